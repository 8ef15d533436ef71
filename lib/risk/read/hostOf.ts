import { foreignText } from '@/lib/format/foreignText';

/** The part of an origin that people read; what is no address of a site stays as it is. */
export function hostOf(origin: string): string {
  try {
    return foreignText(new URL(origin).host || origin, { max: 100 });
  } catch {
    return foreignText(origin, { max: 100 });
  }
}
