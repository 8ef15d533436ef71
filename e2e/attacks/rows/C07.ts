import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

export default defineAttack({
  title: 'Numbers and bytes in every form of hex and beside it',
  expected: 'flagged',
  why: 'What wallets read in one way only is read so too, and its selector is found; the rest is refused.',
  async run(scene) {
    const page = await scene.visit();
    const [transaction] = scene.requests.approveStranger().params as [{ to: string; data: string; from: string }];
    const { to, data, from } = transaction;
    const ask = (fields: object) => ({ method: 'eth_sendTransaction', params: [{ from, to, data, ...fields }] });
    const shown = await showEach(scene, page, [
      ask({ data: data.toUpperCase().replace('0X', '0x') }),
      ask({ data: undefined, input: data }),
      ask({ data: `${data}00` }),
      ask({ value: `0x${'0'.repeat(20)}` }),
      ask({ to: to.toLowerCase() }),
      ask({ to: to.toUpperCase().replace('0X', '0x'), data }),
    ]);
    for (const { act, mark } of shown) {
      expect(act).toContain('move all your stLST');
      expect(mark).toBe('critical');
    }
    expect(shown[2]?.findings.join()).toContain('warning: ');
    await refuseEach(scene, page, [
      ...[
        '0x1',
        data.slice(2),
        `0X${data.slice(2)}`,
        `${data}0`,
        'hello',
        '0xzz',
        `${data} `,
        ` ${data}`,
        `${data}\n`,
      ].map((bytes) => ask({ data: bytes })),
      ...[5, true, null, {}, []].map((bytes) => ask({ data: bytes })),
      ...[
        '1000',
        'de0b6b3a7640000',
        '0X1',
        '-1',
        '-0x1',
        '1e18',
        '0x',
        '0x1.5',
        ' 0x1',
        '',
        '１',
        `0x1${'0'.repeat(64)}`,
      ].map((value) => ask({ value })),
      ...[5, -1, 1.5, 1e21, null, '0x1g', [], {}, '0x12345', `${to}00`, to.slice(2), `0X${to.slice(2)}`, `${to} `]
        .map((other, index) => (index < 4 ? ask({ value: other }) : ask({ to: other })))
        .filter((request) => request.params[0]?.to !== null),
    ]);
    return 'flagged';
  },
});
