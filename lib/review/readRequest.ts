import { getAddress, isAddressEqual, zeroAddress } from 'viem';
import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import { field, isJsonObject } from '@/lib/request/Json';
import { parseJson } from '@/lib/request/parseJson';
import { isAddressText } from '@/lib/request/readHex';
import { toRequest } from '@/lib/request/toRequest';
import type { Address, ChainId, Request, RequestNote } from '@/lib/types';
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
  wentRound?: true;
};

/**
 * The request as it was held. Chain and account are what the wallet says; where it says nothing, what the request itself
 * names; where that says nothing either, they are unknown and no node is asked.
 *
 * @throws InvalidRequestError what no wallet could read as one request.
 */
export const readRequest = ({ id, body, source, claims, wallet, wentRound }: RequestParts): Request => {
  const parsed = parseJson(body, 'request');
  if (!isJsonObject(parsed)) throw new InvalidRequestError('request', 'must be an object');
  const read = (chainId: ChainId, account: Address): Request =>
    toRequest(
      { method: field(parsed, 'method'), params: field(parsed, 'params') },
      {
        id,
        origin: source.origin,
        topOrigin: source.topOrigin,
        chainId,
        account,
        ...(wallet?.name === undefined ? {} : { walletName: wallet.name }),
      },
    );
  const connected = (claims.accounts ?? []).filter(isAddressText).map((account) => getAddress(account.toLowerCase()));
  const chainId = readChainId(claims.chainId) ?? UNKNOWN_CHAIN;
  const first = read(chainId, connected[0] ?? UNKNOWN_ACCOUNT);
  // Wallets sign for each account that they shared with the site, not for the first one only.
  const signs = connected.length === 0 || connected.some((one) => isAddressEqual(one, first.account));
  const account = signs ? first.account : (connected[0] as Address);
  const request = read(chainId === UNKNOWN_CHAIN ? namedChain(first) : chainId, account);
  const round = wentRound ? [{ kind: 'went-round' } as const] : [];
  return Object.freeze({ ...request, notes: Object.freeze([...request.notes, ...unknowns(request), ...round]) });
};

const unknowns = ({ chainId, account, kind }: Request): RequestNote[] =>
  kind === 'permission'
    ? []
    : [
        ...(chainId === UNKNOWN_CHAIN ? [{ kind: 'unknown-chain' } as const] : []),
        ...(account === UNKNOWN_ACCOUNT ? [{ kind: 'unknown-account' } as const] : []),
      ];

/** The chain that the wallet names, as eth_chainId answers; undefined when it makes no sense. */
export const readChainId = (text: string | undefined): ChainId | undefined => {
  if (text === undefined || !/^(?:0x[0-9a-fA-F]{1,14}|[0-9]{1,16})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

const namedChain = ({ notes }: Request): ChainId => {
  const mismatch = notes.find((note) => note.kind === 'chain-mismatch');
  return mismatch?.kind === 'chain-mismatch' && mismatch.claimed > 0 ? mismatch.claimed : UNKNOWN_CHAIN;
};
