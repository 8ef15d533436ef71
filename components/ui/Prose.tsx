import type { ReactNode } from 'react';
import { keepTogether } from '@/lib/view/keepTogether';

/** A figure as `formatAmount` writes it in any of our languages, with its symbol; or a short address. */
const PARTS =
  /((?:<|≥ ?)?\d[\d.,]*[.,]\d{4}(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)? \S*[^\s.,;:)?!]|0x[0-9a-fA-F]{4}…[0-9a-fA-F]{4}(?![0-9a-fA-F]))/u;
/** Keeps a number beside its unit: "14 days" never breaks. */
const joined = (text: string) => text.replace(/(\d|×) (?=\S)/gu, '$1\u00a0');

/** A sentence with its amounts in bold (or only kept on one line), addresses in their own type, no number parted from its unit. */
export function Prose({ text, plain = false }: { text: string; plain?: boolean }): ReactNode {
  return text.split(PARTS).map((part, index) => {
    if (index % 2 === 0) return joined(part);
    // The index is the identity here: a sentence has no other.
    const key = `${index}`;
    if (part.startsWith('0x'))
      return (
        <span key={key} className="addr">
          {part}
        </span>
      );
    return plain ? (
      <span key={key} className="amount">
        {keepTogether(part)}
      </span>
    ) : (
      <b key={key} className="amount">
        {keepTogether(part)}
      </b>
    );
  });
}
