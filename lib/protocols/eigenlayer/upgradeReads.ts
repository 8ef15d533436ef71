import { encodeFunctionData } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/UpgradeLens.json';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Address, Hex } from '@/lib/types';
import { upgradeLensAbi } from './upgradeLensAbi';

/** Contracts that hold stake, or decide how it leaves. */
const upgradeable = ['delegationManager', 'strategyManager', 'allocationManager'];

/** How long whoever can replace the code of EigenLayer's contracts has to wait for it. */
export const upgradeReads: Protocol['reads'] = ({ contracts }) => {
  const { proxyAdmin } = contracts;
  if (!proxyAdmin) return [];
  const proxies = upgradeable.flatMap((role) => contracts[role] ?? []);
  const args = [lower(proxyAdmin), proxies.map(lower)] as const;
  const data = encodeFunctionData({ abi: upgradeLensAbi, functionName: 'read', args });
  return [{ id: 'upgrade', to: 'lens:upgrade', data, code: deployedBytecode as Hex }];
};

/** Encoders refuse a wrong checksum; case means nothing here. */
const lower = (address: Address): Address => address.toLowerCase() as Address;
