import { concatHex, keccak256, parseAbi, slice, toHex } from 'viem';
import type { Address, Hex } from '@/lib/types';
import { type ActContext, type ActionPart, functionTable, type InnerCall, joinTables } from '../functionTable';
import { readExecution } from './readExecution';

/** Calls of its own functions in one transaction: whoever calls stays the caller. */
const selfAbi = parseAbi(['function multicall(bytes[] calls)']);
const selfWithDeadlineAbi = parseAbi(['function multicall(uint256 deadline, bytes[] calls)']);
const selfWithBlockAbi = parseAbi(['function multicall(bytes32 previousBlockhash, bytes[] calls)']);

/** Calls that the contract makes in its own name. */
const aggregateAbi = parseAbi([
  'function aggregate((address to, bytes data)[] calls)',
  'function blockAndAggregate((address to, bytes data)[] calls)',
  'function tryAggregate(bool requireSuccess, (address to, bytes data)[] calls)',
  'function tryBlockAndAggregate(bool requireSuccess, (address to, bytes data)[] calls)',
  'function aggregate3((address to, bool allowFailure, bytes data)[] calls)',
  'function aggregate3Value((address to, bool allowFailure, uint256 value, bytes data)[] calls)',
]);

/** Smart accounts: ERC-4337's samples, ERC-7579, ERC-7821, ERC-6551, ERC-725, DSProxy. */
const accountAbi = parseAbi([
  'function execute(address to, uint256 value, bytes data)',
  'function executeFromExecutor(bytes32 mode, bytes execution)',
  'function executeWithoutChainIdValidation(bytes[] calls)',
]);
const accountModeAbi = parseAbi(['function execute(bytes32 mode, bytes execution)']);
const accountOperationAbi = parseAbi(['function execute(address to, uint256 value, bytes data, uint8 operation)']);
const accountTypeAbi = parseAbi(['function execute(uint256 operation, address to, uint256 value, bytes data)']);
const accountListAbi = parseAbi(['function execute((address to, uint256 value, bytes data)[] calls)']);
const accountSignedListAbi = parseAbi([
  'function execute((address to, uint256 value, bytes data)[] calls, bytes signature)',
]);
const batchAbi = parseAbi(['function executeBatch((address to, uint256 value, bytes data)[] calls)']);
const batchListsAbi = parseAbi(['function executeBatch(address[] to, uint256[] values, bytes[] data)']);
const batchWithoutValuesAbi = parseAbi(['function executeBatch(address[] to, bytes[] data)']);
const proxyAbi = parseAbi(['function execute(address to, bytes data)']);

/** Timelocks, OpenZeppelin's and Compound's: what they do later is what they are told now. */
const timelockAbi = parseAbi([
  'function schedule(address to, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay)',
  'function scheduleBatch(address[] to, uint256[] values, bytes[] data, bytes32 predecessor, bytes32 salt, uint256 delay)',
  'function execute(address to, uint256 value, bytes data, bytes32 predecessor, bytes32 salt)',
  'function executeBatch(address[] to, uint256[] values, bytes[] data, bytes32 predecessor, bytes32 salt)',
  'function queueTransaction(address to, uint256 value, string signature, bytes data, uint256 eta)',
  'function executeTransaction(address to, uint256 value, string signature, bytes data, uint256 eta)',
]);

/** ERC-2771's forwarder, which hands in what somebody signed; ERC-7710, which uses what somebody delegated. */
const forwardAbi = parseAbi([
  'struct Signed { address from; address to; uint256 value; uint256 gas; uint48 deadline; bytes data; bytes signature; }',
  'function execute(Signed request)',
  'function executeBatch(Signed[] requests, address refundReceiver)',
]);
const forwardOlderAbi = parseAbi([
  'function execute((address from, address to, uint256 value, uint256 gas, uint256 nonce, bytes data) request, bytes signature)',
]);
const redeemAbi = parseAbi(['function redeemDelegations(bytes[] contexts, bytes32[] modes, bytes[] executions)']);

type Own = { call: { to: Address } };

const self = (calls: readonly Hex[], { call }: Own): ActionPart[] =>
  batch(calls.map((data) => ({ to: call.to, value: 0n, data })));

const own = (calls: readonly { to: Address; value?: bigint; data: Hex; delegate?: boolean }[], { call }: Own) =>
  batch(calls.map(({ to, value = 0n, data, delegate = false }) => ({ to, value, data, delegate, from: call.to })));

const batch = (inner: readonly InnerCall[]): ActionPart[] => [
  { type: 'batch', args: { calls: BigInt(inner.length) }, inner },
];

const modal = (mode: Hex, execution: Hex, context: Own): ActionPart[] => {
  const calls = readExecution(mode, execution, context.call.to);
  return calls ? own(calls, context) : [];
};

/** Lists of other lengths are a call that fails: nothing can be said of what it does. */
const zip = (to: readonly Address[], data: readonly Hex[], values: readonly bigint[], context: Own): ActionPart[] =>
  to.length === data.length && (values.length === to.length || values.length === 0)
    ? own(
        to.map((address, index) => ({ to: address, data: data[index] as Hex, value: values[index] ?? 0n })),
        context,
      )
    : [];

const onBehalf = (requests: readonly { from: Address; to: Address; value: bigint; data: Hex }[]): ActionPart[] =>
  batch(requests.map(({ from, to, value, data }) => ({ from, to, value, data })));

/** Compound's timelock takes a function by its name, or calldata as it is. */
const named = (to: Address, value: bigint, signature: string, data: Hex, context: Own): ActionPart[] =>
  own(
    [{ to, value, data: signature === '' ? data : concatHex([slice(keccak256(toHex(signature)), 0, 4), data]) }],
    context,
  );

/** Without a delegation it is whoever calls; with one, an account that only the delegation names. */
const redeemed = (
  contexts: readonly Hex[],
  modes: readonly Hex[],
  executions: readonly Hex[],
  { call, request }: ActContext,
) => {
  const lists = modes.map((mode, index) => readExecution(mode, executions[index] ?? '0x', call.to));
  if (contexts.length !== modes.length || executions.length !== modes.length) return [];
  if (lists.some((list) => list === undefined)) return [];
  return batch(
    lists.flatMap((list, index) =>
      (list ?? []).map((one) => ({
        ...{ to: one.to, value: one.value ?? 0n, data: one.data, delegate: one.delegate ?? false },
        from: contexts[index] === '0x' ? request.account : call.to,
      })),
    ),
  );
};

/** Every common way to put calls into a call, at any contract. */
export const multicalls = joinTables(
  functionTable(selfAbi, { multicall: ([calls], context) => self(calls, context) }),
  functionTable(selfWithDeadlineAbi, { multicall: ([, calls], context) => self(calls, context) }),
  functionTable(selfWithBlockAbi, { multicall: ([, calls], context) => self(calls, context) }),
  functionTable(aggregateAbi, {
    aggregate: ([calls], context) => own(calls, context),
    blockAndAggregate: ([calls], context) => own(calls, context),
    tryAggregate: ([, calls], context) => own(calls, context),
    tryBlockAndAggregate: ([, calls], context) => own(calls, context),
    aggregate3: ([calls], context) => own(calls, context),
    aggregate3Value: ([calls], context) => own(calls, context),
  }),
  functionTable(accountAbi, {
    execute: ([to, value, data], context) => own([{ to, value, data }], context),
    executeFromExecutor: ([mode, execution], context) => modal(mode, execution, context),
    executeWithoutChainIdValidation: ([calls], context) => self(calls, context),
  }),
  functionTable(accountModeAbi, {
    execute: ([mode, execution], context) => modal(mode, execution, context),
  }),
  functionTable(accountOperationAbi, {
    execute: ([to, value, data, operation], context) =>
      operation > 1 ? [] : own([{ to, value, data, delegate: operation === 1 }], context),
  }),
  // ERC-725: 0 calls, 3 is a static call, 4 a delegatecall; the others create contracts.
  functionTable(accountTypeAbi, {
    execute: ([operation, to, value, data], context) =>
      operation === 0n || operation === 3n || operation === 4n
        ? own([{ to, value, data, delegate: operation === 4n }], context)
        : [],
  }),
  functionTable(accountListAbi, { execute: ([calls], context) => own(calls, context) }),
  functionTable(accountSignedListAbi, { execute: ([calls], context) => own(calls, context) }),
  functionTable(batchAbi, { executeBatch: ([calls], context) => own(calls, context) }),
  functionTable(batchListsAbi, { executeBatch: ([to, values, data], context) => zip(to, data, values, context) }),
  functionTable(batchWithoutValuesAbi, { executeBatch: ([to, data], context) => zip(to, data, [], context) }),
  functionTable(timelockAbi, {
    schedule: ([to, value, data], context) => own([{ to, value, data }], context),
    scheduleBatch: ([to, values, data], context) => zip(to, data, values, context),
    execute: ([to, value, data], context) => own([{ to, value, data }], context),
    executeBatch: ([to, values, data], context) => zip(to, data, values, context),
    queueTransaction: ([to, value, signature, data], context) => named(to, value, signature, data, context),
    executeTransaction: ([to, value, signature, data], context) => named(to, value, signature, data, context),
  }),
  functionTable(forwardAbi, {
    execute: ([request]) => onBehalf([request]),
    executeBatch: ([requests]) => onBehalf(requests),
  }),
  functionTable(forwardOlderAbi, { execute: ([request]) => onBehalf([request]) }),
  functionTable(redeemAbi, {
    redeemDelegations: ([contexts, modes, executions], context) => redeemed(contexts, modes, executions, context),
  }),
  functionTable(proxyAbi, {
    execute: ([to, data], context) =>
      own([{ to, data, delegate: true }], context).map((part) => ({ ...part, args: { ...part.args, proxy: true } })),
  }),
);
