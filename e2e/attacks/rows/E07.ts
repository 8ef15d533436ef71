import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { refuseEach, showEach } from '../showEach';
import { typedData } from '../typedData';

export default defineAttack({
  title: 'The largest, the smallest and negative numbers',
  expected: 'flagged',
  why: 'Whole numbers from end to end: every digit is in reach, nothing rounds to 0, and only what has no practical end is unlimited.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker } = world.accounts;
    const right = (amount: bigint) =>
      scene.requests.send(
        world.tokens.stLST,
        encode('function approve(address spender, uint256 amount)', world.core.strategyManager, amount),
      );
    const page = await scene.visit();
    const [all, almost, much, one, wei] = await showEach(scene, page, [
      right(maxUint256),
      right(maxUint256 - 1n),
      right(123_456_789_012_345_678_901_234_567_890n),
      right(10n ** 18n),
      right(1n),
    ]);
    for (const shown of [all, almost]) expect(shown?.act).toContain('all your stLST');
    expect(much?.act).toContain('123,456,789,012.3457 stLST');
    expect(much?.act).not.toContain('all your');
    expect(one?.act).toContain('1.0000 stLST');
    expect(wei?.act).toContain('<0.0001 stLST');

    // Each digit stands in the title of the figure.
    const held = ask(page, right(123_456_789_012_345_678_901_234_567_890n));
    const window = await scene.review();
    await until('the exact figure', () =>
      window.page.evaluate(() => document.querySelector('[title^="123456789012.34567890123456789"]') !== null),
    );
    await scene.rejectAll(1);
    await held;

    // Signed numbers as they are, and none that does not fit.
    const { sign, domainOf } = typedData(world, staker.address);
    const number = (value: unknown, type = 'int256') =>
      sign({
        domain: domainOf(world.tokens.stLST),
        types: { Count: [{ name: 'value', type }] },
        primaryType: 'Count',
        message: { value },
      });
    const least = -(2n ** 255n);
    const [negative] = await showEach(scene, page, [number(least)]);
    expect(negative?.text).toContain(`${least}`);
    await refuseEach(scene, page, [
      ...[number(least - 1n), number(2n ** 255n), number(-1, 'uint256'), number(maxUint256 + 1n, 'uint256')],
      ...[number('1e18'), number('1.5'), number('１'), number(''), number(null), number(1e300)],
    ]);
    return 'flagged';
  },
});
