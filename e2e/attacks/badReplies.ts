import { gzipSync } from 'node:zlib';
import type { Reply } from '../harness/startRpcProxy';

type Bad = Readonly<Record<string, Reply>>;

const text =
  (body: string | Buffer, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

/** What the node says, changed. */
const changed =
  (change: (answers: Record<string, unknown>[]) => unknown): Reply =>
  async (response, _, honest) => {
    const answers: unknown = JSON.parse(await honest());
    response.end(JSON.stringify(change((Array.isArray(answers) ? answers : [answers]) as Record<string, unknown>[])));
  };

const each = (change: (answer: Record<string, unknown>) => unknown): Reply =>
  changed((answers) => (answers.length === 1 ? change(answers[0] ?? {}) : answers.map(change)));

const never = (response: Parameters<Reply>[0], part: string | Buffer) => {
  const write = () => {
    // Until the other end has had enough.
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', write);
  write();
};

/** Answers of another shape. */
export const garbage: Bad = {
  'a page': text('<!doctype html><title>Sign in</title>', 200, { 'content-type': 'text/html' }),
  'an object without anything': text('{}'),
  'an empty body': text(''),
  'bytes that are no text': text(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'another id': each((answer) => ({ ...answer, id: 999_999 })),
  'one id for all': changed((answers) => answers.map((answer) => ({ ...answer, id: answers[0]?.id }))),
  'a result of another type': each((answer) => ({ ...answer, result: { '0': 'x', length: 1 } })),
  'figures past all bounds': each((answer) => ({
    ...answer,
    result: [{ number: `0x${'f'.repeat(65)}`, timestamp: '0x0', calls: [] }],
  })),
  'an error under 200': each(({ id }) => ({ jsonrpc: '2.0', id, error: { code: -32000, message: 'no' } })),
  'no blocks': each((answer) => ({ ...answer, result: [] })),
  'names of prototypes': async (response, _, honest) =>
    response.end((await honest()).replaceAll('"result":', '"__proto__":{"polluted":true},"results":')),
  'a key named twice': async (response, _, honest) =>
    response.end((await honest()).replaceAll('"result":', '"result":null,"results":')),
};

/** More than an answer may hold. */
export const large: Bad = {
  'an endless body': (response) => never(response.writeHead(200), ' '.repeat(64 * 1024)),
  'a body of a gigabyte, as it says': (response) => {
    response.writeHead(200, { 'content-length': String(2 ** 30) });
    never(response, '0'.repeat(64 * 1024));
  },
  'a bomb that unpacks to 64 MB': text(gzipSync(Buffer.alloc(64_000_000, 0x20)), 200, { 'content-encoding': 'gzip' }),
  'a million logs': async (response, _, honest) => {
    response.end((await honest()).replace('"logs":[', `"logs":[${'{"data":"0x"},'.repeat(1_000_000)}`));
  },
};

/** Somewhere else. */
export const redirects = (to: readonly string[]): Bad =>
  Object.fromEntries(
    to.flatMap((location) =>
      [301, 302, 307, 308].map((status) => [`${status} to ${location}`, text('', status, { location })]),
    ),
  );
