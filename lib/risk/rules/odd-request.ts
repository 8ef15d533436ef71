import { foreignText } from '@/lib/format/foreignText';
import type { RequestNote } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { joinWords } from '../read/joinWords';
import { unseenIn } from '../read/unseenIn';

/** How much each oddity can hide, and which sentence tells of it. */
const oddities = {
  'bad-checksum': 'warning',
  'unprefixed-hex': 'warning',
  'unsigned-field': 'warning',
  'unknown-key': 'warning',
  'swapped-params': 'info',
} as const;

type Odd = Extract<RequestNote, { kind: keyof typeof oddities }>;

const isOdd = (note: RequestNote): note is Odd => Object.hasOwn(oddities, note.kind);

const placeOf = (note: Odd): string => {
  if (note.kind === 'swapped-params') return '';
  return note.kind === 'unknown-key' ? note.key : note.field;
};

/** Readable, but not as wallets usually get it; each kind once. */
export default defineRule({
  id: 'odd-request',
  check(context) {
    const { request, words } = context;
    const notes = request.notes.filter(isOdd);
    const odd = Object.entries(oddities).flatMap(([kind, severity]): readonly Hit[] => {
      const places = notes.filter((note) => note.kind === kind).map(placeOf);
      if (places.length === 0) return [];
      const named = joinWords(
        words,
        [...new Set(places)].map((place) => foreignText(place, { max: 40 })),
      );
      return [{ severity, variant: kind, values: { where: named }, evidence: { kind, where: places } }];
    });
    return [...odd, ...unseen(context)];
  },
});

/** Text that reads otherwise than it is. */
const unseen = (context: RuleContext): readonly Hit[] => {
  const { characters, bidi } = unseenIn(context);
  if (characters.length === 0) return [];
  return [
    {
      severity: bidi ? 'danger' : 'warning',
      variant: bidi ? 'turned' : 'unseen',
      values: { characters: joinWords(context.words, characters) },
      evidence: { kind: bidi ? 'turned' : 'unseen', characters },
    },
  ];
};
