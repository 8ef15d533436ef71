import type { Action, Address, ChainFacts } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressesArg } from '../read/args';
import { assetAtStrategy } from '../read/assetAtStrategy';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { factsOf } from '../read/factsOf';
import { same } from '../read/same';
import { secondsOf } from '../read/secondsOf';
import { tokenName } from '../read/tokenName';
import { viewOf } from '../read/viewOf';
import { withdrawalArg } from '../read/withdrawalArg';

/** Completing before the wait is over, or naming tokens that the withdrawal does not hold: the contract refuses. */
export default defineRule({
  id: 'cannot-complete-yet',
  check(context) {
    const completions = eigenlayerActions(context, 'completeWithdrawal');
    if (completions.length === 0) return 'not-applicable';
    if (context.simulation.status === 'success') return [];
    const chain = context.facts.before ?? factsOf(context);
    if (!chain) return { notChecked: 'no-simulation' };
    const early = completions.map((action) => tooEarly(context, action, chain));
    if (early.includes('unread')) return { notChecked: 'unread' };
    return [
      ...early.filter((hit) => hit !== undefined && hit !== 'unread'),
      ...completions.flatMap((action) => wrongTokens(context, action)),
    ];
  },
});

const tooEarly = (context: RuleContext, action: Action, chain: ChainFacts): Hit | 'unread' | undefined => {
  const from = firstBlock(viewOf(context, action) ?? context, action, chain);
  if (from === undefined) return 'unread';
  const block = context.simulation.block ?? chain.block;
  if (from <= block) return undefined;
  const { words } = context;
  return {
    severity: 'warning',
    values: {
      block: Number(from),
      date: words.date(chain.timestamp + secondsOf(from - chain.block, chain)),
      wait: words.duration(secondsOf(from - block, chain)),
    },
    evidence: { withdrawalRoot: action.args.withdrawalRoot ?? null, firstBlock: from, block },
    path: action.path,
  };
};

/** As the queue says, else by the withdrawal's own start. */
const firstBlock = ({ before }: RuleContext, { args }: Action, chain: ChainFacts): bigint | undefined => {
  const queued = before?.positions.find(
    ({ withdrawalRoot }) => withdrawalRoot !== undefined && withdrawalRoot === args.withdrawalRoot,
  );
  if (queued?.withdrawableAt) return queued.withdrawableAt.block;
  const withdrawal = withdrawalArg(args.withdrawal);
  if (!withdrawal || chain.withdrawalDelayBlocks === undefined) return undefined;
  return withdrawal.startBlock + chain.withdrawalDelayBlocks + 1n;
};

const wrongTokens = (context: RuleContext, action: Action): readonly Hit[] => {
  if (action.args.receiveAsTokens !== true) return [];
  const tokens = addressesArg(action, 'tokens');
  return (withdrawalArg(action.args.withdrawal)?.strategies ?? []).flatMap((strategy: Address, index): Hit[] => {
    const asset = assetAtStrategy(viewOf(context, action) ?? context, strategy);
    const token = tokens[index];
    // Native ETH has no token, and whatever is named in its place is ignored.
    if (!asset?.address || !token || same(asset.address, token)) return [];
    return [
      {
        severity: 'warning',
        variant: 'tokens',
        values: { asset: tokenName(context, asset.address), token: tokenName(context, token) },
        evidence: { strategy, underlying: asset.address, token },
        path: action.path,
      },
    ];
  });
};
