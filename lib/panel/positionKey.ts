import type { Position } from '@/lib/types';
import { assetKey } from './assetKey';

/** One position among an account's, stable over readings. */
export const positionKey = ({ chainId, protocol, kind, asset, strategy, withdrawalRoot }: Position): string =>
  [assetKey(chainId, asset), protocol, kind, strategy?.toLowerCase() ?? '', withdrawalRoot ?? ''].join('/');
