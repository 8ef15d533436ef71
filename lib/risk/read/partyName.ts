import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';

/** The user's or the catalogue's name of an address, else its short form. */
export const partyName = ({ nameOf, words }: Pick<RuleContext, 'nameOf' | 'words'>, address: Address): string =>
  nameOf(address) ?? words.address(address);
