import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { deploy } from '../../../test/chain/deploy';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';
import { tokenCode } from '../tokenCode';

export default defineAttack({
  title: 'Tokens that go by the name of another, or by no name that a screen could bear',
  expected: 'flagged',
  why: 'Only chain and address make a token known; what it calls itself is cut, inert and marked as its own word, and a known name is critical.',
  async run(scene) {
    const { world } = scene.rig;
    const { attacker, deployer } = world.accounts;
    const make = (symbol: string) => deploy(world.client, deployer.address, 'TestToken', [symbol, symbol]);
    const code = async (index: number, bytecode: `0x${string}`) => {
      const address = `0x${'b7'.repeat(19)}${String(index).padStart(2, '0')}` as const;
      await world.client.setCode({ address, bytecode });
      return address;
    };
    const same = await make('stLST');
    const drawn = await make('stLЅТ\u200b');
    const long = await make('x'.repeat(10_000));
    const markup = await make('<img src=x onerror=alert(1)>');
    const emoji = await make('🚀🌕');
    const bytes = await code(1, tokenCode({ symbol: 'rLST' }));
    const mute = await code(2, tokenCode({ mute: true }));
    const fickle = await code(3, tokenCode({ symbol: 'FICKLE', fickle: true }));
    const right = (token: `0x${string}`) =>
      scene.requests.send(
        token,
        encode('function approve(address spender, uint256 amount)', attacker.address, maxUint256),
      );
    const page = await scene.visit();
    const shown = await showEach(
      scene,
      page,
      [same, drawn, bytes, long, markup, emoji, mute, fickle].map((token) => right(token)),
    );
    for (const one of shown.slice(0, 3)) {
      expect([one.act, one.mark]).toEqual([one.act, 'critical']);
      expect(one.findings).toContain('critical: A token goes by the name of another');
    }
    for (const { act, worst, text } of shown) {
      // Its own word stands in quotes.
      for (const line of [act, worst]) expect(line).not.toMatch(/(?<!“)\b(?:stLST|rLST|FICKLE)/);
      expect(text).not.toContain('x'.repeat(200));
    }
    expect(shown[4]?.text).toContain('<img src=x onerror=al');
    for (const one of shown.slice(3)) expect(['danger', 'critical']).toContain(one.mark);
    return 'flagged';
  },
});
