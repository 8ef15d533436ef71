import { useWords } from '@/components/ui/WordsContext';
import type { Scene } from '@/lib/headline/types';
import type { Address } from '@/lib/types';
import { changesOf } from '@/lib/view/changesOf';
import { ChangesBlock } from './ChangesBlock';

type WorstBlockProps = { scene: Scene; nameOf: (address: Address) => string | undefined };

/** What whoever gets the signature can do with it now: no effect of signing, and said so. */
export function WorstBlock({ scene, nameOf }: WorstBlockProps) {
  const words = useWords();
  const { status, untold, reason } = scene.simulation;
  const isTried = status !== 'unavailable';
  return (
    <section className="block" aria-labelledby="worst">
      <div className="head">
        <h2 id="worst">{words.t('review.worst.title')}</h2>
      </div>
      <p className="sub">{words.t('review.worst.how')}</p>
      {status === 'reverted' ? <p className="sub">{words.t('review.worst.fails')}</p> : null}
      {status === 'success' ? <ChangesBlock changes={changesOf(scene)} fails={false} nameOf={nameOf} /> : null}
      {!isTried && reason?.name !== 'no-twin' ? <p className="sub">{words.t('review.worst.untried')}</p> : null}
      {untold ? <p className="sub">{words.t(isTried ? 'review.worst.more' : 'review.worst.untold')}</p> : null}
    </section>
  );
}
