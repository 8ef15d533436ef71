import { describe, expect, it } from 'vitest';
import type { Address, Request } from '@/lib/types';
import { hintsOf } from './hintsOf';
import { actionsOf, calldata, send, sign, who } from './testing/decoding';
import { structs } from './testing/structs';

const hints = (request: Request) => hintsOf(actionsOf(request), request);
const allowance = (owner: Address, spender: Address, token: Address = who.stEth) => ({ token, owner, spender });
const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);

describe('hintsOf', () => {
  it('an approval: the token, the right, and whoever gets it', () => {
    expect(hints(send({ to: who.stEth, data: approve }))).toMatchObject({
      tokens: [who.stEth],
      allowances: [allowance(who.user, who.stranger)],
      parties: [who.stranger, who.stEth],
      operators: [],
    });
  });

  it('inside of another call the right is that account’s', () => {
    const data = calldata('execute(address t, uint256 v, bytes d)', who.stEth, 0n, approve);
    expect(hints(send({ to: who.safe, data })).allowances).toEqual([allowance(who.safe, who.stranger)]);
  });

  it('a permit: as the approval; through Permit2, the token’s own right too', () => {
    const message = { owner: who.user, spender: who.stranger, value: '5', nonce: 0, deadline: 9 };
    expect(hints(sign({ contract: who.stEth, structs: structs.permit, message }))).toMatchObject({
      tokens: [who.stEth],
      allowances: [allowance(who.user, who.stranger)],
      parties: [who.stranger],
    });
    const details = { token: who.stEth, amount: '5', expiration: 9, nonce: 0 };
    const single = { details, spender: who.stranger, sigDeadline: 9 };
    expect(hints(sign({ contract: who.permit2, structs: structs.permitSingle, message: single })).allowances).toEqual([
      allowance(who.user, who.stranger),
      allowance(who.user, who.permit2),
    ]);
  });

  it('whoever may take NFTs is no operator of a stake', () => {
    const data = calldata('setApprovalForAll(address o, bool a)', who.stranger, true);
    expect(hints(send({ to: who.collection, data })).operators).toEqual([]);
    const delegate = calldata(
      'delegateTo(address o, (bytes signature, uint256 expiry) s, bytes32 t)',
      ...[who.stranger, { signature: '0x', expiry: 0n }, `0x${'00'.repeat(32)}`],
    );
    expect(hints(send({ to: who.delegationManager, data: delegate })).operators).toEqual([who.stranger]);
  });

  it('reads no more than a bounded number, whatever is named', () => {
    const calls = Array.from({ length: 150 }, (_, index) => ({
      to: `0x${(index + 1).toString(16).padStart(40, '0')}` as Address,
      data: approve,
    }));
    const { tokens, allowances, parties } = hints(send(...calls));
    expect([tokens.length, allowances.length, parties.length]).toEqual([64, 64, 64]);
  });
});
