import { BaseError } from './BaseError';

/** No connection, a broken one, or a redirect (none is followed). */
export class EndpointUnreachableError extends BaseError {
  constructor(host: string, cause?: unknown) {
    super('endpoint-unreachable', `No answer from ${host}: check that it runs and that its URL is right.`, {
      details: 'Redirects are not followed; give the final address.',
      cause,
      evidence: { host },
    });
  }
}
