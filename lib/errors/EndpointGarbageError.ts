import { BaseError } from './BaseError';

/** The answer is not what JSON-RPC or the method's own specification says. */
export class EndpointGarbageError extends BaseError {
  constructor(host: string, details: string) {
    super('endpoint-garbage', `${host} answered something that is no valid answer: choose another endpoint.`, {
      details,
      evidence: { host },
    });
  }
}
