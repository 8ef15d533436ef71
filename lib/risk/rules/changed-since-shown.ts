import type { Change } from '@/lib/types';
import { defineRule } from '../defineRule';
import { changeEvidence, changeSentence } from '../read/changeSentence';
import { joinWords } from '../read/joinWords';

/** What a fresh look found to be worse than, or other than, what the user read. */
export default defineRule({
  id: 'changed-since-shown',
  check(context) {
    const { changes } = context;
    if (changes === undefined) return 'not-applicable';
    const kinds = [...new Set(changes.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const own = changes.filter((change) => change.kind === kind);
      const sentences = [...new Set(own.map((change) => changeSentence(context, change)))];
      return {
        severity: 'danger' as const,
        variant: kind === 'status' ? statusOf(own) : kind,
        values: { what: joinWords(context.words, sentences) },
        evidence: { changes: own.map(changeEvidence) },
      };
    });
  },
});

/** One that fails now is no worse than one that passes now. */
const statusOf = (changes: readonly Change[]): string =>
  changes.some((change) => change.kind === 'status' && change.fresh === 'success') ? 'passes' : 'fails';
