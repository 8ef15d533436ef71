import { BaseError } from './BaseError';

/** The endpoint lacks a method. */
export class EndpointUnsupportedError extends BaseError {
  constructor(host: string, method: string) {
    super('endpoint-unsupported', `${host} has no ${method}: choose an endpoint that has it to simulate.`, {
      evidence: { host, method },
    });
  }
}
