import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerKinds } from './testing/fuzz/answerKinds';
import { builtInProperties, touchedSince } from './testing/fuzz/builtIns';
import { createCallMaker } from './testing/fuzz/callData';
import { faultOf } from './testing/fuzz/faultOf';
import type { Kind } from './testing/fuzz/Kind';
import { createRandom } from './testing/fuzz/Random';
import { requestKinds } from './testing/fuzz/requestKinds';

/** FUZZ_SEED=… runs the same again. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 32);
const PATIENCE = 300_000;

const folder = new URL('testing/fuzzed/', import.meta.url);
const kinds = ['calldata', 'typed data', 'JSON-RPC', 'answers', 'reviews'] as const;
type Name = (typeof kinds)[number];
type Fixture = { kind: Name; input: string; why: string };

const fixtures: readonly (readonly [string, Fixture])[] = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture,
]);

/** Kept, so that every later run tries it first. */
const keep = (fixture: Fixture, index: number): string => {
  mkdirSync(folder, { recursive: true });
  const name = `${fixture.kind.replaceAll(' ', '-')}-${seed}-${index}.json`;
  // Where the project lies on this machine is nobody else's business.
  const why = fixture.why.replaceAll(`${process.cwd()}/`, '').slice(0, 200);
  writeFileSync(new URL(name, folder), `${JSON.stringify({ ...fixture, why }, null, 2)}\n`);
  return name;
};

// Row F09 of the list of attacks.
describe(`decoders under fuzz, FUZZ_SEED=${seed}`, () => {
  const all: Partial<Record<Name, Kind>> = {};
  beforeAll(async () => {
    const random = createRandom(seed);
    const calls = await createCallMaker(random);
    // Fewer would mean that functions are no longer found, and so no longer tried.
    expect(calls.targets).toBeGreaterThan(200);
    Object.assign(all, requestKinds(calls, random), await answerKinds(random));
  }, PATIENCE);

  it.each(fixtures)('%s', async (_, { kind, input }) => {
    const before = builtInProperties();
    expect(await faultOf(all[kind] as Kind, input)).toBeUndefined();
    expect(touchedSince(before)).toEqual([]);
  });

  it.each(kinds)(
    '%s: refused by our own error or read within bounds, and nothing that all share is touched',
    async (name) => {
      const kind = all[name] as Kind;
      const random = createRandom(seed + kinds.indexOf(name));
      const before = builtInProperties();
      for (let index = 0; index < kind.count; index += 1) {
        const input = kind.make(random);
        const why = await faultOf(kind, input);
        if (why !== undefined)
          expect.fail(`${why}\nFUZZ_SEED=${seed}, kept as ${keep({ kind: name, input, why }, index)}`);
      }
      expect(touchedSince(before)).toEqual([]);
    },
    PATIENCE,
  );

  it('tries a hundred thousand inputs', () => {
    expect(kinds.reduce((sum, name) => sum + (all[name]?.count ?? 0), 0)).toBeGreaterThanOrEqual(100_000);
  });
});
