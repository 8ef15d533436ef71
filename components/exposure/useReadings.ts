import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ChainToRead } from '@/lib/panel/chainsToRead';
import { parseAnswer } from '@/lib/panel/parseAnswer';
import type { Read, Reading } from '@/lib/panel/Reading';
import { reduceReadings } from '@/lib/panel/reduceReadings';
import { same } from '@/lib/risk/read/same';
import type { Address, ChainId } from '@/lib/types';

/** Asks the background; devalue text of an answer. */
export type Ask = (payload: { chainId: ChainId; account: string; fresh?: boolean }) => Promise<string>;

type ReadingsInput = {
  account?: Address;
  chains: readonly ChainToRead[];
  ask: Ask;
  /** What was read before, by whichever account and chain. */
  lastReads: { getValue(): Promise<readonly Read[]>; setValue(reads: readonly Read[]): Promise<void> };
};

const NO_ENDPOINT = { failure: { code: 'no-endpoint', message: 'No endpoint is set for this chain.' } };
const NONE: readonly Reading[] = [];
const UNANSWERED = { failure: { code: 'internal', message: 'The extension did not answer.' } };

/** Reads an account on its chains, anew when either changes; `refresh` asks past what the background remembers. */
export function useReadings({ account, chains, ask, lastReads }: ReadingsInput) {
  const [readings, dispatch] = useReducer(reduceReadings, []);
  const [owner, setOwner] = useState<Address>();
  const run = useRef(0);
  const key = [account, ...chains.map(({ chainId, url }) => `${chainId} ${url}`)].join('\n').toLowerCase();
  const latest = useRef({ account, chains, ask, lastReads });
  latest.current = { account, chains, ask, lastReads };

  const read = useCallback(async (fresh: boolean) => {
    const { account: whose, chains: wanted, ask: send, lastReads: store } = latest.current;
    run.current += 1;
    const mine = run.current;
    const before = await store.getValue().catch(() => []);
    if (mine !== run.current) return;
    const known = whose ? before.filter(({ exposure }) => same(exposure.account, whose)) : [];
    setOwner(whose);
    dispatch({ type: 'asked', chains: whose ? wanted : [], known });
    if (!whose) return;
    const answers = wanted.map(async ({ chainId, url }) => {
      const payload = { chainId, account: whose, ...(fresh ? { fresh } : {}) };
      const answer = url === undefined ? NO_ENDPOINT : await send(payload).then(parseAnswer, () => UNANSWERED);
      if (mine === run.current) dispatch({ type: 'answered', chainId, answer });
      return 'read' in answer ? [answer.read] : [];
    });
    const reads = (await Promise.all(answers)).flat();
    // What could not be kept is only missed after a later failure.
    if (reads.length > 0) await store.setValue(withReads(before, reads)).catch(() => undefined);
  }, []);

  const asked = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Another endpoint for the same account: what the old one said does not count.
    const [whose] = key.split('\n');
    const fresh = asked.current === whose;
    asked.current = whose;
    void read(fresh);
  }, [key, read]);

  // Figures of one account never stand under the name of another.
  return { readings: same(owner, account) ? readings : NONE, refresh: () => void read(true) };
}

const withReads = (before: readonly Read[], reads: readonly Read[]): readonly Read[] => [
  ...before.filter(
    ({ exposure }) =>
      !reads.some(
        (read) => read.exposure.chainId === exposure.chainId && same(read.exposure.account, exposure.account),
      ),
  ),
  ...reads,
];
