import { parseAbi } from 'viem';

/** contracts/lens/NameLens.sol; a test holds this to its artefact. */
export const nameLensAbi = parseAbi([
  'function read(address registry, address[] parties) view returns (string[] names)',
]);
