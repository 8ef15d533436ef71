import { useWords } from '@/components/ui/WordsContext';
import type { Pod } from '@/lib/panel/powersOf';
import type { ChainId } from '@/lib/types';
import { Figure } from './Figure';
import { Named } from './Named';
import { useNaming } from './useNaming';

/** The account's own contract for restaked ETH: what counts, which proof is under way, who else may give proofs. */
export function PodFacts({ pod, chainId }: { pod: Pod; chainId: ChainId }) {
  const words = useWords();
  const naming = useNaming();
  const { asset, shares, validators, checkpointUnderWay, proofSubmitter } = pod;
  return (
    <section className="party" aria-label={words.t('panel.pod.label', { pod: naming.party(chainId, pod.pod) })}>
      <div className="party-h">
        <h3>{words.t('panel.pod.title')}</h3>
        <span>
          <Named chainId={chainId} address={pod.pod} />
        </span>
      </div>
      <p className="note">{words.t('panel.pod.what')}</p>
      <dl className="kv">
        <dt>{words.t('panel.pod.shares')}</dt>
        <dd>
          <Figure value={shares} asset={asset} />
        </dd>
        <dt>{words.t('panel.pod.validators')}</dt>
        <dd>
          {validators === undefined ? words.t('panel.notRead') : new Intl.NumberFormat(words.tag).format(validators)}
        </dd>
        <dt>{words.t('panel.pod.checkpoint')}</dt>
        <dd>
          {checkpointUnderWay === undefined
            ? words.t('panel.notRead')
            : words.t(checkpointUnderWay ? 'panel.pod.underWay' : 'panel.pod.noCheckpoint')}
        </dd>
        <dt>{words.t('panel.pod.submitter')}</dt>
        <dd>
          {proofSubmitter ? (
            <>
              <Named chainId={chainId} address={proofSubmitter} />
              <span className="sub">{words.t('panel.pod.submitterOther')}</span>
            </>
          ) : (
            words.t('panel.powers.onlyYou')
          )}
        </dd>
      </dl>
    </section>
  );
}
