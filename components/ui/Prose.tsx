import type { ReactNode } from 'react';

/** A figure as `formatAmount` writes it, with its symbol. */
const AMOUNT = /((?:<|≥ ?)?\d[\d,]*\.\d{2,}(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)? \S*[^\s.,;:)])/u;
/** Keeps a number beside its unit: "14 days" never breaks. */
const joined = (text: string) => text.replace(/(\d|×) (?=\S)/gu, '$1\u00a0');

/** A sentence with its amounts in bold (or only kept on one line), and no number parted from its unit. */
export function Prose({ text, plain = false }: { text: string; plain?: boolean }): ReactNode {
  return text.split(AMOUNT).map((part, index) => {
    if (index % 2 === 0) return joined(part);
    // The index is the identity here: a sentence has no other.
    const key = `${index}`;
    return plain ? (
      <span key={key} className="amount">
        {joined(part)}
      </span>
    ) : (
      <b key={key} className="amount">
        {joined(part)}
      </b>
    );
  });
}
