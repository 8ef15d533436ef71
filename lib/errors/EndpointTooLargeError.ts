import { BaseError } from './BaseError';

/** The answer passed `maxBytes` and was cut off. */
export class EndpointTooLargeError extends BaseError {
  constructor(host: string, maxBytes: number) {
    super('endpoint-too-large', `${host} sent more than ${maxBytes} bytes: choose another endpoint.`, {
      evidence: { host, maxBytes },
    });
  }
}
