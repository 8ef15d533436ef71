import { zeroAddress } from 'viem';
import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import { isJsonObject } from '@/lib/request/Json';
import { parseJson } from '@/lib/request/parseJson';
import { toRequest } from '@/lib/request/toRequest';
import type { Address, ChainId, Request } from '@/lib/types';
import type { Claims, HeldSource } from './types';

/** No chain has this id: the wallet did not say on which one it is. */
export const UNKNOWN_CHAIN: ChainId = 0;
/** Nobody signs with this address: the wallet did not say who does. */
export const UNKNOWN_ACCOUNT: Address = zeroAddress;

type RequestParts = {
  id: string;
  body: string;
  source: HeldSource;
  claims: Claims;
  wallet?: { name?: string; rdns?: string };
};

/**
 * The request as it was held. Chain and account are what the wallet says; where it says nothing, what the request itself
 * names; where that says nothing either, they are unknown and no node is asked.
 *
 * @throws InvalidRequestError what no wallet could read as one request.
 */
export const readRequest = ({ id, body, source, claims, wallet }: RequestParts): Request => {
  const parsed = parseJson(body, 'request');
  if (!isJsonObject(parsed)) throw new InvalidRequestError('request', 'must be an object');
  const read = (chainId: ChainId, account: Address): Request =>
    toRequest(
      { method: parsed.method, params: parsed.params },
      {
        id,
        origin: source.origin,
        topOrigin: source.topOrigin,
        chainId,
        account,
        ...(wallet?.name === undefined ? {} : { walletName: wallet.name }),
      },
    );
  const chainId = readChainId(claims.chainId);
  const account = claims.accounts?.find(isAddress);
  const request = read(chainId ?? UNKNOWN_CHAIN, account ?? UNKNOWN_ACCOUNT);
  if (chainId !== undefined && account !== undefined) return request;
  return read(chainId ?? namedChain(request), account ?? request.account);
};

/** The chain that the wallet names, as eth_chainId answers; undefined when it makes no sense. */
export const readChainId = (text: string | undefined): ChainId | undefined => {
  if (text === undefined || !/^(?:0x[0-9a-fA-F]{1,14}|[0-9]{1,16})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

const isAddress = (text: string): text is Address => /^0x[0-9a-fA-F]{40}$/.test(text);

const namedChain = ({ notes }: Request): ChainId => {
  const mismatch = notes.find((note) => note.kind === 'chain-mismatch');
  return mismatch?.kind === 'chain-mismatch' && mismatch.claimed > 0 ? mismatch.claimed : UNKNOWN_CHAIN;
};
