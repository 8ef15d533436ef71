import { useRef } from 'react';

/**
 * Counts a click only when its press began on what it now acts on: a button that was held down while the window armed, or
 * while what it shows changed, does nothing. A click without a press (assistive technology) counts.
 */
export function usePress(armedFor: string | undefined) {
  const began = useRef<{ on: string | undefined } | null>(null);
  const start = () => {
    began.current = { on: armedFor };
  };
  return {
    start,
    counts: (): boolean => {
      const press = began.current;
      began.current = null;
      return armedFor !== undefined && (press === null || press.on === armedFor);
    },
  };
}
