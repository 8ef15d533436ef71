import { BaseError } from '@/lib/errors/BaseError';
import type { Io } from './Io';

/** Runs a command; what it throws becomes one line on standard error and status 2 (bad input) or 3 (the endpoint). */
export const exitStatus = async (io: Io, run: () => Promise<number>): Promise<number> => {
  try {
    return await run();
  } catch (error) {
    const known = error instanceof BaseError ? error : new BaseError('internal', String(error), { cause: error });
    io.stderr(`${known.message.replace(/\s+/g, ' ').trim()}\n`);
    return known.code.startsWith('endpoint-') ? 3 : 2;
  }
};
