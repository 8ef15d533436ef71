import { BaseError } from '@/lib/errors/BaseError';
import { type CheckedEndpoint, checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';

/**
 * What a person typed as an endpoint, or the sentence that says what to fix. `open`: plain http within their network,
 * which others there can read and change.
 */
export function readEndpoint(text: string): { endpoint: CheckedEndpoint; open: boolean } | { problem: string } {
  try {
    const endpoint = checkEndpointUrl(text);
    return { endpoint, open: endpoint.reach === 'private' && endpoint.url.startsWith('http:') };
  } catch (error) {
    if (error instanceof BaseError) return { problem: error.message };
    throw error;
  }
}
