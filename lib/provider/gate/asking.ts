/** Methods of any wallet that ask for a signature, a transaction or a lasting right, however they are written. */
const ASKING =
  /^(?:eth_?s(?:end|ign)\w*|personal_?sign|wallet_?(?:send|sign)\w*|wallet_?(?:invokemethod|createsession|grantpermissions|preparecalls))$/;

/** As wallets write them. */
const spellings = [
  'eth_sendTransaction',
  'eth_sendRawTransaction',
  'eth_sign',
  'eth_signTransaction',
  'eth_signTypedData',
  'eth_signTypedData_v1',
  'eth_signTypedData_v3',
  'eth_signTypedData_v4',
  'personal_sign',
  'wallet_createSession',
  'wallet_invokeMethod',
  'wallet_sendCalls',
  'wallet_sendTransaction',
];

/**
 * The method as wallets write it when it asks for something, in whatever letters a page wrote it; undefined for any
 * other.
 */
export const askingSpelling = (method: string): string | undefined => {
  if (method.length > 100) return undefined;
  const plain = method
    .normalize('NFKC')
    .replace(/[\p{C}\p{Z}]/gu, '')
    .toLowerCase();
  if (!ASKING.test(plain)) return undefined;
  return spellings.find((spelling) => spelling.toLowerCase() === plain) ?? method;
};
