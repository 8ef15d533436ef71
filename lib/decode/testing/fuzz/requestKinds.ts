import { readRequest } from '@/lib/review/readRequest';
import type { Hex } from '@/lib/types';
import { actionsOf, send, who } from '../decoding';
import type { Sample } from '../samples';
import type { CallMaker } from './callData';
import { jsonRpcRequest } from './jsonRpc';
import type { Kind } from './Kind';
import type { Random } from './Random';
import { sizeOf } from './sizeOf';
import { createTypedMaker } from './typedData';

const source = {
  ...{ tabId: 1, frameId: 0, documentId: 'd1' },
  ...{ origin: 'https://app.example', topOrigin: 'https://app.example' },
};
const claims = { chainId: '0x1', accounts: [who.user] };

/** What the background makes of a request's text. */
const readText = (body: string): number => {
  const actions = actionsOf(readRequest({ id: 'r1', body, source, claims }));
  if (actions.length === 0) throw new Error('A request that does nothing.');
  return sizeOf(actions);
};

const asText = ({ to, data }: Sample): string => `${to} ${data}`;

const readCall = (text: string): number => {
  const [to, data] = text.split(' ') as [Hex, Hex];
  return sizeOf(actionsOf(send({ to, data })));
};

/**
 * Decoding never says much more than it was told: 16 characters of a request are half a word of calldata, and a part of an
 * action stands for at least that, however often offsets lead to the same place.
 */
const most = (length: number): number => 600 + length / 2;

export const requestKinds = (calls: CallMaker, first: Random): Readonly<Record<string, Kind>> => ({
  calldata: { count: 45_000, make: (random) => asText(calls.make(random)), read: readCall, most },
  'typed data': { count: 13_000, make: createTypedMaker(first), read: readText, most },
  'JSON-RPC': { count: 35_000, make: (random) => jsonRpcRequest(random, calls.make(random)), read: readText, most },
});
