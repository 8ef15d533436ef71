import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { protocols } from '@/lib/protocols';
import type { Hints } from '@/lib/protocols/defineProtocol';
import type { Rpc } from '@/lib/rpc/Rpc';
import { simulate } from '@/lib/simulate/simulate';
import type { Address, ChainId, Snapshot } from '@/lib/types';
import { createPlan } from './createPlan';

export type ReadExposureInput = {
  catalogue: Catalogue;
  rpc: Rpc;
  chainId: ChainId;
  account: Address;
  /** Milliseconds, as Date.now gives. */
  now: number;
};

/**
 * What an account has at stake now, in one request: the positions of every protocol and the tokens that the catalogue
 * knows on the chain.
 *
 * @throws BaseError `endpoint-…`
 */
export const readExposure = async ({ catalogue, rpc, chainId, account, now }: ReadExposureInput): Promise<Snapshot> => {
  const hints: Hints = { ...NONE, tokens: tokensOn(catalogue, chainId) };
  const plan = createPlan({ catalogue, chainId, account, hints });
  const { before } = await simulate({ chainId, account, calls: [], reads: plan.reads, protocols, now }, rpc);
  if (!before) throw new EndpointGarbageError(rpc.host, 'the reads did not run');
  return plan.snapshot(before);
};

const NONE: Hints = { operators: [], strategies: [], tokens: [], allowances: [], parties: [] };

/** Addresses of the tokens that the catalogue knows on a chain. */
export const tokensOn = (catalogue: Catalogue, chainId: ChainId): readonly Address[] =>
  catalogue.tokens(chainId).flatMap(({ address }) => (address === null ? [] : [address]));
