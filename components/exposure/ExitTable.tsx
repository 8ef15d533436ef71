import { useWords } from '@/components/ui/WordsContext';
import { dayText } from '@/lib/panel/dayText';
import { type Exit, exitsOf } from '@/lib/panel/exitsOf';
import type { Read } from '@/lib/panel/Reading';
import { Figure } from './Figure';
import { Section } from './Section';
import { useNaming } from './useNaming';

/** What can be had, and when: the earliest first. */
export function ExitTable({ reads }: { reads: readonly Read[] }) {
  const words = useWords();
  const rows = reads.flatMap((read) => exitsOf(read).map((exit) => ({ exit, from: read.exposure.timestamp })));
  if (rows.length === 0) return null;
  return (
    <Section id="out" title={words.t('panel.out.title')} intro={words.t('panel.out.intro')}>
      <table className="ladder">
        <caption className="vh">{words.t('panel.out.caption')}</caption>
        <thead className="quiet">
          <tr>
            <th scope="col">
              <span className="vh">{words.t('panel.out.when')}</span>
            </th>
            <th scope="col">
              <span className="vh">{words.t('panel.out.what')}</span>
            </th>
            <th scope="col">
              <span className="vh">{words.t('panel.out.amount')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ exit, from }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no state, and two of them may be alike.
            <ExitRow key={index} exit={exit} from={from} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ExitRow({ exit, from }: { exit: Exit; from: number }) {
  const words = useWords();
  const naming = useNaming();
  const { kind, at, block, operator, position, asset, amount } = exit;
  const number = (value: bigint) => new Intl.NumberFormat(words.tag).format(value);
  return (
    <tr>
      <th scope="row" className="d">
        {kind === 'held' || kind === 'ready'
          ? words.t('panel.out.now')
          : at === undefined
            ? words.t('panel.out.unknown')
            : dayText(at, from, words.tag)}
        {at === undefined ? null : <span className="sub">{words.ahead(at - from)}</span>}
      </th>
      <td>
        {kind === 'locked' && exit.unlockAt === undefined
          ? words.t('panel.out.kind.lockedUnread')
          : words.t(`panel.out.kind.${kind}`, { date: words.date(exit.unlockAt ?? from) })}
        {operator ? (
          <span className="sub">
            {words.t('panel.out.until', { operator: naming.party(position.chainId, operator) })}
          </span>
        ) : null}
        {kind === 'queued' && block !== undefined ? (
          <span className="sub">{words.t('panel.out.block', { block: number(block) })}</span>
        ) : null}
      </td>
      <td className="a">
        <b>
          <Figure value={amount} asset={asset} />
        </b>
      </td>
    </tr>
  );
}
