import { defineItem } from './defineItem';
import { goodItems } from './lenient';
import { type LogEntry, logEntry } from './session/log';

/** Past requests beyond the session, latest last; written only while `keepHistory` is on. */
export const history = defineItem<readonly LogEntry[]>('local:history', {
  schema: goodItems(logEntry, 500),
  fallback: [],
});
