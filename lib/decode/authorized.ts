import type { Action, Authorization } from '@/lib/types';

/** Code for the account itself (EIP-7702); it stays after the transaction. Chain 0 is every chain. */
export const authorized = ({ chainId, address, nonce }: Authorization): Action => ({
  protocol: 'unknown',
  type: 'setCode',
  contract: address,
  function: 'authorization',
  args: { delegate: address, chainId, ...(nonce === undefined ? {} : { nonce }) },
  path: [0],
  flags: [],
});
