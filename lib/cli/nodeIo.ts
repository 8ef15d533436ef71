import { readFile } from 'node:fs/promises';
import { InvalidInputError } from '@/lib/errors/InvalidInputError';
import type { Io } from './Io';

const MAX_BYTES = 20_000_000;

/** The real outside world. */
export const nodeIo: Io = {
  async readFile(path) {
    try {
      return (await readFile(path)).toString('utf8');
    } catch (cause) {
      throw new InvalidInputError(
        `Cannot read ${path}: ${(cause as NodeJS.ErrnoException).code ?? 'it cannot be opened'}.`,
        cause,
      );
    }
  },
  async readStdin() {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of process.stdin) {
      bytes += (chunk as Buffer).length;
      if (bytes > MAX_BYTES) throw new InvalidInputError(`Standard input holds more than ${MAX_BYTES} bytes.`);
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks).toString('utf8');
  },
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
};
