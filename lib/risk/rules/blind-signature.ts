import { messageText } from '@/lib/decode/messageText';
import type { Action, Hex } from '@/lib/types';
import { defineRule } from '../defineRule';

const HASH_CHARACTERS = 2 + 2 * 32;
/** A fingerprint, or longer bytes, written down in digits: no more can be read of it than of the number itself. */
const HASH_AS_TEXT = /^\s*(?:(?:0x)?[0-9a-f]{64}|0x[0-9a-f]{64,})\s*$/i;

/** A bare number or bytes that are no text: they can stand for anything, and nobody can tell for what. */
export default defineRule({
  id: 'blind-signature',
  check({ request, actions }) {
    const sealed = actions.filter(isSealed);
    if (sealed.length > 0)
      return sealed.map(({ type, args, path }) => ({
        severity: 'danger' as const,
        ...(type === 'approveHash' ? { variant: 'approved-hash' } : {}),
        values: {},
        evidence: { bytes: args.hash ?? args.message ?? null },
        path,
      }));
    if (request.kind !== 'message') return 'not-applicable';
    const { raw, message } = request;
    const evidence = { method: raw.method, bytes: (message.length - 2) / 2 };
    if (raw.method === 'eth_sign') return [{ severity: 'critical', variant: 'eth-sign', values: {}, evidence }];
    if (message.length === HASH_CHARACTERS) return [{ severity: 'danger', values: {}, evidence }];
    const text = messageText(message);
    if (text === undefined) return [{ severity: 'danger', variant: 'bytes', values: {}, evidence }];
    if (HASH_AS_TEXT.test(text)) return [{ severity: 'danger', values: {}, evidence }];
    return [];
  },
});

/** What a Safe approves or signs without saying what it is. */
const isSealed = ({ type, args: { message } }: Action): boolean =>
  type === 'approveHash' ||
  (type === 'signSafeMessage' &&
    (typeof message !== 'string' || message.length === HASH_CHARACTERS || messageText(message as Hex) === undefined));
