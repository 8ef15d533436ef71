import { protocols } from '@/lib/protocols';
import { standards } from '../../typed/standards';
import { shippedCatalogue, typedDataOf, who } from '../decoding';
import { signatures } from '../samples';
import { abiValue } from './abiValue';
import { jsonValue, tamperJson } from './jsonValue';
import type { Random } from './Random';
import { tamperText } from './tamper';

type Types = Readonly<Record<string, readonly { type: string; name: string }[]>>;

/** Every struct that is known, as EIP-712 writes it; of trees (Seaport's reach 2^24 leaves) the small ones. */
const known: readonly string[] = [
  ...protocols.flatMap(({ typed }) => [...(typed?.keys() ?? [])]),
  ...standards.keys(),
].filter((type) => !type.includes('[2]'.repeat(4)));

const contracts = [
  ...protocols.flatMap(({ id }) => Object.values(shippedCatalogue.contracts(id, 1) ?? {})),
  ...Object.values(who),
];

const methods = ['eth_signTypedData_v4', 'eth_signTypedData_v4', 'eth_signTypedData_v3', 'eth_signTypedData'];

/** `Mail(Person from)Person(address wallet)` → what a page hands over as `types`. */
const typesOf = (type: string): Types =>
  Object.fromEntries(
    [...type.matchAll(/(\w+)\(([^()]*)\)/g)].map(([, name = '', list = '']) => [
      name,
      (list === '' ? [] : list.split(',')).map((member) => {
        const [kind = '', called = ''] = member.split(' ');
        return { type: kind, name: called };
      }),
    ]),
  );

const valueFor = (random: Random, type: string, types: Types): unknown => {
  const list = /^(.*)\[(\d*)\]$/.exec(type);
  if (list) {
    const count = list[2] ? Number(list[2]) : random.below(3);
    return Array.from({ length: count }, () => valueFor(random, list[1] as string, types));
  }
  const members = types[type];
  if (members) return Object.fromEntries(members.map((part) => [part.name, valueFor(random, part.type, types)]));
  const value = abiValue(random, { type }, 2);
  return typeof value === 'bigint' ? String(value) : value;
};

const genuine = (random: Random): object => {
  const types = typesOf(random.pick(known));
  const primaryType = Object.keys(types)[0] as string;
  const domain = {
    ...(random.chance(0.5) ? { name: random.pick(['Permit2', 'EigenLayer', 'Uniswap', 'Lido']) } : {}),
    ...(random.chance(0.8) ? { chainId: random.pick([1, '1', '0x1', 5, String(2n ** 255n)]) } : {}),
    ...(random.chance(0.9) ? { verifyingContract: random.pick(contracts) } : {}),
  };
  const kinds = { name: 'string', chainId: 'uint256', verifyingContract: 'address' } as const;
  const own = Object.keys(domain).map((name) => ({ name, type: kinds[name as keyof typeof kinds] }));
  const message = valueFor(random, primaryType, types);
  return { domain, types: { EIP712Domain: own, ...types }, primaryType, message };
};

/** Structs that refer to each other, filled as deep as it goes. */
const ring = (random: Random): object => {
  let message: object = { b: [] };
  for (let depth = random.below(80); depth > 0; depth -= 1) message = { b: [{ a: [message] }] };
  const types = {
    EIP712Domain: [],
    A: [{ name: 'b', type: random.pick(['B[]', 'B', 'A[]', 'B[][]']) }],
    B: [{ name: 'a', type: random.pick(['A[]', 'A', 'B']) }],
  };
  return { domain: {}, types, primaryType: 'A', message };
};

/** Making one takes longer than all that is done to it later. */
const POOL = 1_500;

/** Typed data as pages ask for it to be signed: JSON-RPC requests as text. */
export function createTypedMaker(first: Random): (random: Random) => string {
  const valid = [
    ...signatures.map(typedDataOf),
    ...Array.from({ length: POOL }, (_, index) => (index % 10 === 0 ? ring(first) : genuine(first))),
  ];
  return (random) => {
    const data = random.chance(0.05) ? jsonValue(random) : random.pick(valid);
    const hostile = random.chance(0.6) ? tamperJson(random, data) : data;
    const text = random.chance(0.5) ? JSON.stringify(hostile) : hostile;
    const given = typeof text === 'string' && random.chance(0.2) ? tamperText(random, text) : text;
    return JSON.stringify({ method: random.pick(methods), params: [who.user, given] });
  };
}
