import { useWords } from '@/components/ui/WordsContext';
import { amountsText } from '@/lib/panel/amountsText';
import type { Mark } from '@/lib/panel/marksOf';
import type { OperatorStake } from '@/lib/panel/operatorsOf';
import type { Read } from '@/lib/panel/Reading';
import { slashChart } from '@/lib/panel/slashChart';
import { worstStake } from '@/lib/panel/worstStake';
import { MarkLine } from './MarkLine';
import { Named } from './Named';
import { NoticeLine } from './NoticeLine';
import { SlashChart } from './SlashChart';
import { StakeTable } from './StakeTable';
import { useNaming } from './useNaming';

type OperatorBlockProps = { stake: OperatorStake; read: Read; marks: readonly Mark[]; several: boolean };

/** One operator: what can be slashed from today until you are out, and how fast that can grow. */
export function OperatorBlock({ stake, read, marks, several }: OperatorBlockProps) {
  const words = useWords();
  const naming = useNaming();
  const { chainId, operator, positions, stakes, notice } = stake;
  const { exposure, facts } = read;
  const worst = worstStake(stakes);
  const chart = slashChart(
    positions.filter(({ asset }) => asset.address === worst?.asset.address),
    { exposure, facts, notice },
  );
  const queued = positions.filter(({ kind }) => kind === 'queued-withdrawal').length;
  const who = naming.party(chainId, operator);
  return (
    <div className="party" data-testid="operator">
      <div className="party-h">
        <h3>
          <Named chainId={chainId} address={operator} />
        </h3>
        <span>
          {[
            ...(several ? [naming.chain(chainId)] : []),
            amountsText(words, stakes, 'down'),
            ...(queued > 0 ? [words.t('panel.operators.queued', { count: queued })] : []),
          ].join(', ')}
        </span>
      </div>
      {chart ? (
        <>
          {stakes.length > 1 && worst ? (
            <p className="note">{words.t('panel.operators.worst', { asset: worst.asset.symbol })}</p>
          ) : null}
          <SlashChart chart={chart} from={exposure.timestamp} who={who} />
        </>
      ) : null}
      <StakeTable stakes={stakes} caption={words.t('panel.figures.caption', { who })} />
      <NoticeLine notice={notice} from={exposure.timestamp} queued={stake.queuedOnly} />
      {marks.map((mark) => (
        <MarkLine key={mark.kind} mark={mark} chainId={chainId} />
      ))}
    </div>
  );
}
