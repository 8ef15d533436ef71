import { calldata, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './withdrawal-nft-approval';

const ask = (shape: string, ...args: readonly unknown[]) =>
  asked(send({ to: who.lidoNft, data: calldata(shape, ...args) }));

testRule(rule, {
  fires: [
    {
      when: 'all of them',
      on: ask('setApprovalForAll(address o, bool a)', who.stranger, true),
      severity: 'critical',
      says: ['every one'],
    },
    {
      when: 'to a marketplace too',
      on: ask('setApprovalForAll(address o, bool a)', who.conduit, true),
      severity: 'critical',
    },
    {
      when: 'one of them',
      on: ask('approve(address o, uint256 i)', who.stranger, 9n),
      severity: 'critical',
      says: ['NFT 9'],
    },
  ],
  quiet: [
    {
      when: 'taking it back',
      on: ask('setApprovalForAll(address o, bool a)', who.stranger, false),
      state: 'not-applicable',
    },
    {
      when: 'another collection',
      on: asked(
        send({ to: who.collection, data: calldata('setApprovalForAll(address o, bool a)', who.stranger, true) }),
      ),
      state: 'not-applicable',
    },
    { when: 'claiming', on: ask('claimWithdrawal(uint256 i)', 9n), state: 'not-applicable' },
  ],
});
