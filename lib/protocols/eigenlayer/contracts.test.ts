import { getAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { calls } from './calls';
import { contracts } from './contracts';
import { NATIVE_STRATEGY, strategies } from './strategies';

const written = [
  ...Object.values(contracts).flatMap((chains) => Object.values(chains)),
  ...strategies.flatMap(({ strategy, token }) => (token ? [strategy, token] : [strategy])),
];

describe('EigenLayer’s addresses', () => {
  it('have their checksum: a slip of a finger would break it', () => {
    for (const address of written) expect(getAddress(address)).toBe(address);
    expect(getAddress(NATIVE_STRATEGY)).toBe('0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0');
  });

  it('name every role on every chain, each contract once', () => {
    const everywhere = Object.keys(contracts.delegationManager ?? {});
    // Hoodi has no emissions, and who may replace the code is known on Ethereum alone.
    const fewer: Readonly<Record<string, number>> = { emissionsController: 2, proxyAdmin: 1 };
    for (const [role, chains] of Object.entries(contracts))
      expect(Object.keys(chains)).toHaveLength(fewer[role] ?? everywhere.length);
    expect(
      Object.values(contracts).flatMap((chains) => Object.keys(chains).filter((id) => !everywhere.includes(id))),
    ).toEqual([]);
    const all = Object.values(contracts).flatMap((chains) => Object.entries(chains).map((entry) => entry.join()));
    expect(new Set(all).size).toBe(all.length);
  });

  it('are of contracts whose functions are read', () => {
    for (const role of Object.keys(contracts)) expect(Object.keys(calls)).toContain(role);
  });
});
