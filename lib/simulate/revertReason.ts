import { decodeErrorResult } from 'viem';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Hex, RevertReason } from '@/lib/types';

const MAX_DATA = 2 + 2 * 4096;
const MAX_TEXT = 300;

const standardErrors = [
  { type: 'error', name: 'Error', inputs: [{ name: 'message', type: 'string' }] },
  { type: 'error', name: 'Panic', inputs: [{ name: 'code', type: 'uint256' }] },
] as const;

/**
 * Why a call reverted, in the contract's own terms: `Error` with its text, `Panic` with its code, a protocol's custom
 * error by name. Anything else keeps its selector as the name. No data, no reason.
 */
export const revertReason = (data: Hex, protocols: readonly Protocol[]): RevertReason | undefined => {
  const kept = (data.length > MAX_DATA ? data.slice(0, MAX_DATA) : data) as Hex;
  if (kept.length < 10) return undefined;
  const selector = kept.slice(0, 10).toLowerCase() as Hex;
  return {
    ...(readStandard(kept) ?? readCustom(kept, selector, protocols) ?? { name: selector, args: [] }),
    data: kept,
  };
};

const readStandard = (data: Hex) => {
  try {
    const { errorName, args } = decodeErrorResult({ abi: standardErrors, data });
    const [first] = args;
    return { name: errorName, args: [typeof first === 'string' ? first.slice(0, MAX_TEXT) : first] };
  } catch {
    return undefined;
  }
};

const readCustom = (data: Hex, selector: Hex, protocols: readonly Protocol[]) => {
  for (const { errors = [] } of protocols) {
    const known = errors.find((error) => error.selector === selector);
    try {
      if (known) return known.decode(data);
    } catch {
      // The selector is this error's, its arguments are not: the name of another one may fit.
    }
  }
  return undefined;
};
