import { useWords } from '@/components/ui/WordsContext';
import { amountsText } from '@/lib/panel/amountsText';
import { type PendingChange, pendingChanges } from '@/lib/panel/pendingChanges';
import type { Read } from '@/lib/panel/Reading';
import { Section } from './Section';
import { useNaming } from './useNaming';

/** What is under way, the next first. */
export function PendingList({ reads }: { reads: readonly Read[] }) {
  const words = useWords();
  const rows = reads.flatMap((read) => pendingChanges(read).map((change) => ({ change, exposure: read.exposure })));
  if (rows.length === 0) return null;
  return (
    <Section id="pending" title={words.t('panel.pending.title')} meta={rows.length}>
      <ul className="rows">
        {rows.map(({ change, exposure }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no state, and two of them may be alike.
          <PendingRow key={index} change={change} chainId={exposure.chainId} from={exposure.timestamp} />
        ))}
      </ul>
    </Section>
  );
}

function PendingRow({ change, chainId, from }: { change: PendingChange; chainId: number; from: number }) {
  const words = useWords();
  const naming = useNaming();
  const { at, kind } = change;
  const block = 'block' in change ? change.block : undefined;
  const values = valuesOf(change);
  function valuesOf(of: PendingChange): Record<string, string | number> {
    if (of.kind === 'unlock') return { vault: naming.party(chainId, of.vault) };
    const { operator, avs, set } = of;
    return {
      ...{ operator: naming.party(chainId, operator), avs: naming.party(chainId, avs), set },
      ...(of.kind === 'slasher'
        ? { slasher: naming.party(chainId, of.slasher) }
        : { amount: amountsText(words, of.amounts, 'up') }),
    };
  }
  const variant = change.kind === 'slasher' && !change.slasherHasCode ? 'slasherKey' : kind;
  return (
    <li>
      <p className="when">
        {at === undefined ? (
          <b>{words.t('panel.pending.anytime')}</b>
        ) : (
          <>
            <b>{words.date(at)}</b> {words.ahead(at - from)}
          </>
        )}
      </p>
      <p className="what">{words.t(`panel.pending.${kind}`, values)}</p>
      <p className="sub">
        {words.t(`panel.pending.${variant}How`, values)}
        {change.kind === 'more' && change.recipient
          ? ` ${words.t('panel.pending.paid', { ...values, recipient: naming.party(chainId, change.recipient) })}`
          : null}
        {block === undefined
          ? null
          : ` ${words.t('panel.out.block', { block: new Intl.NumberFormat(words.tag).format(block) })}`}
      </p>
    </li>
  );
}
