import { defineItem } from './defineItem';
import { goodEntries } from './lenient';
import type { Labels } from './Settings';
import { isAddressKey, isChainKey, name } from './schemas';

/** The user's own names: chain → lower-case address → name. Names, never reputation. */
export const labels = defineItem<Labels>('local:labels', {
  schema: goodEntries(goodEntries(name, isAddressKey), isChainKey),
  fallback: {},
});
