import { Amount } from '@/components/ui/Amount';
import { Party } from '@/components/ui/Party';
import { useWords } from '@/components/ui/WordsContext';
import type { Address } from '@/lib/types';
import type { Taker, Party as TakerParty } from '@/lib/view/takersOf';

type TakersProps = { takers: readonly Taker[]; nameOf: (address: Address) => string | undefined };

/** Who could take it: each AVS, how much, and whether it is burned or paid to somebody. */
export function Takers({ takers, nameOf }: TakersProps) {
  const words = useWords();
  return (
    <div className="pace">
      <h3>{words.t('review.takers.title')}</h3>
      <p className="sub">{words.t('review.takers.how')}</p>
      <table className="who">
        <thead>
          <tr>
            <th scope="col">{words.t('review.takers.service')}</th>
            <th scope="col">{words.t('review.takers.now')}</th>
          </tr>
        </thead>
        <tbody>
          {takers.map((taker) => (
            <tr key={taker.avs}>
              <th scope="row">
                <Party address={taker.avs} nameOf={nameOf} />
                {', '}
                {words.t('review.takers.sets', { count: taker.sets })}
                <span className="sub">
                  {taker.recipients.length === 0 ? words.t('review.takers.burned') : words.t('review.takers.paid')}{' '}
                  <Parties parties={taker.recipients} nameOf={nameOf} />
                </span>
                {taker.slashers.some((slasher) => slasher.hasCode === false) ? (
                  <span className="sub">
                    {words.t('review.takers.slasher')} <Parties parties={taker.slashers} nameOf={nameOf} />
                  </span>
                ) : null}
              </th>
              <td>
                {taker.now.length === 0 ? '0' : null}
                {taker.now.map(({ asset, amount }) => (
                  <b key={asset.address ?? 'native'} className="line">
                    <Amount value={amount} asset={asset} rounding="up" />
                  </b>
                ))}
                {taker.later.map(({ asset, amount }) => (
                  <span key={asset.address ?? 'native'} className="sub">
                    {words.t('review.takers.later', { amount: words.amount(amount, asset, 'up') })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Parties({ parties, nameOf }: { parties: readonly TakerParty[]; nameOf: TakersProps['nameOf'] }) {
  const words = useWords();
  return parties.map(({ address, hasCode }, index) => (
    <span key={address}>
      {index > 0 ? ', ' : ''}
      <Party address={address} nameOf={nameOf} />
      {hasCode === false ? ` (${words.t('review.takers.noCode')})` : ''}
    </span>
  ));
}
