import { hexToBytes } from 'viem';
import type { Hex } from '@/lib/types';

/** Controls that no text holds; tabs and line ends are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** The text that bytes spell, or `undefined` where they are no text that a person could read. */
export function messageText(message: Hex): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(hexToBytes(message));
    return CONTROLS.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
