import { useEffect, useState } from 'react';

/** How long the window must have stood still, visible and focused (DESIGN.md, invariant 7). */
export const SETTLE_MS = 500;

const attended = () => document.visibilityState === 'visible' && document.hasFocus();

/**
 * True once the window is visible, focused and what it shows has not changed for `SETTLE_MS`. Any change of `shown`,
 * losing focus, hiding or resizing disarms it and starts the wait anew.
 */
export function useArming(shown: string): boolean {
  const [armedFor, setArmedFor] = useState<string>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      setArmedFor(undefined);
      if (attended()) timer = setTimeout(() => attended() && setArmedFor(shown), SETTLE_MS);
    };
    restart();
    const events = [
      [window, 'focus'],
      [window, 'blur'],
      [window, 'resize'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, name] of events) target.addEventListener(name, restart);
    return () => {
      clearTimeout(timer);
      for (const [target, name] of events) target.removeEventListener(name, restart);
    };
  }, [shown]);
  // Compared while rendering: the very first frame of new content is already disarmed.
  return armedFor === shown;
}
