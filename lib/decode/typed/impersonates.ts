import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { looksLike } from '@/lib/format/looksLike';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Address, ChainId, ProtocolId } from '@/lib/types';

/** Names in the signing domain of tokens that the catalogue knows by another name: their symbol. */
const tokenNames: Readonly<Record<string, string>> = {
  'liquid staked ether 2.0': 'steth',
  'wrapped liquid staked ether 2.0': 'wsteth',
  'wrapped eeth': 'weeth',
  eeth: 'eeth',
  'coinbase wrapped staked eth': 'cbeth',
  'lombard staked bitcoin': 'lbtc',
};

/**
 * Whom a signing domain names without being it: a protocol or a token of the catalogue. The name is the page's word, so it
 * never makes a contract known; it can only give one away.
 */
export const impersonates = (
  name: unknown,
  contract: Address | null,
  chainId: ChainId,
  catalogue: Catalogue,
  protocols: readonly Protocol[],
): ProtocolId | undefined => {
  if (typeof name !== 'string' || !contract || catalogue.find(chainId, contract)) return undefined;
  const said = name.slice(0, 100);
  const protocol = protocols.find((one) => Object.keys(one.contracts).length > 0 && looksLike(one.name, said));
  if (protocol) return protocol.id;
  if (catalogue.token(chainId, contract)) return undefined;
  const symbol = Object.entries(tokenNames).find(([own]) => looksLike(own, said))?.[1] ?? said;
  return catalogue.tokens(chainId).some((token) => looksLike(token.symbol, symbol)) ? 'erc20' : undefined;
};
