import { zeroAddress } from 'viem';
import { calldata, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './multisig-refund';

const exec = (gasPrice: bigint, token: string, receiver: string) =>
  asked(
    send({
      to: who.safe,
      data: calldata(
        'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
        ...[who.stEth, 0n, '0x', 0, 0n, 0n, gasPrice, token, receiver, '0x'],
      ),
    }),
  );

testRule(rule, {
  fires: [
    {
      when: 'it pays a stranger',
      on: exec(10n ** 30n, who.weEth, who.stranger),
      severity: 'danger',
      says: ['0x5Ad1', 'weETH'],
    },
    {
      when: 'it pays whoever sends it',
      on: exec(1n, zeroAddress, zeroAddress),
      severity: 'danger',
      says: ['whoever sends it'],
    },
  ],
  quiet: [
    { when: 'it pays nobody', on: exec(0n, zeroAddress, zeroAddress), state: 'clear' },
    { when: 'an approval', on: approval(who.stranger, 5n), state: 'not-applicable' },
  ],
});
