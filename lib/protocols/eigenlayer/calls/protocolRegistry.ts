import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct Config { bool pausable; bool deprecated; }',
  'function ship(address[] addresses, Config[] configs, string[] names, string semanticVersion)',
  'function configure(string name, Config config)',
  'function grantRole(bytes32 role, address account)',
  'function revokeRole(bytes32 role, address account)',
  'function renounceRole(bytes32 role, address account)',
  'function pauseAll()',
]);

/** EigenLayer's own list of its contracts. */
export const protocolRegistry = namedTable(abi);
