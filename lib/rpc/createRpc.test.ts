import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import { createRpc, type RpcOptions } from './createRpc';
import { startEndpoint, type TestEndpoint } from './testing/startEndpoint';

let endpoint: TestEndpoint | undefined;
afterEach(() => endpoint?.stop());

const start = async (...[handler]: Parameters<typeof startEndpoint>) => {
  endpoint = await startEndpoint(handler);
  return endpoint;
};
const call = { method: 'eth_chainId', params: [] };
const failure = async (options: RpcOptions, calls = [call]) => {
  const error = await createRpc(options)
    .send(calls)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(BaseError);
  return error as BaseError;
};
/** An endpoint that answers any call with this text. */
const answering = (text: string, status = 200, headers: Record<string, string> = {}) =>
  start((_, response) => {
    response.writeHead(status, headers);
    response.end(text);
  });

describe('createRpc', () => {
  it('posts one JSON-RPC call without credentials and gives the result', async () => {
    const { url, requests, headers } = await start(() => ({ result: '0x1' }));
    const rpc = createRpc({ url });
    expect(await rpc.send([call])).toEqual([{ ok: true, result: '0x1' }]);
    expect(requests).toEqual([{ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }]);
    expect(headers[0]).toMatchObject({ 'content-type': 'application/json' });
    expect(headers[0]).not.toHaveProperty('cookie');
    expect(headers[0]).not.toHaveProperty('referer');
    expect(rpc.stats()).toMatchObject({ requests: 1, roundTrips: 1 });
    expect(rpc.host).toBe(new URL(url).host);
  });

  it('sends several calls as one HTTP request and sorts the answers by id', async () => {
    const { url, requests } = await start((_, response, all) => {
      const answers = all.map(({ id, method }) => ({ jsonrpc: '2.0', id, result: method })).reverse();
      response.end(JSON.stringify(answers));
    });
    const rpc = createRpc({ url });
    const answers = await rpc.send([call, { method: 'eth_blockNumber', params: [] }]);
    expect(answers).toEqual([
      { ok: true, result: 'eth_chainId' },
      { ok: true, result: 'eth_blockNumber' },
    ]);
    expect(requests).toHaveLength(1);
  });

  it('sends nothing for no calls', async () => {
    const { url, requests } = await start(() => ({ result: 1 }));
    expect(await createRpc({ url }).send([])).toEqual([]);
    expect(requests).toHaveLength(0);
  });

  it('gives a JSON-RPC error as an answer, whatever the HTTP status', async () => {
    const { url } = await start((request, response) => {
      response.writeHead(request.method === 'a' ? 200 : 400);
      const error = { code: 3, message: 'execution reverted', data: '0x08c379a0' };
      response.end(JSON.stringify({ jsonrpc: '2.0', id: request.id, error }));
    });
    const error = { code: 3, message: 'execution reverted', data: '0x08c379a0' };
    const rpc = createRpc({ url });
    expect(await rpc.send([{ method: 'a', params: [] }])).toEqual([{ ok: false, error }]);
    expect(await rpc.send([{ method: 'b', params: [] }])).toEqual([{ ok: false, error }]);
  });

  it('reads one error for a whole batch as the answer of each call', async () => {
    const { url } = await answering('{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}}');
    const answers = await createRpc({ url }).send([call, call]);
    expect(answers).toMatchObject([{ ok: false, error: { code: -32600 } }, { ok: false }]);
  });

  it('leaves Object.prototype alone and reads no inherited keys', async () => {
    const { url } = await answering('{"jsonrpc":"2.0","id":1,"__proto__":{"result":"0x2","polluted":1}}');
    expect((await failure({ url })).code).toBe('endpoint-garbage');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['HTML', '<html>hello</html>'],
    ['an empty body', ''],
    ['an empty object', '{}'],
    ['a bare value', '12'],
    ['null', 'null'],
    ['a wrong id', '{"jsonrpc":"2.0","id":99,"result":"0x1"}'],
    ['a text id', '{"jsonrpc":"2.0","id":"1","result":"0x1"}'],
    ['no id', '{"jsonrpc":"2.0","result":"0x1"}'],
    ['a null id with a result', '{"jsonrpc":"2.0","id":null,"result":"0x1"}'],
    ['another version', '{"jsonrpc":"1.0","id":1,"result":"0x1"}'],
    ['a list for one call', '[{"jsonrpc":"2.0","id":1,"result":"0x1"}]'],
    ['neither result nor error', '{"jsonrpc":"2.0","id":1}'],
    ['an error that is none', '{"jsonrpc":"2.0","id":1,"error":"boom"}'],
    ['cut-off JSON', '{"jsonrpc":"2.0","id":1,"result":"0x'],
    ['very deep JSON', '['.repeat(2_000_000)],
  ])('calls %s garbage', async (_, text) => {
    const { url } = await answering(text);
    expect((await failure({ url })).code).toBe('endpoint-garbage');
  });

  it.each([
    ['too few', (ids: number[]) => [{ jsonrpc: '2.0', id: ids[0], result: 1 }]],
    ['one twice', (ids: number[]) => ids.map(() => ({ jsonrpc: '2.0', id: ids[0], result: 1 }))],
    ['a strange one', (ids: number[]) => ids.map((id) => ({ jsonrpc: '2.0', id: id + 7, result: 1 }))],
    ['no objects', (ids: number[]) => ids.map(() => 'x')],
  ])('calls a batch with %s garbage', async (_, answer) => {
    const { url } = await start((_request, response, all) => {
      response.end(JSON.stringify(answer(all.map(({ id }) => id))));
    });
    expect((await failure({ url }, [call, call])).code).toBe('endpoint-garbage');
  });

  it('calls invalid UTF-8 garbage', async () => {
    const { url } = await start((_, response) => {
      response.end(Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    });
    expect((await failure({ url })).code).toBe('endpoint-garbage');
  });

  it('says which HTTP status refused it', async () => {
    const { url } = await answering('<h1>forbidden</h1>', 403);
    const error = await failure({ url });
    expect(error.code).toBe('endpoint-error');
    expect(error.message).toContain('403');
  });

  it('cuts off what is announced or turns out too large', async () => {
    const body = `{"jsonrpc":"2.0","id":1,"result":"${'0'.repeat(5000)}"}`;
    const announced = await answering(body, 200, { 'content-length': String(body.length) });
    expect((await failure({ url: announced.url, maxBytes: 1000 })).code).toBe('endpoint-too-large');
    await announced.stop();
    const endless = await start((_, response) => {
      const write = () => {
        while (response.write('0'.repeat(10_000)));
      };
      response.on('drain', write);
      write();
    });
    expect((await failure({ url: endless.url, maxBytes: 100_000 })).code).toBe('endpoint-too-large');
  });

  it('counts bytes after decompression', async () => {
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(4_000_000, '0'));
    const { url } = await start((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    expect((await failure({ url, maxBytes: 1_000_000 })).code).toBe('endpoint-too-large');
  });

  it('follows no redirect', async () => {
    const target = await startEndpoint(() => ({ result: '0x1' }));
    const { url } = await answering('', 307, { location: target.url });
    expect((await failure({ url })).code).toBe('endpoint-unreachable');
    expect(target.requests).toHaveLength(0);
    await target.stop();
  });

  it('gives up on an endpoint that never answers, or never ends', async () => {
    const silent = await start(() => undefined);
    expect((await failure({ url: silent.url, timeoutMs: 60 })).code).toBe('endpoint-timeout');
    await silent.stop();
    const slow = await start((_, response) => {
      response.write('{"jsonrpc"');
    });
    expect((await failure({ url: slow.url, timeoutMs: 60 })).code).toBe('endpoint-timeout');
  });

  it('says when nobody listens, and when the connection breaks', async () => {
    const gone = await start(() => ({}));
    await gone.stop();
    expect((await failure({ url: gone.url })).code).toBe('endpoint-unreachable');
    const broken = await start((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      response.destroy();
    });
    expect((await failure({ url: broken.url })).code).toBe('endpoint-unreachable');
  });

  it('backs off after 429 and then succeeds', async () => {
    let asked = 0;
    const { url, requests } = await start((_, response) => {
      asked += 1;
      if (asked > 1) return { result: '0x1' };
      response.writeHead(429, { 'retry-after': '0' });
      response.end('slow down');
      return undefined;
    });
    const rpc = createRpc({ url });
    expect(await rpc.send([call])).toEqual([{ ok: true, result: '0x1' }]);
    expect(requests).toHaveLength(2);
    expect(rpc.stats()).toMatchObject({ requests: 2, roundTrips: 2 });
  });

  it('says that it is limited when waiting does not help or would take too long', async () => {
    const always = await answering('', 429, { 'retry-after': '0' });
    expect((await failure({ url: always.url })).code).toBe('endpoint-rate-limited');
    expect(always.requests).toHaveLength(3);
    await always.stop();
    const long = await answering('', 429, { 'retry-after': '3600' });
    const error = await failure({ url: long.url });
    expect(error.code).toBe('endpoint-rate-limited');
    expect(error.message).toContain('3600 s');
    expect(long.requests).toHaveLength(1);
    await long.stop();
    const inside = await start(() => ({ error: { code: -32005, message: 'rate limit exceeded' } }));
    expect((await failure({ url: inside.url, deadlineMs: 100 })).code).toBe('endpoint-rate-limited');
  });

  it('counts requests that overlap as one round trip', async () => {
    const { url } = await start(() => ({ result: '0x1' }));
    const rpc = createRpc({ url });
    await Promise.all([rpc.send([call]), rpc.send([call])]);
    expect(rpc.stats()).toMatchObject({ requests: 2, roundTrips: 1 });
  });

  it('throws nothing but BaseErrors, whatever arrives', async () => {
    const { url } = await start(() => ({ result: 1 }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.uint8Array().map((b) => Buffer.from(b).toString()),
        ),
        async (text) => {
          const rpc = createRpc({ url, fetch: async () => new Response(text) });
          await rpc.send([call]).catch((error: unknown) => expect(error).toBeInstanceOf(BaseError));
        },
      ),
    );
  });
});
