import { expect, it } from 'vitest';
import { BODY, ethereumOf, TRANSACTION } from './testing/callForms';
import { createEnd } from './testing/createEnd';
import { createPlainProvider } from './testing/createProvider';
import { openPage, settled } from './testing/openPage';

const evil = `0x${'ee'.repeat(20)}`;
const good = `0x${'11'.repeat(20)}`;

const open = () => {
  const end = createEnd();
  const page = openPage({
    after: ({ window }) => {
      window.ethereum = createPlainProvider(end);
    },
  });
  return { ...page, end };
};

/** What arrives is what was held, whatever the page does in between. */
async function expectReviewed({ background, end }: ReturnType<typeof open>, body: string) {
  await settled();
  expect(background.held.map((held) => held.body)).toEqual([body]);
  background.decide('continue');
  await settled();
  expect(end.arrived).toEqual([body]);
}

it('forwards what it copied, not what the page has made of its objects since', async () => {
  const page = open();
  const request = structuredClone(TRANSACTION);
  ethereumOf(page).request(request);
  const [transaction] = request.params;
  Object.assign(transaction as object, { to: evil });
  request.params.push({ ...(transaction as (typeof request.params)[0]) });
  request.method = 'eth_call';
  await expectReviewed(page, BODY);
});

it('asks a getter once and stays with what it said', async () => {
  const page = open();
  let asked = 0;
  const transaction = {
    get to() {
      asked += 1;
      return asked === 1 ? good : evil;
    },
  };
  ethereumOf(page).request({ method: 'eth_sendTransaction', params: [transaction] });
  await expectReviewed(page, JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: good }] }));
  expect(asked).toBe(1);
});

it('is not fooled by a method that reads as another the second time', async () => {
  const page = open();
  let asked = 0;
  const request = {
    get method() {
      asked += 1;
      return asked === 1 ? 'eth_blockNumber' : 'eth_sendTransaction';
    },
    params: [{ to: evil }],
  };
  await ethereumOf(page).request(request);
  expect(page.end.arrived).toEqual([]);
  expect(page.end.reads).toBe(1);
});

it('reads a Proxy as it would read an object, once', async () => {
  const page = open();
  const reads: PropertyKey[] = [];
  const params = new Proxy([{ to: good }], {
    get: (target, name, self) => {
      reads.push(name);
      return Reflect.get(target, name, self);
    },
  });
  ethereumOf(page).request({ method: 'eth_sendTransaction', params });
  await expectReviewed(page, JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: good }] }));
  expect(reads.filter((name) => name === '0')).toHaveLength(1);
});

it('asks no toJSON', async () => {
  const page = open();
  page.run(`Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = () => 'forged'`);
  page.run(`window.ethereum.request({ method: 'eth_sendTransaction', params: [{ to: '${good}' }] })`);
  await settled();
  const body = JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: good }] });
  expect(page.background.held[0]?.body).toBe(body);
});

it('sees own properties only, and so does the wallet', async () => {
  const page = open();
  page.run(
    `Object.assign(Object.prototype, { method: 'eth_call', params: [{ data: '0xee' }], to: '${evil}', data: '0xee', value: '0xff' })`,
  );
  let seen: unknown;
  page.end.answer = ({ params }) => {
    const [transaction] = params as [{ to?: string; data?: string; value?: string }];
    seen = { to: transaction.to, data: transaction.data, value: transaction.value };
    return null;
  };
  page.run(`window.ethereum.request({ method: 'eth_sendTransaction', params: [{ from: '${good}' }] })`);
  await expectReviewed(page, JSON.stringify({ method: 'eth_sendTransaction', params: [{ from: good }] }));
  expect(seen).toEqual({ to: undefined, data: undefined, value: undefined });
});

it.each([
  ['no arguments', () => []],
  ['nothing', () => [undefined]],
  ['null', () => [null]],
  ['a number', () => [5]],
  ['no method', () => [{ params: [] }]],
  ['a method that is no text', () => [{ method: { toString: () => 'eth_call' } }]],
  ['a function among the params', () => [{ method: 'eth_sendTransaction', params: [() => {}] }]],
  ['a bigint', () => [{ method: 'eth_sendTransaction', params: [{ value: 5n }] }]],
  ['a number that JSON cannot say', () => [{ method: 'eth_sendTransaction', params: [Number.NaN] }]],
  ['a key __proto__', () => [{ method: 'eth_sendTransaction', params: [JSON.parse('{"__proto__":{"to":"0x"}}')] }]],
  [
    'a cycle',
    () => {
      const params: unknown[] = [];
      params.push(params);
      return [{ method: 'eth_sendTransaction', params }];
    },
  ],
  [
    'a getter that throws',
    () => [
      {
        get method() {
          throw new Error('no');
        },
      },
    ],
  ],
  [
    'a list of a billion elements',
    () => [{ method: 'personal_sign', params: new Proxy([], { get: (_, name) => (name === 'length' ? 1e9 : 'a') }) }],
  ],
])('refuses %s as no request, and has that logged', async (_, args) => {
  const page = open();
  const answer = Promise.resolve(ethereumOf(page).request(...(args() as [])));
  await expect(answer).rejects.toMatchObject({ code: -32602 });
  expect(page.end.arrived).toEqual([]);
  expect(page.background.of('hold')).toHaveLength(1);
});
