import { describe, expect, it } from 'vitest';
import { type Entry, readRequests } from './readRequests';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const request = {
  origin: 'https://app.example.org',
  chainId: 31337,
  account,
  method: 'eth_sendTransaction',
  params: [{ from: account, to: account, value: '0x1' }],
};
const line = JSON.stringify(request);
const messageOf = (entry?: Entry) => (entry && 'error' in entry ? entry.error.message : undefined);
const only = (text: string) => readRequests(text, { lines: false }).entries[0];

describe('readRequests', () => {
  it('reads one document, on one line or on many', () => {
    for (const text of [line, `${line}\n`, JSON.stringify(request, null, 2), `\n${line}\n\n`]) {
      const { several, entries } = readRequests(text, { lines: false });
      expect(several).toBe(false);
      expect(entries).toMatchObject([
        { request: { origin: request.origin, chainId: 31337, account, kind: 'transaction' } },
      ]);
    }
  });

  it('reads one request a line, in order, past empty and bad lines', () => {
    const other = JSON.stringify({ ...request, method: 'eth_requestAccounts', params: [] });
    for (const lines of [true, false]) {
      const { several, entries } = readRequests(`${line}\r\n\n{"method": \n${other}\n`, { lines });
      expect(several).toBe(true);
      expect(entries).toMatchObject([
        { request: { id: '1' } },
        { error: {} },
        { request: { id: '4', kind: 'permission' } },
      ]);
      expect(messageOf(entries[1])).toMatch(/^Line 3: The request is not JSON/);
    }
  });

  it('takes a broken document of many lines for one', () => {
    const broken = JSON.stringify(request, null, 2).slice(0, -1);
    const { several, entries } = readRequests(broken, { lines: false });
    expect(several).toBe(false);
    expect(entries).toHaveLength(1);
    expect(messageOf(entries[0])).toMatch(/^The request is not JSON/);
  });

  it.each(['0x7a69', 31337])('takes the chain as %j', (chainId) => {
    expect(only(JSON.stringify({ ...request, chainId }))).toMatchObject({ request: { chainId: 31337 } });
  });

  it.each([
    ['no origin', { origin: undefined }, { origin: '', topOrigin: '' }],
    ['only the site around it', { origin: undefined, topOrigin: 'https://a.test' }, { origin: 'https://a.test' }],
    ['an opaque origin', { origin: 'null' }, { origin: 'null', topOrigin: 'null' }],
  ])('takes a request with %s as it is', (_, part, context) => {
    expect(only(JSON.stringify({ ...request, ...part }))).toMatchObject({ request: context });
  });

  it.each([
    ['nothing', '', 'The request is empty.'],
    ['no JSON', 'hello', /is not JSON/],
    ['a list', `[${line}]`, 'The request must be an object; give several one to a line.'],
    [
      'no chain',
      JSON.stringify({ ...request, chainId: undefined }),
      'chainId is missing: give the number of the chain.',
    ],
    ['a worded chain', JSON.stringify({ ...request, chainId: 'mainnet' }), /chainId must be/],
    ['no account', JSON.stringify({ ...request, account: undefined }), /account must be the address that signs/],
    ['a bad account', JSON.stringify({ ...request, account: '0x12' }), /account must be the address that signs/],
    ['a bad origin', JSON.stringify({ ...request, origin: 5 }), /origin must be text/],
    ['no method', JSON.stringify({ ...request, method: undefined }), 'method must be a string.'],
    ['bad params', JSON.stringify({ ...request, params: {} }), 'params must be a list.'],
    [
      'a key twice',
      line.replace('"method"', '"method":"eth_call","method"'),
      'The request names the key "method" twice.',
    ],
  ])('says what is wrong with %s', (_, text, message) => {
    const said = messageOf(only(text));
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});
