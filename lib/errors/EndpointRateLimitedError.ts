import { BaseError } from './BaseError';

/** Still limited after waiting as long as the deadline allowed. */
export class EndpointRateLimitedError extends BaseError {
  constructor(host: string, retryAfterSeconds: number | null) {
    super(
      'endpoint-rate-limited',
      retryAfterSeconds === null
        ? `${host} limits how often it may be asked: wait a moment or choose another endpoint.`
        : `${host} limits how often it may be asked: wait ${retryAfterSeconds} s or choose another endpoint.`,
      { evidence: { host, retryAfterSeconds } },
    );
  }
}
