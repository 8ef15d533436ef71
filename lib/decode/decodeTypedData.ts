import { isAddress } from 'viem';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Action, Address, Request } from '@/lib/types';

/**
 * Typed data to sign. What none of the protocols reads is flagged `undecodable`; its own words (type, domain name) are the
 * page's and decide nothing, the verifying contract does.
 */
export function decodeTypedData({ typedData, chainId }: Request & { kind: 'typedData' }, catalogue: Catalogue): Action {
  const { primaryType, domain } = typedData;
  const contract = addressOf(domain.verifyingContract);
  const owner = contract && catalogue.find(chainOf(domain.chainId) ?? chainId, contract);
  const action: Action = {
    protocol: owner?.protocol ?? 'unknown',
    type: 'signTypedData',
    contract: contract ?? null,
    function: primaryType,
    args: { primaryType, ...(typeof domain.name === 'string' ? { domainName: domain.name } : {}) },
    path: [0],
    flags: ['undecodable'],
  };
  if (!isStakerDelegation(typedData)) return action;
  return owner?.protocol === 'eigenlayer'
    ? { ...action, type: 'obsolete', flags: [] }
    : { ...action, type: 'obsolete', args: { ...action.args, imitates: 'eigenlayer' }, flags: ['look-alike'] };
}

/** EigenLayer's delegation by signature, which its contracts no longer take. */
const isStakerDelegation = ({ primaryType, types }: (Request & { kind: 'typedData' })['typedData']): boolean =>
  primaryType === 'StakerDelegation' &&
  ['staker', 'operator'].every((name) => types[primaryType]?.some((member) => member.name === name));

const addressOf = (value: unknown): Address | undefined =>
  typeof value === 'string' && isAddress(value, { strict: false }) ? value : undefined;

const chainOf = (value: unknown): number | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^(?:\d{1,15}|0x[0-9a-fA-F]{1,12})$/.test(text) ? Number(text) : undefined;
};
