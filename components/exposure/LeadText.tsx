import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { amountsText } from '@/lib/panel/amountsText';
import type { Lead } from '@/lib/panel/leadOf';
import type { OperatorStake } from '@/lib/panel/operatorsOf';
import { useNaming } from './useNaming';

/** How stake could be lost and how to leave, in sentences, each term explained where it stands. */
export function LeadText({ lead, operators }: { lead: Lead; operators: readonly OperatorStake[] }) {
  const words = useWords();
  const naming = useNaming();
  const [first, ...others] = operators;
  const who =
    first && others.length === 0 ? naming.party(first.chainId, first.operator) : words.t('panel.lead.anyOperator');
  const { now, announced, notice, exit } = lead;
  const sentences = [
    now === 'unread'
      ? words.t('panel.lead.unread')
      : now.length === 0
        ? words.t('panel.lead.none')
        : words.t('panel.lead.now', { amount: amountsText(words, now, 'up') }),
    ...(announced ? [words.t('panel.lead.announced', { amount: amountsText(words, announced, 'up') })] : []),
    ...(notice === undefined ? [] : [noticeText(notice)]),
    exit === undefined ? words.t('panel.lead.exitUnread') : words.t('panel.lead.exit', { exit: words.duration(exit) }),
  ];
  function noticeText(value: NonNullable<Lead['notice']>): string {
    if (value === 'unset' || value === 'unread') return words.t(`panel.lead.notice.${value}`, { operator: who });
    if (value === 0) return words.t('panel.lead.notice.zero', { operator: who });
    return words.t('panel.lead.notice.set', { operator: who, notice: words.duration(value) });
  }
  return (
    <p className="lead">
      <Prose text={sentences.join(' ')} />
    </p>
  );
}
