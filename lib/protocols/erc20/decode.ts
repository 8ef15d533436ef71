import { decodeCall } from '@/lib/decode/decodeCall';
import { functionTable } from '@/lib/decode/functionTable';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import { erc20Abi } from './abi';
import { isUnlimited } from './isUnlimited';

const table = functionTable(erc20Abi, {
  approve: ([spender, amount]) => [{ type: 'approve', args: { spender, amount, unlimited: isUnlimited(amount) } }],
  increaseAllowance: ([spender, amount]) => [
    { type: 'increaseAllowance', args: { spender, amount, unlimited: isUnlimited(amount) } },
  ],
  decreaseAllowance: ([spender, amount]) => [{ type: 'decreaseAllowance', args: { spender, amount } }],
  transfer: ([to, amount]) => [{ type: 'transfer', args: { to, amount } }],
  transferFrom: ([from, to, amount]) => [{ type: 'transferFrom', args: { from, to, amount } }],
});

/** What a call to a token does; `undefined` for a function that the standard has not. */
export const decode: Protocol['decode'] = (call, context) =>
  decodeCall('erc20', table, call, context)?.map((action) => ({
    ...action,
    args: { token: call.to, ...action.args },
  }));
