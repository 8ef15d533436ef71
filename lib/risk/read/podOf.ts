import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, EigenPodFacts } from '@/lib/types';
import { factsOf } from './factsOf';
import { same } from './same';

/** What the chain says of the EigenPod that a call goes to; undefined when it was not read. */
export const podOf = (context: Pick<RuleContext, 'facts'>, { contract }: Action): EigenPodFacts | undefined =>
  factsOf(context)?.eigenlayer?.pods?.find(({ pod }) => same(pod, contract ?? undefined));
