/** Letters of other alphabets that are drawn like Latin ones, Latin one behind it. */
const TWINS =
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ ԌG аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw кk мm тt вb пn гr ѵv ӏl ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa οo ρp νv τt υu ιi κk εe ηn ωw χx γy ոn օo սu հh զq ցg ıi łl øo đd ɡg ɑa ɩi ꞁl ʟL ᴏo ℮e ∣l ǀl';
const twins = new Map(TWINS.split(' ').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']));

/** As a reader sees it: without marks and what paints nothing, in Latin letters where another is drawn like one. */
const seen = (text: string): string =>
  [...text.normalize('NFKD').replace(/[\p{M}\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')]
    .map((letter) => twins.get(letter) ?? letter)
    .join('')
    .trim();

/** Letters and digits that are told apart by a pixel are one. */
const drawn = (text: string): string =>
  text
    .replace(/[Il1|]/g, '1')
    .replace(/[Oo0]/g, '0')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

/**
 * Whether a reader could take one for the other. Equal texts look alike, too.
 *
 * @example looksLike('ElGEN', 'EIGEN') // true
 */
export const looksLike = (a: string, b: string): boolean => {
  const [left, right] = [seen(a), seen(b)];
  return left !== '' && (left.toLowerCase() === right.toLowerCase() || drawn(left) === drawn(right));
};
