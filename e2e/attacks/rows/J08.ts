import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Clicks and keys that were on their way when the window opened, and that never stop',
  expected: 'held',
  why: 'Continue acts only when the window stood still for half a second and a press began after that; Enter never from danger up.',
  async run({ visit, attack, requests, rig, review, permit, rejectAll, quiet }) {
    const page = await visit();
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const call = requests.approve(9n);
    const answer = attack(page, ask, call);
    const open = await rig.review();
    // From its very first moment on, until it would act: presses at the place of Continue, Enter and Space.
    const pressed = await open.page
      .evaluate(async () => {
        let count = 0;
        const button = () => document.querySelector<HTMLButtonElement>('footer .btns button:nth-child(2)');
        while (button()?.getAttribute('aria-disabled') !== 'false') {
          const target = button();
          if (target) {
            count += 1;
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail: 2 }));
            for (const key of ['Enter', ' '])
              target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            target.click();
          }
          await new Promise((later) => setTimeout(later, 20));
        }
        // One that began before it was armed, and ends after.
        button()?.focus();
        button()?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: true, bubbles: true }));
        return count;
      })
      .catch(() => 0);
    expect(pressed).toBeGreaterThan(0);
    expect(rig.wallet.asked().some((text) => text.includes('eth_sendTransaction'))).toBe(false);
    expect(await open.isOpen()).toBe(true);
    await permit(await review());
    expect((await answer).kind).toBe('answer');

    // Critical, typed and armed: Enter does nothing wherever the focus is.
    const grave = attack(page, ask, requests.approveStranger());
    const shown = await review();
    await shown.type(await shown.wanted());
    await until('the button to be armed', shown.isArmed);
    await shown.page.keyboard.press('Enter');
    await shown.page.focus('footer .btns button:nth-child(2)');
    await shown.page.keyboard.press('Enter');
    await shown.page.keyboard.press('Enter');
    expect(await shown.status()).toBe('ready');
    await rejectAll(1);
    expect(await grave).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'held';
  },
});
