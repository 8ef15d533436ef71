import { useEffect, useState } from 'react';
import { useWords } from './WordsContext';

const TICK_MS = 10_000;

/** How long ago something was read; counts on by itself and is not announced. */
export function Age({ since, now = Date.now }: { since: number; now?: () => number }) {
  const words = useWords();
  const [ms, setMs] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => setMs(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);
  const seconds = Math.max(0, Math.round(ms / 1000 - since));
  return <span className="n">{words.ago(seconds)}</span>;
}
