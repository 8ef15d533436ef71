import { readEndpoint } from './readEndpoint';

/** Whether an endpoint's address is plain http within the user's network: others there can read and change what passes. */
export const isOpen = (url: string): boolean => {
  const read = readEndpoint(url);
  return 'open' in read && read.open;
};
