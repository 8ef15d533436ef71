import { ask } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './chain-added';

const add = (chainId: string, ...rpcUrls: readonly string[]) =>
  asked(
    ask('wallet_addEthereumChain', {
      chainId,
      chainName: 'My chain',
      rpcUrls,
      nativeCurrency: { symbol: 'ETH', decimals: 18 },
    }),
  );

testRule(rule, {
  fires: [
    {
      when: 'a known chain with somebody’s endpoint',
      on: add('0x1', 'https://rpc.evil.test'),
      severity: 'critical',
      says: ['rpc.evil.test', 'Ethereum'],
    },
    {
      when: 'one of several',
      on: add('0x2105', 'https://mainnet.base.org', 'https://rpc.evil.test'),
      severity: 'critical',
    },
    {
      when: 'a name in front of a listed one',
      on: add('0x2105', 'https://mainnet.base.org@evil.test'),
      severity: 'critical',
    },
    { when: 'a listed one without encryption', on: add('0x2105', 'http://mainnet.base.org'), severity: 'critical' },
    { when: 'a known chain with its own endpoint', on: add('0x2105', 'https://mainnet.base.org'), severity: 'warning' },
    {
      when: 'a chain that nobody knows',
      on: add('0x3039', 'https://rpc.some.test'),
      severity: 'warning',
      says: ['My chain'],
    },
    { when: 'nothing that could be read', on: asked(ask('wallet_addEthereumChain', 7)), severity: 'warning' },
  ],
  quiet: [
    {
      when: 'switching to a chain',
      on: asked(ask('wallet_switchEthereumChain', { chainId: '0x1' })),
      state: 'not-applicable',
    },
  ],
});
