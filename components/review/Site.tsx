import type { ReactNode } from 'react';
import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { SiteName } from '@/components/ui/SiteName';
import { useWords } from '@/components/ui/WordsContext';
import type { LocaleWords } from '@/lib/format/createWords';
import type { Held } from '@/lib/review/types';
import { OwnWords } from './OwnWords';

type SiteProps = {
  held: Held;
  /** Its name, where the catalogue or a deployment file has one. */
  chain?: string;
  /** The user's own name for the account. */
  accountName?: string | undefined;
  /** Requests that want a decision, this one included. */
  waiting: number;
  /** What can be done with all that this site asks. */
  children?: ReactNode;
};

/** Who asks, which wallet, on which chain, for which of your accounts. */
export function Site({ held, chain, accountName, waiting, children }: SiteProps) {
  const words = useWords();
  const { origin, topOrigin } = held.source;
  const { request } = held.review;
  return (
    <header className="from">
      <div className="site">
        <SiteName origin={origin} />
        {waiting > 1 ? (
          <span className="queue" role="status">
            {words.t('review.queue', { number: 1, of: waiting })}
          </span>
        ) : null}
        {children}
      </div>
      {topOrigin === origin ? null : (
        <p className="frame">
          {words.t('review.site.inFrame')} <SiteName origin={topOrigin} />
        </p>
      )}
      <p className="via">
        {words.t('review.site.asks')}{' '}
        {request.walletName ? <Foreign text={request.walletName} max={32} /> : words.t('review.site.wallet')}{' '}
        {chainOf(request.chainId, chain, words)} · {words.t('review.site.account')}{' '}
        {request.notes.some(({ kind }) => kind === 'unknown-account') ? (
          words.t('review.site.accountUnknown')
        ) : (
          <>
            {accountName ? (
              <>
                <Foreign text={accountName} max={32} />{' '}
              </>
            ) : null}
            <AddressText address={request.account} />
          </>
        )}
      </p>
      <OwnWords />
    </header>
  );
}

/** 0 stands for a chain that the wallet did not name. */
const chainOf = (id: number, name: string | undefined, words: LocaleWords): string => {
  if (id === 0) return words.t('review.site.chainUnknown');
  return words.t('review.site.on', { chain: name ?? words.t('review.site.chain', { id }) });
};
