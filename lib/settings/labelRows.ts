import type { Labels } from '@/lib/store/Settings';
import type { Address, ChainId } from '@/lib/types';

export type LabelRow = { chainId: ChainId; address: Address; name: string };

/** The user's names as rows, by chain and then by name. */
export const labelRows = (labels: Labels): LabelRow[] =>
  Object.entries(labels)
    .flatMap(([chain, names]) =>
      Object.entries(names).map(([address, name]) => ({ chainId: Number(chain), address: address as Address, name })),
    )
    .sort((a, b) => a.chainId - b.chainId || a.name.localeCompare(b.name));

/** With one name set; `undefined` takes it away. */
export function withLabel(
  labels: Labels,
  { chainId, address }: Omit<LabelRow, 'name'>,
  name: string | undefined,
): Labels {
  const { [address.toLowerCase()]: _, ...others } = labels[chainId] ?? {};
  const names = name === undefined ? others : { ...others, [address.toLowerCase()]: name };
  const { [chainId]: __, ...chains } = labels;
  return Object.keys(names).length === 0 ? chains : { ...chains, [chainId]: names };
}
