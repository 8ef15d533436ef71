import { who } from '../decoding';
import type { Sample } from '../samples';
import { jsonValue, tamperJson } from './jsonValue';
import type { Random } from './Random';
import { tamperText } from './tamper';

const methods = [
  ...['eth_sendTransaction', 'wallet_sendTransaction', 'eth_signTransaction', 'wallet_sendCalls', 'personal_sign'],
  ...['eth_sign', 'eth_signTypedData', 'eth_signTypedData_v1', 'eth_signTypedData_v3', 'eth_signTypedData_v4'],
  ...['wallet_grantPermissions', 'wallet_requestExecutionPermissions', 'wallet_requestPermissions'],
  ...['eth_signAuthorization', 'wallet_signAuthorization', 'eth_sendUserOperation', 'wallet_addEthereumChain'],
  ...['wallet_switchEthereumChain', 'wallet_invokeMethod', 'wallet_something', 'ETH_SIGN', '__proto__', 'toString'],
];

const siwe = (random: Random): string => {
  const lines = [
    `app.example${random.pick(['', ':443', '@evil.example', '.'.repeat(3000)])} wants you to sign in with your Ethereum account:`,
    who.user,
    '',
    `URI: https://app.example${random.pick(['', '/'.repeat(2000)])}`,
    `Chain ID: ${random.pick(['1', '01', '1e3', '9'.repeat(500)])}`,
  ];
  return `0x${Buffer.from(lines.join(random.pick(['\n', '\r\n', '\n\n']))).toString('hex')}`;
};

const ordinary = (random: Random, { to, data }: Sample): unknown => {
  const call = { to, data, value: random.pick(['0x0', '0x1', undefined]) };
  const from = who.user;
  switch (random.below(6)) {
    case 0:
      return { method: 'eth_sendTransaction', params: [{ from, ...call }] };
    case 1:
      return { method: 'wallet_sendCalls', params: [{ version: '2.0.0', from, chainId: '0x1', calls: [call, call] }] };
    case 2:
      return { method: 'personal_sign', params: [random.chance(0.5) ? siwe(random) : data, from] };
    case 3: {
      const inner = { method: 'eth_sendTransaction', params: [{ from, ...call }] };
      return { method: 'wallet_invokeMethod', params: { scope: 'eip155:1', request: inner } };
    }
    case 4: {
      const operation = { sender: who.safe, callData: data, nonce: '0x1', initCode: '0x' };
      return { method: 'eth_sendUserOperation', params: [operation, who.entryPoint] };
    }
    default:
      return { method: random.pick(methods), params: jsonValue(random) };
  }
};

/** What a page's guard hands over: a JSON-RPC request as text, or what was one. */
export function jsonRpcRequest(random: Random, call: Sample): string {
  const value = random.chance(0.1) ? jsonValue(random) : ordinary(random, call);
  const text = JSON.stringify(tamperJson(random, value)) ?? '';
  return random.chance(0.3) ? tamperText(random, text) : text;
}
