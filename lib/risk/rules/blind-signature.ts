import { messageText } from '@/lib/decode/messageText';
import type { Action, Hex } from '@/lib/types';
import { defineRule } from '../defineRule';

const HASH_CHARACTERS = 2 + 2 * 32;

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
    if (messageText(message) === undefined) return [{ severity: 'danger', variant: 'bytes', values: {}, evidence }];
    return [];
  },
});

/** What a Safe approves or signs without saying what it is. */
const isSealed = ({ type, args: { message } }: Action): boolean =>
  type === 'approveHash' ||
  (type === 'signSafeMessage' &&
    (typeof message !== 'string' || message.length === HASH_CHARACTERS || messageText(message as Hex) === undefined));
