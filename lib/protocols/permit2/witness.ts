import type { ActionPart } from '@/lib/decode/functionTable';
import type { TypedContext } from '@/lib/decode/typed/typedTable';
import { type Transfer, transferred } from './typed';

const HEADS: readonly RegExp[] = [
  /^PermitWitnessTransferFrom\(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,(\w+) (\w+)\)/,
  /^PermitBatchWitnessTransferFrom\(TokenPermissions\[\] permitted,address spender,uint256 nonce,uint256 deadline,(\w+) (\w+)\)/,
];

/**
 * A transfer bound to terms that the spender enforces (UniswapX, CoW-like orders): the tokens are Permit2's to give, the
 * terms are the spender's to keep. `undefined` for any other struct.
 *
 * @param type The struct's type as EIP-712 hashes it.
 */
export const readWitness = (
  type: string,
  message: unknown,
  context: Pick<TypedContext, 'request'>,
): readonly ActionPart[] | undefined => {
  const head = HEADS.map((pattern) => pattern.exec(type.slice(0, 500))).find((found) => found !== null);
  return head ? transferred(message as Transfer, context, { witness: head[1] as string }) : undefined;
};
