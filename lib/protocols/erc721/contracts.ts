import type { Protocol } from '@/lib/protocols/defineProtocol';

/**
 * Withdrawal NFTs: whoever holds one gets the ETH that it waits for. Sources: lidofinance/docs@35624e45,
 * etherfi-protocol/smart-contracts, Swell's and YieldNest's repositories, as listed in their deployments.
 */
export const contracts: Protocol['contracts'] = {
  lidoWithdrawalNft: { 1: '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1' },
  etherfiWithdrawalNft: { 1: '0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c' },
  swellWithdrawalNft: { 1: '0x48C11b86807627AF70a34662D4865cF854251663' },
  swellRestakedWithdrawalNft: { 1: '0x58749C46Ffe97e4d79508a2C781C440f4756f064' },
  yieldnestWithdrawalNft: { 1: '0x0BC9BC81aD379810B36AD5cC95387112990AA67b' },
  yieldnestLsdWithdrawalNft: { 1: '0x8Face3283E20b19d98a7a132274B69C1304D60b4' },
};
