import { useWords } from '@/components/ui/WordsContext';
import { stakesOf } from '@/lib/headline/stakes';
import { isReady } from '@/lib/panel/isReady';
import type { Mark } from '@/lib/panel/marksOf';
import { operatorsOf } from '@/lib/panel/operatorsOf';
import type { Read } from '@/lib/panel/Reading';
import { slashChart } from '@/lib/panel/slashChart';
import type { Position } from '@/lib/types';
import { BarOf } from './BarOf';
import { Figure } from './Figure';
import { HowRead } from './HowRead';
import { LeavingSteps } from './LeavingSteps';
import { MarkLine } from './MarkLine';
import { Named } from './Named';
import { NoticeLine } from './NoticeLine';
import { OperatorFacts } from './OperatorFacts';
import { Section } from './Section';
import { SetTable } from './SetTable';
import { SlashChart } from './SlashChart';
import { StakeTable } from './StakeTable';
import { useNaming } from './useNaming';

type PositionDetailProps = { position: Position; read: Read; marks: readonly Mark[] };

/** One position whole: what can be slashed, by whom, and what happens while one leaves. */
export function PositionDetail({ position, read, marks }: PositionDetailProps) {
  const words = useWords();
  const naming = useNaming();
  const { asset, amount, chainId, layers, slashable } = position;
  const operator = isReady(position, read.exposure) ? undefined : position.operator;
  const [stake] = operatorsOf({ ...read, exposure: { ...read.exposure, positions: [position] } });
  const notice = stake?.notice;
  const chart =
    operator && notice ? slashChart([position], { exposure: read.exposure, facts: read.facts, notice }) : undefined;
  const who = operator ? naming.party(chainId, operator) : '';
  const rests = layers.map((layer) => naming.layer(layer)).join(', ');
  return (
    <>
      <section className="hero" aria-label={words.t('panel.position.label')}>
        <p className="lab">
          {words.t(`panel.kind.${position.kind}`)}, {naming.chain(chainId)}
        </p>
        <p className="num big">
          <Figure value={amount} asset={asset} />
        </p>
        {rests ? <p className="sub">{words.t('panel.position.rests', { layers: rests })}</p> : null}
      </section>
      {position.kind === 'token' ? <p className="note pad">{words.t('panel.position.token')}</p> : null}
      {operator ? (
        <Section title={words.t('panel.position.slashable')}>
          <BarOf
            now={slashable?.now ?? 0n}
            pending={slashable?.pending ?? 0n}
            most={slashable?.ceiling ?? 0n}
            of={amount}
            unread={!slashable}
          />
          <StakeTable stakes={stakesOf([position])} caption={words.t('panel.figures.caption', { who })} />
          {notice ? <NoticeLine notice={notice} from={read.exposure.timestamp} queued={stake.queuedOnly} /> : null}
          {marks.map((mark) => (
            <MarkLine key={mark.kind} mark={mark} chainId={chainId} />
          ))}
        </Section>
      ) : null}
      {operator ? (
        <Section title={<Named chainId={chainId} address={operator} />} meta={words.t('panel.position.operator')}>
          <OperatorFacts operator={operator} position={position} read={read} />
          <SetTable position={position} read={read} />
        </Section>
      ) : null}
      {position.kind === 'token' ? null : (
        <Section title={words.t('panel.position.leaving')}>
          {chart ? <SlashChart chart={chart} from={read.exposure.timestamp} who={who} tall /> : null}
          <LeavingSteps position={position} read={read} chart={chart} operator={operator && who} />
        </Section>
      )}
      {position.kind === 'token' ? null : <HowRead />}
    </>
  );
}
