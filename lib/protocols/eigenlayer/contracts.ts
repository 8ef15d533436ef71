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
  // What only operators, AVSs and EigenLayer itself call, and its token: EIGEN stands for bEIGEN, one for one.
  eigen: {
    [MAINNET]: '0xec53bF9167f50cDEB3Ae105f56099aaaB9061F83',
    [SEPOLIA]: '0x0011FA2c512063C495f77296Af8d195F33A8Dd38',
    [HOODI]: '0x8ae2520954db7D80D66835cB71E692835bbA45bf',
  },
  backingEigen: {
    [MAINNET]: '0x83E9115d334D248Ce39a6f36144aEaB5b3456e75',
    [SEPOLIA]: '0xc5B857A92245f64e9D90cCc5b096Db82eB77eB5c',
    [HOODI]: '0x6e60888132Cc7e637488379B4B40c42b3751f63a',
  },
  keyRegistrar: {
    [MAINNET]: '0x54f4bC6bDEbe479173a2bbDc31dD7178408A57A4',
    [SEPOLIA]: '0xA4dB30D08d8bbcA00D40600bee9F029984dB162a',
    [HOODI]: '0x5737E38a260545d8FecCb4cAE2cfd984DA4130ed',
  },
  releaseManager: {
    [MAINNET]: '0xeDA3CAd031c0cf367cF3f517Ee0DC98F9bA80C8F',
    [SEPOLIA]: '0x59c8D715DCa616e032B744a753C017c9f3E16bf4',
    [HOODI]: '0xe863060013CB95473b96F7C3E1444E3e3dF65671',
  },
  crossChainRegistry: {
    [MAINNET]: '0x9376A5863F2193cdE13e1aB7c678F22554E2Ea2b',
    [SEPOLIA]: '0x287381B1570d9048c4B4C7EC94d21dDb8Aa1352a',
    [HOODI]: '0x9269432451965996bE7796582C062Cb0795D3e8b',
  },
  protocolRegistry: {
    [MAINNET]: '0x27a84740FdDed5B7D66d9bb6E5d1DEA6eb0C0129',
    [SEPOLIA]: '0xfF2dF19481cC4d7fB30698e78c3aeEc3b1265e1e',
    [HOODI]: '0xfF2dF19481cC4d7fB30698e78c3aeEc3b1265e1e',
  },
  emissionsController: {
    [MAINNET]: '0x619F988b4EA2f896ED068d84cE6F52550d6acE84',
    [SEPOLIA]: '0x5F20ecD2241C154a9412b45Ac24BdfeC40448F52',
  },
  // Source: README.md of Layr-Labs/eigenlayer-contracts@f84a515 and its script/configs/mainnet/mainnet-addresses.config.json.
  proxyAdmin: {
    [MAINNET]: '0x8b9566AdA63B64d1E1dcF1418b43fd1433b72444',
  },
};
