import type { Protocol } from '@/lib/protocols/defineProtocol';

const MAINNET = 1;
const SEPOLIA = 11155111;
const HOODI = 560048;

/**
 * EigenLayer's core contracts, all behind proxies. Source: Layr-Labs/eigenlayer-contracts-zeus-metadata@e66d97c,
 * environment/{mainnet,testnet-sepolia,testnet-hoodi}/manifest.json, which agree with the README of
 * Layr-Labs/eigenlayer-contracts@f84a515. Holesky's are retired (v1.9.0 took them out of that README) and left out.
 */
export const contracts: Protocol['contracts'] = {
  delegationManager: {
    [MAINNET]: '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A',
    [SEPOLIA]: '0xD4A7E1Bd8015057293f0D0A557088c286942e84b',
    [HOODI]: '0x867837a9722C512e0862d8c2E15b8bE220E8b87d',
  },
  strategyManager: {
    [MAINNET]: '0x858646372CC42E1A627fcE94aa7A7033e7CF075A',
    [SEPOLIA]: '0x2E3D6c0744b10eb0A4e6F679F71554a39Ec47a5D',
    [HOODI]: '0xeE45e76ddbEDdA2918b8C7E3035cd37Eab3b5D41',
  },
  allocationManager: {
    [MAINNET]: '0x948a420b8CC1d6BFd0B6087C2E7c344a2CD0bc39',
    [SEPOLIA]: '0x42583067658071247ec8CE0A516A58f682002d07',
    [HOODI]: '0x95a7431400F362F3647a69535C5666cA0133CAA0',
  },
  eigenPodManager: {
    [MAINNET]: '0x91E677b07F7AF907ec9a428aafA9fc14a0d3A338',
    [SEPOLIA]: '0x56BfEb94879F4543E756d26103976c567256034a',
    [HOODI]: '0xcd1442415Fc5C29Aa848A49d2e232720BE07976c',
  },
  rewardsCoordinator: {
    [MAINNET]: '0x7750d328b314EfFa365A0402CcfD489B80B0adda',
    [SEPOLIA]: '0x5ae8152fb88c26ff9ca5C014c94fca3c68029349',
    [HOODI]: '0x29e8572678e0c272350aa0b4B8f304E47EBcd5e7',
  },
  permissionController: {
    [MAINNET]: '0x25E5F8B1E7aDf44518d35D5B2271f114e081f0E5',
    [SEPOLIA]: '0x44632dfBdCb6D3E21EF613B0ca8A6A0c618F5a37',
    [HOODI]: '0xdcCF401fD121d8C542E96BC1d0078884422aFAD2',
  },
  avsDirectory: {
    [MAINNET]: '0x135DDa560e946695d6f155dACaFC6f1F25C1F5AF',
    [SEPOLIA]: '0xa789c91ECDdae96865913130B786140Ee17aF545',
    [HOODI]: '0xD58f6844f79eB1fbd9f7091d05f7cb30d3363926',
  },
  strategyFactory: {
    [MAINNET]: '0x5e4C39Ad7A3E881585e383dB9827EB4811f6F647',
    [SEPOLIA]: '0x066cF95c1bf0927124DFB8B02B401bc23A79730D',
    [HOODI]: '0xfB7d94501E4d4ACC264833Ef4ede70a11517422B',
  },
};
