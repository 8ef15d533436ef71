import { BaseError } from './BaseError';

/** The account cannot cover what the request sends, so no node executes it. */
export class InsufficientFundsError extends BaseError {
  constructor(details?: string) {
    super('insufficient-funds', 'The account cannot cover the amount that this request sends.', { details });
  }
}
