import { expect, it } from 'vitest';
import { methodKind } from './methodKind';

it.each([
  ['eth_sendTransaction', 'transaction'],
  ['wallet_sendTransaction', 'transaction'],
  ['wallet_sendCalls', 'batch'],
  ['personal_sign', 'message'],
  ['eth_sign', 'message'],
  ['eth_signTypedData_v4', 'typedData'],
  ['eth_requestAccounts', 'account'],
  ['wallet_switchEthereumChain', 'chain'],
  ['wallet_watchAsset', 'other'],
  ['eth_sendTransactionX', 'other'],
  ['', 'none'],
])('%j is %s', (method, kind) => expect(methodKind(method)).toBe(kind));
