import type { Action, Request } from '@/lib/types';
import { messageText } from './messageText';

/** A message to sign: its text where it is one. */
export function decodeMessage({ message, raw }: Request & { kind: 'message' }): Action {
  const text = messageText(message);
  return {
    protocol: 'unknown',
    type: 'signMessage',
    contract: null,
    function: raw.method,
    args: { size: (message.length - 2) / 2, ...(text === undefined ? {} : { text }) },
    path: [0],
    flags: text === undefined ? ['undecodable'] : [],
  };
}
