/** Letters that are written from right to left; they reorder the digits and brackets that follow them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Fences right-to-left text with first-strong isolates, so that the sentence around it keeps its order. */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
