/** What a page script asks over a public wire, as JSON-RPC has it. */
export type Asked = { method: string; params?: unknown };
type Response = { id: unknown; result?: unknown; error?: { code: number; message: string } };

/** Numbers what is asked over a wire and finds the answer to each; `heard` is told each answer of the wire. */
export function createAsk(say: (request: Asked & { id: number; jsonrpc: string }) => void) {
  const waiting = new Map<unknown, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let last = 0;
  return {
    ask: ({ method, params }: Asked): Promise<unknown> =>
      new Promise((resolve, reject) => {
        // Wallets number from somewhere random: a page may number its own from 1.
        last += 1;
        const id = 700_000_000 + last;
        waiting.set(id, { resolve, reject });
        say({ id, jsonrpc: '2.0', method, ...(params === undefined ? {} : { params }) });
      }),
    heard: ({ id, result, error }: Response): void => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(Object.assign(new Error(error.message), error));
      else resolve?.(result);
    },
  };
}
