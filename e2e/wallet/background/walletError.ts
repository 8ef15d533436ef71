export type WalletError = { code: number; message: string };

/** The codes of EIP-1193 and EIP-1474 that this wallet answers with. */
export const rejected: WalletError = { code: 4001, message: 'The person rejected this in the test wallet.' };
export const unauthorized: WalletError = { code: 4100, message: 'This site is not connected to the test wallet.' };
export const unsupported: WalletError = { code: 4200, message: 'The test wallet has no such method.' };
export const unknownChain: WalletError = { code: 4902, message: 'The test wallet does not know this chain.' };
export const malformed: WalletError = { code: -32602, message: 'The test wallet cannot read these params.' };

/** What a page gets of anything that went wrong. */
export function walletError(error: unknown): WalletError {
  const { code, message, shortMessage } = (error ?? {}) as Partial<WalletError> & { shortMessage?: string };
  return { code: typeof code === 'number' ? code : -32603, message: shortMessage ?? message ?? String(error) };
}
