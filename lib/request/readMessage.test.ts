import { describe, expect, it } from 'vitest';
import { account, other, read, refusal } from './testing/reading';

describe('messages', () => {
  it.each([
    ['text', 'Hello', '0x48656c6c6f', []],
    ['prefixed bytes', '0xDEADBEEF', '0xdeadbeef', []],
    ['text that starts like hex', '0xyz', '0x3078797a', []],
    ['hex without its prefix', 'deadbeef', '0xdeadbeef', [{ kind: 'unprefixed-hex', field: 'params[0]' }]],
    ['an odd number of hex digits, as text', 'abc', '0x616263', []],
    ['nothing', '', '0x', []],
  ])('reads %s of personal_sign', (_, message, hex, notes) => {
    expect(read('personal_sign', message, account)).toMatchObject({ kind: 'message', message: hex, notes });
  });

  it('reads swapped parameters as wallets do, and a message that is itself an address', () => {
    expect(read('personal_sign', account, 'Hello')).toMatchObject({
      message: '0x48656c6c6f',
      notes: [{ kind: 'swapped-params' }],
    });
    expect(read('personal_sign', other, account)).toMatchObject({ account, message: other.toLowerCase(), notes: [] });
    expect(read('personal_sign', 'Hello', account, 'Example password')).toMatchObject({ message: '0x48656c6c6f' });
  });

  it('reads eth_sign', () => {
    const hash = `0x${'ab'.repeat(32)}`;
    expect(read('eth_sign', account, hash)).toMatchObject({ kind: 'message', message: hash });
  });

  it.each([
    ['personal_sign', []],
    ['personal_sign', ['Hello']],
    ['personal_sign', ['Hello', 'nobody']],
    ['personal_sign', [{ text: 'x' }, account]],
    ['personal_sign', ['0xabc', account]],
    ['personal_sign', ['0Xabcd', account]],
    ['eth_sign', []],
    ['eth_sign', [account]],
    ['eth_sign', [account, 'Hello']],
    ['eth_sign', [`0x${'ab'.repeat(32)}`, account]],
  ])('refuses %s with %j', (method, params) => {
    refusal(() => read(method, ...params));
  });
});
