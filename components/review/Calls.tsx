import { Foreign } from '@/components/ui/Foreign';
import { Prose } from '@/components/ui/Prose';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import { createSpeech } from '@/lib/headline/createSpeech';
import { linesFor } from '@/lib/headline/lines';
import type { Scene } from '@/lib/headline/types';
import { worstOf } from '@/lib/view/worstOf';

/** Every call of a batch in its order; what is worst is marked, nothing is folded away. */
export function Calls({ scene }: { scene: Scene }) {
  const words = useWords();
  if (scene.request.kind !== 'transaction') return null;
  const speech = createSpeech(scene, words);
  return (
    <section className="block" aria-labelledby="calls">
      <div className="head">
        <h2 id="calls">{words.t('review.calls.title', { count: scene.request.calls.length })}</h2>
        <span>{words.t('review.calls.together')}</span>
      </div>
      <ol className="calls">
        {scene.request.calls.map((call, index) => {
          const severity = worstOf(scene.verdict?.findings ?? [], index);
          const actions = scene.actions.filter(({ path }) => path[0] === index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a call's place in the batch is its identity.
            <li key={index} className={severity ?? 'none'}>
              <span className="no">{index + 1}</span>
              <div>
                {severity ? (
                  <div className="level">
                    <SeverityIcon mark={severity} size={14} />
                    {words.t(`common.severity.${severity}`)}
                  </div>
                ) : null}
                {actions.length === 0 ? words.t('review.calls.unread') : null}
                {actions.map((action) => (
                  <p key={action.path.join('.')}>
                    <Prose text={linesFor(action)(scene, action, speech).act} />
                  </p>
                ))}
                <span className="sub">
                  {severity ? (
                    <Foreign text={actions[0]?.function ?? call.data.slice(0, 10)} max={64} />
                  ) : (
                    words.t('review.calls.nothingFound')
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
