import { useWords } from '@/components/ui/WordsContext';
import { assetKey } from '@/lib/panel/assetKey';
import type { Party } from '@/lib/panel/Holding';
import { leadOf } from '@/lib/panel/leadOf';
import type { Mark as OperatorMark } from '@/lib/panel/marksOf';
import type { OperatorStake } from '@/lib/panel/operatorsOf';
import type { Portfolio } from '@/lib/panel/portfolioOf';
import { ratio } from '@/lib/risk/read/ratio';
import type { ChainId, Severity } from '@/lib/types';
import { Figure } from './Figure';
import { LeadText } from './LeadText';
import { Tag } from './Tag';
import { useNaming } from './useNaming';

const SHOWN = 4;
const LEVELS: readonly Severity[] = ['critical', 'danger', 'warning'];

type HeroProps = { portfolio: Portfolio; operators: readonly OperatorStake[]; marks: readonly OperatorMark[] };

/** What is held and the most that one failure could cost of it, at the same size; then how, in words. */
export function Hero({ portfolio, operators, marks }: HeroProps) {
  const words = useWords();
  const naming = useNaming();
  const { worth, losses, complete, partial, missing } = portfolio;
  const worst = losses.find(({ losses: parts }) => parts.length > 0);
  const rows = worth.map((sum) => {
    const loss = worst?.losses.find((part) => assetKey(part.chainId, part.asset) === assetKey(sum.chainId, sum.asset));
    return { ...sum, most: loss?.most ?? 0n };
  });
  const lead = leadOf(operators);
  const atLeast = (chainId: ChainId) => (partial.includes(chainId) ? words.t('panel.atLeast') : '');
  const partyName = (party: Party) =>
    party.kind === 'layer' ? naming.layer(party.id) : naming.party(party.chainId, party.address);
  const several = new Set([...rows.map(({ chainId }) => chainId), ...missing]).size > 1;
  const count = (severity: Severity) => marks.filter((mark) => mark.severity === severity).length;
  return (
    <section className="hero" aria-label={words.t('panel.hero.label')}>
      <table className={rows.length === 1 ? 'duo one' : 'duo'}>
        <thead>
          <tr>
            <th scope="col">
              {words.t('panel.hero.worth')}
              <span className="sub">{words.t('panel.hero.worthHow')}</span>
            </th>
            <th scope="col">
              {words.t('panel.hero.most')}
              {worst ? (
                <span className="sub">{words.t(ifKey(worst.party), { party: partyName(worst.party) })}</span>
              ) : null}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ chainId, asset, amount, most }) => (
            <tr key={assetKey(chainId, asset)}>
              <td>
                <b className="num">
                  {atLeast(chainId)}
                  <Figure value={amount} asset={asset} rounding="down" />
                </b>
                {several ? <span className="sub">{naming.chain(chainId)}</span> : null}
              </td>
              <td>
                <b className="num">
                  {atLeast(chainId)}
                  <Figure value={most} asset={asset} rounding="up" />
                </b>
                {partial.includes(chainId) ? null : <span className="sub">{words.percent(ratio(most, amount))}</span>}
              </td>
            </tr>
          ))}
          {missing.map((chainId) => (
            <tr key={chainId}>
              <td>{naming.chain(chainId)}</td>
              <td>{words.t('panel.notRead')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? <p className="sub">{words.t('panel.hero.more', { count: rows.length - SHOWN })}</p> : null}
      {lead ? <LeadText lead={lead} operators={operators} /> : <p className="lead">{words.t('panel.lead.nobody')}</p>}
      <div className="chips">
        {LEVELS.filter((severity) => count(severity) > 0).map((severity) => (
          <Tag key={severity} mark={severity} href="#operators">
            {words.t(`panel.chips.${severity}`, { count: count(severity) })}
          </Tag>
        ))}
        {complete ? null : (
          <Tag mark="unknown" href="#missing">
            {words.t('panel.chips.missing')}
          </Tag>
        )}
      </div>
    </section>
  );
}

const ifKey = (party: Party): string => (party.kind === 'layer' ? 'panel.hero.ifFails' : 'panel.hero.ifTurns');
