import { ArrowLeft, ChevronDown, RefreshCw, SlidersHorizontal } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Account } from '@/lib/panel/Account';

type PanelHeaderProps = {
  account?: Account;
  name?: string;
  /** The position that is open: its heading and the way back. */
  detail?: { title: string; back: () => void; heading: Ref<HTMLHeadingElement> };
  picking: boolean;
  togglePicker?: () => void;
  refresh?: () => void;
  busy: boolean;
  openOptions: () => void;
  children?: ReactNode;
};

/** Whose exposure this is, read again, settings; below it the age of the data, once. */
export function PanelHeader(props: PanelHeaderProps) {
  const { account, name, detail, picking, togglePicker, refresh, busy, openOptions, children } = props;
  const words = useWords();
  return (
    <header className="top">
      <div className="top-row">
        {detail ? (
          <>
            <button type="button" className="icon" aria-label={words.t('panel.back')} onClick={detail.back}>
              <ArrowLeft size={16} aria-hidden="true" />
            </button>
            <h1 className="ttl" tabIndex={-1} ref={detail.heading}>
              {detail.title}
            </h1>
          </>
        ) : account ? (
          <>
            <h1 className="vh">
              {words.t('panel.heading')} {name ? <Foreign text={name} max={48} /> : words.address(account.address)}
            </h1>
            <button type="button" className="acct" aria-expanded={picking} onClick={togglePicker}>
              {name ? (
                <b>
                  <Foreign text={name} max={24} />
                </b>
              ) : null}
              <AddressText address={account.address} />
              <span className="vh">{words.t('panel.accounts.choose')}</span>
              <ChevronDown size={14} aria-hidden="true" />
            </button>
          </>
        ) : (
          <h1 className="ttl">{words.t('common.name')}</h1>
        )}
        {refresh ? (
          <button
            type="button"
            className="icon"
            aria-label={words.t('panel.refresh')}
            onClick={refresh}
            disabled={busy}
          >
            <RefreshCw size={16} aria-hidden="true" className={busy ? 'turning' : undefined} />
          </button>
        ) : null}
        {detail ? null : (
          <button type="button" className="icon" aria-label={words.t('panel.options')} onClick={openOptions}>
            <SlidersHorizontal size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      {children}
    </header>
  );
}
