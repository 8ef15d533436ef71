import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { isReady } from '@/lib/panel/isReady';
import { lockOf } from '@/lib/panel/lockOf';
import { outAt } from '@/lib/panel/outAt';
import type { Read } from '@/lib/panel/Reading';
import type { SlashChart } from '@/lib/panel/slashChart';
import type { Position } from '@/lib/types';

type LeavingStepsProps = { position: Position; read: Read; chart?: SlashChart; operator?: string };
type Row = { key: string; at?: number; text: string; free?: boolean };

/** The chart's days as a list, and what to do on each. */
export function LeavingSteps({ position, read: { exposure, facts }, chart, operator }: LeavingStepsProps) {
  const words = useWords();
  const { amount, asset, withdrawableAt } = position;
  const out = outAt(position, exposure, facts);
  const queued = position.kind === 'queued-withdrawal';
  const lock = lockOf(position, exposure, facts);
  const share = (part: number) => words.percent(part);
  const number = (value: bigint) => new Intl.NumberFormat(words.tag).format(value);
  const rows: Row[] = [
    ...(isReady(position, exposure)
      ? [{ key: 'ready', text: words.t('panel.steps.ready'), free: true }]
      : [
          lock
            ? { key: 'start', at: lock.unlockAt, text: words.t('panel.steps.unlock') }
            : { key: 'start', text: words.t(queued ? 'panel.steps.queued' : 'panel.steps.queue') },
          ...(chart?.steps ?? []).map((step) => ({
            key: `step${step.at}`,
            at: exposure.timestamp + step.at,
            text: words.t('panel.steps.announced', { share: share(step.share) }),
          })),
          ...(chart?.ceiling && !chart.noticeUnread
            ? [
                {
                  key: 'ceiling',
                  at: exposure.timestamp + chart.ceiling.at,
                  text: words.t('panel.steps.ceiling', {
                    amount: words.amount(amount, asset, 'up'),
                    operator: operator ?? words.t('panel.lead.anyOperator'),
                  }),
                },
              ]
            : []),
          {
            key: 'out',
            at: out,
            free: true,
            text: [
              words.t(
                out === undefined
                  ? 'panel.steps.outUnknown'
                  : queued
                    ? 'panel.steps.outQueued'
                    : lock
                      ? 'panel.steps.outLocked'
                      : 'panel.steps.out',
              ),
              ...(withdrawableAt ? [words.t('panel.out.block', { block: number(withdrawableAt.block) })] : []),
            ].join(' '),
          },
        ]),
    ...(asset.address === null && !queued ? [{ key: 'pod', text: words.t('panel.steps.validator') }] : []),
  ];
  return (
    <ol className="steps">
      {inOrder(rows).map(({ key, at, text, free }) => (
        <li key={key} className={free ? 'free' : undefined}>
          <b>
            {at !== undefined
              ? words.date(at)
              : key === 'pod'
                ? words.t('panel.steps.before')
                : key === 'out' || lock
                  ? words.t('panel.out.unknown')
                  : words.t('panel.steps.today')}
          </b>
          <span>
            <Prose text={text} plain />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** By date where a lock comes first; what has none stays where it is. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const dated = rows.filter(({ at }) => at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return rows.map((row) => (row.at === undefined ? row : (dated.shift() ?? row)));
};
