import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import { readOnlyMethods } from './readOnlyMethods';

/** Methods that ask for a signature and that this project reads. */
const signingMethods = [
  'eth_sendTransaction',
  'wallet_sendTransaction',
  'eth_signTransaction',
  'wallet_sendCalls',
  'personal_sign',
  'eth_sign',
  'eth_signTypedData',
  'eth_signTypedData_v1',
  'eth_signTypedData_v3',
  'eth_signTypedData_v4',
] as const;

export type SigningMethod = (typeof signingMethods)[number];

export const isSigningMethod = (method: string): method is SigningMethod =>
  (signingMethods as readonly string[]).includes(method);

const spellings = new Map([...signingMethods, ...readOnlyMethods].map((method) => [method.toLowerCase(), method]));

/**
 * A method name that is printable and is no other spelling of a known one (`ETH_SENDTRANSACTION`, full-width letters, a
 * NUL at its end): a wallet could take that for the known method.
 */
export const readMethod = (value: unknown): string => {
  if (typeof value !== 'string') throw new InvalidRequestError('method', 'must be a string');
  if (value.length === 0 || value.length > 100)
    throw new InvalidRequestError('method', 'must have 1 to 100 characters');
  const plain = value
    .normalize('NFKC')
    .replace(/[\p{C}\p{Z}]/gu, '')
    .toLowerCase();
  const known = spellings.get(plain);
  if (known !== undefined && known !== value)
    throw new InvalidRequestError('method', `must be written exactly ${known}`);
  if (!/^[\x21-\x7e]+$/.test(value)) throw new InvalidRequestError('method', 'must be printable ASCII without spaces');
  return value;
};
