import { parseAbi } from 'viem';

/** The third injected lens (contracts/lens/UpgradeLens.sol); a test holds this to its artefact. */
export const upgradeLensAbi = parseAbi([
  'function read(address proxyAdmin, address[] proxies) view returns (bool known, uint256 delay)',
]);
