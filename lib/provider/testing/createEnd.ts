export const ACCOUNT = '0x00000000000000000000000000000000000a11ce';
export const HASH = `0x${'ab'.repeat(32)}`;

type Asked = { method: string; params?: unknown };

/** A wallet's own end, behind everything that it has in the page. `arrived` is the oracle: what it was asked to do. */
export const createEnd = () => {
  const end = {
    chainId: '0x1' as unknown,
    accounts: [ACCOUNT] as unknown,
    /** JSON of each request that is no question about chain or account, in order. */
    arrived: [] as string[],
    reads: 0,
    /** What the wallet answers to what it is asked to do; throws to reject. */
    answer: (_: Asked): unknown => HASH,

    ask: async ({ method, params }: Asked): Promise<unknown> => {
      if (method === 'eth_chainId') return end.chainId;
      if (method === 'eth_accounts') return end.accounts;
      if (method === 'eth_blockNumber') {
        end.reads += 1;
        return '0x10';
      }
      end.arrived.push(JSON.stringify({ method, params }));
      return method === 'eth_requestAccounts' ? end.accounts : end.answer({ method, params });
    },
  };
  return end;
};

export type End = ReturnType<typeof createEnd>;
