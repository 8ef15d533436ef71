import { type AbiParameter, getAddress } from 'viem';
import { who } from '../decoding';
import type { Random } from './Random';

const parties = Object.values(who);

/** Any value of this type, as viem takes it; every list without a length of its own has `length` items. */
export function abiValue(random: Random, param: AbiParameter, length: number): unknown {
  const { type } = param;
  const list = /^(.*)\[(\d*)\]$/.exec(type);
  if (list) {
    const count = list[2] ? Number(list[2]) : length;
    return Array.from({ length: count }, () => abiValue(random, { ...param, type: list[1] as string }, length));
  }
  if ('components' in param) {
    const values = param.components.map((part) => abiValue(random, part, length));
    if (param.components.some(({ name }) => !name)) return values;
    return Object.fromEntries(param.components.map(({ name }, index) => [name, values[index]]));
  }
  if (type === 'address') return random.chance(0.7) ? random.pick(parties) : getAddress(`0x${random.hex(40)}`);
  if (type === 'bool') return random.chance(0.5);
  if (type === 'string') return random.pick(['', 'Lido', 'ſ\u202eevil', 'x'.repeat(70)]);
  if (type === 'bytes') return `0x${random.hex(2 * random.below(70))}`;
  if (type.startsWith('bytes')) return `0x${random.hex(2 * Number(type.slice(5)))}`;
  return integer(random, type);
}

const integer = (random: Random, type: string): number | bigint => {
  const signed = type.startsWith('int');
  const bits = Number(type.slice(signed ? 3 : 4) || '256');
  const width = random.pick([1, 8, 32, bits]);
  const any = BigInt(`0x${random.hex(64)}`);
  const wide = BigInt.asUintN(Math.min(width, bits), any);
  const value = signed ? BigInt.asIntN(bits, wide) : wide;
  return bits <= 48 ? Number(value) : value;
};
