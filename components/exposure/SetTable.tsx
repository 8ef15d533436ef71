import { useWords } from '@/components/ui/WordsContext';
import { partsOf } from '@/lib/panel/partsOf';
import type { Read } from '@/lib/panel/Reading';
import { timeOf } from '@/lib/panel/timeOf';
import { ratio } from '@/lib/risk/read/ratio';
import type { OperatorSet, Position } from '@/lib/types';
import { Figure } from './Figure';
import { Named } from './Named';

type SetTableProps = { position: Position; read: Read };

/** Which AVS can take how much of a position, who decides it and where it goes. */
export function SetTable({ position, read }: SetTableProps) {
  const words = useWords();
  const { operatorSets = [], slashable, amount, asset } = position;
  if (operatorSets.length === 0) return <p className="note">{words.t('panel.sets.none')}</p>;
  return (
    <table className="tbl">
      <caption className="vh">{words.t('panel.sets.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('panel.sets.service')}</th>
          <th scope="col">{words.t('panel.sets.now', { asset: asset.symbol })}</th>
        </tr>
      </thead>
      <tbody>
        {operatorSets.map((set) => (
          <SetRow key={`${set.avs}/${set.id}`} set={set} position={position} read={read} />
        ))}
      </tbody>
      {slashable ? (
        <tfoot>
          <tr>
            <th scope="row">{words.t('panel.sets.total')}</th>
            <td>
              <b>{words.percent(ratio(slashable.now, amount))}</b>
              <span className="sub">
                <Figure value={slashable.now} asset={asset} rounding="up" unit={false} />
              </span>
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function SetRow({ set, position, read }: { set: OperatorSet; position: Position; read: Read }) {
  const words = useWords();
  const { amount, asset, chainId } = position;
  const { now, latent, announced, falls } = partsOf(set, amount);
  const at = set.effectBlock === undefined ? undefined : timeOf(set.effectBlock, read.exposure, read.facts);
  const say = (key: string, value: bigint) =>
    value > 0n ? (
      <span className="sub">
        {words.t(`panel.sets.${key}`, {
          share: words.percent(ratio(value, amount)),
          amount: words.amount(value, asset, 'up'),
          date: at === undefined ? words.t('common.unknownDate') : words.date(at),
        })}
      </span>
    ) : null;
  return (
    <tr>
      <th scope="row">
        <Named chainId={chainId} address={set.avs} />, {words.t('panel.sets.id', { id: set.id })}
        <span className="sub">
          {set.redistributionRecipient ? (
            <>
              {words.t('panel.sets.paid')} <Named chainId={chainId} address={set.redistributionRecipient} />
              {set.recipientHasCode === false ? ` (${words.t('panel.sets.key')})` : ''}
            </>
          ) : (
            words.t('panel.sets.burned')
          )}
        </span>
        <span className="sub">
          {words.t('panel.sets.slasher')} <Named chainId={chainId} address={set.slasher} />
          {set.slasherHasCode ? '' : ` (${words.t('panel.sets.key')})`}
        </span>
        {say('announced', announced)}
        {say('latent', latent)}
        {say('falls', falls)}
      </th>
      <td>
        <b>{now === 0n ? words.t('panel.none') : words.percent(ratio(now, amount))}</b>
        {now === 0n ? null : (
          <span className="sub">
            <Figure value={now} asset={asset} rounding="up" unit={false} />
          </span>
        )}
      </td>
    </tr>
  );
}
