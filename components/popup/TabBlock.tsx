import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { SiteName } from '@/components/ui/SiteName';
import { useWords } from '@/components/ui/WordsContext';
import type { TabCoverage } from '@/lib/view/coverageOf';

type TabBlockProps = {
  /** Undefined while it is being found out. */
  coverage: TabCoverage | undefined;
  onReload: () => void;
  onAllow: () => void;
};

/** How far this tab is covered, and what can be done where it is not. It judges no site. */
export function TabBlock({ coverage, onReload, onAllow }: TabBlockProps) {
  const words = useWords();
  const t = (key: string, values?: Record<string, string | number>) => words.t(`popup.tab.${key}`, values);
  if (!coverage)
    return (
      <section className="block" aria-labelledby="tab" aria-busy="true">
        <h2 id="tab">{t('reading')}</h2>
      </section>
    );
  const { kind } = coverage;
  const chain =
    'chain' in coverage && coverage.chain ? (coverage.chain.name ?? t('chain', { id: coverage.chain.id })) : undefined;
  const uncovered = kind !== 'covered' && kind !== 'no-site';
  return (
    <section className={uncovered ? 'block uncovered' : 'block'} aria-labelledby="tab">
      <h2 id="tab">{t(`${kind}.title`, { chain: chain ?? '' })}</h2>
      {kind === 'no-site' ? null : (
        <p>
          <SiteName origin={coverage.origin} />
        </p>
      )}
      {'account' in coverage && coverage.account ? (
        <p className="sub">
          {coverage.wallet ? <Foreign text={coverage.wallet} max={32} /> : t('wallet')}
          {chain ? ` ${t('on', { chain })}` : ''} · <AddressText address={coverage.account} />
        </p>
      ) : null}
      <p className="why">{t(`${kind}.text`, { chain: chain ?? '' })}</p>
      {kind === 'reload' ? (
        <button type="button" className="small" onClick={onReload}>
          {t('reload.do')}
        </button>
      ) : null}
      {kind === 'not-allowed' ? (
        <button type="button" className="small" onClick={onAllow}>
          {t('not-allowed.do')}
        </button>
      ) : null}
    </section>
  );
}
