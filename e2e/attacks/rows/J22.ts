import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A page that looks for the guard, to behave well only then',
  expected: 'limit',
  why: 'Functions look like built-in ones and no name is left behind; that an answer comes later than without us cannot be hidden.',
  async run({ visit, attack, quiet }) {
    const page = await visit();
    const tells = await attack(page, async () => {
      const { ethereum } = window as unknown as { ethereum: { request(call: object): Promise<unknown> } };
      const found: string[] = [];
      const native = /^function [\w ]*\(\) \{\s+\[native code\]\s+\}$/;
      const functions = {
        request: ethereum.request,
        defineProperty: Object.defineProperty,
        defineProperties: Object.defineProperties,
      };
      for (const [name, one] of Object.entries(functions)) {
        if (!native.test(Function.prototype.toString.call(one))) found.push(`text of ${name}`);
        if ('prototype' in one) found.push(`prototype of ${name}`);
      }
      if (ethereum.request.name !== 'request') found.push('name of request');
      const names = [window, document, ethereum].flatMap((owner) => Reflect.ownKeys(owner).map(String));
      found.push(...names.filter((name) => /guard|restake/i.test(name)));
      found.push(
        ...[...document.querySelectorAll('*')]
          .map((one) => one.outerHTML)
          .filter((html) => /guard|extension:/i.test(html)),
      );
      const trap = {
        get x(): never {
          throw new Error('x');
        },
      };
      const ask = async () => ethereum.request({ method: 'eth_sign', params: trap });
      const error: unknown = await ask().catch((reason: unknown) => reason);
      if ((error as { code?: unknown }).code !== -32602) found.push('no such error');
      if (/extension:|guard/i.test(String((error as Error)?.stack))) found.push('stack');
      return found;
    });
    expect(tells).toEqual({ kind: 'answer', value: [] });
    await quiet();
    return 'limit';
  },
});
