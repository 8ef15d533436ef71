import { defineRule } from '../defineRule';
import { changeEvidence, changeSentence } from '../read/changeSentence';
import { joinWords } from '../read/joinWords';
import { noOutcome } from '../read/noOutcome';

/** A contract that behaves one way for a simulation and another way for miners looks at the block's own data. */
export default defineRule({
  id: 'depends-on-block',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    const { otherBlock } = context.simulation;
    if (otherBlock === undefined) return noOutcome(context) ?? { notChecked: 'one-block' };
    if (otherBlock.length === 0) return [];
    const sentences = [...new Set(otherBlock.map((change) => changeSentence(context, change)))].filter(Boolean);
    return [
      {
        severity: 'danger',
        ...(sentences.length === 0 ? { variant: 'status' } : {}),
        values: { what: joinWords(context.words, sentences) },
        evidence: { changes: otherBlock.map(changeEvidence) },
      },
    ];
  },
});
