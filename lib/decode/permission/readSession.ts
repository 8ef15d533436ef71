import type { Action } from '@/lib/types';
import { addressOf, argOf, chainOf, type Fields, fieldOf, integerOf, listOf, recordOf, textOf } from './readField';

/**
 * Lasting rights for a site (EIP-7715, in its several drafts): to whom, what for, until when. What cannot be found is
 * null, and is no comfort.
 */
export const readSession = (params: unknown): Action['args'][] => {
  const items: readonly unknown[] = Array.isArray(params) ? params.flat() : [params];
  // Nothing that could be read is a request for a right all the same, and so is what stands behind the last that is read.
  const read = items.length > MAX || items.length === 0 ? [...items.slice(0, MAX), undefined] : items;
  return read.map((item) => readOne(recordOf(item)));
};

const MAX = 20;

const readOne = (request: Fields): Action['args'] => {
  const permissions = [fieldOf(request, 'permission'), ...listOf(fieldOf(request, 'permissions'))].filter(
    (one) => one !== undefined,
  );
  return {
    grantee: granteeOf(request),
    chainId: chainOf(fieldOf(request, 'chainId')),
    kinds: permissions.map((one) => textOf(fieldOf(recordOf(one), 'type'))),
    limits: argOf(permissions),
    deadline: expiryOf(request),
  };
};

/** `to`, `signer.data.address`, `signer.data.id`, `address`: the drafts disagree. */
const granteeOf = (request: Fields) => {
  const signer = recordOf(fieldOf(recordOf(fieldOf(request, 'signer')), 'data'));
  return (
    addressOf(fieldOf(request, 'to')) ??
    addressOf(fieldOf(signer, 'address')) ??
    addressOf(fieldOf(signer, 'id')) ??
    addressOf(fieldOf(request, 'address'))
  );
};

const expiryOf = (request: Fields): bigint | null => {
  const rule = listOf(fieldOf(request, 'rules'))
    .map(recordOf)
    .find((one) => fieldOf(one, 'type') === 'expiry');
  return integerOf(fieldOf(request, 'expiry') ?? fieldOf(recordOf(fieldOf(rule ?? {}, 'data')), 'timestamp'));
};
