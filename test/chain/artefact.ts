import { readFileSync } from 'node:fs';
import type { Abi, Hex } from 'viem';

/** A compiled contract of ours by its name. */
export function artefact(name: string): { abi: Abi; bytecode: Hex; deployedBytecode: Hex } {
  return JSON.parse(readFileSync(new URL(`../../contracts/artifacts/${name}.json`, import.meta.url), 'utf8'));
}
