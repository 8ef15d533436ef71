import { messageText } from '@/lib/decode/messageText';
import { showCharacter } from '@/lib/format/foreignText';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { ArgValue } from '@/lib/types';

/** Turn the order of the text around them, or fence it. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Paint nothing, or may be drawn as anything. Line ends and tabs are text. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\t\n\r]/gu;
/** Joiners and variation selectors of pictures are no trick. */
const PICTURE =
  /(?:\p{Extended_Pictographic}|[\d#*]\ufe0f\u20e3)(?:\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u200d\p{Extended_Pictographic})*/gu;

const MOST = 6;

/** Characters of the request's own text that a reader would not see, made visible; `bidi` where they turn the order. */
export function unseenIn({ request, actions }: Pick<RuleContext, 'request' | 'actions'>): {
  characters: readonly string[];
  bidi: boolean;
} {
  const own =
    request.kind === 'message'
      ? [messageText(request.message) ?? '']
      : request.kind === 'typedData'
        ? leaves([request.typedData.domain, request.typedData.message] as ArgValue)
        : request.kind === 'permission'
          ? leaves(request.params as ArgValue)
          : [];
  const said = actions.flatMap(({ args }) => leaves(args));
  const text = [...own, ...said].join('\n').replace(PICTURE, '');
  const found = [...new Set(text.match(UNSEEN) ?? [])];
  return { characters: found.slice(0, MOST).map(showCharacter), bidi: found.some((one) => BIDI.test(one)) };
}

const leaves = (value: ArgValue): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [...(Array.isArray(value) ? [] : [key]), ...leaves(item)]);
};
