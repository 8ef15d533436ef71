import type { Address } from '@/lib/types';
import { type TypedEntry, typedEntry } from './typedTable';

const anywhere = { anywhere: true };

/** Governor's ballots and the power to vote; none of it moves a token. */
export const votes: readonly TypedEntry[] = [
  typedEntry<{ delegatee: Address; nonce: bigint; expiry: bigint }>(
    'Delegation(address delegatee,uint256 nonce,uint256 expiry)',
    ({ delegatee, nonce, expiry }) => [{ type: 'delegateVotes', args: { delegatee, nonce, deadline: expiry } }],
    anywhere,
  ),
  ...[
    'Ballot(uint256 proposalId,uint8 support)',
    'Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)',
    'ExtendedBallot(uint256 proposalId,uint8 support,string reason,bytes params)',
    'ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)',
  ].map((type) =>
    typedEntry<{ proposalId: bigint; support: bigint }>(
      type,
      ({ proposalId, support }) => [{ type: 'vote', args: { proposalId, support } }],
      anywhere,
    ),
  ),
];

/** Snapshot's votes bind no contract: their domain names none. */
export const isSnapshotVote = (type: string, domain: Readonly<Record<string, unknown>>): boolean =>
  domain.verifyingContract === undefined &&
  domain.chainId === undefined &&
  domain.name === 'snapshot' &&
  /^Vote\((?:address from,)?string space,uint64 timestamp,(?:string|bytes32) proposal,(?:uint32|uint32\[\]|string) choice/.test(
    type,
  );
