import { BaseError } from './BaseError';

/** A URL that cannot be used as an endpoint. */
export class InvalidEndpointError extends BaseError {
  constructor(message: string) {
    super('invalid-endpoint', message);
  }
}
