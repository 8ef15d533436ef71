import { zeroAddress } from 'viem';
import { expect, it } from 'vitest';
import type { Request } from '@/lib/types';
import { subjectsOf } from './subjectsOf';
import { actionsOf, ask, calldata, send, sign, who } from './testing/decoding';
import { structs } from './testing/structs';

const exec = {
  to: who.safe,
  data: calldata(
    'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
    ...[who.stEth, 0n, '0x', 0, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
  ),
};
const safeTx = {
  ...{ to: who.stEth, value: '0', data: '0x', operation: 0, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 1 },
  gasToken: zeroAddress,
  refundReceiver: zeroAddress,
};

it.each<[string, Request, readonly string[]]>([
  ['a transaction of the user’s', send({ to: who.stEth, value: 1n }), [who.user]],
  ['a Safe’s', send(exec), [who.user, who.safe]],
  [
    'a Safe’s by signature',
    sign({ contract: who.safe, structs: structs.safeTx, message: safeTx }),
    [who.user, who.safe],
  ],
  [
    'a user operation',
    ask('eth_sendUserOperation', { sender: who.safe, callData: '0x' }, who.entryPoint),
    [who.user, who.safe],
  ],
  ['a Safe’s beside other calls', send(exec, { to: who.safe, value: 1n }), [who.user]],
  ['a login', ask('personal_sign', 'hello', who.user), [who.user]],
])('%s', (_name, request, expected) => {
  expect(subjectsOf(request, actionsOf(request))).toEqual(expected);
});
