import type { Bypass } from '@/lib/messaging/protocol';
import type { HeldSource } from '@/lib/review/types';
import { bypasses, type TabBypass } from '@/lib/store/session/bypasses';

const MAX_KEPT = 50;
/** Least grave first. */
const gravity = ['unguarded', 'late', 'went-round'] as const;

/** Remembers in which tabs the guard cannot hold everything: for the badge and the popup. */
export const createBypasses = (deps: { now(): number; changed(): void }) => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };

  const record = async ({ way }: Bypass, { tabId, topOrigin }: HeldSource): Promise<boolean> => {
    const kind: TabBypass['kind'] = way === 'late' || way === 'unguarded' ? way : 'went-round';
    const known = await bypasses.getValue();
    const before = known[tabId];
    if (before?.origin === topOrigin && gravity.indexOf(before.kind) >= gravity.indexOf(kind)) return false;
    const all: Record<string, TabBypass> = { ...known, [tabId]: { origin: topOrigin, kind, at: deps.now() } };
    const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
    await bypasses.setValue(Object.fromEntries(newest.slice(0, MAX_KEPT)));
    return true;
  };

  return {
    async bypassed(bypass: Bypass, source: HeldSource): Promise<void> {
      if (await inTurn(() => record(bypass, source))) deps.changed();
    },

    tabGone: (tabId: number) =>
      inTurn(async () => {
        const { [`${tabId}`]: gone, ...others } = await bypasses.getValue();
        if (gone) await bypasses.setValue(others);
      }),
  };
};
