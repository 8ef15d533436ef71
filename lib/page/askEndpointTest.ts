import { parse } from 'devalue';
import type { EndpointTest } from '@/lib/background/testEndpoint';
import { sendMessage } from '@/lib/messaging/messenger';
import type { ChainId } from '@/lib/types';

/** Lets the background ask an endpoint that the user considers. */
export const askEndpointTest = async (chainId: ChainId, url: string): Promise<EndpointTest> =>
  parse(await sendMessage('testEndpoint', { chainId, url })) as EndpointTest;
