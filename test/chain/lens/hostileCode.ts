import { concatHex, type Hex, numberToHex, size } from 'viem';
import type { Address } from '@/lib/types';

/** Contracts that do harm to whoever asks them. */
export const hostileCode = {
  /** Uses up all the gas that it gets: JUMPDEST, JUMP to it. */
  burner: '0x5b600056',
  /** Answers a megabyte. */
  giant: '0x621000006000f3',
  /** Answers a hundred kilobytes. */
  fat: '0x620186a06000f3',
  /** Fails with a megabyte. */
  giantFailure: '0x621000006000fd',
  /** Fails with nothing. */
  failure: '0x60006000fd',
  /** Answers nothing. */
  mute: '0x60006000f3',
  /** Answers a single byte. */
  stump: '0x60016000f3',
  /** Answers the largest number to everything. */
  liar: `0x7f${'ff'.repeat(32)}60005260206000f3`,
} as const satisfies Record<string, Hex>;

/** A contract that lacks one function and passes everything else on to the code at `rest`, in its own storage. */
export function codeWithout(selector: Hex, rest: Address): Hex {
  const test: Hex = concatHex(['0x60003560e01c63', selector, '0x14']);
  // Copies the calldata, delegates, copies the answer.
  const pass: Hex = concatHex(['0x36600060003760006000366000', '0x73', rest, '0x5af43d600060003e']);
  const jump = (to: number): Hex => concatHex(['0x61', numberToHex(to, { size: 2 }), '0x57']);
  const fail: Hex = '0x3d6000fd';
  const succeed: Hex = '0x5b3d6000f3';
  const missing: Hex = '0x5b60006000fd';
  const jumpSize = size(jump(0));
  const succeedAt = size(test) + jumpSize + size(pass) + jumpSize + size(fail);
  return concatHex([test, jump(succeedAt + size(succeed)), pass, jump(succeedAt), fail, succeed, missing]);
}
