import { BaseError } from './BaseError';

/** Bad arguments or files given to the command line; the message says what to fix. */
export class InvalidInputError extends BaseError {
  constructor(message: string, cause?: unknown) {
    super('invalid-input', message, { cause });
  }
}
