import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address, Hex } from '@/lib/types';
import { addressOf, operated } from './operated';

type Op = { sender: Address; nonce: bigint; initCode: Hex; callData: Hex; paymasterAndData: Hex };

/** A user operation as the entry point hashes it since version 0.8. */
export const typed = typedTable(
  typedEntry<Op>(
    'PackedUserOperation(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData)',
    ({ sender, nonce, initCode, callData, paymasterAndData }, { contract }) => [
      operated(
        { sender, nonce, callData, creates: initCode !== '0x', paymaster: addressOf(paymasterAndData) },
        contract,
      ),
    ],
    { anywhere: true },
  ),
);
