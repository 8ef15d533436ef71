import { describe, expect, it } from 'vitest';
import { endpointFailure } from './endpointFailure';

describe('endpointFailure', () => {
  it.each([
    [-32601, 'Method not found', 'endpoint-unsupported'],
    [-32601, 'the method eth_simulateV1 does not exist/is not available', 'endpoint-unsupported'],
    [-32000, 'the method eth_simulateV1 does not exist/is not available', 'endpoint-unsupported'],
    [-32004, 'method not supported', 'endpoint-unsupported'],
    [-32600, 'Unsupported method: eth_simulateV1 on ETH_MAINNET', 'endpoint-unsupported'],
    [403, 'rpc method is not whitelisted', 'endpoint-unsupported'],
    [-38014, 'err: insufficient funds for gas * price + value', 'insufficient-funds'],
    [-32003, 'Insufficient funds for gas * price + value', 'insufficient-funds'],
    [-32000, 'insufficient funds for transfer', 'insufficient-funds'],
    [-38013, 'intrinsic gas too low', 'endpoint-error'],
    [-32602, 'invalid params', 'endpoint-error'],
    [-32603, 'Internal error', 'endpoint-error'],
  ])('reads %i "%s" as %s', (code, message, expected) => {
    expect(endpointFailure({ code, message }, 'node', 'eth_simulateV1').code).toBe(expected);
  });
});
