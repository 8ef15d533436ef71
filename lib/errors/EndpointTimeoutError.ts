import { BaseError } from './BaseError';

/** The endpoint took longer than `ms` for the whole answer. */
export class EndpointTimeoutError extends BaseError {
  constructor(host: string, ms: number) {
    super('endpoint-timeout', `${host} did not answer within ${ms / 1000} s: try again or choose another endpoint.`, {
      evidence: { host, ms },
    });
  }
}
