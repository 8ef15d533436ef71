import { getAddress } from 'viem';
import { InvalidInputError } from '@/lib/errors/InvalidInputError';
import { readExposure } from '@/lib/exposure/readExposure';
import { isAddressText } from '@/lib/request/readHex';
import { createRpc } from '@/lib/rpc/createRpc';
import { readChainIdOf } from '@/lib/simulate/readChainIdOf';
import type { Address } from '@/lib/types';
import { exitStatus } from './exitStatus';
import type { Io } from './Io';
import { loadSetting } from './loadSetting';
import { parseOptions } from './parseOptions';
import { toJson } from './toJson';
import { usage } from './usage';

/** `npm run exposure`: one document with an account's positions. Returns the exit status. */
export const exposure = (argv: readonly string[], io: Io): Promise<number> =>
  exitStatus(io, async () => {
    const options = parseOptions(argv, ['rpc', 'account'], ['deployment']);
    if (options === 'help') {
      io.stdout(usage.exposure);
      return 0;
    }
    const account = readAccount(options.account);
    const { catalogue, deployment } = await loadSetting(options, io);
    const rpc = createRpc({ url: options.rpc });
    const chainId = deployment?.chainId ?? (await readChainIdOf(rpc));
    const { exposure: now, facts } = await readExposure({ catalogue, rpc, chainId, account, now: Date.now() });
    io.stdout(toJson({ ...NOTHING_ASKED, exposure: { before: now, after: now }, facts, rpc: rpc.stats() }, true));
    return 0;
  });

/** The document has the shape of `check`'s; without a request nothing happens between before and after. */
const NOTHING_ASKED = { request: null, actions: [], simulation: null, verdict: null };

const readAccount = (text: string): Address => {
  if (!isAddressText(text)) throw new InvalidInputError('--account must be an address: 0x and 40 hex digits.');
  return getAddress(text.toLowerCase() as Address);
};
