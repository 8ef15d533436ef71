import { describe, expect, it } from 'vitest';
import { readOnlyMethods } from './readOnlyMethods';
import { read, refusal, source, token } from './testing/reading';
import { toRequest } from './toRequest';

describe('methods', () => {
  it.each([
    'eth_requestAccounts',
    'wallet_switchEthereumChain',
    'wallet_addEthereumChain',
    'wallet_grantPermissions',
    'eth_sendRawTransaction',
    'eth_signAuthorization',
    'vendor_newThing',
    'eth_call',
  ])('gives %s as a permission with its parameters', (method) => {
    expect(read(method, { chainId: '0x1' })).toMatchObject({
      kind: 'permission',
      method,
      params: [{ chainId: '0x1' }],
    });
  });

  it('takes a method without params', () => {
    expect(toRequest({ method: 'eth_requestAccounts' }, source)).toMatchObject({
      kind: 'permission',
      params: undefined,
    });
  });

  it.each([
    'ETH_SENDTRANSACTION',
    'eth_sendtransaction',
    ' eth_sendTransaction',
    'eth_sendTransaction ',
    'eth_sendTransaction\u0000',
    'eth_send\u200bTransaction',
    'ｅth_sendTransaction',
    'Personal_Sign',
    'ETH_CALL',
    '',
    'a'.repeat(101),
    'eth_foo\n',
    'éth_foo',
  ])('refuses %j as a method', (method) => {
    refusal(() => read(method, { to: token }));
  });

  it.each([undefined, null, 5, {}, ['eth_sign']])('refuses the method %j', (method) => {
    refusal(() => toRequest({ method, params: [] }, source));
  });

  it('lets only methods pass that neither sign, send nor ask', () => {
    expect(new Set(readOnlyMethods).size).toBe(readOnlyMethods.length);
    const acts =
      /sign|send|request|add|switch|watch|grant|revoke|import|register|invoke|create(?!AccessList)|personal|snap|approve/i;
    expect(readOnlyMethods.filter((method) => acts.test(method))).toEqual([]);
    expect(Object.isFrozen(readOnlyMethods)).toBe(true);
  });
});
