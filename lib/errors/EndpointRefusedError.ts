import { BaseError } from './BaseError';

/** The endpoint answered with an error of its own: an HTTP status or a JSON-RPC error. */
export class EndpointRefusedError extends BaseError {
  constructor(host: string, error: { status?: number; code?: number; message?: string }) {
    const what = error.status !== undefined ? `HTTP status ${error.status}` : `error ${error.code ?? 'without a code'}`;
    super('endpoint-error', `${host} refused with ${what}: check its URL and key, or choose another endpoint.`, {
      details: error.message,
      evidence: { host, status: error.status ?? null, code: error.code ?? null },
    });
  }
}
