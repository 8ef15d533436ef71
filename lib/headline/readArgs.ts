import type { Action, Address, ArgValue, Asset } from '@/lib/types';
import type { AtStake, Scene } from './types';

const isHexAddress = (value: ArgValue | undefined): value is Address =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value);

/** An address argument, or undefined where the action has none. */
export const addressArg = (action: Action, name: string): Address | undefined => {
  const value = action.args[name];
  return isHexAddress(value) ? value : undefined;
};

export const amountArg = (action: Action, name: string): bigint | undefined => {
  const value = action.args[name];
  return typeof value === 'bigint' ? value : undefined;
};

/** Largest figure that is an amount and not a way to say "all": half of what 256 bits hold. */
const UNLIMITED = 2n ** 255n;
export const isUnlimited = (action: Action): boolean =>
  action.args.unlimited === true || (amountArg(action, 'amount') ?? 0n) >= UNLIMITED;

/** What the catalogue, else the simulation, knows of a token; nothing is taken from the page. */
export function assetAt(scene: Scene, token: Address | undefined): Asset | undefined {
  if (!token) return undefined;
  const key = token.toLowerCase();
  const seen = [
    ...scene.simulation.assetChanges.map((change) => change.asset),
    ...scene.simulation.approvals.map((change) => change.asset),
    ...[...(scene.exposure.before?.positions ?? []), ...(scene.exposure.after?.positions ?? [])].map(
      (position) => position.asset,
    ),
  ];
  return (
    scene.catalogue.token(scene.request.chainId, token) ?? seen.find((asset) => asset.address?.toLowerCase() === key)
  );
}

/** The action's `amount` of its `token`, or undefined when either is not known. */
export function amountOf(scene: Scene, action: Action): AtStake | undefined {
  const amount = amountArg(action, 'amount');
  const asset = assetAt(scene, addressArg(action, 'token') ?? action.contract ?? undefined);
  return amount !== undefined && asset ? { asset, amount } : undefined;
}

export const isOwn = (scene: Scene, address: Address | undefined): boolean =>
  address !== undefined &&
  [scene.request.account, ...scene.request.subjects].some((own) => own.toLowerCase() === address.toLowerCase());
