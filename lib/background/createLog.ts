import type { End } from '@/lib/review/createReviewService';
import type { HeldSource } from '@/lib/review/types';
import { history } from '@/lib/store/history';
import { keepHistory } from '@/lib/store/keepHistory';
import { type LogEntry, log } from '@/lib/store/session/log';

const MAX_LOG = 50;
const MAX_HISTORY = 500;
const MAX_TEXT = 300;

/**
 * Writes down how requests ended. A flood is one line with a count, and costs one write at a time however many arrive;
 * private windows leave no trace.
 */
export const createLog = (now: () => number) => {
  let waiting: LogEntry[] = [];
  let writing = false;

  const flush = async () => {
    const lines = waiting;
    waiting = [];
    await log.setValue(merge(await log.getValue(), lines).slice(-MAX_LOG));
    if (await keepHistory.getValue())
      await history.setValue(merge(await history.getValue(), lines).slice(-MAX_HISTORY));
    if (waiting.length > 0) await flush();
  };

  return ({ origin, ending, method = '', reason, hash }: End, source: HeldSource): void => {
    if (source.incognito) return;
    const line: LogEntry = {
      at: now(),
      origin: origin.slice(0, MAX_TEXT),
      method: method.slice(0, MAX_TEXT),
      ending,
      count: 1,
      ...(reason === undefined ? {} : { reason: reason.slice(0, MAX_TEXT) }),
      ...(hash === undefined ? {} : { hash }),
    };
    waiting = merge(waiting, [line]).slice(-MAX_LOG);
    if (writing) return;
    writing = true;
    // A log that cannot be written stops nothing.
    flush()
      .catch(() => undefined)
      .finally(() => {
        writing = false;
      });
  };
};

const merge = (lines: readonly LogEntry[], more: readonly LogEntry[]): LogEntry[] => {
  const merged = [...lines];
  for (const line of more) {
    const last = merged.at(-1);
    if (last && line.ending === 'flooded' && last.ending === 'flooded' && last.origin === line.origin)
      merged[merged.length - 1] = { ...line, count: last.count + line.count };
    else merged.push(line);
  }
  return merged;
};
