import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { collectionFunctions } from './functions';
import { typed } from './typed';

/** Tokens that are one of a kind. */
export const erc721 = defineProtocol({
  id: 'erc721',
  name: 'ERC-721',
  docs: 'https://eips.ethereum.org/EIPS/eip-721',
  contracts,
  roleNames: {
    lidoWithdrawalNft: 'Lido’s withdrawal NFT',
    etherfiWithdrawalNft: 'ether.fi’s withdrawal NFT',
    swellWithdrawalNft: 'Swell’s withdrawal NFT',
    swellRestakedWithdrawalNft: 'Swell’s withdrawal NFT (rswETH)',
    yieldnestWithdrawalNft: 'YieldNest’s withdrawal NFT',
    yieldnestLsdWithdrawalNft: 'YieldNest’s withdrawal NFT (ynLSDe)',
  },
  decode: (call, context) => decodeCall('erc721', collectionFunctions, call, context),
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
