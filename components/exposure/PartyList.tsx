import { useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { assetKey } from '@/lib/panel/assetKey';
import { partyKey } from '@/lib/panel/partyKey';
import type { Loss, PartyLoss } from '@/lib/panel/partyLosses';
import { ratio } from '@/lib/risk/read/ratio';
import type { ChainId } from '@/lib/types';
import { BarOf } from './BarOf';
import { Figure } from './Figure';
import { Named } from './Named';
import { Section } from './Section';
import { useNaming } from './useNaming';

const SHOWN = 6;

type PartyListProps = { losses: readonly PartyLoss[]; partial: readonly ChainId[] };

/** To whom: the most that each could cost on its own. They overlap, and are never added. */
export function PartyList({ losses, partial }: PartyListProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (losses.length === 0) return null;
  const shown = all ? losses : losses.slice(0, SHOWN);
  return (
    <Section id="who" title={words.t('panel.who.title')} intro={words.t('panel.who.intro')}>
      <ul className="bl">
        {shown.map((loss) => (
          <PartyRow key={partyKey(loss.party)} loss={loss} partial={partial} />
        ))}
      </ul>
      {losses.length > SHOWN ? (
        <button type="button" className="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('panel.fewer') : words.t('panel.who.more', { count: losses.length - SHOWN })}
        </button>
      ) : null}
      <p className="note legend">
        <span>
          <i className="key now" /> {words.t('panel.legend.now')}
        </span>
        <span>
          <i className="key pend" /> {words.t('panel.legend.pending')}
        </span>
        <span>
          <i className="key ceil" /> {words.t('panel.legend.most')}
        </span>
      </p>
    </Section>
  );
}

function PartyRow({ loss: { party, losses, known }, partial }: { loss: PartyLoss; partial: readonly ChainId[] }) {
  const words = useWords();
  const naming = useNaming();
  return (
    <li>
      <p className="n">
        <b>
          {party.kind === 'layer' ? naming.layer(party.id) : <Named chainId={party.chainId} address={party.address} />}
        </b>{' '}
        <small>{words.t(`panel.who.kind.${kindOf(party)}`)}</small>
      </p>
      {known ? null : (
        <div className="loss">
          <span className="v">{words.t('panel.notRead')}</span>
          <BarOf now={0n} pending={0n} most={0n} of={0n} unread />
        </div>
      )}
      {losses.map((part) => (
        <LossRow key={assetKey(part.chainId, part.asset)} part={part} complete={!partial.includes(part.chainId)} />
      ))}
    </li>
  );
}

function LossRow({ part, complete }: { part: Loss; complete: boolean }) {
  const words = useWords();
  return (
    <div className="loss">
      <span className="v">
        <span>
          {complete ? '' : words.t('panel.atLeast')}
          <Figure value={part.most} asset={part.asset} rounding="up" />
        </span>
        {complete ? <small>{words.percent(ratio(part.most, part.held))}</small> : null}
      </span>
      <BarOf now={part.now} pending={part.pending} most={part.most} of={part.held} />
    </div>
  );
}

const ISSUED = [
  'eigenlayer',
  'symbiotic',
  'karak',
  'aave-v3',
  'spark',
  'morpho',
  'compound-v3',
  'fluid',
  'euler-v2',
  'pendle',
];

const kindOf = (party: PartyLoss['party']): string =>
  party.kind !== 'layer' ? party.kind : ISSUED.includes(party.id) ? 'contracts' : 'issuer';
