import { Age } from '@/components/ui/Age';
import { Foreign } from '@/components/ui/Foreign';
import { SiteName } from '@/components/ui/SiteName';
import { useWords } from '@/components/ui/WordsContext';
import type { LogEntry } from '@/lib/store/session/log';
import { methodKind } from '@/lib/view/methodKind';

const LISTED = 5;

/** How the last requests ended, latest first. */
export function LogBlock({ log, now }: { log: readonly LogEntry[]; now?: () => number }) {
  const words = useWords();
  const latest = log.slice(-LISTED).reverse();
  if (latest.length === 0) return null;
  return (
    <section className="block" aria-labelledby="log">
      <h2 id="log">{words.t('popup.log.title')}</h2>
      <ul className="log">
        {latest.map((entry) => {
          const kind = methodKind(entry.method);
          return (
            <li key={`${entry.at}${entry.origin}${entry.method}${entry.ending}`}>
              <span>
                {kind === 'other' ? <Foreign text={entry.method} max={40} /> : words.t(`popup.log.kind.${kind}`)}:{' '}
                <b>{words.t(`popup.log.ending.${entry.ending}`, { count: entry.count })}</b>
              </span>
              <span className="sub">
                <SiteName origin={entry.origin} /> · <Age since={entry.at / 1000} now={now} />
              </span>
              {entry.reason ? (
                <span className="sub">
                  <Foreign text={entry.reason} max={160} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
