import { getAddress } from 'viem';
import { BaseError } from '@/lib/errors/BaseError';
import { InvalidInputError } from '@/lib/errors/InvalidInputError';
import { field, isJsonObject, type Json, type JsonObject } from '@/lib/request/Json';
import { parseJson } from '@/lib/request/parseJson';
import { isAddressText, readQuantity } from '@/lib/request/readHex';
import { toRequest } from '@/lib/request/toRequest';
import type { Address, ChainId, Request } from '@/lib/types';

/** One entry of the input: a request, or what is wrong with it. */
export type Entry = { request: Request } | { error: BaseError };

/**
 * Requests of a file or of standard input: one document, or several with one to a line. A bad line is an entry of its
 * own and costs no other line.
 */
export const readRequests = (
  text: string,
  options: { lines: boolean },
): { several: boolean; entries: readonly Entry[] } => {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trim(), number: index + 1 }]));
  if (lines.length === 0)
    return { several: false, entries: [{ error: new InvalidInputError('The request is empty.') }] };
  const several =
    lines.length > 1 &&
    (options.lines ||
      !isOneDocument(
        text,
        lines.map(({ line }) => line),
      ));
  if (!several) return { several, entries: [read(text, '1', '')] };
  return { several, entries: lines.map(({ line, number }) => read(line, String(number), `Line ${number}: `)) };
};

/** Several lines are one document unless a line by itself is a request. */
const isOneDocument = (text: string, lines: readonly string[]): boolean =>
  parse(text) !== undefined || !lines.some((line) => Object.hasOwn(parse(line) ?? {}, 'method'));

const parse = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return undefined;
  }
};

const read = (text: string, id: string, place: string): Entry => {
  try {
    return { request: toRequest(...readContext(parseJson(text, 'The request'), id)) };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const message = `${place}${error.message}`;
    return {
      error: new BaseError(error.code, message, { details: error.details, evidence: error.evidence, cause: error }),
    };
  }
};

const readContext = (json: Json, id: string): Parameters<typeof toRequest> => {
  if (!isJsonObject(json)) throw new InvalidInputError('The request must be an object; give several one to a line.');
  const topOrigin = readText(json, 'topOrigin');
  // Without one it comes from no page: a script or a person asks, and there is no site to judge.
  const origin = readText(json, 'origin') ?? topOrigin ?? '';
  const context = {
    id,
    origin,
    topOrigin: topOrigin ?? origin,
    chainId: readChainId(json),
    account: readAccount(json),
  };
  return [{ method: field(json, 'method'), params: field(json, 'params') }, context];
};

const readText = (json: JsonObject, key: string): string | undefined => {
  const value = field(json, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.length > 2048)
    throw new InvalidInputError(`${key} must be text such as "https://app.example.org".`);
  return value;
};

const readChainId = (json: JsonObject): ChainId => {
  const value = field(json, 'chainId');
  if (value === undefined) throw new InvalidInputError('chainId is missing: give the number of the chain.');
  return Number(readQuantity(value, 'chainId', 53, { numbers: true }));
};

const readAccount = (json: JsonObject): Address => {
  const value = field(json, 'account');
  if (!isAddressText(value))
    throw new InvalidInputError('account must be the address that signs: 0x and 40 hex digits.');
  return getAddress(value.toLowerCase() as Address);
};
