import { isAddress } from 'viem';
import type { NamedBy } from '@/lib/catalogue/Catalogue';
import { symbolOf } from '@/lib/format/formatAmount';
import type { Scene } from '@/lib/headline/types';
import type { Address, ArgValue } from '@/lib/types';
import { readsLike } from './readsLike';
import { takersOf } from './takersOf';

/** Under `review.addresses.roles`, the one that says most first. */
export type AddressRole =
  | 'account'
  | 'contract'
  | 'spender'
  | 'operator'
  | 'service'
  | 'recipient'
  | 'slasher'
  | 'token'
  | 'named';

export type AddressEntry = {
  address: Address;
  roles: readonly AddressRole[];
  name?: string;
  namedBy?: NamedBy;
  /** Its name by ENS, where nobody else has one for it. */
  ens?: string;
  /** The name of another address that the one by ENS can be taken for. */
  readsLike?: string;
  /** The address that it was made to look like. */
  imitates?: Address;
  /** It has functions of this protocol, and is none of its contracts. */
  poses?: string;
};

const MOST = 40;
/** Arguments come from the page; what is nested deeper stands in the raw data. */
const DEPTH = 4;

/** Everybody whom a review speaks of, once each, and what is known of them; `more` is how many are left out. */
export function addressesOf(scene: Scene): { entries: AddressEntry[]; more: number } {
  const { catalogue, request } = scene;
  const { chainId } = request;
  const imitations = imitationsOf(scene);
  const posing = new Map(
    scene.actions.flatMap(({ contract, flags, args }) =>
      contract && flags.includes('look-alike')
        ? [[contract.toLowerCase(), typeof args.imitates === 'string' ? args.imitates : 'eigenlayer'] as const]
        : [],
    ),
  );
  const found = rolesOf(scene);
  const entries = [...found].slice(0, MOST).map(([key, { address, roles }]): AddressEntry => {
    const token = catalogue.token(chainId, address);
    const name = catalogue.name(chainId, address) ?? (token ? symbolOf(token) : undefined);
    const imitates = imitations.get(key);
    const poses = posing.get(key);
    return {
      address,
      roles: [...roles],
      ...(name ? { name, namedBy: catalogue.namedBy(chainId, address) ?? 'list' } : byEns(scene, key)),
      ...(imitates ? { imitates } : {}),
      ...(poses ? { poses } : {}),
    };
  });
  return { entries, more: found.size - entries.length };
}

const byEns = ({ names, catalogue, request }: Scene, key: string): Pick<AddressEntry, 'ens' | 'readsLike'> => {
  const ens = names?.[key as Address];
  if (ens === undefined) return {};
  const other = readsLike(ens, catalogue, request.chainId);
  return { ens, ...(other ? { readsLike: other } : {}) };
};

type Found = Map<string, { address: Address; roles: Set<AddressRole> }>;

function rolesOf({ request, actions, simulation, exposure, facts }: Scene): Found {
  const found: Found = new Map();
  const add = (role: AddressRole, ...addresses: readonly (Address | null | undefined)[]) => {
    for (const address of addresses) {
      if (!address || /^0x0{40}$/.test(address)) continue;
      const key = address.toLowerCase();
      const entry = found.get(key) ?? { address, roles: new Set() };
      entry.roles.add(role);
      found.set(key, entry);
    }
  };
  if (!request.notes.some(({ kind }) => kind === 'unknown-account')) add('account', request.account);
  if (request.kind === 'transaction') add('contract', ...request.calls.map(({ to }) => to));
  add('contract', ...actions.map(({ contract }) => contract));
  add('spender', ...simulation.approvals.filter(({ before, after }) => after > before).map(({ spender }) => spender));
  add('operator', facts.after?.delegatedTo, facts.before?.delegatedTo);
  for (const { avs, recipients, slashers } of takersOf(exposure.after)) {
    add('service', avs);
    add('recipient', ...recipients.map(({ address }) => address));
    add('slasher', ...slashers.map(({ address }) => address));
  }
  add('token', ...[...simulation.assetChanges, ...simulation.approvals].map(({ asset }) => asset.address));
  for (const { args } of actions)
    for (const [name, value] of Object.entries(args)) {
      const role = name === 'operator' ? 'operator' : name === 'spender' ? 'spender' : 'named';
      add(role, ...addressesIn(value, DEPTH));
    }
  return found;
}

/** Addresses that are values; those inside of calldata are arguments of actions of their own. */
function addressesIn(value: ArgValue, depth: number): Address[] {
  if (typeof value === 'string') return isAddress(value, { strict: false }) ? [value] : [];
  if (value === null || typeof value !== 'object' || depth === 0) return [];
  return Object.values(value).flatMap((inner) => addressesIn(inner as ArgValue, depth - 1));
}

/** What the rules found to imitate something: evidence names both. */
const imitationsOf = ({ verdict }: Scene): Map<string, Address> =>
  new Map(
    (verdict?.findings ?? []).flatMap(({ evidence }) => {
      const own = evidence.address ?? evidence.token;
      const { imitated } = evidence;
      return typeof own === 'string' && typeof imitated === 'string' && isAddress(own) && isAddress(imitated)
        ? [[own.toLowerCase(), imitated] as const]
        : [];
    }),
  );
