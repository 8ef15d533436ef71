import { hexToBytes } from 'viem';
import type { Request } from '@/lib/types';

export type Content = { kind: 'message' | 'bytes' | 'typedData' | 'permission'; text: string };

/** The text of a message, or its bytes where they are no text; typed data and permissions as JSON. */
export function contentOf(request: Request): Content | undefined {
  switch (request.kind) {
    case 'transaction':
      return undefined;
    case 'message':
      return messageOf(request.message);
    case 'typedData': {
      const { primaryType, domain, message } = request.typedData;
      return { kind: 'typedData', text: asJson({ primaryType, domain, message }) };
    }
    case 'permission':
      return { kind: 'permission', text: asJson({ method: request.method, params: request.params }) };
  }
}

function messageOf(message: `0x${string}`): Content {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(hexToBytes(message));
    return isText(text) ? { kind: 'message', text } : { kind: 'bytes', text: message };
  } catch {
    return { kind: 'bytes', text: message };
  }
}

/** Bytes can be valid text by chance; a text with some control characters in it is still shown, with each of them. */
const isText = (text: string): boolean => {
  const letters = [...text.replace(/[\n\r\t]/g, '')];
  return letters.filter((one) => /\p{Cc}/u.test(one)).length * 3 <= letters.length;
};

const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, entry) => (typeof entry === 'bigint' ? entry.toString() : entry), 2);
