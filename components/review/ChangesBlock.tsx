import type { ReactNode } from 'react';
import { AddressText } from '@/components/ui/AddressText';
import { Amount } from '@/components/ui/Amount';
import { ClaimedToken } from '@/components/ui/ClaimedToken';
import { Foreign } from '@/components/ui/Foreign';
import { Party } from '@/components/ui/Party';
import { useWords } from '@/components/ui/WordsContext';
import { symbolOf } from '@/lib/format/formatAmount';
import type { AtStake } from '@/lib/headline/types';
import { isUnlimited } from '@/lib/protocols/erc20/isUnlimited';
import type { Address, ApprovalChange } from '@/lib/types';
import type { Changes } from '@/lib/view/changesOf';

type ChangesProps = {
  changes: Changes | undefined;
  /** Then nothing changes, whatever it asks for. */
  fails: boolean;
  gasUsed?: bigint;
  nameOf: (address: Address) => string | undefined;
};

/** Leaves, arrives, new rights: always all three. */
export function ChangesBlock({ changes, fails, gasUsed, nameOf }: ChangesProps) {
  const words = useWords();
  const t = (key: string, values?: Record<string, string | number>) => words.t(`review.changes.${key}`, values);
  const fee = gasUsed === undefined ? null : t('fee', { gas: new Intl.NumberFormat(words.tag).format(gasUsed) });
  if (fails)
    return (
      <Flow
        leaves={<Entry note={t('fails')}>{t('nothing')}</Entry>}
        arrives={<Entry>{t('nothing')}</Entry>}
        rights={<Entry>{t('none')}</Entry>}
      />
    );
  if (!changes)
    return (
      <Flow
        leaves={<Entry note={t('notSimulated')}>{t('unknown')}</Entry>}
        arrives={<Entry>{t('unknown')}</Entry>}
        rights={<Entry>{t('unknown')}</Entry>}
      />
    );
  const nothingLeaves = changes.leaves.length + changes.unstaked.length + changes.dequeued.length === 0;
  const nothingArrives = changes.arrives.length + changes.restaked.length + changes.queued.length === 0;
  const { operator } = changes;
  const noRights = changes.granted.length === 0 && !operator?.after;
  return (
    <Flow
      leaves={
        <>
          <Lines list={changes.leaves} sign="−" rounding="up" note={t('fromAccount')} />
          <Lines list={changes.unstaked} sign="−" rounding="up" note={t('fromStake')} />
          <Lines list={changes.dequeued} sign="−" rounding="up" note={t('fromQueue')} />
          {nothingLeaves ? <Entry>{t('nothing')}</Entry> : null}
          {fee ? <span className="sub">{fee}</span> : null}
        </>
      }
      arrives={
        <>
          <Lines list={changes.arrives} sign="+" rounding="down" note={t('toAccount')} />
          <Lines list={changes.restaked} sign="+" rounding="down" note={t('toStake')} />
          {changes.queued.map(({ asset, amount, until }) => (
            <Lines
              key={`${asset.address}${amount}`}
              list={[{ asset, amount }]}
              sign="+"
              rounding="down"
              note={until ? t('toQueue', { date: words.date(until) }) : t('toQueueUnread')}
            />
          ))}
          {nothingArrives ? <Entry>{t('nothing')}</Entry> : null}
        </>
      }
      rights={
        <>
          {operator?.after ? (
            <Entry note={<AddressText address={operator.after} full />}>
              <Party address={operator.after} nameOf={nameOf} /> {t('operator')}
            </Entry>
          ) : null}
          {changes.granted.map((approval) => (
            <Approval key={`${approval.asset.address}${approval.spender}`} approval={approval} nameOf={nameOf} />
          ))}
          {noRights ? <Entry>{t('none')}</Entry> : null}
          {operator?.before && !operator.after ? <span className="sub">{t('operatorLeft')}</span> : null}
          {changes.reduced.map((approval) => (
            <span key={`${approval.asset.address}${approval.spender}`} className="sub">
              {t(approval.after === 0n ? 'revoked' : 'reduced', {
                amount: words.amount(approval.after, approval.asset, 'up'),
              })}{' '}
              <Party address={approval.spender} nameOf={nameOf} />
            </span>
          ))}
        </>
      }
    />
  );
}

/** Its places, while they are being read. */
export function ChangesBeingRead() {
  const reading = <Entry>{useWords().t('review.checking.reading')}</Entry>;
  return <Flow leaves={reading} arrives={reading} rights={reading} />;
}

function Flow({ leaves, arrives, rights }: { leaves: ReactNode; arrives: ReactNode; rights: ReactNode }) {
  const words = useWords();
  return (
    <dl className="flow figures">
      <dt>{words.t('review.changes.leaves')}</dt>
      <dd>{leaves}</dd>
      <dt>{words.t('review.changes.arrives')}</dt>
      <dd>{arrives}</dd>
      <dt>{words.t('review.changes.rights')}</dt>
      <dd>{rights}</dd>
    </dl>
  );
}

const Entry = ({ children, note }: { children: ReactNode; note?: ReactNode }) => (
  <div>
    {children}
    {note ? <span className="sub">{note}</span> : null}
  </div>
);

type LinesProps = { list: readonly AtStake[]; sign: '+' | '−'; rounding: 'down' | 'up'; note: string };

const Lines = ({ list, sign, rounding, note }: LinesProps) =>
  list.map(({ asset, amount }) => (
    <Entry key={`${asset.address}`} note={note}>
      <Amount value={amount} asset={asset} sign={sign} rounding={rounding} />
      <ClaimedToken asset={asset} />
    </Entry>
  ));

function Approval({ approval, nameOf }: { approval: ApprovalChange; nameOf: ChangesProps['nameOf'] }) {
  const words = useWords();
  const { asset, spender, after } = approval;
  const amount = words.amount(after, asset, 'up');
  return (
    <Entry
      note={
        <>
          {words.t('review.changes.to')} {nameOf(spender) ? <Foreign text={nameOf(spender)} max={48} /> : null}{' '}
          <AddressText address={spender} full />
        </>
      }
    >
      {isUnlimited(after)
        ? words.t('review.changes.moveAll', { token: symbolOf(asset) })
        : words.t('review.changes.move', { amount })}
      <ClaimedToken asset={asset} />
    </Entry>
  );
}
