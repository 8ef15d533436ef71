import { decode } from '@/lib/decode/decode';
import { shippedCatalogue } from '@/lib/decode/testing/decoding';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Request } from '@/lib/types';
import { ruleContext } from './ruleContext';

/** What rules see of a real request: decoded, with the shipped catalogue, and nothing read from a chain unless told. */
export const asked = (request: Request, part: Partial<RuleContext> = {}): RuleContext => {
  const { chainId } = request;
  return ruleContext({
    request,
    actions: decode(request, shippedCatalogue),
    known: (address) => shippedCatalogue.find(chainId, address),
    tokenKind: (address) => shippedCatalogue.token(chainId, address)?.kind,
    token: (address) => shippedCatalogue.token(chainId, address),
    nameOf: (address) => shippedCatalogue.name(chainId, address),
    chainName: (id) => shippedCatalogue.chain(id)?.name,
    ...part,
  });
};
