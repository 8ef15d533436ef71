import type { Address } from '@/lib/types';
import { isOwn } from './readArgs';
import type { AtStake, Scene } from './types';

const own = (scene: Scene) => scene.simulation.assetChanges.filter((change) => isOwn(scene, change.account));

/** What the simulation takes from the person's accounts. */
export const leaves = (scene: Scene): AtStake[] =>
  own(scene)
    .filter(({ before, after }) => after < before)
    .map(({ asset, before, after }) => ({ asset, amount: before - after }));

/** What it brings them. */
export const arrives = (scene: Scene): AtStake[] =>
  own(scene)
    .filter(({ before, after }) => after > before)
    .map(({ asset, before, after }) => ({ asset, amount: after - before }));

/** What the person holds of a token after the transaction, or before a signature is used; undefined when it was not read. */
export function balanceOf(scene: Scene, token: Address): AtStake | undefined {
  const key = token.toLowerCase();
  const change = own(scene).find(({ asset }) => asset.address?.toLowerCase() === key);
  const first = scene.simulation.worstOf === 'signature';
  if (change) return { asset: change.asset, amount: first ? change.before : change.after };
  const { before, after } = scene.exposure;
  const held = (first ? before : (after ?? before))?.positions.find(
    (position) => position.kind === 'token' && position.asset.address?.toLowerCase() === key,
  );
  return held ? { asset: held.asset, amount: held.amount } : undefined;
}
