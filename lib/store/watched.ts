import { defineItem } from './defineItem';
import { goodItems } from './lenient';
import { address } from './schemas';

/** Addresses that the user watches without a wallet, in the order in which they were added. */
export const watched = defineItem('local:watched', { schema: goodItems(address, 100), fallback: [] });
