import { readdirSync } from 'node:fs';
import { type AbiFunction, encodeAbiParameters, type Hex, isHex } from 'viem';
import { protocols } from '@/lib/protocols';
import type { Address } from '@/lib/types';
import type { FunctionTable } from '../../functionTable';
import { shapeOf } from '../../shapes';
import { shippedCatalogue, who } from '../decoding';
import { type Sample, samples, wrappers } from '../samples';
import { abiValue } from './abiValue';
import type { Random } from './Random';
import { tamperHex } from './tamper';

type Target = { to: Address; selector: Hex; item: AbiFunction };

const isTable = (value: unknown): value is FunctionTable =>
  value instanceof Map && value.size > 0 && [...value].every(([key, entry]) => isHex(key) && 'item' in Object(entry));

const folders = ['../../../protocols/', '../../shapes/'].map((path) => new URL(path, import.meta.url));

/** Every function that any file of protocols and shapes reads: one that is added later is among them. */
const everyFunction = async (): Promise<ReadonlyMap<Hex, AbiFunction>> => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('test'))
      .map((name) => new URL(name, folder).pathname),
  );
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ file) as Promise<object>));
  const tables = modules.flatMap((module) => Object.values(module)).filter(isTable);
  return new Map(tables.flatMap((table) => [...table].map(([selector, { item }]) => [selector, item] as const)));
};

/** Each of them at each contract of the catalogue that has it, and at a stranger where its shape alone is read. */
const everyTarget = async (): Promise<readonly Target[]> => {
  const context = { chainId: 1, path: [], request: { chainId: 1 } as never };
  const targets: Target[] = [];
  for (const [selector, item] of await everyFunction()) {
    if (shapeOf(selector)) targets.push({ to: who.contract, selector, item });
    for (const protocol of protocols) {
      const contracts = shippedCatalogue.contracts(protocol.id, 1) ?? {};
      for (const [role, to] of Object.entries(contracts)) {
        const call = { to, value: 0n, data: selector };
        if (protocol.decode(call, { ...context, role, contracts })) targets.push({ to, selector, item });
      }
    }
  }
  return targets;
};

export type CallMaker = {
  /** How many functions at how many contracts are known. */
  targets: number;
  make(random: Random): Sample;
};

/** Several of each target: encoding takes longer than all that is done to it later. */
const ROUNDS = 6;

/** Calldata: valid arguments of a known function, in other calls or alone, and then tampered with. */
export async function createCallMaker(first: Random): Promise<CallMaker> {
  const targets = await everyTarget();
  const names = Object.keys(wrappers);
  const valid = Array.from({ length: ROUNDS }, () => targets.map((target) => encoded(first, target)))
    .flat()
    .concat(samples);
  const wrapped = valid.map((call) => {
    let outer = call;
    for (let left = 1 + first.below(4); left > 0; left -= 1) outer = wrappers[first.pick(names)]?.(outer) ?? outer;
    return outer;
  });
  return {
    targets: targets.length,
    make(random) {
      const { to, data } = random.pick(random.chance(0.3) ? wrapped : valid);
      return { to, data: `${data.slice(0, 10)}${tamperHex(random, data.slice(10))}` as Hex };
    },
  };
}

const encoded = (random: Random, { to, selector, item }: Target): Sample => {
  const length = random.below(4);
  const values = item.inputs.map((input) => abiValue(random, input, length));
  return { to, data: `${selector}${encodeAbiParameters(item.inputs, values).slice(2)}` };
};
