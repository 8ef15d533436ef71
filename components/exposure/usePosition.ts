import { useEffect, useRef, useState } from 'react';
import type { Portfolio } from '@/lib/panel/portfolioOf';
import { positionKey } from '@/lib/panel/positionKey';

/** Which position is open, if any; the focus goes to its heading, and back to its row. */
export function usePosition({ reads }: Portfolio, initial: string | undefined) {
  const [opened, open] = useState(initial);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = reads
    .flatMap((read) => read.exposure.positions.map((position) => ({ read, position })))
    .find(({ position }) => positionKey(position) === opened);
  const isOpen = found !== undefined;

  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  const back = () => {
    open(undefined);
    // The row that was left is there again after the next paint.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-position="${opened}"]`)?.focus());
  };
  return { found, heading, open, back };
}
