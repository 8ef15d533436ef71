// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { parties } from '@/components/fixtures/parties';
import { action, call, review, transaction } from '@/components/fixtures/review';
import type { Request, Review } from '@/lib/types';
import { RawData } from './RawData';

afterEach(cleanup);

const text = (part: Partial<Review>) =>
  render(
    <RawData
      review={review({ actions: [action({ type: 'delegate' })], ...part })}
      nativeSymbol="ETH"
      nameOf={() => undefined}
    />,
  ).container.textContent?.replace(/\u00a0/g, ' ') ?? '';

describe('RawData', () => {
  it('has to whom, how much, gas, nonce, and who chose them', () => {
    const shown = text({ request: transaction([call({ value: 1_500_000_000_000_000_001n })]) });
    for (const part of [
      '0x 3905',
      '1.500000000000000001 ETH',
      'Gas limitset by your wallet',
      'Nonceset by your wallet',
    ])
      expect(shown).toContain(part);
    expect(shown).toContain('Gas used when simulated184,221');
    const notes = [{ kind: 'preset-nonce', nonce: 7n }] as const;
    const preset = text({ request: { ...transaction([call({ gas: 300_000n, to: null })]), notes } as Request });
    for (const part of ['a new contract', '300,000, set by the site', '7, set by the site'])
      expect(preset).toContain(part);
  });

  it('counts the calls of a batch', () => {
    const shown = text({ request: transaction([call(), call({ to: parties.stEth })]) });
    expect(shown).toContain('Call 2 · To');
  });

  it('has structs and hashes of typed data, or says that they are not sure', () => {
    const typedData = {
      types: { EIP712Domain: [{ name: 'name', type: 'string' }], Vote: [{ name: 'yes', type: 'bool' }] },
      primaryType: 'Vote',
      domain: { name: 'X' },
      message: { yes: true },
    };
    const request = { ...transaction(), kind: 'typedData', typedData, raw: { method: 'eth_signTypedData_v4' } };
    const shown = text({ request: request as never });
    expect(shown).toContain('Vote(bool yes)');
    expect(shown).toMatch(/What is signed \(EIP-712 hash\)0x[0-9a-f]{64}Copy what is signed/);
    const odd = text({ request: { ...request, raw: { method: 'eth_signTypedData' } } as never });
    expect(odd).toContain('could not be worked out');
    expect(odd).not.toContain('Copy what is signed');
  });
});
