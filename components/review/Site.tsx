import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Review } from '@/lib/types';
import { siteOf } from '@/lib/view/siteOf';

/** A host with the part that somebody registered in bold; never cut. */
export function Host({ origin }: { origin: string }) {
  const words = useWords();
  const site = siteOf(origin);
  if (site.kind === 'opaque') return <b>{words.t('review.site.opaque')}</b>;
  return (
    <bdi className="host">
      {site.scheme}
      {site.before}
      <b>{site.registrable}</b>
      {site.port}
    </bdi>
  );
}

type SiteProps = {
  origin: string;
  topOrigin: string;
  request: Review['request'];
  chainName: string;
  /** Requests that want a decision, this one included. */
  waiting: number;
};

/** Who asks, which wallet, on which chain, for which of your accounts. */
export function Site({ origin, topOrigin, request, chainName, waiting }: SiteProps) {
  const words = useWords();
  return (
    <header className="from">
      <div className="site">
        <Host origin={origin} />
        {waiting > 1 ? (
          <span className="queue" role="status">
            {words.t('review.queue', { number: 1, of: waiting })}
          </span>
        ) : null}
      </div>
      {topOrigin === origin ? null : (
        <p className="frame">
          {words.t('review.site.inFrame')} <Host origin={topOrigin} />
        </p>
      )}
      <p className="via">
        {words.t('review.site.asks')}{' '}
        {request.walletName ? <Foreign text={request.walletName} max={32} /> : words.t('review.site.wallet')}{' '}
        {words.t('review.site.on', { chain: chainName })} · {words.t('review.site.account')}{' '}
        <AddressText address={request.account} />
      </p>
    </header>
  );
}
