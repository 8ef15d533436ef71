import * as v from 'valibot';
import { defineItem } from './defineItem';
import { goodEntries, goodItems } from './lenient';
import type { Deployment } from './Settings';
import { address, chainId, isAddressKey, name } from './schemas';

const deployment = v.object({
  chainId,
  name,
  rpcUrl: v.optional(v.string()),
  contracts: v.record(v.string(), v.record(v.string(), address)),
  tokens: v.array(
    v.object({
      address,
      symbol: name,
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
      kind: v.optional(v.string()),
    }),
  ),
  names: goodEntries(v.string(), isAddressKey),
});

/** Deployment files that the user imported, as `parseDeployment` left them. */
export const deployments = defineItem<readonly Deployment[]>('local:deployments', {
  schema: goodItems(deployment, 100),
  fallback: [],
});
