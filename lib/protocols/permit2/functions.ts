import { type ActionPart, functionTable, joinTables } from '@/lib/decode/functionTable';
import type { Address } from '@/lib/types';
import { batchAbi, permit2Abi, singleAbi } from './abi';
import { approved, permitted } from './permitted';

const moved = (token: Address, from: Address, to: Address, amount: bigint): ActionPart => ({
  type: 'transferFrom',
  args: { token, from, to, amount },
});

type Allowed = { token: Address; amount: bigint };
type Wanted = { to: Address; requestedAmount: bigint };

/** A signature that is used up in this call. Lists of other lengths fail. */
const taken = (owner: Address, permitted: readonly Allowed[], details: readonly Wanted[]): ActionPart[] =>
  permitted.length === details.length
    ? permitted.map(({ token }, index) => {
        const { to, requestedAmount } = details[index] as Wanted;
        return moved(token, owner, to, requestedAmount);
      })
    : [];

/** Calls to Permit2 itself. */
export const permit2Functions = joinTables(
  functionTable(permit2Abi, {
    approve: ([token, spender, amount, expiration]) => [approved(spender, { token, amount, expiration })],
    lockdown: ([approvals]) => [{ type: 'lockdown', args: { approvals } }],
    invalidateNonces: ([token, spender]) => [{ type: 'invalidateNonces', args: { token, spender } }],
    invalidateUnorderedNonces: () => [{ type: 'invalidateNonces', args: {} }],
  }),
  functionTable(singleAbi, {
    permit: ([owner, { details, spender, sigDeadline }]) => [permitted(owner, spender, details, sigDeadline)],
    transferFrom: ([from, to, amount, token]) => [moved(token, from, to, amount)],
    permitTransferFrom: ([permit, details, owner]) => taken(owner, [permit.permitted], [details]),
    permitWitnessTransferFrom: ([permit, details, owner]) => taken(owner, [permit.permitted], [details]),
  }),
  functionTable(batchAbi, {
    permit: ([owner, { details, spender, sigDeadline }]) =>
      details.map((one) => permitted(owner, spender, one, sigDeadline)),
    transferFrom: ([details]) => details.map(({ token, from, to, amount }) => moved(token, from, to, amount)),
    permitTransferFrom: ([permit, details, owner]) => taken(owner, permit.permitted, details),
    permitWitnessTransferFrom: ([permit, details, owner]) => taken(owner, permit.permitted, details),
  }),
);
