type Asked = { method: string; params: unknown };

/** What its own script says over that wire and that gives nothing away without a window of the wallet's. */
const methods: readonly unknown[] = [
  'requestEthereumAccounts',
  'childRequestEthereumAccounts',
  'ethereumAddressFromSignedMessage',
  'addEthereumChain',
  'switchEthereumChain',
  'watchAsset',
  'selectProvider',
  'scanQRCode',
];

export const isCoinbaseMethod = (method: unknown): boolean => methods.includes(method);

/** Coinbase's script asks its extension in words of its own; this is what the page had asked, or could have. */
export const coinbaseRequest = (method: unknown, params: unknown): Asked | undefined => {
  const { fromAddress, toAddress, weiValue, data, message, address, typedDataJson, signedTransaction } = (
    typeof params === 'object' && params !== null ? params : {}
  ) as Record<string, unknown>;
  switch (method) {
    case 'signEthereumTransaction':
      return {
        method: 'eth_sendTransaction',
        params: [{ from: fromAddress, to: toAddress ?? undefined, data: data ?? undefined, value: hexOf(weiValue) }],
      };
    case 'submitEthereumTransaction':
      return { method: 'eth_sendRawTransaction', params: [signedTransaction] };
    case 'signEthereumMessage':
      return typeof typedDataJson === 'string'
        ? { method: 'eth_signTypedData_v4', params: [address, typedDataJson] }
        : { method: 'personal_sign', params: [message, address] };
    default:
      return undefined;
  }
};

const hexOf = (wei: unknown): unknown =>
  typeof wei === 'string' && /^\d{1,80}$/.test(wei) ? `0x${BigInt(wei).toString(16)}` : (wei ?? undefined);
