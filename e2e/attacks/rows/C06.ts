import { defineAttack } from '../defineAttack';
import { refuseEach } from '../showEach';

/** Each is another text than the method that it looks like. */
const spellings = [
  'ETH_SENDTRANSACTION',
  'Eth_SendTransaction',
  'eth_sendTransaction ',
  ' eth_sendTransaction',
  'eth_sendTransaction\u0000',
  'eth_sendTransaction\n',
  'eth_send\u200bTransaction',
  'eth_sendTransaction\u202e',
  'ｅｔｈ＿ｓｅｎｄＴｒａｎｓａｃｔｉｏｎ',
  // Cyrillic letters.
  'еth_sendTransaction',
  'eth_sendTransаction',
  'PERSONAL_SIGN',
  'eth_signTypedData_V4',
  'wallet_sendcalls',
  'ETH_ACCOUNTS',
  'eth_call\u0000',
  '',
  'x'.repeat(101),
];

export default defineAttack({
  title: 'Another spelling of a method',
  expected: 'blocked',
  why: 'A name that a wallet could take for a known one, or that no reader could tell from it, is refused.',
  async run(scene) {
    const page = await scene.visit();
    const { params } = scene.requests.approveStranger();
    const odd: unknown[] = [['eth_sendTransaction'], { 0: 'eth_sendTransaction' }, 5, null, true];
    await refuseEach(
      scene,
      page,
      [...spellings, ...odd].map((method) => ({ method, params })),
    );
    return 'blocked';
  },
});
