import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingInProtocol } from './missingInProtocol';
import { missingInRule } from './missingInRule';
import { scaffoldProtocol } from './scaffoldProtocol';
import { scaffoldRule } from './scaffoldRule';

type Say = { out(text: string): void; err(text: string): void };

const USAGE = 'Usage: npm run scaffold -- rule <id>\n       npm run scaffold -- protocol <id>';

const kinds = {
  rule: { make: scaffoldRule, missing: missingInRule, at: (id: string) => `lib/risk/rules/${id}.ts` },
  protocol: { make: scaffoldProtocol, missing: missingInProtocol, at: (id: string) => `lib/protocols/${id}` },
};

/** Makes the parts of a new rule or protocol and says what is to be written. Gives the exit status: 2 for bad input. */
export const scaffold = (args: readonly string[], root: string, { out, err }: Say): number => {
  const [kind = '', id = '', ...rest] = args;
  if (!isKind(kind) || id === '' || rest.length > 0) {
    err(USAGE);
    return 2;
  }
  const fix = !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
    ? `"${id}" must be small letters, digits and single hyphens, such as operator-young.`
    : existsSync(join(root, kinds[kind].at(id)))
      ? `There is ${kinds[kind].at(id)} already.`
      : undefined;
  if (fix) {
    err(fix);
    return 2;
  }
  const files = kinds[kind].make(root, id);
  out(['Made or changed:', ...files.map((file) => `  ${file}`)].join('\n'));
  out(
    ['The registry test fails until this is written:', ...kinds[kind].missing(root, id).map((one) => `  ${one}`)].join(
      '\n',
    ),
  );
  return 0;
};

const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);
