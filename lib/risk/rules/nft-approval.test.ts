import { calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './nft-approval';

const all = (operator: string, approved = true, to: `0x${string}` = who.collection) =>
  asked(send({ to, data: calldata('setApprovalForAll(address o, bool a)', operator, approved) }));

testRule(rule, {
  fires: [
    {
      when: 'all of a collection, to a stranger',
      on: all(who.stranger),
      severity: 'danger',
      says: ['every NFT'],
      path: [0],
    },
    { when: 'a marketplace of the catalogue', on: all(who.conduit), severity: 'info' },
    {
      when: 'one, by signature',
      on: asked(
        sign({
          contract: who.collection,
          structs: { Permit: 'address spender,uint256 tokenId,uint256 nonce,uint256 deadline' },
          message: { spender: who.stranger, tokenId: 77, nonce: 0, deadline: 1_795_450_000 },
        }),
      ),
      severity: 'danger',
      says: ['NFT 77', 'later, without you'],
    },
  ],
  quiet: [
    { when: 'taking it back', on: all(who.stranger, false), state: 'not-applicable' },
    {
      when: 'a withdrawal NFT has a rule of its own',
      on: all(who.stranger, true, who.lidoNft),
      state: 'not-applicable',
    },
    { when: 'to the user themself', on: all(who.user), state: 'clear' },
  ],
});
