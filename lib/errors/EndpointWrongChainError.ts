import { BaseError } from './BaseError';

/** The endpoint serves another chain than the request is for. */
export class EndpointWrongChainError extends BaseError {
  constructor(host: string, expected: number, actual: bigint) {
    super('endpoint-wrong-chain', `${host} serves chain ${actual}, the request is for chain ${expected}.`, {
      details: 'Choose an endpoint of the right chain.',
      evidence: { host, expected, actual },
    });
  }
}
