import type { ReviewDeps } from '@/lib/pipeline';
import type { Change, OperatorFacts, Review } from '@/lib/types';
import type { RuleContext } from './defineRule';

type Seen = Omit<Review, 'verdict' | 'headline'>;

/** Operators as the review that was shown had them, the signer's and those of whoever else acts. */
const operatorsIn = ({ facts, subjects = [] }: Review): readonly OperatorFacts[] =>
  [facts, ...subjects.map(({ before, after }) => ({ before: before?.facts, after: after?.facts }))].flatMap(
    ({ before, after }) => (after ?? before)?.operators ?? [],
  );

/** What rules get of a request, of what was seen of it and of the user's settings. */
export const contextOf = (seen: Seen, deps: ReviewDeps, changes?: readonly Change[]): RuleContext => {
  const { request, actions, simulation, exposure, facts, subjects } = seen;
  const { catalogue, thresholds, words, now } = deps;
  const { chainId } = request;
  return {
    ...{ request, actions, simulation, facts, chainId, thresholds, words, now },
    ...exposure,
    ...(subjects ? { subjects } : {}),
    ...(changes ? { changes } : {}),
    ...(deps.shown ? { earlier: operatorsIn(deps.shown) } : {}),
    known: (address) => catalogue.find(chainId, address),
    tokenKind: (address) => catalogue.token(chainId, address)?.kind,
    token: (address) => catalogue.token(chainId, address),
    familiar: catalogue.familiar(chainId),
    nameOf: (address) => catalogue.name(chainId, address),
    chainName: (id) => catalogue.chain(id)?.name,
  };
};
