import type { Words } from '@/lib/risk/defineRule';
import type { Headline } from '@/lib/types';
import { tell } from './tell';
import type { Scene } from './types';

/**
 * What leads the review: the act, the worst case, how it could happen and the way back. Figures come from the chain
 * or from the request itself; what was not read is said to be unknown and never filled in.
 *
 * @example headline({ ...review, catalogue }, createWords('en')).worst // 'You could lose all 5.2000 stETH'
 */
export function headline(scene: Scene, words: Words): Headline {
  const { act, worst, how } = tell(scene, words);
  return { act, worst, how };
}
