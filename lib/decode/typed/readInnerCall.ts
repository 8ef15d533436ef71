import type { Address, Hex } from '@/lib/types';
import type { ActionPart } from '../functionTable';
import type { TypedContext } from './typedTable';

const TARGETS = ['to', 'target', 'destination', 'contractAddress', 'callTo'];
const DATA = ['data', 'callData', 'calldata', 'functionSignature', 'payload', 'callPayload'];
const SENDERS = ['from', 'user', 'sender', 'signer', 'account', 'owner'];

/** A struct that nobody has described to us and that holds a call, made in the signer's name or in one that it gives. */
export const readInnerCall = (message: unknown, { request }: TypedContext): readonly ActionPart[] | undefined => {
  const members = message as Readonly<Record<string, unknown>>;
  const find = (names: readonly string[], fits: (value: unknown) => boolean) =>
    names.map((name) => (Object.hasOwn(members, name) ? members[name] : undefined)).find(fits);
  const to = find(TARGETS, isAddress) as Address | undefined;
  const data = find(DATA, isCall) as Hex | undefined;
  if (!to || !data) return undefined;
  const from = (find(SENDERS, isAddress) as Address | undefined) ?? request.account;
  const value = typeof members.value === 'bigint' && members.value > 0n ? members.value : 0n;
  return [
    {
      type: 'authorizeCall',
      args: { owner: from, to, amount: value, data, deadline: null },
      inner: [{ to, value, data, from }],
    },
  ];
};

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value);

const isCall = (value: unknown): boolean => typeof value === 'string' && /^0x(?:[0-9a-fA-F]{2}){4,}$/.test(value);
