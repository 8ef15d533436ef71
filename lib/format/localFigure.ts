import { decimalMark } from './decimalMark';

/** A plain figure with the decimal mark of the language: every digit, no grouping. */
export const localFigure = (figure: string, locale: string): string => figure.replace('.', decimalMark(locale));
