/** What a sign-in message says of itself (EIP-4361). Every word is the page's. */
export type Siwe = { domain: string; address: string; uri?: string; chainId?: string };

const OPENING = ' wants you to sign in with your Ethereum account:';
const MAX_LINES = 400;

/** A message that a wallet or a site would take for a sign-in; undefined for any other. In one pass over its lines. */
export const readSiwe = (text: string): Siwe | undefined => {
  const [first = '', address = '', ...rest] = text.split('\n', MAX_LINES).map((line) => line.replace(/\r$/, ''));
  if (!first.endsWith(OPENING)) return undefined;
  const authority = first.slice(0, -OPENING.length);
  const field = (name: string) => rest.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const uri = field('URI');
  const chainId = field('Chain ID');
  return {
    // The scheme is optional, and no part of the host.
    domain: authority.includes('://') ? authority.slice(authority.indexOf('://') + 3) : authority,
    address,
    ...(uri === undefined ? {} : { uri }),
    ...(chainId === undefined ? {} : { chainId }),
  };
};
