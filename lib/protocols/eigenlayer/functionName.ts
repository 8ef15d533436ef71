import type { FunctionTable } from '@/lib/decode/functionTable';
import { calls } from './calls';

/** What a selector is called at one of EigenLayer's contracts; undefined where it has no such function. */
export const functionName = (role: string, selector: string): string | undefined => {
  const tables: Readonly<Record<string, FunctionTable>> = calls;
  const table = Object.hasOwn(tables, role) ? tables[role] : undefined;
  return table?.get(selector.toLowerCase() as `0x${string}`)?.item.name;
};
