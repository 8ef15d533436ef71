import { stringify } from 'devalue';
import type { Exposure, Review } from '@/lib/types';
import { isOrdinary, type Policy } from './isOrdinary';

/**
 * Whether a reviewed request goes on to the wallet without a window: it is ordinary, nothing was found that interrupts,
 * and no exposure changes. What could not be looked at does not pass where the catalogue covers the chain.
 */
export const passes = (review: Review, policy: Policy): boolean => {
  if (!isOrdinary(review, policy)) return false;
  const { severity } = review.verdict;
  if (review.request.kind === 'transaction' && !policy.covered) return severity !== 'danger' && severity !== 'critical';
  if (severity !== 'none' && severity !== 'info') return false;
  return review.request.kind === 'permission' || (review.simulation.status === 'success' && isUnmoved(review.exposure));
};

const isUnmoved = ({ before, after }: Review['exposure']): boolean =>
  before !== undefined && after !== undefined && after.unread.length === 0 && restaked(before) === restaked(after);

/** All positions but the native coin, which every transaction moves. */
const restaked = ({ positions }: Exposure): string =>
  stringify(positions.filter(({ asset, kind }) => kind !== 'token' || asset.address !== null));
