import { keccak256, stringToHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { decodeSign, who } from '@/lib/decode/testing/decoding';
import type { Address } from '@/lib/types';
import { typed } from './typed';

/** EIP-712 type hashes as EigenLayer's contracts have them (facts/restaking-core.json). */
const hashes = {
  Deposit: '0x4337f82d142e41f2a8c10547cd8c859bddb92262a61058e77842e24d9dea9224',
  DelegationApproval: '0x14bde674c9f64b2ad00eaaee4a8bed1fabef35c7507e3c5b9cfc9436909a2dad',
  OperatorAVSRegistration: '0xda2c89bafdd34776a2b8bb9c83c82f419e20cc8c67207f70edd58249b92661bd',
  ECDSAKeyRegistration: '0x991b0a3376ce87f8ecc5d70962279ac09cdce934e8b5b9683e73c8ff087c7f81',
  BN254KeyRegistration: '0xda86e76deaed01641f80ff5f72c372a038fa5182697aeb967e8b1f9819d58d81',
};

describe('typed', () => {
  it.each(Object.entries(hashes))('%s is the struct that the contract hashes', (name, hash) => {
    const types = [...typed.keys()].filter((type) => type.startsWith(`${name}(`));
    expect(types.map((type) => keccak256(stringToHex(type)))).toEqual([hash]);
  });

  it('belongs to EigenLayer’s contracts alone', () => {
    for (const entry of typed.values()) expect(entry.anywhere).toBe(false);
  });
});

const sign = (primaryType: string, message: Record<string, unknown>, contract: Address, fields: string) =>
  decodeSign({ contract, name: 'EigenLayer', structs: { [primaryType]: fields }, message });

const depositFields = 'address staker, address strategy, address token, uint256 amount, uint256 nonce, uint256 expiry';
const deposit = {
  ...{ staker: who.user, strategy: who.contract, token: who.stEth },
  ...{ amount: '5000000000000000000', nonce: 0, expiry: 1_900_000_000 },
};

describe('a signature for EigenLayer', () => {
  it('says whose tokens it lets in', () => {
    expect(sign('Deposit', deposit, who.strategyManager, depositFields)).toMatchObject([
      {
        ...{ protocol: 'eigenlayer', type: 'signDeposit', contract: who.strategyManager, flags: [], signed: true },
        args: { staker: who.user, token: who.stEth, amount: 5n * 10n ** 18n, expiry: 1_900_000_000n },
      },
    ]);
  });

  it('is an imitation for another contract', () => {
    expect(sign('Deposit', deposit, who.contract, depositFields)).toMatchObject([
      { flags: ['look-alike'], args: { imitates: 'eigenlayer' } },
    ]);
  });

  it.each([
    ['a field more', `${depositFields}, address recipient`, { ...deposit, recipient: who.stranger }],
    ['a field of another type', depositFields.replace('uint256 expiry', 'uint32 expiry'), deposit],
  ])('is nothing that EigenLayer takes with %s', (_, fields, message) => {
    const [action] = sign('Deposit', message, who.strategyManager, fields);
    expect(action?.type).not.toBe('signDeposit');
  });

  it('for an operator by signature is out of date, or bait', () => {
    const fields = 'address staker, address operator, uint256 nonce, uint256 expiry';
    const message = { staker: who.user, operator: who.stranger, nonce: 0, expiry: 1_900_000_000 };
    expect(sign('StakerDelegation', message, who.delegationManager, fields)).toMatchObject([
      { type: 'obsolete', flags: [], args: { operator: who.stranger } },
    ]);
    expect(sign('StakerDelegation', message, who.contract, fields)).toMatchObject([
      { type: 'obsolete', flags: ['look-alike'] },
    ]);
  });
});
