/** What a method asks for, in the fewest words; `other` methods are shown by their own name. */
export type MethodKind = 'transaction' | 'batch' | 'message' | 'typedData' | 'account' | 'chain' | 'none' | 'other';

export function methodKind(method: string): MethodKind {
  if (method === '') return 'none';
  if (/^(eth|wallet)_sendTransaction$|^eth_signTransaction$/.test(method)) return 'transaction';
  if (method === 'wallet_sendCalls') return 'batch';
  if (method === 'personal_sign' || method === 'eth_sign') return 'message';
  if (method.startsWith('eth_signTypedData')) return 'typedData';
  if (method === 'eth_requestAccounts' || method === 'wallet_requestPermissions') return 'account';
  if (/^wallet_(add|switch)EthereumChain$/.test(method)) return 'chain';
  return 'other';
}
