import type { InnerPart } from '@/lib/decode/functionTable';
import type { Address, Hex } from '@/lib/types';

export type Operation = {
  sender: Address;
  nonce: bigint;
  /** Creates the account before it acts. */
  creates: boolean;
  callData: Hex;
  /** Who pays the fee, where that is not the account. */
  paymaster: Address | null;
};

/** What a user operation does: the entry point calls the account, and the account does what its callData says. */
export const operated = ({ sender, callData, ...args }: Operation, entryPoint: Address | null): InnerPart => ({
  protocol: 'erc4337',
  type: 'userOperation',
  contract: sender,
  function: 'userOperation',
  args: { sender, entryPoint, callData, ...args },
  inner: callData === '0x' ? [] : [{ to: sender, value: 0n, data: callData, from: sender }],
});

/** The first 20 bytes name the contract; nothing stands for nobody. */
export const addressOf = (bytes: Hex): Address | null => (bytes.length >= 42 ? (bytes.slice(0, 42) as Address) : null);
