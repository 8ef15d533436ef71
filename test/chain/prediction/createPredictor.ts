import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { decode } from '@/lib/decode/decode';
import { type Observed, observe } from '@/lib/exposure/observe';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Pending } from '@/lib/simulate/types';
import type { Address, Call, Request } from '@/lib/types';
import type { World } from '../deployWorld';

export type Predict = (from: Address, calls: readonly Call[], pending?: readonly Pending[]) => Promise<Observed>;

/** What the extension says that calls would do, before anybody sends them. */
export function createPredictor({ url, deployment }: Pick<World, 'url' | 'deployment'>): Predict {
  const catalogue = createCatalogue({ deployments: [deployment], labels: {} });
  const rpc = createRpc({ url });
  return (account, calls, pending = []) => {
    const request: Request = {
      ...{ id: 'prediction', origin: 'https://app.example', topOrigin: 'https://app.example' },
      ...{ chainId: deployment.chainId, account, subjects: [account], notes: [] },
      raw: { method: 'eth_sendTransaction', params: [] },
      ...{ kind: 'transaction', calls, batch: calls.length > 1 },
    };
    return observe(request, decode(request, catalogue), { catalogue, rpc, pending, now: Date.now() });
  };
}
