import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  maxUint256,
  type PublicClient,
  parseAbi,
  zeroHash,
} from 'viem';
import type { DappConfig } from './DappConfig';

const strategyManagerAbi = parseAbi([
  'function depositIntoStrategy(address strategy, address token, uint256 amount) returns (uint256)',
  'function stakerDepositShares(address staker, address strategy) view returns (uint256)',
]);

const delegationManagerAbi = parseAbi([
  'struct Signature { bytes signature; uint256 expiry; }',
  'struct QueuedWithdrawalParams { address[] strategies; uint256[] depositShares; address withdrawer; }',
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }',
  'function delegateTo(address operator, Signature approverSignatureAndExpiry, bytes32 approverSalt)',
  'function undelegate(address staker) returns (bytes32[])',
  'function queueWithdrawals(QueuedWithdrawalParams[] params) returns (bytes32[])',
  'function completeQueuedWithdrawal(Withdrawal withdrawal, address[] tokens, bool receiveAsTokens)',
  'function delegatedTo(address staker) view returns (address)',
  'function minWithdrawalDelayBlocks() view returns (uint32)',
  'function getQueuedWithdrawals(address staker) view returns (Withdrawal[] withdrawals, uint256[][] shares)',
]);

export type Transaction = { to: Address; data: Hex };

/** The calldata of everything that the page can ask a wallet for. */
export function createTransactions(config: DappConfig) {
  const { token, strategy, strategyManager, delegationManager } = config;
  const approve = (spender: Address, amount: bigint): Transaction => ({
    to: token.address,
    data: encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] }),
  });
  const toDelegationManager = (data: Hex): Transaction => ({ to: delegationManager, data });
  return {
    approve: (amount: bigint) => approve(strategyManager, amount),
    approveStranger: () => approve(config.stranger, maxUint256),
    deposit: (amount: bigint): Transaction => ({
      to: strategyManager,
      data: encodeFunctionData({
        abi: strategyManagerAbi,
        functionName: 'depositIntoStrategy',
        args: [strategy, token.address, amount],
      }),
    }),
    delegate: (operator: Address) =>
      toDelegationManager(
        encodeFunctionData({
          abi: delegationManagerAbi,
          functionName: 'delegateTo',
          args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
        }),
      ),
    queue: (depositShares: bigint, withdrawer: Address) =>
      toDelegationManager(
        encodeFunctionData({
          abi: delegationManagerAbi,
          functionName: 'queueWithdrawals',
          args: [[{ strategies: [strategy], depositShares: [depositShares], withdrawer }]],
        }),
      ),
    complete: (withdrawal: Withdrawal) =>
      toDelegationManager(
        encodeFunctionData({
          abi: delegationManagerAbi,
          functionName: 'completeQueuedWithdrawal',
          args: [withdrawal, withdrawal.strategies.map(() => token.address), true],
        }),
      ),
    undelegate: (staker: Address) =>
      toDelegationManager(
        encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [staker] }),
      ),
  };
}

/** What the page shows of one account. */
export async function readAccount(client: PublicClient, config: DappConfig, account: Address) {
  const { token, strategy, strategyManager, delegationManager } = config;
  const delegation = { address: delegationManager, abi: delegationManagerAbi } as const;
  const [block, balance, allowance, depositShares, operator, delay, [withdrawals]] = await Promise.all([
    client.getBlockNumber({ cacheTime: 0 }),
    client.readContract({ address: token.address, abi: erc20Abi, functionName: 'balanceOf', args: [account] }),
    client.readContract({
      address: token.address,
      abi: erc20Abi,
      functionName: 'allowance',
      args: [account, strategyManager],
    }),
    client.readContract({
      address: strategyManager,
      abi: strategyManagerAbi,
      functionName: 'stakerDepositShares',
      args: [account, strategy],
    }),
    client.readContract({ ...delegation, functionName: 'delegatedTo', args: [account] }),
    client.readContract({ ...delegation, functionName: 'minWithdrawalDelayBlocks' }),
    client.readContract({ ...delegation, functionName: 'getQueuedWithdrawals', args: [account] }),
  ]);
  return { block, balance, allowance, depositShares, operator, delay, withdrawals };
}

export type Account = Awaited<ReturnType<typeof readAccount>>;
export type Withdrawal = Account['withdrawals'][number];

/** First block in which completing succeeds: the delay has to be over, not just reached. */
export const completableFrom = (withdrawal: Withdrawal, delay: number): bigint =>
  BigInt(withdrawal.startBlock) + BigInt(delay) + 1n;
