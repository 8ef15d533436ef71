import { keccak256, stringToHex } from 'viem';
import { describe, expect, it } from 'vitest';
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
