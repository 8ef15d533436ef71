import { checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';
import { secondEndpoints } from '@/lib/store/secondEndpoints';
import type { ChainId } from '@/lib/types';

/**
 * Stores the endpoint that a chain's first one is compared with.
 *
 * @throws InvalidEndpointError when the URL must not be used.
 */
export const saveSecondEndpoint = async (chainId: ChainId, url: string): Promise<void> => {
  const { url: checked } = checkEndpointUrl(url);
  await secondEndpoints.setValue({ ...(await secondEndpoints.getValue()), [chainId]: { url: checked } });
};
