import { getAddress, slice } from 'viem';
import { type ActionPart, functionTable } from '@/lib/decode/functionTable';
import type { Address } from '@/lib/types';
import { accountAbi } from './abi';

const governed = (change: string, account: Address, args: ActionPart['args']): ActionPart[] => [
  { type: 'changeAccount', args: { account, change, ...args } },
];

/** Who may act for a smart account. At any contract, by exact shape; what it runs is in lib/decode/shapes/multicalls.ts. */
export const accountFunctions = functionTable(accountAbi, {
  installModule: ([moduleType, module], { call }) =>
    governed('installModule', call.to, { grantee: module, moduleType }),
  uninstallModule: ([moduleType, module], { call }) => governed('uninstallModule', call.to, { module, moduleType }),
  addOwnerAddress: ([owner], { call }) => governed('addOwner', call.to, { grantee: owner }),
  addOwnerPublicKey: ([x, y], { call }) => governed('addOwner', call.to, { key: [x, y] }),
  addOwner: ([owner], { call }) => governed('addOwner', call.to, { grantee: owner }),
  addGuardian: ([wallet, guardian]) => governed('addOwner', wallet, { grantee: guardian }),
  setDefaultValidator: ([validator], { call }) => governed('installModule', call.to, { grantee: validator }),
  // The module stands first, then which of its entities, and flags.
  installValidation: ([validation], { call }) =>
    governed('installModule', call.to, { grantee: getAddress(slice(validation, 0, 20)) }),
  removeOwnerAtIndex: ([index, owner], { call }) => governed('removeOwner', call.to, { index, owner }),
});
