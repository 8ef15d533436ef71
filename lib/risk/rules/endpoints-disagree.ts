import { defineRule } from '../defineRule';
import { changeEvidence, changeSentence } from '../read/changeSentence';
import { joinWords } from '../read/joinWords';

/** Of two endpoints that tell different things about one chain, one is wrong or lies. */
export default defineRule({
  id: 'endpoints-disagree',
  check(context) {
    const { otherEndpoint } = context.simulation;
    if (otherEndpoint === undefined) return 'not-applicable';
    const { host, changes } = otherEndpoint;
    if (changes === undefined) return { notChecked: 'second-endpoint' };
    if (changes.length === 0) return [];
    const sentences = [...new Set(changes.map((change) => changeSentence(context, change)))].filter(Boolean);
    return [
      {
        severity: 'danger',
        ...(sentences.length === 0 ? { variant: 'status' } : {}),
        values: { host, what: joinWords(context.words, sentences) },
        evidence: { changes: changes.map(changeEvidence) },
      },
    ];
  },
});
