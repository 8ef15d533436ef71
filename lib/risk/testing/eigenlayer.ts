import { BLOCK } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { action } from '@/components/fixtures/review';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address, ChainFacts, EigenlayerFacts, OperatorFacts } from '@/lib/types';
import { ruleContext } from './ruleContext';
import { chainFacts, cleanOperator } from './scenes';

export const pod: Address = '0x9d0000000000000000000000000000000000009d';
export const vault: Address = '0xba00000000000000000000000000000000000bad';

/** Everything was read, and nothing is out of the ordinary. */
export const plainly: EigenlayerFacts = {
  paused: { [parties.delegationManager]: 0n, [parties.strategyManager]: 0n, [parties.strategy]: 0n },
  depositable: {},
  underlying: {},
  isOperator: false,
  isAvs: false,
  admins: [parties.user],
  claimer: {},
  claimed: [],
  pods: [{ pod, owner: parties.user, validators: 3n, checkpointUnderWay: false }],
  vaults: [],
  pendingSlashers: [],
};

type Part = { chain?: Partial<ChainFacts>; operator?: OperatorFacts };

export const said = (part: Partial<EigenlayerFacts> = {}, { chain, operator = cleanOperator }: Part = {}): ChainFacts =>
  chainFacts([operator], { delegatedTo: operator.operator, eigenlayer: { ...plainly, ...part }, ...chain });

/** The same before and after. */
export const saying = (part: Partial<EigenlayerFacts> = {}, more: Part = {}): Pick<RuleContext, 'facts'> => {
  const chain = said(part, more);
  return { facts: { before: chain, after: chain } };
};

/** One call of an EigenLayer contract, with what the chain says. */
export const eigenlayerCall = (
  type: string,
  args: Action['args'],
  part: Partial<RuleContext> & { contract?: Address; actor?: Address } = {},
): RuleContext => {
  const { contract = pod, actor, ...context } = part;
  return ruleContext({
    actions: [action({ type, contract, args, ...(actor ? { actor } : {}) })],
    ...saying(),
    ...context,
  });
};

export const soon = BLOCK + 7_200n;
