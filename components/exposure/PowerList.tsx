import { useWords } from '@/components/ui/WordsContext';
import { type Powers, powersOf } from '@/lib/panel/powersOf';
import type { Read } from '@/lib/panel/Reading';
import { Named } from './Named';
import { PodFacts } from './PodFacts';
import { Section } from './Section';
import { useNaming } from './useNaming';
import { VaultFacts } from './VaultFacts';

/** Who else may act on the stake, and what holds it: the pod, the claimer of rewards, time-locked vaults. */
export function PowerList({ reads }: { reads: readonly Read[] }) {
  const words = useWords();
  const naming = useNaming();
  const rows = reads.flatMap((read) => {
    const powers = powersOf(read);
    return powers ? [{ powers, read }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section id="powers" title={words.t('panel.powers.title')} intro={words.t('panel.powers.intro')}>
      {rows.map(({ powers, read }) => (
        <div className="party" key={read.exposure.chainId}>
          {rows.length > 1 ? <h3>{naming.chain(read.exposure.chainId)}</h3> : null}
          <PowerRows powers={powers} read={read} />
        </div>
      ))}
    </Section>
  );
}

function PowerRows({ powers: { pod, claimer, vaults }, read }: { powers: Powers; read: Read }) {
  const words = useWords();
  const { chainId, timestamp } = read.exposure;
  return (
    <>
      <dl className="kv">
        <dt>{words.t('panel.powers.claimer')}</dt>
        <dd>
          {claimer === 'unread' || !claimer ? (
            words.t('panel.notRead')
          ) : claimer.address ? (
            <>
              <Named chainId={chainId} address={claimer.address} />
              <span className="sub">{words.t('panel.powers.claimerOther')}</span>
            </>
          ) : (
            words.t('panel.powers.onlyYou')
          )}
        </dd>
        {pod === 'unread' ? (
          <>
            <dt>{words.t('panel.pod.title')}</dt>
            <dd>{words.t('panel.notRead')}</dd>
          </>
        ) : null}
        {vaults === 'unread' ? (
          <>
            <dt>{words.t('panel.vault.title')}</dt>
            <dd>{words.t('panel.notRead')}</dd>
          </>
        ) : null}
      </dl>
      {pod && pod !== 'unread' ? <PodFacts pod={pod} chainId={chainId} /> : null}
      {vaults === 'unread'
        ? null
        : vaults.map((vault) => <VaultFacts key={vault.vault} vault={vault} chainId={chainId} from={timestamp} />)}
    </>
  );
}
