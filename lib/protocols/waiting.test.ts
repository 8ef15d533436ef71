import { describe, expect, it } from 'vitest';
import { actionsOf, calldata, send, who } from '@/lib/decode/testing/decoding';
import { protocols } from '.';

const rows = (protocol: string, ...ids: string[]) => ids.map((id) => [id, protocol] as const);

/** Whoever adds one of these protocols gives the rows of the attack suite a run of their own, and takes them out here. */
describe('attacks that wait for a protocol', () => {
  it.each([...rows('symbiotic', 'H14', 'H15', 'H16'), ...rows('aave-v3', 'H20')])('%s waits for %s', (_, protocol) => {
    expect(protocols.map(({ id }) => id)).not.toContain(protocol);
  });

  it.each([
    ['H14', 'withdraw(address claimer, uint256 amount)', [who.stranger, 5n]],
    ['H14', 'redeem(address claimer, uint256 shares)', [who.stranger, 5n]],
    ['H15', 'claim(address recipient, uint256 epoch)', [who.stranger, 5n]],
    ['H15', 'claimBatch(address recipient, uint256[] epochs)', [who.stranger, [5n]]],
    ['H15', 'deposit(address onBehalfOf, uint256 amount)', [who.stranger, 5n]],
    ['H20', 'setUserEMode(uint8 category)', [1]],
    ['H20', 'setUserUseReserveAsCollateral(address asset, bool use)', [who.stEth, false]],
  ])('%s: until then nothing vouches for %s', (_, signature, args) => {
    for (const action of actionsOf(send({ to: who.stranger, data: calldata(signature, ...args) })))
      expect(action.protocol === 'unknown' || action.flags.includes('by-shape')).toBe(true);
  });

  it('H20: credit for others is read at any contract', () => {
    expect(
      actionsOf(
        send({ to: who.stranger, data: calldata('approveDelegation(address d, uint256 a)', who.stranger, 5n) }),
      ),
    ).toMatchObject([{ type: 'approveDelegation' }]);
  });
});
