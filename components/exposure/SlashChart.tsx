import { useId } from 'react';
import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { dayText } from '@/lib/panel/dayText';
import type { SlashChart as Chart } from '@/lib/panel/slashChart';

const WIDTH = 348;
/** Part of the width that days until out take; the rest shows that nothing can be slashed then. */
const SPAN = 0.84;

type SlashChartProps = { chart: Chart; from: number; who: string; tall?: boolean };

/** Days against the share that can be slashed, until the last of it is out. Its sentence says the same. */
export function SlashChart({ chart, from, who, tall = false }: SlashChartProps) {
  const words = useWords();
  const id = useId();
  const height = tall ? 104 : 56;
  const x = (seconds: number) => (chart.out === 0 ? 0 : Math.min(1, seconds / chart.out) * WIDTH * SPAN);
  const y = (share: number) => (1 - share) * height;
  const end = WIDTH * SPAN;
  const top = Math.max(chart.now, ...chart.steps.map(({ share }) => share));
  const day = (seconds: number) => dayText(from + seconds, from, words.tag);
  const said = useSentence(chart, day);
  const { ceiling } = chart;
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words.t('panel.chart.label', { who, text: said })}>
        <defs>
          <pattern id={`${id}p`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" className="paper" />
            <rect width="1.6" height="4" className="pend-ink" />
          </pattern>
          <pattern id={`${id}u`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1" height="7" className="unread-ink" />
          </pattern>
        </defs>
        {ceiling ? (
          <path
            d={`M${x(ceiling.at)} ${y(top)}V${y(ceiling.share)}H${end}V${y(top)}Z`}
            className={chart.noticeUnread ? 'ceil-edge' : 'ceil-area'}
            fill={chart.noticeUnread ? `url(#${id}u)` : undefined}
          />
        ) : null}
        {chart.steps.map(({ at, share }, index) => {
          const below = index === 0 ? chart.now : (chart.steps[index - 1]?.share ?? chart.now);
          return (
            <path
              key={at}
              d={`M${x(at)} ${y(below)}V${y(share)}H${end}V${y(below)}Z`}
              fill={`url(#${id}p)`}
              className="pend-edge"
            />
          );
        })}
        {chart.now > 0 ? <path d={`M0 ${y(chart.now)}H${end}V${height}H0Z`} className="now-area" /> : null}
        <path d={`M0 ${height - 0.5}H${WIDTH}`} className="ground" />
        <path d={`M${end} 0V${height}`} className="out" />
      </svg>
      <span className="all" aria-hidden="true">
        {words.percent(1)}
      </span>
      <figcaption aria-hidden="true">
        <span>{words.t('panel.chart.today')}</span>
        <span className="o">{words.t('panel.chart.out', { date: day(chart.out) })}</span>
      </figcaption>
      <p className="cap">
        <Prose text={said} plain />
      </p>
    </figure>
  );
}

/** What the picture shows, in the order of days. */
function useSentence(chart: Chart, day: (seconds: number) => string): string {
  const words = useWords();
  const last = chart.steps.at(-1);
  const { ceiling } = chart;
  return [
    chart.now > 0 ? words.t('panel.chart.now', { share: words.percent(chart.now) }) : words.t('panel.chart.none'),
    ...(last
      ? [
          words.t(`panel.chart.${last.at === 0 ? 'stepAtOnce' : 'step'}`, {
            share: words.percent(last.share),
            date: day(last.at),
          }),
        ]
      : []),
    ...(ceiling
      ? [
          chart.noticeUnread
            ? words.t('panel.chart.ceilingUnread', { share: words.percent(ceiling.share) })
            : ceiling.at === 0
              ? words.t('panel.chart.ceilingAtOnce', { share: words.percent(ceiling.share) })
              : words.t('panel.chart.ceiling', {
                  share: words.percent(ceiling.share),
                  notice: words.duration(ceiling.at),
                }),
        ]
      : []),
  ].join(', ');
}
