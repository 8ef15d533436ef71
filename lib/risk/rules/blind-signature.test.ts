import { calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, textHex, typedDataRequest, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './blind-signature';

const hash = `0x${'9c'.repeat(32)}` as const;
const signing = (message: `0x${string}`, method?: string) =>
  ruleContext({ ...unsimulated, request: messageRequest(message, method) });
const sharedMessage = (message: string) =>
  sign({ contract: who.safe, structs: { SafeMessage: 'bytes message' }, message: { message } });

testRule(rule, {
  fires: [
    { when: 'eth_sign', on: signing(hash, 'eth_sign'), severity: 'critical', says: ['eth_sign'] },
    { when: 'eth_sign of text', on: signing(textHex('hello'), 'eth_sign'), severity: 'critical' },
    { when: 'a bare fingerprint', on: signing(hash), severity: 'danger', says: ['fingerprint'] },
    { when: 'a fingerprint that is written as text', on: signing(textHex(hash)), severity: 'danger' },
    { when: 'one without its prefix', on: signing(textHex(` ${hash.slice(2).toUpperCase()}\n`)), severity: 'danger' },
    {
      when: 'the digest of typed data',
      on: signing(`0x1901${'9c'.repeat(64)}`),
      severity: 'danger',
      says: ['no text'],
    },
    { when: 'that digest, written as text', on: signing(textHex(`0x1901${'9c'.repeat(64)}`)), severity: 'danger' },
    { when: 'bytes that are no text', on: signing(`0x02f8${'ff'.repeat(80)}`), severity: 'danger', says: ['no text'] },
    {
      when: 'a shared account that approves a bare fingerprint',
      on: asked(send({ to: who.safe, data: calldata('approveHash(bytes32 h)', hash) })),
      severity: 'danger',
      says: ['not show'],
      path: [0],
    },
    { when: 'a shared account that signs one', on: asked(sharedMessage(hash)), severity: 'danger' },
  ],
  quiet: [
    { when: 'a shared account that signs text', on: asked(sharedMessage(textHex('hello'))), state: 'not-applicable' },
    {
      when: 'a login',
      on: signing(textHex('app.example wants you to sign in with your Ethereum account:\n0x…')),
      state: 'clear',
    },
    { when: 'an account in a text', on: signing(textHex(`0x${'9c'.repeat(20)}`)), state: 'clear' },
    { when: 'a fingerprint within a text', on: signing(textHex(`Nonce: ${hash}`)), state: 'clear' },
    { when: 'an empty message', on: signing('0x'), state: 'clear' },
    { when: 'typed data', on: ruleContext({ ...unsimulated, request: typedDataRequest() }), state: 'not-applicable' },
    { when: 'a transaction', on: delegation(), state: 'not-applicable' },
  ],
});
