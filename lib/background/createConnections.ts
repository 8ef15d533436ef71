import type { ProtocolMap } from '@/lib/messaging/protocol';
import { readChainId } from '@/lib/review/readRequest';
import type { HeldSource } from '@/lib/review/types';
import { readHead } from '@/lib/simulate/readHead';
import { accountKey } from '@/lib/store/session/accountKey';
import { type Connection, connections } from '@/lib/store/session/connections';
import { heads } from '@/lib/store/session/heads';
import { knownAccounts } from '@/lib/store/session/knownAccounts';
import type { Address, ChainId } from '@/lib/types';
import { openEndpoint } from './openEndpoint';

/** A page can claim connections as often as it likes; the endpoint is asked at most this often for each chain. */
const HEAD_EVERY_MS = 10_000;
/** A head this old no longer gives a simulated block its ordinary look. */
const HEAD_GOOD_MS = 60_000;
const MAX_KEPT = 50;

type Connected = Parameters<ProtocolMap['connected']>[0];

/** What wallets told pages: for the side panel, the badge, and the one small request that a review profits from. */
export const createConnections = (deps: { now(): number; changed(): void }) => {
  const asked = new Map<ChainId, number>();
  let last: Promise<unknown> = Promise.resolve();

  const store = async (
    { accounts, chainId, wallet }: Connected,
    { tabId, frameId, origin }: HeldSource,
  ): Promise<Connection | undefined> => {
    const known = await connections.getValue();
    const before = known[tabId]?.origin === origin ? known[tabId] : undefined;
    // A frame must not speak for the page around it.
    if (frameId !== 0 && known[tabId] && !before) return undefined;
    const chain = chainId === undefined ? before?.chainId : readChainId(chainId);
    const connection: Connection = {
      origin,
      accounts: accounts === undefined ? (before?.accounts ?? []) : accounts.filter(isAddress),
      at: deps.now(),
      ...(chain === undefined ? {} : { chainId: chain }),
      ...(wallet === undefined ? {} : { wallet }),
    };
    await connections.setValue(latest({ ...known, [tabId]: connection }, ({ at }) => at));
    return connection;
  };

  const remember = async (chainId: ChainId, account: Address) => {
    const key = accountKey(chainId, account);
    const others = (await knownAccounts.getValue()).filter((one) => accountKey(one.chainId, one.account) !== key);
    await knownAccounts.setValue([{ chainId, account, at: deps.now() }, ...others].slice(0, MAX_KEPT));
  };

  const look = async (chainId: ChainId, account: Address) => {
    const now = deps.now();
    const known = await heads.getValue();
    const key = accountKey(chainId, account);
    if (now - (known[key]?.readAt ?? 0) < HEAD_GOOD_MS) return;
    const endpoint = await openEndpoint(chainId);
    if (!endpoint || now - (asked.get(chainId) ?? 0) < HEAD_EVERY_MS) return;
    asked.set(chainId, now);
    const head = await readHead(endpoint.rpc, chainId, account, now);
    await heads.setValue(latest({ ...(await heads.getValue()), [key]: head }, ({ readAt }) => readAt));
  };

  const record = async (payload: Connected, source: HeldSource) => {
    const connection = await store(payload, source);
    const [account] = connection?.accounts ?? [];
    if (!connection?.chainId || !account) return undefined;
    if (!source.incognito) await remember(connection.chainId, account);
    return { chainId: connection.chainId, account };
  };

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    async connected(payload: Connected, source: HeldSource): Promise<void> {
      const connection = await inTurn(() => record(payload, source));
      deps.changed();
      // Without a head a simulation is a little easier to recognise as one, and nothing else.
      if (connection) await look(connection.chainId, connection.account).catch(() => undefined);
    },

    tabGone: (tabId: number) =>
      inTurn(async () => {
        const { [`${tabId}`]: gone, ...others } = await connections.getValue();
        if (gone) await connections.setValue(others);
      }),
  };
};

const isAddress = (text: string): text is Address => /^0x[0-9a-fA-F]{40}$/.test(text);

const latest = <T>(record: Readonly<Record<string, T>>, age: (value: T) => number): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([, a], [, b]) => age(b) - age(a))
      .slice(0, MAX_KEPT),
  );
