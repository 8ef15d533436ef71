import type { Request } from '@/lib/types';
import { defineRule, type Hit } from '../defineRule';
import { quantityOf } from '../read/quantityOf';

/** More than any chain's transaction needs; a wallet that takes the site's figure reserves the fee for it. */
const MOST_GAS = 30_000_000n;
/** 10,000 gwei a gas, and one whole coin for one transaction. */
const MOST_PRICE = 10n ** 13n;
const MOST_FEE = 10n ** 18n;

/** Fees that a site chose and that pay the block's builder rather than for the work. */
export default defineRule({
  id: 'gas-extreme',
  check({ request, simulation, words }) {
    if (request.kind !== 'transaction') return 'not-applicable';
    const gas = request.calls.reduce((sum, call) => sum + (call.gas ?? 0n), 0n);
    const price = priceOf(request);
    const fee = (price ?? 0n) * (gas > 0n ? gas : (simulation.gasUsed ?? 0n));
    const evidence = { gas, price: price ?? null, fee };
    const hits: Hit[] = [];
    if (gas > MOST_GAS) hits.push({ severity: 'warning', variant: 'gas', values: { gas: Number(gas) }, evidence });
    if (fee > MOST_FEE || (price ?? 0n) > MOST_PRICE)
      hits.push({
        severity: 'warning',
        values: { fee: words.amount(fee, { symbol: 'ETH', decimals: 18 }, 'up') },
        evidence,
      });
    return hits;
  },
});

const priceOf = ({ raw }: Request): bigint | undefined => {
  const [first] = Array.isArray(raw.params) ? raw.params : [];
  if (typeof first !== 'object' || first === null) return undefined;
  const { maxFeePerGas, gasPrice } = first as { maxFeePerGas?: unknown; gasPrice?: unknown };
  return quantityOf(maxFeePerGas) ?? quantityOf(gasPrice);
};
