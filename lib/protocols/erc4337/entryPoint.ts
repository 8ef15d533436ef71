import { type ActionPart, functionTable, joinTables } from '@/lib/decode/functionTable';
import type { Address, Hex } from '@/lib/types';
import { entryPoint06Abi, entryPoint07Abi, entryPointAbi } from './abi';
import { addressOf, operated } from './operated';

type Op = { sender: Address; nonce: bigint; initCode: Hex; callData: Hex; paymasterAndData: Hex };

const handled = (ops: readonly Op[], beneficiary: Address, entryPoint: Address): ActionPart[] => [
  {
    type: 'batch',
    args: { calls: BigInt(ops.length), beneficiary },
    inner: ops.map(({ sender, nonce, initCode, callData, paymasterAndData }) =>
      operated(
        { sender, nonce, callData, creates: initCode !== '0x', paymaster: addressOf(paymasterAndData) },
        entryPoint,
      ),
    ),
  },
];

/** Calls to an entry point, which no account but a bundler's has a reason to make. */
export const entryPointFunctions = joinTables(
  functionTable(entryPoint06Abi, {
    handleOps: ([ops, beneficiary], { call }) => handled(ops, beneficiary, call.to),
  }),
  functionTable(entryPoint07Abi, {
    handleOps: ([ops, beneficiary], { call }) => handled(ops, beneficiary, call.to),
  }),
  functionTable(entryPointAbi, {
    depositTo: ([account]) => [{ type: 'deposit', args: { account } }],
    withdrawTo: ([to, amount]) => [{ type: 'withdraw', args: { to, amount } }],
    withdrawStake: ([to]) => [{ type: 'withdraw', args: { to } }],
  }),
);
