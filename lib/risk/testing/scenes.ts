import {
  BLOCK,
  exposure,
  facts,
  northwindPosition,
  operatorSet,
  position,
  queuedPosition,
  TIME,
  token,
} from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { action, call, simulated, transaction, unavailable } from '@/components/fixtures/review';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address, ChainFacts, OperatorFacts, OperatorSet, Position, Request } from '@/lib/types';
import { ruleContext } from './ruleContext';

export const MAX = 2n ** 256n - 1n;
export const WAD = 10n ** 18n;
/** A contract that no list knows. */
export const stranger: Address = '0xe41d5b7702fc8a3399e1ab04c6d27f58a1c309b5';

/** The two ways in which nothing is known of an outcome. */
export const unsimulated: Partial<RuleContext> = {
  simulation: unavailable,
  before: undefined,
  after: undefined,
  facts: {},
};
export const reverted: Partial<RuleContext> = { simulation: simulated({ status: 'reverted' }) };

export const operatorFacts = (part: Partial<OperatorFacts> = {}): OperatorFacts => ({
  operator: parties.northwind,
  registered: true,
  allocationDelay: { isSet: true, blocks: 126_000n },
  strategies: [
    { strategy: parties.strategy, maxMagnitude: WAD, encumberedMagnitude: 0n, operatorShares: token(1_000) },
  ],
  ...part,
});

export const chainFacts = (operators: readonly OperatorFacts[] = [], part: Partial<ChainFacts> = {}): ChainFacts =>
  facts({ operators, ...part });

/** An operator that announces 17 days ahead, with burning services run by a contract. */
export const cleanOperator = operatorFacts();

type Delegation = {
  amount?: bigint;
  sets?: readonly OperatorSet[];
  operator?: OperatorFacts;
  type?: 'delegate' | 'redelegate';
  part?: Partial<RuleContext>;
};

export const STAKE = token(5.2);

export const delegateAction: Action = action({
  type: 'delegate',
  function: 'delegateTo',
  args: { operator: parties.northwind, approverSalt: `0x${'0'.repeat(64)}` },
});

/** 5.2 stETH come under Northwind. */
export const delegation = ({
  amount = STAKE,
  sets = [],
  operator = cleanOperator,
  part,
}: Delegation = {}): RuleContext =>
  ruleContext({
    actions: [delegateAction],
    before: exposure(amount > 0n ? [position({ amount })] : []),
    after: exposure(amount > 0n ? [position({ amount, operator: operator.operator, operatorSets: sets })] : []),
    facts: {
      before: chainFacts([operator]),
      after: chainFacts([operator], { delegatedTo: operator.operator }),
    },
    ...part,
  });

export const depositAction = (args: Action['args'] = {}): Action =>
  action({
    type: 'deposit',
    function: 'depositIntoStrategy',
    contract: parties.strategyManager,
    args: { strategy: parties.strategy, token: parties.stEth, amount: token(2), staker: parties.user, ...args },
  });

const toManager = transaction([call({ to: parties.strategyManager })]);

/** 2 stETH join 4 that Northwind holds already. */
export const deposit = (
  part: Partial<RuleContext> = {},
  operator = cleanOperator,
  sets: OperatorSet[] = [],
): RuleContext =>
  ruleContext({
    request: toManager,
    actions: [depositAction()],
    simulation: simulated({
      assetChanges: [{ asset: stEth, account: parties.user, before: token(2.35), after: token(0.35) }],
    }),
    before: exposure([position({ amount: token(4), operator: operator.operator, operatorSets: sets })]),
    after: exposure([position({ amount: token(6), operator: operator.operator, operatorSets: sets })]),
    facts: {
      before: chainFacts([operator], { delegatedTo: operator.operator }),
      after: chainFacts([operator], { delegatedTo: operator.operator }),
    },
    ...part,
  });

/** All of it goes into the queue. */
export const undelegation = (
  part: Partial<RuleContext> = {},
  args: Action['args'] = { staker: parties.user },
): RuleContext =>
  ruleContext({
    actions: [action({ type: 'undelegate', args })],
    before: exposure([northwindPosition(STAKE)]),
    after: exposure([queuedPosition(STAKE)]),
    facts: {
      before: chainFacts([cleanOperator], { delegatedTo: parties.northwind }),
      after: chainFacts([cleanOperator]),
    },
    ...part,
  });

export const queueAction = (args: Action['args'] = {}): Action =>
  action({
    type: 'queueWithdrawal',
    function: 'queueWithdrawals',
    args: { strategies: [parties.strategy], depositShares: [token(2)], withdrawer: parties.user, ...args },
  });

export const queueing = (part: Partial<RuleContext> = {}): RuleContext =>
  ruleContext({
    actions: [queueAction()],
    before: exposure([northwindPosition(STAKE)]),
    after: exposure([northwindPosition(token(3.2)), queuedPosition(token(2))]),
    facts: {
      before: chainFacts([cleanOperator], { delegatedTo: parties.northwind }),
      after: chainFacts([cleanOperator], { delegatedTo: parties.northwind }),
    },
    ...part,
  });

export const ROOT = `0x${'ab'.repeat(32)}` as const;

export const completeAction = (args: Action['args'] = {}): Action =>
  action({
    type: 'completeWithdrawal',
    function: 'completeQueuedWithdrawal',
    args: {
      withdrawal: {
        staker: parties.user,
        delegatedTo: parties.northwind,
        withdrawer: parties.user,
        nonce: 0n,
        startBlock: Number(BLOCK - 7_200n),
        strategies: [parties.strategy],
        scaledShares: [token(3)],
      },
      withdrawalRoot: ROOT,
      tokens: [parties.stEth],
      receiveAsTokens: true,
      ...args,
    },
  });

/** A withdrawal of 3 stETH that can be had from `block` on. */
export const waiting = (block: bigint): Position =>
  queuedPosition(token(3), {
    withdrawalRoot: ROOT,
    withdrawableAt: { block, estimatedTime: TIME + Number(block - BLOCK) * 12 },
  });

export const completing = (part: Partial<RuleContext> = {}, args: Action['args'] = {}): RuleContext =>
  ruleContext({
    actions: [completeAction(args)],
    simulation: simulated({
      assetChanges: [{ asset: stEth, account: parties.user, before: 0n, after: token(3) }],
    }),
    before: exposure([waiting(BLOCK - 1n)]),
    after: exposure([]),
    facts: { before: chainFacts(), after: chainFacts() },
    ...part,
  });

export const approveAction = (spender: Address, amount: bigint, part: Partial<Action> = {}): Action =>
  action({
    protocol: 'erc20',
    type: 'approve',
    contract: parties.stEth,
    args: { token: parties.stEth, spender, amount },
    ...part,
  });

/** Gives a right to move stETH; the user has 10.4. `code` is what stands at the spender. */
export const approval = (
  spender: Address,
  amount: bigint,
  { code = 1_200, read = {}, ...part }: Partial<RuleContext> & { code?: number; read?: Partial<ChainFacts> } = {},
): RuleContext => {
  const seen = chainFacts([], { codeSize: { [spender]: code }, ...read });
  return ruleContext({
    request: transaction([call({ to: parties.stEth })]),
    actions: [approveAction(spender, amount)],
    simulation: simulated({
      approvals: [{ asset: stEth, owner: parties.user, spender, before: 0n, after: amount }],
    }),
    before: exposure([heldStEth]),
    after: exposure([heldStEth]),
    facts: { before: seen, after: seen },
    ...part,
  });
};

export const heldStEth: Position = {
  protocol: 'erc20',
  kind: 'token',
  chainId: 1,
  asset: stEth,
  amount: token(10.4),
  layers: ['lido', 'ethereum-pos'],
};

/** A token that no list knows, and that calls itself what it likes. */
export const unlisted = {
  address: '0x1111000000000000000000000000000000002222',
  symbol: 'stETH',
  decimals: 18,
  verified: false,
} as const;

export const unknownCall = (part: Partial<Action> = {}): Action =>
  action({
    protocol: 'unknown',
    type: 'unknown',
    contract: stranger,
    function: '0xdeadbeef',
    args: { selector: '0xdeadbeef' },
    ...part,
  });

type Kind<K extends Request['kind']> = Extract<Request, { kind: K }>;

const asking = (part: object): Request => ({ ...transaction(), ...part }) as Request;

export const messageRequest = (message: Kind<'message'>['message'], method = 'personal_sign'): Request =>
  asking({ kind: 'message', raw: { method, params: [] }, message });

export const typedDataRequest = (part: Partial<Kind<'typedData'>['typedData']> = {}): Request =>
  asking({
    kind: 'typedData',
    raw: { method: 'eth_signTypedData_v4', params: [] },
    typedData: { domain: {}, types: {}, primaryType: 'Order', message: {}, ...part },
  });

export const permissionRequest = (method: string): Request =>
  asking({ kind: 'permission', raw: { method, params: [] }, method, params: [] });

export const textHex = (text: string): `0x${string}` => `0x${Buffer.from(text, 'utf8').toString('hex')}`;

export { operatorSet };
