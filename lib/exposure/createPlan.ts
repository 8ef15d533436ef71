import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { BaseError } from '@/lib/errors/BaseError';
import { protocols as shipped } from '@/lib/protocols';
import type { Hints, Protocol, Read, ReadContext, ReadResult } from '@/lib/protocols/defineProtocol';
import { assetReads, heldTokens } from '@/lib/simulate/assetReads';
import type { Observation } from '@/lib/simulate/types';
import type { Address, Asset, ChainFacts, ChainId, Exposure, Position, Snapshot } from '@/lib/types';
import { codeSizes, partyReads, upgradeableOf } from './partyReads';
import { assetResolver, tokenReads } from './tokenReads';
import { totalsOf } from './totalsOf';

/** The reads of a snapshot, and what they mean. The same plan reads before and after a transaction. */
export type Plan = {
  reads: readonly Read[];
  snapshot(observation: Observation): Snapshot;
  /** Names and units of tokens by an observation; `null` is the native coin. */
  assets(observation: Observation): ReturnType<typeof assetResolver>;
};

export type PlanInput = { catalogue: Catalogue; chainId: ChainId; account: Address; hints: Hints };

const SECONDS_PER_BLOCK = 12;

/**
 * Exposure is a pure function of contract reads: every protocol that the catalogue knows on the chain says what to read
 * and what it means; beside them stand token balances, allowances, and whether parties have code.
 */
export const createPlan = (input: PlanInput, protocols: readonly Protocol[] = shipped): Plan => {
  const { catalogue, chainId, account, hints } = input;
  const parts = protocols.flatMap((protocol) => {
    const contracts = catalogue.contracts(protocol.id, chainId);
    if (!contracts) return [];
    const context: ReadContext = { chainId, contracts, account, hints };
    const reads = protocol.reads(context).map((read) => ({ ...read, id: `${protocol.id}/${read.id}` }));
    return reads.length > 0 ? [{ protocol, context, reads }] : [];
  });
  const strangers = hints.tokens.filter((token) => !catalogue.token(chainId, token));
  const secondsPerBlock = catalogue.chain(chainId)?.secondsPerBlock ?? SECONDS_PER_BLOCK;
  const assets = ({ results }: Observation) => assetResolver(catalogue, chainId, results);

  return {
    reads: [
      ...parts.flatMap(({ reads }) => reads),
      ...assetReads({ account, hints }),
      ...partyReads(hints.parties),
      ...tokenReads(strangers),
    ],
    assets,
    snapshot: (observation) => {
      const { block, timestamp, results } = observation;
      const resolveAsset = assets(observation);
      const read = parts.map(({ protocol, context }) =>
        readPart(protocol, { ...context, resolveAsset, secondsPerBlock }, resultsOf(protocol, results)),
      );
      const positions = [
        ...read.flatMap((part) => part.positions),
        ...heldTokens(hints.tokens, results).map(({ token, amount }) =>
          tokenPosition(chainId, resolveAsset(token), amount),
        ),
      ];
      const exposure: Exposure = {
        ...{ account, chainId, block, timestamp },
        positions,
        totals: totalsOf(positions),
        unread: read.flatMap(({ unread }) => unread),
      };
      const base: ChainFacts = {
        ...{ block, timestamp, chainId },
        secondsPerBlock,
        operators: [],
        codeSize: codeSizes(hints.parties, results),
        upgradeable: upgradeableOf(hints.parties, results),
      };
      return { exposure, facts: read.reduce((facts, part) => merge(facts, part.facts), base) };
    },
  };
};

type Part = { positions: readonly Position[]; facts: Partial<ChainFacts>; unread: Exposure['unread'] };

/** A protocol whose answers make no sense is unread; it costs no other one. */
const readPart = (
  protocol: Protocol,
  context: Parameters<Protocol['snapshot']>[1],
  results: readonly ReadResult[],
): Part => {
  try {
    return { unread: [], ...protocol.snapshot(results, context) };
  } catch (error) {
    const reason = error instanceof BaseError ? error.code : 'internal';
    return { positions: [], facts: {}, unread: [{ protocol: protocol.id, reason }] };
  }
};

const resultsOf = ({ id }: Protocol, results: readonly ReadResult[]): readonly ReadResult[] =>
  results.flatMap((result) =>
    result.id.startsWith(`${id}/`) ? [{ ...result, id: result.id.slice(id.length + 1) }] : [],
  );

const merge = (facts: ChainFacts, part: Partial<ChainFacts>): ChainFacts => ({
  ...facts,
  ...part,
  operators: [...facts.operators, ...(part.operators ?? [])],
  codeSize: { ...facts.codeSize, ...part.codeSize },
});

const tokenPosition = (chainId: ChainId, asset: Asset, amount: bigint): Position => ({
  protocol: 'erc20',
  kind: 'token',
  chainId,
  asset,
  amount,
  layers: [...(asset.issuer ? [asset.issuer] : []), ...(asset.kind === 'lst' ? ['ethereum-pos'] : [])],
});
