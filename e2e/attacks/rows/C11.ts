import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

type Typed = {
  types: Record<string, { name: string; type: string }[]>;
  domain: Record<string, unknown>;
  message: Record<string, unknown>;
};

export default defineAttack({
  title: 'Typed data that shows more, or less, than is signed',
  expected: 'flagged',
  why: 'Only what the types name is read and shown as the act; the rest is said to be no part of the signature, and a gap is refused.',
  async run(scene) {
    const page = await scene.visit();
    const { method, params } = scene.requests.permit();
    const { neighbour } = scene.rig.world.accounts;
    const change = (edit: (typed: Typed) => void) => {
      const typed = JSON.parse(params[1] as string) as Typed;
      edit(typed);
      return { method, params: [params[0], JSON.stringify(typed)] };
    };
    const shown = await showEach(scene, page, [
      change(({ message }) => Object.assign(message, { memo: 'Only a login', amount: '0' })),
      change(({ domain }) => Object.assign(domain, { description: 'Only a login' })),
      // What the page shows as the spender is not what is signed.
      change(({ types, message }) => {
        types.Permit = (types.Permit ?? []).map((one) => (one.name === 'spender' ? { ...one, name: 'spender' } : one));
        message.Spender = neighbour.address;
      }),
    ]);
    for (const { mark, act, findings, text } of shown) {
      expect(mark).toBe('critical');
      expect(act).toMatch(/permit.*move all your stLST/i);
      expect(act).not.toContain('Only a login');
      expect(findings.join()).toContain('warning: It shows more than is signed');
      expect(text).not.toContain(neighbour.address);
    }
    await refuseEach(scene, page, [
      change(({ message }) => delete message.spender),
      change(({ message }) => delete message.deadline),
      change(({ domain }) => delete domain.verifyingContract),
      change(({ types }) => types.Permit?.push({ name: 'more', type: 'Missing' })),
      change(({ types }) => types.Permit?.push({ name: 'spender', type: 'address' })),
      { method, params: [params[0], (params[1] as string).replace('{', '{"primaryType":"Login",')] },
      {
        method,
        params: [
          params[0],
          (params[1] as string).replace('"message":{', '"message":{"spender":"0x0","spender":"0x1",'),
        ],
      },
    ]);
    return 'flagged';
  },
});
