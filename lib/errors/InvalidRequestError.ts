import { BaseError } from './BaseError';

/**
 * What a page asked cannot be read as a request, or wallets would read it differently. It is rejected with -32602.
 *
 * @example new InvalidRequestError('params[0].value', 'must be 0x-prefixed hex')
 */
export class InvalidRequestError extends BaseError {
  constructor(field: string, fix: string) {
    super('invalid-request', `${field} ${fix}.`, { evidence: { field } });
  }
}
