import { describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { send, source } from '@/lib/request/testing/reading';
import { toRequest } from '@/lib/request/toRequest';
import type { Deployment } from '@/lib/store/Settings';
import { isKnownAnywhere } from './isKnownAnywhere';

const token = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
const contract = '0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512';
const deployment: Deployment = {
  chainId: 31337,
  name: 'Devnet',
  rpcUrl: 'http://127.0.0.1:8545',
  contracts: { eigenlayer: { strategyManager: contract } },
  tokens: [{ address: token, symbol: 'stLST', decimals: 18, kind: 'lst' }],
  names: {},
};
const deployments = [deployment];
const catalogue = createCatalogue({ deployments, labels: {} });
const ask = (to: string, chainId = 424242) =>
  toRequest({ method: 'eth_sendTransaction', params: [{ to, data: '0xa9059cbb' }] }, { ...source, chainId });

describe('whether a call goes to what is known on any chain', () => {
  it.each([
    ['a token of a deployment file', token, true],
    ['its contract, in other letters', contract.toLowerCase(), true],
    ['a token of the catalogue: stETH', '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', true],
    ['EigenLayer’s DelegationManager', '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A', true],
    ['nobody', `0x${'12'.repeat(20)}`, false],
  ])('%s', (_, to, known) => {
    for (const chainId of [0, 1, 424242]) expect(isKnownAnywhere(ask(to, chainId), catalogue, deployments)).toBe(known);
  });

  it('is asked of calls only, and of each', () => {
    const nobody = `0x${'12'.repeat(20)}`;
    const batch = {
      from: source.account,
      calls: [
        { to: nobody, data: '0x12' },
        { to: token, data: '0x34' },
      ],
    };
    const read = (method: string, params: unknown) => toRequest({ method, params }, source);
    expect(isKnownAnywhere(read('wallet_sendCalls', [batch]), catalogue, deployments)).toBe(true);
    expect(isKnownAnywhere(read('wallet_watchAsset', [{ to: token }]), catalogue, deployments)).toBe(false);
    expect(isKnownAnywhere(send({ data: '0x00' }), catalogue, deployments)).toBe(false);
  });
});
