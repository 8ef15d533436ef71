import { balanceOf } from '@/lib/headline/balances';
import type { Scene } from '@/lib/headline/types';
import { isUnlimited } from '@/lib/protocols/erc20/isUnlimited';
import type { Address, Asset } from '@/lib/types';
import { changesOf } from './changesOf';

/** What one spender could take of one token: of what is held, and of what comes later. */
export type Reach = {
  asset: Asset;
  spender: Address;
  held: bigint;
  before: bigint;
  after: bigint;
  /** The allowance itself; absent where it has no limit. */
  most?: bigint;
};

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

/** Each right to move tokens that the request adds, against what is held of them; those of which nothing is held are left out. */
export const reachOf = (scene: Scene): Reach[] =>
  (changesOf(scene)?.granted ?? []).flatMap(({ asset, spender, before, after }) => {
    const held = asset.address ? balanceOf(scene, asset.address)?.amount : undefined;
    if (held === undefined || held === 0n) return [];
    return [
      {
        asset,
        spender,
        held,
        before: smaller(held, before),
        after: smaller(held, after),
        ...(isUnlimited(after) ? {} : { most: after }),
      },
    ];
  });
