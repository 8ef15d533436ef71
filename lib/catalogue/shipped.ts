import { protocols } from '@/lib/protocols';
import parties from './data/parties.json';
import tokens from './data/tokens.json';
import { indexShipped, type Shipped } from './indexShipped';

let known: Shipped | undefined;

/** What comes with the package; made once, when it is first asked for. */
export const shipped = (): Shipped => {
  known ??= indexShipped({ protocols, tokens, parties });
  return known;
};
