import { Age } from '@/components/ui/Age';
import { Foreign } from '@/components/ui/Foreign';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import { errorText } from '@/lib/format/errorText';
import type { Portfolio } from '@/lib/panel/portfolioOf';
import { positionKey } from '@/lib/panel/positionKey';
import type { Reading } from '@/lib/panel/Reading';
import { Figure } from './Figure';
import { useNaming } from './useNaming';

type MissingProps = {
  readings: readonly Reading[];
  portfolio: Portfolio;
  refresh: () => void;
  openEndpoints: () => void;
  now?: () => number;
};

type Failed = Reading & { status: 'failed' };

/** What could not be read, why, and what stood there last; those old figures are in no total. */
export function Missing({ readings, portfolio, refresh, openEndpoints, now }: MissingProps) {
  const words = useWords();
  const naming = useNaming();
  const failed = readings.filter((reading): reading is Failed => reading.status === 'failed');
  if (failed.length === 0 && portfolio.unread.length === 0) return null;
  return (
    <section id="missing" className="missing" aria-label={words.t('panel.missing.label')}>
      {failed.map((reading) => (
        <div key={reading.chainId} className="card unknown" role="alert">
          <p>
            <b className="word">
              <SeverityIcon mark="unknown" size={16} />
              {words.t('panel.missing.chain', { chain: naming.chain(reading.chainId) })}
            </b>
            <FailureText reading={reading} /> {words.t('panel.missing.nothing')}
          </p>
          <div className="btns">
            <button type="button" className="small" onClick={refresh}>
              {words.t('panel.missing.retry')}
            </button>
            <button type="button" className="small" onClick={openEndpoints}>
              {words.t(`panel.missing.${reading.failure.code === 'no-endpoint' ? 'choose' : 'change'}`)}
            </button>
          </div>
          <LastFigures reading={reading} now={now} />
        </div>
      ))}
      {portfolio.unread.map(({ chainId, protocol, reason }) => (
        <div key={`${chainId}/${protocol}/${reason}`} className="card unknown">
          <p>
            <b className="word">
              <SeverityIcon mark="unknown" size={16} />
              {words.t('panel.missing.protocol', { protocol: naming.layer(protocol), chain: naming.chain(chainId) })}
            </b>
            {words.t(`panel.missing.reason.${words.has(`panel.missing.reason.${reason}`) ? reason : 'other'}`)}{' '}
            {words.t('panel.missing.atLeast')}
          </p>
        </div>
      ))}
    </section>
  );
}

function FailureText({ reading: { failure, host } }: { reading: Failed }) {
  const words = useWords();
  return <Foreign text={errorText(words, { name: failure.code, message: failure.message, host })} max={300} />;
}

function LastFigures({ reading: { last }, now }: { reading: Failed; now?: () => number }) {
  const words = useWords();
  if (!last) return null;
  const positions = last.exposure.positions.filter(({ amount }) => amount > 0n);
  return (
    <table className="tbl last">
      <caption>
        {words.t('panel.missing.last')} <Age since={last.exposure.timestamp} now={now} />
      </caption>
      <thead className="quiet">
        <tr>
          <th scope="col">
            <span className="vh">{words.t('panel.out.what')}</span>
          </th>
          <th scope="col">
            <span className="vh">{words.t('panel.out.amount')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <tr key={positionKey(position)}>
            <th scope="row">{words.t(`panel.kind.${position.kind}`)}</th>
            <td>
              <Figure value={position.amount} asset={position.asset} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
