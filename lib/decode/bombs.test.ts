import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { readRequest } from '@/lib/review/readRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { calldata, shippedCatalogue, who } from './testing/decoding';
import { faultOf } from './testing/fuzz/faultOf';

const source = {
  ...{ tabId: 1, frameId: 0, documentId: 'd1' },
  ...{ origin: `https://${'a-'.repeat(30)}.example`, topOrigin: 'https://app.example' },
};
const claims = { chainId: '0x1', accounts: [who.user] };

/** All that a request meets before an endpoint is asked: it is read, decoded, judged and put into words. */
const lookAt = async (body: string) =>
  review(readRequest({ id: 'r1', body, source, claims }), {
    ...{ catalogue: shippedCatalogue, thresholds: defaultThresholds, words: createWords('en'), now: 1_795_000_000_000 },
  });

/** Undefined: it was refused, and the page told so. */
const actionsOf = (body: string) =>
  lookAt(body).then(
    ({ actions }) => actions,
    () => undefined,
  );

/** Read within bounds, whatever came of it; how much may come is told by each row. */
const within = { most: () => 1, read: (body: string) => lookAt(body).then(() => 1) };

const word = (value: number | bigint): string => BigInt(value).toString(16).padStart(64, '0');
const send = (to: string, data: string): string =>
  JSON.stringify({ method: 'eth_sendTransaction', params: [{ from: who.user, to, data }] });
const sign = (text: string): string =>
  JSON.stringify({
    method: 'personal_sign',
    params: [`0x${Buffer.from(text).toString('hex')}`, who.user],
  });
const typed = (data: object | string): string =>
  JSON.stringify({ method: 'eth_signTypedData_v4', params: [who.user, data] });

const multicall = calldata('multicall(bytes[] c)', []).slice(0, 10);
const executeBatch = calldata('executeBatch((address to, uint256 value, bytes data)[] c)', []).slice(0, 10);
const queueWithdrawals = '0x0dd8dd02';

const nested = (depth: number): string => '{"a":['.repeat(depth) + ']}'.repeat(depth);
const manyTypes = (count: number) => ({
  domain: {},
  types: Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index}`, [{ name: 'a', type: 'uint8' }]])),
  primaryType: 'T0',
  message: { a: 1 },
});
const tree = (width: number, depth: number): object =>
  depth === 0 ? { next: [] } : { next: Array.from({ length: width }, () => tree(width, depth - 1)) };
const recursive = (message: object) => ({
  domain: {},
  types: { Node: [{ name: 'next', type: 'Node[]' }] },
  primaryType: 'Node',
  message,
});

const siwe = (domain: string, rest = ''): string =>
  `${domain} wants you to sign in with your Ethereum account:\n${who.user}\n\n${rest}\nURI: https://${domain}\nChain ID: 1`;

describe('bombs', () => {
  // Rows F01, F02 and F06 of the list of attacks: what cannot be read is unknown, and held.
  it.each<[string, string]>([
    ['F01 a list of bytes whose offsets lead back to itself', send(who.contract, multicall + word(32).repeat(4_000))],
    [
      'F01 the same with offsets of each size',
      send(who.contract, executeBatch + [32, 64, 96].map(word).join('').repeat(1_000)),
    ],
    [
      'F01 structs that share one long tail',
      send(
        who.delegationManager,
        queueWithdrawals + word(32) + word(2_000) + word(64_000).repeat(2_000) + word(96).repeat(900),
      ),
    ],
    ['F02 2^32 items in a list', send(who.contract, multicall + word(32) + word(2n ** 32n - 1n))],
    [
      'F02 2^32 items of no size',
      send(who.contract, executeBatch + word(32) + word(2n ** 32n - 1n) + word(0).repeat(100)),
    ],
    ['F06 128 kB behind a known selector', send(who.delegationManager, queueWithdrawals + 'ab'.repeat(128 * 1024))],
    ['F06 1 MB behind a known selector', send(who.contract, multicall + 'ab'.repeat(1_000_000))],
    ['F06 100,000 items', send(who.contract, multicall + word(32) + word(100_000) + word(32).repeat(30_000))],
  ])('%s', async (_, body) => {
    expect(await faultOf(within, body)).toBeUndefined();
    const actions = await actionsOf(body);
    expect(actions?.length).toBeGreaterThan(0);
    expect(actions?.length).toBeLessThan(100);
    const rules = (await lookAt(body)).verdict.findings.map(({ rule }) => rule);
    expect(rules).toContain(actions?.length === 1 ? 'unknown-function' : 'non-canonical-encoding');
    expect(rules).toContain('could-not-simulate');
  });

  // Row F06: what is larger than anything ordinary is refused before it is looked at.
  it.each<[string, string]>([
    ['F06 20 MB of calldata', send(who.contract, multicall + 'ab'.repeat(20_000_000))],
    ['F06 typed data 10,000 deep', `{"method":"eth_signTypedData_v4","params":["${who.user}",${nested(10_000)}]}`],
    ['F06 the same as text', typed(nested(10_000))],
    ['F06 a million brackets', typed('['.repeat(1_000_000))],
    ['F06 10,000 types', typed(manyTypes(10_000))],
    ['F06 structs in structs, 40,000 of them', typed(recursive(tree(6, 6)))],
    ['F06 a struct 200 deep in itself', typed(recursive(JSON.parse(`${'{"next":['.repeat(200)}${']}'.repeat(200)}`)))],
    [
      'F08 a type that is nothing but brackets',
      typed({ ...manyTypes(1), types: { T0: [{ name: 'a', type: `T0${'[]'.repeat(50_000)}` }] } }),
    ],
    [
      'F08 a type of one long name',
      typed({ ...manyTypes(1), types: { T0: [{ name: 'a', type: 'u'.repeat(400_000) }] } }),
    ],
    ['F08 a method of spaces', JSON.stringify({ method: ' '.repeat(500_000), params: [] })],
    ['F08 digits without end', send(who.contract, `0x${'0'.repeat(2_500_000)}g`)],
  ])('%s is refused', async (_, body) => {
    expect(await faultOf(within, body)).toBeUndefined();
    expect(await actionsOf(body)).toBeUndefined();
  });

  // Row F08: texts that make patterns go back and forth.
  it.each<[string, string]>([
    ['F08 a sign-in whose host is dots', siwe('.'.repeat(100_000))],
    ['F08 a sign-in whose host is one label', siwe(`${'a'.repeat(100_000)}!`)],
    ['F08 a sign-in of hyphens and letters', siwe('a-'.repeat(50_000))],
    ['F08 a sign-in with many schemes', siwe('http://'.repeat(20_000))],
    ['F08 a sign-in of line ends', siwe('app.example', '\r\n'.repeat(50_000))],
    ['F08 white space without end', `${' \t'.repeat(100_000)}x`],
    ['F08 marks that turn the text around', '\u202e\u2066'.repeat(50_000)],
    ['F08 letters with a thousand accents each', `a${'\u0301'.repeat(1_000)}`.repeat(50)],
    ['F08 surrogates and joiners', '👩‍👩‍👧‍👦'.repeat(5_000)],
  ])('%s is read', async (_, text) => {
    expect(await faultOf(within, sign(text))).toBeUndefined();
    expect(await actionsOf(sign(text))).toMatchObject([{ type: 'signMessage' }]);
  });
});
