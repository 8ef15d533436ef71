import { useWords } from '@/components/ui/WordsContext';
import type { Mark } from '@/lib/panel/marksOf';
import type { OperatorStake } from '@/lib/panel/operatorsOf';
import type { Portfolio } from '@/lib/panel/portfolioOf';
import { ExitTable } from './ExitTable';
import { Hero } from './Hero';
import { OperatorBlock } from './OperatorBlock';
import { PartyList } from './PartyList';
import { PendingList } from './PendingList';
import { PositionList } from './PositionList';
import { PowerList } from './PowerList';
import { Section } from './Section';

export type JudgedOperator = { stake: OperatorStake; marks: readonly Mark[] };

type OverviewProps = { portfolio: Portfolio; operators: readonly JudgedOperator[]; open: (key: string) => void };

/** The whole account in the order of worth: how much, to whom, how fast against the way out, when it can be had. */
export function Overview({ portfolio, operators, open }: OverviewProps) {
  const words = useWords();
  const { reads, losses, complete, partial, worth } = portfolio;
  if (worth.length === 0)
    return (
      <>
        <section className="hero">
          <h2 className="hello">{words.t(complete ? 'panel.empty.title' : 'panel.empty.unknown')}</h2>
          <p className="lead">{words.t(complete ? 'panel.empty.text' : 'panel.empty.unknownText')}</p>
        </section>
        <PowerList reads={reads} />
      </>
    );
  return (
    <>
      <Hero
        portfolio={portfolio}
        operators={operators.map(({ stake }) => stake)}
        marks={operators.flatMap(({ marks }) => marks)}
      />
      <PartyList losses={losses} partial={partial} />
      {operators.length > 0 ? (
        <Section id="operators" title={words.t('panel.operators.title')} intro={words.t('panel.operators.intro')}>
          {operators.map(({ stake, marks }) => {
            const read = reads.find(({ exposure }) => exposure.chainId === stake.chainId);
            return read ? (
              <OperatorBlock
                key={`${stake.chainId}/${stake.operator}`}
                stake={stake}
                read={read}
                marks={marks}
                several={reads.length > 1}
              />
            ) : null;
          })}
        </Section>
      ) : null}
      <ExitTable reads={reads} />
      <PendingList reads={reads} />
      <PowerList reads={reads} />
      <PositionList reads={reads} open={open} />
    </>
  );
}
