import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { EndpointTooLargeError } from '@/lib/errors/EndpointTooLargeError';

/**
 * The body as text, counted as it arrives (after decompression), so that an endless one or a gzip bomb ends at
 * `maxBytes` whatever its headers claim.
 */
export const readBody = async (response: Response, host: string, maxBytes: number): Promise<string> => {
  if (Number(response.headers.get('content-length')) > maxBytes) throw new EndpointTooLargeError(host, maxBytes);
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode(decoder, host);
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new EndpointTooLargeError(host, maxBytes);
    }
    text += decode(decoder, host, value);
  }
};

const decode = (decoder: TextDecoder, host: string, chunk?: Uint8Array): string => {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new EndpointGarbageError(host, 'the answer is not UTF-8');
  }
};
