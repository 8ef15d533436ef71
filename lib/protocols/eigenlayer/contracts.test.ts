import { getAddress } from 'viem';
import { describe, expect, it } from 'vitest';
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
    for (const chains of Object.values(contracts))
      expect(Object.keys(chains)).toEqual(Object.keys(contracts.delegationManager ?? {}));
    const all = Object.values(contracts).flatMap((chains) => Object.entries(chains).map((entry) => entry.join()));
    expect(new Set(all).size).toBe(all.length);
  });
});
