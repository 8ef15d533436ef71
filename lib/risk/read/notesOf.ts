import type { RuleContext } from '@/lib/risk/defineRule';
import type { RequestNote } from '@/lib/types';

/** What was noted of this kind when the request was read. */
export const notesOf = <K extends RequestNote['kind']>(
  { request }: Pick<RuleContext, 'request'>,
  kind: K,
): readonly Extract<RequestNote, { kind: K }>[] =>
  request.notes.filter((note): note is Extract<RequestNote, { kind: K }> => note.kind === kind);
