import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The page talks to the wallet’s extension itself, by single messages and by ports',
  expected: { chromium: 'held', firefox: 'ignored' },
  why: 'What a page hands to chrome.runtime is held like a call of a provider; Firefox lets no page talk to extensions.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    const reachable = await scene.attack(page, async () => {
      const { tryOn } = window as unknown as TriesWindow;
      type Port = {
        postMessage(message: object): void;
        onMessage: { addListener(heard: (message: never) => void): void };
      };
      type Runtime = { connect(id: string): Port; sendMessage(id: string, message: object): Promise<unknown> };
      const { runtime } = (window as unknown as { chrome?: { runtime?: Runtime } }).chrome ?? {};
      const id = await new Promise<string>((told) => {
        window.addEventListener('caip294:wallet_announce', (event) => {
          const { targets } = (event as CustomEvent<{ params: { targets: { value: string }[] } }>).detail.params;
          told(targets[0]?.value ?? '');
        });
        window.dispatchEvent(new Event('caip294:wallet_prompt'));
        setTimeout(told, 500, '');
      });
      if (!runtime || !id) return false;
      type Answer = { data?: { error?: { code: number } } } | undefined;
      const errorOf = (answer: Answer) => {
        throw answer?.data?.error ?? new Error('no error');
      };
      const envelope = (call: object) => ({ type: 'caip-348', data: { id: 1, jsonrpc: '2.0', ...call } });
      const byPort = (port: Port, call: object) =>
        new Promise<Answer>((told) => {
          port.onMessage.addListener(told as (message: never) => void);
          port.postMessage(envelope(call));
        }).then(errorOf);
      tryOn(runtime, 'message', (call) =>
        runtime.sendMessage(id, envelope(call)).then((answer) => errorOf(answer as Answer)),
      );
      tryOn(runtime, 'port', (call) => byPort(runtime.connect(id), call));
      const { connect } = runtime;
      tryOn(runtime, 'connect, taken out', (call) => byPort(connect(id), call));
      return true;
    });
    if (reachable.kind === 'answer' && reachable.value === false) {
      expect(scene.browser).toBe('firefox');
      await scene.quiet();
      return 'ignored';
    }
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(3);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
