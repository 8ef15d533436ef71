import type { Address, ChainId } from '@/lib/types';

/** Native ETH. Not a contract, so never called: a share is a wei. */
export const NATIVE_STRATEGY: Address = '0xbeac0eeeeeeeeeeeeeeeeeeeeeeeeeeeeeebeac0';

export type KnownStrategy = {
  chainId: ChainId;
  strategy: Address;
  /** What people know it by. */
  symbol: string;
  /** Absent where only the strategy itself says which token it holds. */
  token?: Address;
  /** EIGEN: the strategy holds bEIGEN, and takes and pays either, one for one. */
  pays?: 'token';
};

/**
 * Strategies that EigenLayer lists. Sources: README of Layr-Labs/eigenlayer-contracts@f84a515 for strategies; for tokens
 * EigenExplorer/eigen-explorer-backend@13842ad, packages/api/src/data/address/eigenMainnetContracts.ts.
 */
export const strategies: readonly KnownStrategy[] = [
  {
    chainId: 1,
    strategy: '0x54945180dB7943c0ed0FEE7EdaB2Bd24620256bc',
    symbol: 'cbETH',
    token: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
  },
  {
    chainId: 1,
    strategy: '0x93c4b944D05dfe6df7645A86cd2206016c51564D',
    symbol: 'stETH',
    token: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
  },
  {
    chainId: 1,
    strategy: '0x1BeE69b7dFFfA4E2d53C2a2Df135C388AD25dCD2',
    symbol: 'rETH',
    token: '0xae78736Cd615f374D3085123A210448E74Fc6393',
  },
  {
    chainId: 1,
    strategy: '0x9d7eD45EE2E8FC5482fa2428f15C971e6369011d',
    symbol: 'ETHx',
    token: '0xA35b1B31Ce002FBF2058D22F30f95D405200A15b',
  },
  {
    chainId: 1,
    strategy: '0x13760F50a9d7377e4F20CB8CF9e4c26586c658ff',
    symbol: 'ankrETH',
    token: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb',
  },
  {
    chainId: 1,
    strategy: '0xa4C637e0F704745D182e4D38cAb7E7485321d059',
    symbol: 'OETH',
    token: '0x856c4Efb76C1D1AE02e20CEB03A2A6a08b0b8dC3',
  },
  {
    chainId: 1,
    strategy: '0x57ba429517c3473B6d34CA9aCd56c0e735b94c02',
    symbol: 'osETH',
    token: '0xf1C9acDc66974dFB6dEcB12aA385b9cD01190E38',
  },
  {
    chainId: 1,
    strategy: '0x0Fe4F44beE93503346A3Ac9EE5A26b130a5796d6',
    symbol: 'swETH',
    token: '0xf951E335afb289353dc249e82926178EaC7DEd78',
  },
  {
    chainId: 1,
    strategy: '0x7CA911E83dabf90C90dD3De5411a10F1A6112184',
    symbol: 'wBETH',
    token: '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
  },
  {
    chainId: 1,
    strategy: '0x8CA7A5d6f3acd3A7A8bC468a8CD0FB14B6BD28b6',
    symbol: 'sfrxETH',
    token: '0xac3E018457B222d93114458476f3E3416Abbe38F',
  },
  {
    chainId: 1,
    strategy: '0xAe60d8180437b5C34bB956822ac2710972584473',
    symbol: 'LsETH',
    token: '0x8c1BEd5b9a0928467c9B1341Da1D7BD5e10b6549',
  },
  {
    chainId: 1,
    strategy: '0x298aFB19A105D59E74658C4C334Ff360BadE6dd2',
    symbol: 'mETH',
    token: '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa',
  },
  {
    chainId: 1,
    strategy: '0xaCB55C530Acdb2849e6d4f36992Cd8c9D50ED8F7',
    symbol: 'EIGEN',
    token: '0xec53bF9167f50cDEB3Ae105f56099aaaB9061F83',
    pays: 'token',
  },
  { chainId: 11155111, strategy: '0x8b29d91e67b013e855EaFe0ad704aC4Ab086a574', symbol: 'stETH' },
  { chainId: 11155111, strategy: '0x424246eF71b01ee33aA33aC590fd9a0855F5eFbc', symbol: 'WETH' },
  {
    chainId: 11155111,
    strategy: '0x8E93249a6C37a32024756aaBd813E6139b17D1d5',
    symbol: 'EIGEN',
    token: '0x0011FA2c512063C495f77296Af8d195F33A8Dd38',
    pays: 'token',
  },
  { chainId: 560048, strategy: '0xF8a1a66130D614c7360e868576D5E59203475FE0', symbol: 'stETH' },
  { chainId: 560048, strategy: '0x24579aD4fe83aC53546E5c2D3dF5F85D6383420d', symbol: 'WETH' },
  {
    chainId: 560048,
    strategy: '0xB27b10291DBFE6576d17afF3e251c954Ae14f1D3',
    symbol: 'EIGEN',
    token: '0x8ae2520954db7D80D66835cB71E692835bbA45bf',
    pays: 'token',
  },
];

/** The token that a strategy pays out, where that is another than its underlying token. */
export const paidToken = (chainId: ChainId, strategy: Address): Address | undefined =>
  strategies.find(
    (known) =>
      known.pays === 'token' && known.chainId === chainId && known.strategy.toLowerCase() === strategy.toLowerCase(),
  )?.token;
