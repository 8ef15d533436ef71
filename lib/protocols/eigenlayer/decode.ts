import { decodeCall } from '@/lib/decode/decodeCall';
import type { FunctionTable } from '@/lib/decode/functionTable';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Hex } from '@/lib/types';
import { calls } from './calls';
import { obsoleteFunctions } from './obsolete';

const tables: Readonly<Record<string, FunctionTable>> = calls;

/** Where functions of earlier versions stood, before there were more contracts. */
const oldest = new Set(['strategyManager', 'delegationManager']);

/** What a call to one of EigenLayer's contracts does; `undefined` for a function that is not read yet. */
export const decode: Protocol['decode'] = (call, context) => {
  const table = Object.hasOwn(tables, context.role) ? tables[context.role] : undefined;
  if (!table) return undefined;
  return decodeCall('eigenlayer', table, call, context) ?? decodeObsolete(call, context);
};

const decodeObsolete: Protocol['decode'] = ({ to, data }, { path, role }) => {
  const item = oldest.has(role) ? obsoleteFunctions.get(data.slice(0, 10).toLowerCase() as Hex) : undefined;
  if (!item) return undefined;
  return [{ protocol: 'eigenlayer', type: 'obsolete', contract: to, function: item.name, args: {}, path, flags: [] }];
};
