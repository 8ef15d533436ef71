import { ChevronRight } from 'lucide-react';
import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { positionKey } from '@/lib/panel/positionKey';
import type { Read } from '@/lib/panel/Reading';
import { ratio } from '@/lib/risk/read/ratio';
import type { Position } from '@/lib/types';
import { Figure } from './Figure';
import { Section } from './Section';
import { useNaming } from './useNaming';

type PositionListProps = { reads: readonly Read[]; open: (key: string) => void };

/** Every position; each opens what is known of it. */
export function PositionList({ reads, open }: PositionListProps) {
  const words = useWords();
  const positions = reads.flatMap(({ exposure }) => exposure.positions).filter(({ amount }) => amount > 0n);
  if (positions.length === 0) return null;
  return (
    <Section id="positions" title={words.t('panel.positions.title')} meta={positions.length}>
      <ul className="links">
        {positions.map((position) => (
          <li key={positionKey(position)}>
            <button type="button" onClick={() => open(positionKey(position))} data-position={positionKey(position)}>
              <PositionLine position={position} />
              <ChevronRight size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PositionLine({ position }: { position: Position }) {
  const words = useWords();
  const naming = useNaming();
  const { kind, asset, amount, operator, slashable, chainId } = position;
  const share =
    kind === 'token'
      ? words.t('panel.positions.held')
      : !operator
        ? words.t('panel.positions.nobody')
        : !slashable
          ? words.t('panel.positions.unread', { operator: naming.party(chainId, operator) })
          : words.t('panel.positions.with', {
              operator: naming.party(chainId, operator),
              share: words.percent(ratio(slashable.now, amount)),
            });
  return (
    <span className="line">
      <b>
        <Figure value={amount} asset={asset} />
      </b>{' '}
      {words.t(`panel.kind.${kind}`)}
      <span className="sub">
        <Prose text={share} plain />
      </span>
    </span>
  );
}
