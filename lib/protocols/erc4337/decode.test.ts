import { expect, it } from 'vitest';
import { calldata, decodeSend, who } from '@/lib/decode/testing/decoding';

it.each<[string, readonly unknown[], object]>([
  [
    'installModule(uint256 kind, address module, bytes init)',
    [1n, who.stranger, '0x'],
    { account: who.contract, change: 'installModule', grantee: who.stranger, moduleType: 1n },
  ],
  ['addOwnerAddress(address owner)', [who.stranger], { change: 'addOwner', grantee: who.stranger }],
])('%s gives somebody power over a smart account', (shape, args, changed) => {
  expect(decodeSend({ to: who.contract, data: calldata(shape, ...args) })).toMatchObject([
    { protocol: 'erc4337', type: 'changeAccount', contract: who.contract, args: changed },
  ]);
});
