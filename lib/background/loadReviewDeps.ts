import type { ReviewDeps } from '@/lib/pipeline';
import { accountKey } from '@/lib/store/session/accountKey';
import { FORWARDED_MS, forwarded } from '@/lib/store/session/forwarded';
import { heads } from '@/lib/store/session/heads';
import { thresholds } from '@/lib/store/thresholds';
import type { Request } from '@/lib/types';
import { loadCatalogue } from './loadCatalogue';
import { loadWords } from './loadWords';
import { type OpenEndpoint, openEndpoint } from './openEndpoint';

/** What the pipeline needs for one request, from the user's settings and from what this session has learned. */
export const loadReviewDeps = async (
  { chainId, account }: Pick<Request, 'chainId' | 'account'>,
  now: number,
): Promise<{ deps: ReviewDeps; endpoint: OpenEndpoint | undefined }> => {
  const [catalogue, endpoint, limits, words, known, sent] = await Promise.all([
    loadCatalogue(),
    openEndpoint(chainId),
    thresholds.getValue(),
    loadWords(),
    heads.getValue(),
    forwarded.getValue(),
  ]);
  const key = accountKey(chainId, account);
  const head = known[key];
  const pending = sent
    .filter((one) => accountKey(one.chainId, one.account) === key && now - one.at < FORWARDED_MS)
    .map(({ calls, hash }) => ({ calls, hash }));
  const deps: ReviewDeps = {
    catalogue,
    thresholds: limits,
    words,
    now,
    ...(endpoint ? { rpc: endpoint.rpc } : {}),
    ...(endpoint?.second ? { second: endpoint.second } : {}),
    ...(head ? { head } : {}),
    ...(pending.length > 0 ? { pending } : {}),
  };
  return { deps, endpoint };
};
