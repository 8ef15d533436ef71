import { Prose } from '@/components/ui/Prose';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { Mark } from '@/lib/panel/marksOf';
import type { ChainId } from '@/lib/types';
import { useNaming } from './useNaming';

/** One thing that stands out about an operator: icon, word and sentence. */
export function MarkLine({ mark, chainId }: { mark: Mark; chainId: ChainId }) {
  const words = useWords();
  const naming = useNaming();
  const values = valuesOf(mark);
  function valuesOf(of: Mark): Record<string, string> {
    switch (of.kind) {
      case 'fast':
        return {
          notice: words.duration(of.notice),
          exit: words.duration(of.exit),
          early: words.duration(of.exit - of.notice),
        };
      case 'slashed':
        return { lost: words.percent(1 - of.left) };
      case 'share':
      case 'account':
        return { share: words.percent(of.share) };
      default:
        return {
          share: words.percent(of.share),
          avs: naming.party(chainId, of.avs),
          recipient: naming.party(chainId, of.recipient),
        };
    }
  }
  const variant = mark.kind === 'fast' && mark.notice === 0 ? 'fastNone' : mark.kind;
  return (
    <p className={`say ${mark.severity}`}>
      <SeverityIcon mark={mark.severity} size={16} />
      <span>
        <b>{words.t(`common.severity.${mark.severity}`)}.</b>{' '}
        <Prose text={words.t(`panel.mark.${variant}`, values)} plain />
      </span>
    </p>
  );
}
