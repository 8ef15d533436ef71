import { messageText } from '@/lib/decode/messageText';
import { defineRule } from '../defineRule';

const HASH_CHARACTERS = 2 + 2 * 32;

/** A bare number or bytes that are no text: they can stand for anything, and nobody can tell for what. */
export default defineRule({
  id: 'blind-signature',
  check({ request }) {
    if (request.kind !== 'message') return 'not-applicable';
    const { raw, message } = request;
    const evidence = { method: raw.method, bytes: (message.length - 2) / 2 };
    if (raw.method === 'eth_sign') return [{ severity: 'critical', variant: 'eth-sign', values: {}, evidence }];
    if (message.length === HASH_CHARACTERS) return [{ severity: 'danger', values: {}, evidence }];
    if (messageText(message) === undefined) return [{ severity: 'danger', variant: 'bytes', values: {}, evidence }];
    return [];
  },
});
