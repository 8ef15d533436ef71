import { zeroAddress } from 'viem';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg } from './args';
import { isOwn } from './isOwn';
import { same } from './same';

/** Whom an argument names, where that is somebody else; nobody at all takes nothing. */
export function foreignParty(context: Pick<RuleContext, 'request'>, action: Action, name: string): Address | undefined {
  const address = addressArg(action, name);
  return address && !same(address, zeroAddress) && !isOwn(context, address, action) ? address : undefined;
}
