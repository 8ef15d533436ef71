import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';

/** Whom the user may take an imitation for: themselves, their operator, what the catalogue and their labels name. */
export function familiarAddresses({ request, facts, familiar = [], before }: RuleContext): readonly Address[] {
  const operator = facts.before?.delegatedTo;
  return [
    request.account,
    ...request.subjects,
    ...(operator ? [operator] : []),
    ...(before?.positions ?? []).flatMap(({ strategy = [], operator: of = [] }) => [strategy, of].flat()),
    ...familiar,
  ].filter((address) => !/^0x0{40}$/.test(address));
}
