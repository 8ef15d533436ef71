import * as v from 'valibot';
import { getAddress, isAddress, zeroAddress } from 'viem';
import { InvalidDeploymentError } from '@/lib/errors/InvalidDeploymentError';
import { isJsonObject, type Json } from '@/lib/request/Json';
import { checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';
import type { Deployment } from '@/lib/store/Settings';
import type { Address } from '@/lib/types';
import { isProtocolId, protocolIds } from './protocolIds';

const MAX_ENTRIES = 1_000;

const address = v.pipe(
  v.string('must be an address: 0x and 40 hex digits'),
  v.regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hex digits'),
  v.check((text) => isAddress(text), 'has a wrong checksum: check it, or write it in lower case'),
  v.check((text) => text.toLowerCase() !== zeroAddress, 'must not be the zero address'),
  v.transform((text): Address => getAddress(text)),
);

const text = (max: number) =>
  v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(max, 'is too long'));

/** Lists are objects too, for a schema. */
const mapping = (message: string) => v.custom<object>((value) => isJsonObject(value as Json), message);

const few = <T>(list: readonly T[]) => list.length <= MAX_ENTRIES;
const tooMany = `must have at most ${MAX_ENTRIES} entries`;

const role = v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,63}$/, 'is no name of a contract'));

const protocol = v.pipe(
  v.string(),
  v.check(isProtocolId, ({ input }) => `names the protocol "${input}"; there are: ${protocolIds.join(', ')}`),
);

const token = v.object(
  {
    address,
    symbol: text(32),
    decimals: v.pipe(
      v.number('must be a whole number from 0 to 255'),
      v.integer('must be a whole number from 0 to 255'),
      v.minValue(0, 'must be a whole number from 0 to 255'),
      v.maxValue(255, 'must be a whole number from 0 to 255'),
    ),
    kind: v.optional(text(32)),
  },
  'must be an object with address, symbol and decimals',
);

const schema = v.pipe(
  mapping('must be an object with chainId and contracts'),
  v.object({
    chainId: v.pipe(
      v.number('must be the number of the chain'),
      v.safeInteger('must be the number of the chain'),
      v.minValue(1, 'must be the number of the chain'),
    ),
    name: v.optional(text(64)),
    rpcUrl: v.optional(text(2_000)),
    contracts: v.optional(
      v.pipe(
        mapping('must map protocols to contracts'),
        v.record(protocol, v.pipe(mapping('must map names of contracts to addresses'), v.record(role, address))),
      ),
      {},
    ),
    tokens: v.optional(v.pipe(v.array(token, 'must be a list'), v.check(few, tooMany)), []),
    names: v.optional(
      v.pipe(
        mapping('must map addresses to names'),
        v.record(address, text(64)),
        v.check((names) => few(Object.keys(names)), tooMany),
      ),
      {},
    ),
  }),
);

/**
 * A deployment file (DESIGN.md, "Command line") from its JSON. Keys that it does not know are left out.
 *
 * @throws InvalidDeploymentError that names the field and says what to fix.
 * @throws InvalidEndpointError when its `rpcUrl` must not be used.
 */
export const parseDeployment = (json: Json): Deployment => {
  const { success, output, issues } = v.safeParse(schema, json);
  if (!success) throw new InvalidDeploymentError(fieldOf(issues[0]), fixOf(issues[0]));
  const { name = `Chain ${output.chainId}`, rpcUrl, ...rest } = output;
  return {
    ...rest,
    name,
    ...(rpcUrl === undefined ? {} : { rpcUrl: checkEndpointUrl(rpcUrl).url }),
    names: Object.fromEntries(
      Object.entries(rest.names).map(([key, value]) => [key.toLowerCase() as Address, `${value}`]),
    ),
  };
};

const fieldOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue)?.slice(0, 200) ?? 'it';

/** A missing key has valibot's own words, which name types. */
const fixOf = ({ received, message }: v.BaseIssue<unknown>): string =>
  received === 'undefined' ? 'is missing' : message;
