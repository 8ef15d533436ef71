import { foreignText } from '@/lib/format/foreignText';
import { looksLike } from '@/lib/format/looksLike';
import type { Address, Asset } from '@/lib/types';
import { defineRule, type RuleContext } from '../defineRule';
import { same } from '../read/same';

/** A token that goes by the name of another that is known on this chain at another address. */
export default defineRule({
  id: 'look-alike-token',
  check(context) {
    const { simulation, before, after, familiar = [], token, words } = context;
    const met = [
      ...[...simulation.assetChanges, ...simulation.approvals].map(({ asset }) => asset),
      ...[before, after].flatMap((exposure) => (exposure?.positions ?? []).map(({ asset }) => asset)),
    ];
    const claimed = [...new Map(met.filter(isClaimed).map((asset) => [asset.address.toLowerCase(), asset])).values()];
    if (claimed.length === 0) return 'not-applicable';
    const known = familiar.flatMap((address) => token?.(address) ?? []);
    return claimed.flatMap((asset) => {
      const imitated = known.find(
        (one) => looksLike(asset.symbol, one.symbol) && !same(one.address ?? undefined, asset.address),
      );
      if (!imitated?.address) return [];
      return [
        {
          severity: 'critical' as const,
          values: {
            symbol: foreignText(asset.symbol, { max: 24 }),
            imitated: foreignText(imitated.symbol, { max: 24 }),
            address: words.address(asset.address),
            genuine: words.address(imitated.address),
          },
          evidence: {
            token: asset.address,
            symbol: foreignText(asset.symbol, { max: 48 }),
            imitated: imitated.address,
          },
          ...pathOf(context, asset.address),
        },
      ];
    });
  },
});

/** Its name is only its own word. */
const isClaimed = (asset: Asset): asset is Asset & { address: Address } =>
  !asset.verified && asset.address !== null && asset.symbol.trim() !== '';

const pathOf = ({ actions }: RuleContext, token: Address) => {
  const path = actions.find(({ contract }) => contract !== null && same(contract, token))?.path;
  return path ? { path } : {};
};
