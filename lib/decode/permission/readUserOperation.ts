import { operated } from '@/lib/protocols/erc4337/operated';
import type { InnerPart } from '../functionTable';
import { addressOf, fieldOf, integerOf, recordOf } from './readField';

/** eth_sendUserOperation: the operation, packed (0.6) or not (0.7 and later), and the entry point. */
export const readUserOperation = (params: unknown): InnerPart | undefined => {
  const [first, entryPoint] = Array.isArray(params) ? params : [];
  const operation = recordOf(first);
  const text = (name: string) => {
    const value = fieldOf(operation, name);
    return typeof value === 'string' && /^0x(?:[0-9a-fA-F]{2})*$/.test(value) ? (value as `0x${string}`) : undefined;
  };
  const sender = addressOf(fieldOf(operation, 'sender'));
  const callData = text('callData');
  if (!sender || callData === undefined) return undefined;
  return operated(
    {
      sender,
      callData,
      nonce: integerOf(fieldOf(operation, 'nonce')) ?? 0n,
      creates: (text('initCode') ?? '0x') !== '0x' || addressOf(fieldOf(operation, 'factory')) !== null,
      paymaster: addressOf(fieldOf(operation, 'paymaster')) ?? addressOf(text('paymasterAndData')?.slice(0, 42)),
    },
    addressOf(entryPoint),
  );
};
