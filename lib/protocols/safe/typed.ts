import { concatHex, hashDomain, hashStruct, keccak256 } from 'viem';
import { type TypedContext, typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address, Hex } from '@/lib/types';
import { type SafeTx, safeTransaction } from './executed';
import { structHash } from './structHash';

type Signed = Omit<SafeTx, 'operation'> & { operation: bigint; nonce: bigint };
type Legacy = Signed & { dataGas: bigint };

/** The three hashes that a hardware wallet or another signer shows, to compare. */
const hashes = ({ typedData }: TypedContext): Record<'safeTxHash' | 'domainHash' | 'messageHash', Hex> => {
  const { domain, message: data, primaryType } = typedData;
  // Types are the page's, so the compiler knows nothing of what they say.
  const types = typedData.types as Record<string, { name: string; type: string }[]>;
  const domainHash = structHash('EIP712Domain', domain, types) ?? hashDomain({ domain, types });
  const messageHash = structHash(primaryType, data, types) ?? hashStruct({ data, types, primaryType });
  return { safeTxHash: keccak256(concatHex(['0x1901', domainHash, messageHash])), domainHash, messageHash };
};

const act = ({ operation, nonce, ...tx }: Signed | Legacy, context: TypedContext) => {
  const safe = context.contract;
  if (!safe) return [];
  const { to, value, data, gasPrice, gasToken, refundReceiver } = tx;
  return [
    safeTransaction(
      safe,
      { to, value, data, operation: Number(operation), gasPrice, gasToken, refundReceiver },
      context.contracts,
      { nonce, ...hashes(context) },
    ),
  ];
};

/** A Safe's transaction, signed to be sent by somebody else; since 1.0.0, and before. A message that a Safe signs. */
export const typed = typedTable(
  typedEntry<Signed>(
    'SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)',
    act,
    { anywhere: true },
  ),
  typedEntry<Legacy>(
    'SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 dataGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)',
    act,
    { anywhere: true },
  ),
  typedEntry<{ message: Hex }>(
    'SafeMessage(bytes message)',
    ({ message }, { contract }: { contract: Address | null }) => [
      { type: 'signSafeMessage', args: { safe: contract, message, size: BigInt((message.length - 2) / 2) } },
    ],
    { anywhere: true },
  ),
);
