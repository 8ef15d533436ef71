import { useContext } from 'react';
import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { createSpeech } from '@/lib/headline/createSpeech';
import type { Scene } from '@/lib/headline/types';
import { usualDelay } from '@/lib/protocols/eigenlayer/usualDelay';
import { concernsStake } from '@/lib/view/concernsStake';
import { lastKnownOf } from '@/lib/view/lastKnownOf';
import { MemoryContext } from './MemoryContext';

/** What could not be read is a state of its own: hatched, dashed, and said; beside it what was known before. */
export function UnreadExposure({ scene }: { scene: Scene }) {
  const words = useWords();
  const { reads } = useContext(MemoryContext);
  const { request, catalogue } = scene;
  const last = lastKnownOf(reads, request);
  const speech = createSpeech(scene, words);
  const chain = catalogue.chain(request.chainId);
  const blocks = concernsStake(scene) ? usualDelay[request.chainId] : undefined;
  return (
    <section className="block unknown" aria-labelledby="unread">
      <div className="head">
        <h2 id="unread">{words.t('review.exposure.title')}</h2>
      </div>
      <div className="bars" aria-hidden="true">
        <span>{words.t('review.exposure.before')}</span>
        <div>
          <div className="bar unread" />
        </div>
        <span>{words.t('review.exposure.after')}</span>
        <div>
          <div className="bar unread" />
        </div>
      </div>
      <p className="sub">{words.t('review.exposure.notKnown')}</p>
      {last ? (
        <p className="sub">
          <Prose
            text={words.t('review.exposure.lastRead', {
              ago: words.ago(Math.max(0, Math.round((Date.now() - last.readAt) / 1000))),
              amount: speech.amounts(last.restaked, 'down'),
              slashable: last.slashable.length > 0 ? speech.amounts(last.slashable, 'up') : words.t('common.nothing'),
            })}
          />
        </p>
      ) : null}
      {blocks && chain ? (
        <p className="sub">
          {words.t('review.exposure.usualExit', {
            exit: words.duration(Number(blocks) * chain.secondsPerBlock),
            chain: chain.name,
          })}
        </p>
      ) : null}
    </section>
  );
}
