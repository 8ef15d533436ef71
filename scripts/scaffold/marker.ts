/** Stands wherever an author has to write something; the registry tests let none of them through. */
export const fillIn = (what: string): string => `[[fill in: ${what}]]`;

/** What is still to be written in a text, as its markers say. */
export const left = (text: string): readonly string[] =>
  [...text.matchAll(/\[\[fill in: (.*?)\]\]/g)].map(([, what = '']) => what);
