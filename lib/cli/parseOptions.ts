import { parseArgs } from 'node:util';
import { InvalidInputError } from '@/lib/errors/InvalidInputError';

/**
 * Reads `--name value` options and `--flag`s; each may be given once and nothing else may stand there.
 *
 * @throws InvalidInputError that says what to fix.
 */
export const parseOptions = <R extends string, O extends string, F extends string = never>(
  argv: readonly string[],
  required: readonly R[],
  optional: readonly O[],
  flags: readonly F[] = [],
): 'help' | Options<R, O, F> => {
  if (argv.includes('--help') || argv.includes('-h')) return 'help';
  const names: readonly string[] = [...required, ...optional, ...flags];
  const types = new Map<string, 'string' | 'boolean'>(flags.map((name) => [name, 'boolean']));
  let values: Record<string, (string | boolean)[] | undefined>;
  try {
    const options = Object.fromEntries(
      names.map((name) => [name, { type: types.get(name) ?? 'string', multiple: true } as const]),
    );
    values = parseArgs({ args: joinDash(argv), options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new InvalidInputError(`${firstSentence(cause)} See --help.`, cause);
  }
  for (const name of names)
    if ((values[name]?.length ?? 0) > 1) throw new InvalidInputError(`Give --${name} only once.`);
  const missing = required.find((name) => !values[name]?.[0]);
  if (missing !== undefined) throw new InvalidInputError(`Give --${missing}. See --help.`);
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name][0]]] : []))) as Options<
    R,
    O,
    F
  >;
};

type Options<R extends string, O extends string, F extends string> = Record<R, string> &
  Partial<Record<O, string> & Record<F, boolean>>;

/** `--request -`: Node takes a lone dash for a positional, not for a value. */
const joinDash = (argv: readonly string[]): string[] =>
  argv.flatMap((arg, index) => {
    if (arg === '-' && argv[index - 1]?.startsWith('--')) return [];
    return argv[index + 1] === '-' && arg.startsWith('--') ? [`${arg}=-`] : [arg];
  });

const firstSentence = (cause: unknown): string => {
  const text = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'The options cannot be read';
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
