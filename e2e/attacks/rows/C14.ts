import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

const signing = [
  'eth_sendTransaction',
  'wallet_sendTransaction',
  'eth_signTransaction',
  'wallet_sendCalls',
  'personal_sign',
  'eth_sign',
  'eth_signTypedData',
  'eth_signTypedData_v1',
  'eth_signTypedData_v3',
  'eth_signTypedData_v4',
];

export default defineAttack({
  title: 'Too few parameters, none, or null',
  expected: 'blocked',
  why: 'What cannot be read as the method’s request is refused; nothing is passed on because it could not be read.',
  async run(scene) {
    const page = await scene.visit();
    const { staker } = scene.rig.world.accounts;
    const forms: unknown[] = [
      undefined,
      null,
      [],
      [null],
      [undefined],
      [[]],
      [{}],
      {},
      '',
      0,
      [staker.address],
      [null, null],
    ];
    await refuseEach(
      scene,
      page,
      signing.flatMap((method) => forms.map((params) => (params === undefined ? { method } : { method, params }))),
    );
    // A method that nobody has heard of is held, with whatever it has.
    const shown = await showEach(scene, page, [
      { method: 'wallet_grantPermissions' },
      { method: 'wallet_grantPermissions', params: null },
      { method: 'eth_signAuthorization', params: [] },
      { method: 'wallet_addEthereumChain', params: [null] },
      { method: 'eth_sendUserOperation', params: [] },
      { method: 'wallet_unheardOf' },
      { method: 'eth_signSomething', params: null },
    ]);
    for (const { mark } of shown) expect(['critical', 'unknown', 'warning']).toContain(mark);
    return 'blocked';
  },
});
