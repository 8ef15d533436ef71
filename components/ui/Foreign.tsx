import { foreignText } from '@/lib/format/foreignText';

/** Text from a page, a token, a contract or a file: inert, bounded, and fenced from the sentence around it. */
export function Foreign({ text, max, multiline }: { text: unknown; max?: number; multiline?: boolean }) {
  return <bdi className="foreign">{foreignText(text, { max, multiline })}</bdi>;
}
