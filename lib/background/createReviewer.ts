import { whatIf } from '@/lib/exposure/whatIf';
import { type ReviewDeps, review as runPipeline } from '@/lib/pipeline';
import type { WorkerDeps } from '@/lib/review/createWorker';
import { failedReview } from '@/lib/review/failedReview';
import { withWhatIf } from '@/lib/review/withWhatIf';
import { recheck } from '@/lib/simulate/recheck';
import { deployments } from '@/lib/store/deployments';
import { holdEverything } from '@/lib/store/holdEverything';
import type { Request, Review } from '@/lib/types';
import { isKnownAnywhere } from './isKnownAnywhere';
import { loadCatalogue } from './loadCatalogue';
import { loadReviewDeps } from './loadReviewDeps';
import { loadWords } from './loadWords';

/** The pipeline with the user's settings, as the review service asks for it. */
export const createReviewer = (
  now: () => number,
): Pick<WorkerDeps, 'review' | 'secondLook' | 'whatIf' | 'failed' | 'policy'> => {
  const look = async (
    request: Request,
    extra: Pick<ReviewDeps, 'shown' | 'changes'>,
    onProgress?: (review: Review) => void,
  ): Promise<Review> => {
    const { deps, endpoint } = await loadReviewDeps(request, now());
    const done = await runPipeline(request, { ...deps, ...extra }, onProgress);
    await endpoint?.keep().catch(() => undefined);
    return done;
  };

  return {
    review: (request, changes, onProgress) => look(request, changes.length > 0 ? { changes } : {}, onProgress),

    secondLook: async (shown) => {
      const review = await look(shown.request, { shown });
      return { review, changes: recheck(shown, review) };
    },

    whatIf: async (review, changes) => {
      const { deps, endpoint } = await loadReviewDeps(review.request, now());
      const told = await whatIf(review, deps);
      await endpoint?.keep().catch(() => undefined);
      return withWhatIf(review, told, deps, changes);
    },

    failed: async (review, error) => {
      console.error('[restake-guard] review', error);
      return failedReview(review, error, await loadWords());
    },

    policy: async (request) => {
      const [all, catalogue, imported] = await Promise.all([
        holdEverything.getValue(),
        loadCatalogue(),
        deployments.getValue(),
      ]);
      const known = isKnownAnywhere(request, catalogue, imported);
      return { holdEverything: all, covered: known || catalogue.covers(request.chainId), known };
    },
  };
};
