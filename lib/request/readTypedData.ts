import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Address, TypedData } from '@/lib/types';
import { field as get, isJsonObject, type Json, type JsonObject } from './Json';
import { parseJson } from './parseJson';
import { noteUnknownKeys, type Reading, readSigner } from './readTransaction';
import { readTypedValue, type TypedTypes } from './readTypedValue';

const MAX_TYPES = 100;
const MAX_MEMBERS = 200;
const keys = new Set(['types', 'primaryType', 'domain', 'message']);
const domainTypes: Readonly<Record<string, string>> = {
  name: 'string',
  version: 'string',
  chainId: 'uint256',
  verifyingContract: 'address',
  salt: 'bytes32',
};

/** eth_signTypedData_v3 and _v4: address, then the typed data as an object or as JSON text. */
export const readTypedDataParams = (
  params: readonly Json[],
  reading: Reading,
): { from: Address; typedData: TypedData } => {
  const [address, data] = params;
  if (address === undefined || data === undefined)
    throw new InvalidRequestError('params', 'must be [address, typedData]');
  const from = readSigner(address, 'params[0]', reading);
  const object = typeof data === 'string' ? parseJson(data, 'params[1]') : data;
  if (!isJsonObject(object)) throw new InvalidRequestError('params[1]', 'must be the typed data');
  return { from, typedData: readTypedData(object, 'params[1]', reading) };
};

/** eth_signTypedData_v1: a flat list of { type, name, value }, then the address. It has no domain. */
export const readTypedDataV1Params = (
  params: readonly Json[],
  reading: Reading,
): { from: Address; typedData: TypedData } => {
  const [list, address] = params;
  if (!Array.isArray(list) || address === undefined)
    throw new InvalidRequestError('params', 'must be [typedData, address]');
  const items = (list as readonly Json[]).map((item, index) => {
    const name = isJsonObject(item) ? get(item, 'name') : undefined;
    const type = isJsonObject(item) ? get(item, 'type') : undefined;
    if (typeof name !== 'string' || typeof type !== 'string' || !isJsonObject(item))
      throw new InvalidRequestError(`params[0][${index}]`, 'must have a name, a type and a value');
    return { name, type, value: get(item, 'value') };
  });
  const members = items.map(({ name, type }) => ({ name, type }));
  const types = { EIP712Domain: [], Message: readMembers(members, 'params[0]') };
  const message = Object.fromEntries(items.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  return {
    from: readSigner(address, 'params[1]', reading),
    typedData: {
      domain: {},
      types,
      primaryType: 'Message',
      message: readTypedValue('Message', message, types, 'params[0]', reading.notes) as JsonObject,
    },
  };
};

const readTypedData = (data: JsonObject, name: string, { notes }: Reading): TypedData => {
  noteUnknownKeys(data, keys, name, notes);
  const types = readTypes(get(data, 'types'), `${name}.types`);
  const primaryType = get(data, 'primaryType');
  if (typeof primaryType !== 'string' || !Object.hasOwn(types, primaryType))
    throw new InvalidRequestError(`${name}.primaryType`, 'must name one of the types');
  const domain = get(data, 'domain') ?? {};
  if (!isJsonObject(domain)) throw new InvalidRequestError(`${name}.domain`, 'must be an object');
  const message = get(data, 'message') ?? (primaryType === 'EIP712Domain' ? {} : null);
  if (!isJsonObject(message)) throw new InvalidRequestError(`${name}.message`, 'must be an object');
  return {
    types,
    primaryType,
    domain: readDomain(domain, types, `${name}.domain`, notes),
    message: readTypedValue(primaryType, message, types, `${name}.message`, notes) as JsonObject,
  };
};

/** Without a type of its own the domain is signed by some wallets and left out by others. */
const readDomain = (domain: JsonObject, types: TypedTypes, name: string, notes: Reading['notes']): JsonObject => {
  if (Object.hasOwn(types, 'EIP712Domain'))
    return readTypedValue('EIP712Domain', domain, types, name, notes) as JsonObject;
  if (Object.keys(domain).length > 0) notes.push({ kind: 'unsigned-field', field: name });
  const members = Object.keys(domain)
    .filter((key) => Object.hasOwn(domainTypes, key))
    .map((key) => ({ name: key, type: domainTypes[key] as string }));
  return readTypedValue('EIP712Domain', domain, { EIP712Domain: members }, name, notes) as JsonObject;
};

const readTypes = (value: Json | undefined, name: string): TypedTypes => {
  if (!isJsonObject(value)) throw new InvalidRequestError(name, 'must be an object');
  const entries = Object.entries(value);
  if (entries.length > MAX_TYPES) throw new InvalidRequestError(name, `must not have more than ${MAX_TYPES} types`);
  return Object.fromEntries(
    entries.map(([type, members]) => {
      if (!/^[A-Za-z_$][\w$]{0,99}$/.test(type)) throw new InvalidRequestError(name, 'has a type with an odd name');
      return [type, readMembers(members, `${name}.${type}`)];
    }),
  );
};

const readMembers = (value: Json, name: string): { name: string; type: string }[] => {
  if (!Array.isArray(value) || value.length > MAX_MEMBERS)
    throw new InvalidRequestError(name, `must be a list of at most ${MAX_MEMBERS} members`);
  const seen = new Set<string>();
  return (value as readonly Json[]).map((member, index) => {
    const memberName = isJsonObject(member) ? get(member, 'name') : undefined;
    const type = isJsonObject(member) ? get(member, 'type') : undefined;
    if (typeof memberName !== 'string' || memberName === '' || typeof type !== 'string')
      throw new InvalidRequestError(`${name}[${index}]`, 'must have a name and a type');
    if (seen.has(memberName)) throw new InvalidRequestError(name, 'names a member twice');
    seen.add(memberName);
    return { name: memberName, type };
  });
};
