import type { FunctionTable } from '@/lib/decode/functionTable';

/** Whoever owns it replaces EigenLayer's code. Its functions are those of any such admin, and read by their shape. */
export const proxyAdmin: FunctionTable = new Map();
