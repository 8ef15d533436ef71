import { useWords } from '@/components/ui/WordsContext';
import type { ChainId, DurationVaultFacts } from '@/lib/types';
import { Named } from './Named';
import { useNaming } from './useNaming';

type VaultFactsProps = { vault: DurationVaultFacts; chainId: ChainId; from: number };

/** A vault that locks what is in it for a time: whether it does now, and until when. */
export function VaultFacts({ vault: { vault, genuine, state, duration, unlockAt }, chainId, from }: VaultFactsProps) {
  const words = useWords();
  const naming = useNaming();
  const over = state === 'locked' && unlockAt !== undefined && unlockAt <= from;
  const key = over ? 'matured' : state === 'locked' && unlockAt === undefined ? 'lockedUnread' : state;
  const values = { duration: words.duration(duration), date: words.date(unlockAt ?? from) };
  return (
    <section className="party" aria-label={words.t('panel.vault.label', { vault: naming.party(chainId, vault) })}>
      <div className="party-h">
        <h3>{words.t('panel.vault.title')}</h3>
        <span>
          <Named chainId={chainId} address={vault} />
        </span>
      </div>
      <p className="note">{words.t(`panel.vault.state.${key}`, values)}</p>
      {genuine ? null : <p className="note">{words.t('panel.vault.foreign')}</p>}
    </section>
  );
}
