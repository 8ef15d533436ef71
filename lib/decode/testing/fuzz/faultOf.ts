import { BaseError } from '@/lib/errors/BaseError';
import type { Kind } from './Kind';

/** Processor time of one input, milliseconds. It does not grow with what else runs on the machine, as a clock's would. */
const LIMIT = 250;

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What is wrong with how this input is read, if anything is: an error that is none of ours, too much that came of it, or
 * too much work. One that took long is tried again: the first try may have paid for collecting what others left.
 */
export async function faultOf(
  kind: Pick<Kind, 'read' | 'most'>,
  input: string,
  tries = 4,
): Promise<string | undefined> {
  const start = used();
  try {
    const size = await kind.read(input);
    if (size > kind.most(input.length)) return `gave ${Math.round(size)} parts of ${input.length} characters`;
  } catch (error) {
    if (!(error instanceof BaseError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (used() - start <= LIMIT) return undefined;
  return tries > 1 ? faultOf(kind, input, tries - 1) : `took more than ${LIMIT} ms of the processor`;
}
