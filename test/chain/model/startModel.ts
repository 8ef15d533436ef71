import { delaysOf } from '../deployEigenLayer';
import type { Model, Operator, Staker } from './Model';
import { WAD } from './math';

/** The world as `deployWorld` leaves it: operator A allocated a half and a quarter, then lost a fifth of the half. */
export function startModel(withdrawalDelay: number): Model {
  const delays = delaysOf(withdrawalDelay);
  const staker = (): Staker => ({
    deposits: [],
    tokens: { stLST: 1_000n * WAD, rLST: 1_000n * WAD },
    queued: [],
    nonce: 0n,
  });
  const operator = (notice: number): Operator => ({
    notice: BigInt(notice),
    shares: {},
    magnitudes: {},
    sets: {},
    allocations: {},
  });
  return {
    delays: {
      withdrawal: BigInt(delays.withdrawal),
      deallocation: BigInt(delays.deallocation),
      slashResolution: BigInt(delays.slashResolution),
    },
    stakers: { staker: staker(), neighbour: staker() },
    operators: {
      a: {
        ...operator(Math.round(withdrawalDelay / 14)),
        magnitudes: { stLST: [{ block: 0n, value: (WAD * 9n) / 10n }] },
        sets: { plain: { member: true, until: 0n }, redistributing: { member: true, until: 0n } },
        allocations: {
          'plain/stLST': { m: (WAD * 4n) / 10n, d: 0n, b: 0n },
          'redistributing/stLST': { m: WAD / 4n, d: 0n, b: 0n },
        },
      },
      b: operator(withdrawalDelay * 2),
    },
    pools: { stLST: { shares: 0n, tokens: 0n }, rLST: { shares: 0n, tokens: 0n } },
    recipients: { plain: 'burn', redistributing: 'recipient' },
    slashes: [{ set: 'plain', strategy: 'stLST', shares: 0n, ready: 0n, id: 1n, paid: false }],
    paid: {},
  };
}
