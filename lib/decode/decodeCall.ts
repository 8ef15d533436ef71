import type { DecodeContext } from '@/lib/protocols/defineProtocol';
import type { Action, Address, Call, Hex, ProtocolId } from '@/lib/types';
import type { FunctionTable } from './functionTable';
import { readArguments } from './readArguments';

/** More than a block could hold; each action costs a row on the screen. */
const MAX_ACTIONS = 200;

/**
 * One call to a contract whose functions are known, and the calls inside of it. `undefined` for a selector that the table
 * has not; an action of type `unknown`, flagged `undecodable`, where the arguments cannot be read.
 */
export function decodeCall(
  protocol: ProtocolId,
  table: FunctionTable,
  call: Call & { to: Address },
  context: DecodeContext,
): readonly Action[] | undefined {
  const selector = call.data.slice(0, 10).toLowerCase() as Hex;
  const entry = table.get(selector);
  if (!entry) return undefined;
  const base = { protocol, contract: call.to, function: entry.item.name };
  const unreadable: Action = {
    ...base,
    type: 'unknown',
    args: { selector },
    path: context.path,
    flags: ['undecodable'],
  };
  const read = readArguments(entry.item.inputs, `0x${call.data.slice(10).toLowerCase()}`);
  if (!read) return [unreadable];
  const parts = entry.act(read.args, { ...context, call });
  if (parts.length === 0 || parts.length > MAX_ACTIONS) return [unreadable];
  const flags = [...(context.flags ?? []), ...read.flags];
  const value: Action['args'] = call.value > 0n ? { value: call.value } : {};
  return parts.flatMap(({ type, args, inner }, index) => {
    const path = parts.length === 1 ? context.path : [...context.path, index];
    const action: Action = { ...base, type, args: { ...args, ...value }, path, flags };
    return inner ? [action, ...(context.expand?.(inner, path) ?? [{ ...unreadable, path: [...path, 0] }])] : [action];
  });
}
