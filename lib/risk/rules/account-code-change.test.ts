import { zeroAddress } from 'viem';
import { ask, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './account-code-change';

const METAMASK = '0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B';
const signed = (address: string, chainId: number) =>
  asked(ask('wallet_signAuthorization', { address, chainId, nonce: 1 }));
const sent = (address: string, chainId = '0x1') =>
  asked(
    ask('eth_sendTransaction', {
      from: who.user,
      to: who.user,
      data: '0x',
      authorizationList: [{ address, chainId, nonce: '0x1' }],
    }),
  );

testRule(rule, {
  fires: [
    { when: 'foreign code, in a transaction', on: sent(who.stranger), severity: 'critical', path: [0] },
    {
      when: 'foreign code, by signature',
      on: signed(who.stranger, 1),
      severity: 'critical',
      says: ['later, without you'],
    },
    { when: 'on every chain', on: signed(who.stranger, 0), severity: 'critical', says: ['every chain'] },
    { when: 'a wallet’s code', on: signed(METAMASK, 1), severity: 'warning' },
    { when: 'a wallet’s code on every chain', on: signed(METAMASK, 0), severity: 'critical' },
    { when: 'what cannot be read', on: asked(ask('eth_signAuthorization')), severity: 'critical' },
    { when: 'taking the code away', on: sent(zeroAddress), severity: 'info' },
  ],
  quiet: [{ when: 'an ordinary transaction', on: asked(send({ to: who.user, value: 1n })), state: 'not-applicable' }],
});
