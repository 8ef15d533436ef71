import * as v from 'valibot';
import { callerOf, type From, type Sender } from './callerOf';
import { onMessage } from './messenger';
import { payloads } from './payloads';
import { callers, type ProtocolMap } from './protocol';

type Type = keyof ProtocolMap;

/** One handler for each message; `from` is the browser's word on who asks. */
export type Handlers = {
  [K in Type]: (
    payload: Parameters<ProtocolMap[K]>[0],
    from: From,
  ) => ReturnType<ProtocolMap[K]> | Promise<ReturnType<ProtocolMap[K]>>;
};

/**
 * Answers the extension's messages. A sender that the table does not allow, a payload of the wrong shape and a handler
 * that throws all end in a rejection without details; the gate turns that into 4001 for the page.
 */
export const serve = (handlers: Handlers, own: { id: string; root: string }): void => {
  for (const type of Object.keys(callers) as Type[])
    onMessage(type, ({ data, sender }) => answer(type, data, sender as Sender, handlers, own) as never);
};

const answer = async (
  type: Type,
  data: unknown,
  sender: Sender,
  handlers: Handlers,
  own: { id: string; root: string },
): Promise<unknown> => {
  const from = callerOf(sender, own);
  if (!from || !callers[type].includes(from.caller)) throw new MessageRefused('sender');
  const payload = v.safeParse(payloads[type], data);
  if (!payload.success) throw new MessageRefused('payload');
  try {
    return await (handlers[type] as (payload: unknown, from: From) => unknown)(payload.output, from);
  } catch (error) {
    console.error(`[restake-guard] ${type}`, error);
    throw new MessageRefused('handler');
  }
};

class MessageRefused extends Error {
  constructor(what: string) {
    super(`Message refused: ${what}.`);
  }
}
