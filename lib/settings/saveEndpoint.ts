import { checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';
import { endpoints } from '@/lib/store/endpoints';
import type { ChainId } from '@/lib/types';

/**
 * Stores the endpoint of one chain.
 *
 * @throws InvalidEndpointError when the URL must not be used.
 */
export const saveEndpoint = async (chainId: ChainId, url: string): Promise<void> => {
  const { url: checked } = checkEndpointUrl(url);
  await endpoints.setValue({ ...(await endpoints.getValue()), [chainId]: { url: checked } });
};
