import { expect } from 'vitest';
import type { AttackResult } from './Attack';
import type { Scene } from './Scene';
import { sweep } from './sweep';

/**
 * Writes what MetaMask's own page script would write, in every way that a page has, and tells what came of it: stopped,
 * or heard by a wallet that listened before us, which the window then says.
 */
export async function writeOnWire(scene: Scene, stream: string): Promise<AttackResult> {
  const { rig } = scene;
  const page = await scene.visit();
  rig.wallet.answer('reject');
  const asked = () => rig.wallet.asked().filter((text) => /personal_sign/i.test(text));
  await scene.attack(
    page,
    async (name: string, from: string) => {
      let last = 0;
      const call = (method = 'personal_sign') => {
        last += 1;
        return { id: `${last}`, jsonrpc: '2.0', method, params: [`0x${'00'.repeat(last)}`, from] };
      };
      const wire = (data: unknown) => ({ target: 'metamask-contentscript', data: { name, data } });
      window.postMessage(wire(call()), '*');
      window.postMessage(wire([call(), { id: 'x', jsonrpc: '2.0', method: 'eth_chainId' }]), location.origin);
      window.postMessage(wire({ ...call(), method: 'Personal_Sign' }), '*');
      const frame = document.createElement('iframe');
      frame.src = 'javascript:false';
      document.body.append(frame);
      const pristine = frame.contentWindow as unknown as typeof globalThis;
      pristine.postMessage.call(window, wire(call()), { targetOrigin: '*' });
      const event = new pristine.MessageEvent('message', {
        data: wire(call()),
        source: window,
        origin: location.origin,
      });
      pristine.EventTarget.prototype.dispatchEvent.call(window, event);
      await new Promise((later) => setTimeout(later, 500));
    },
    stream,
    rig.world.accounts.staker.address,
  );
  const shown = await scene.review();
  expect(await shown.text()).toContain('went round the guard');
  expect(await shown.text()).not.toContain('Continue');
  await sweep(scene, 1);
  const arrived = asked().length;
  if (arrived > 0) scene.wentRound();
  else await scene.quiet();
  return arrived > 0 ? 'limit' : 'blocked';
}
