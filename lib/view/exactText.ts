import { foreignText } from '@/lib/format/foreignText';

/** Raw data: long, and inert like everything foreign. */
export const exactText = (text: string): string => foreignText(text, { max: 20_000, multiline: true });
