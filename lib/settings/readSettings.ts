import * as v from 'valibot';
import { parseDeployment } from '@/lib/catalogue/parseDeployment';
import { BaseError } from '@/lib/errors/BaseError';
import { InvalidInputError } from '@/lib/errors/InvalidInputError';
import { isJsonObject, type Json } from '@/lib/request/Json';
import { parseJson } from '@/lib/request/parseJson';
import { defaultThresholds, type Thresholds } from '@/lib/risk/thresholds';
import { checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';
import type { Endpoint, Labels } from '@/lib/store/Settings';
import { address, isAddressKey, isChainKey, name } from '@/lib/store/schemas';
import type { Address } from '@/lib/types';
import { type SettingsFile, VERSION } from './SettingsFile';
import { type ThresholdName, thresholdFields } from './thresholdFields';
import { toShown } from './thresholdValue';

const MAX_CHARACTERS = 2_000_000;
const MAX_ENTRIES = 1_000;

const wrong = (field: string, fix: string) => new InvalidInputError(`The settings file: ${field} ${fix}.`);

const readers: { readonly [K in keyof SettingsFile]: (json: Json) => SettingsFile[K] } = {
  endpoints: (json) => endpointsIn('endpoints', json),
  secondEndpoints: (json) => endpointsIn('secondEndpoints', json),
  deployments: (json) =>
    listed('deployments', json).map((entry, index) => within(`deployments[${index}]`, () => parseDeployment(entry))),
  labels: (json): Labels =>
    mapped('labels', json, isChainKey, 'a chain’s number', (value, field) =>
      mapped(field, value, isAddressKey, 'an address', (label, at) => {
        if (!v.is(name, label)) throw wrong(at, 'must be a name of 1 to 200 characters');
        return label;
      }),
    ),
  watched: (json) =>
    listed('watched', json).map((entry, index): Address => {
      if (!v.is(address, entry)) throw wrong(`watched[${index}]`, 'must be an address: 0x and 40 hex digits');
      return entry;
    }),
  thresholds: (json): Thresholds => {
    const read = mapped('thresholds', json, isThreshold, 'a threshold', (value, field, key) => {
      const most = thresholdFields[key as ThresholdName].max;
      if (typeof value !== 'number' || value < 0 || Number(toShown(key as ThresholdName, value)) > most)
        throw wrong(field, 'must be a number within its bounds');
      return value;
    });
    return { ...defaultThresholds, ...read };
  },
  holdEverything: (json) => picked('holdEverything', json, [true, false]),
  keepHistory: (json) => picked('keepHistory', json, [true, false]),
  theme: (json) => picked('theme', json, ['system', 'light', 'dark']),
  language: (json) => picked('language', json, ['auto', 'en', 'de']),
};

/**
 * A settings file from its text; parts that it leaves out stay as they are.
 *
 * @throws BaseError that names the field and says what to fix.
 */
export function readSettings(text: string): Partial<SettingsFile> {
  if (text.length > MAX_CHARACTERS) throw wrong('it', `must be shorter than ${MAX_CHARACTERS} characters`);
  const json = within('it', () => parseJson(text, 'The settings file'));
  if (!isJsonObject(json) || json.restakeGuardSettings === undefined)
    throw wrong('it', 'must be one that Restake Guard exported (it has no "restakeGuardSettings")');
  if (json.restakeGuardSettings !== VERSION)
    throw wrong('it', 'comes from another version of Restake Guard: export it anew');
  const parts = (Object.keys(readers) as (keyof SettingsFile)[]).flatMap((key) => {
    const part = json[key];
    return part === undefined ? [] : [[key, readers[key](part)] as const];
  });
  if (parts.length === 0) throw wrong('it', 'holds no settings');
  return Object.fromEntries(parts) as Partial<SettingsFile>;
}

const endpointsIn = (part: string, json: Json): Record<string, Endpoint> =>
  mapped(part, json, isChainKey, 'a chain’s number', (value, field) => {
    if (!isJsonObject(value) || typeof value.url !== 'string') throw wrong(field, 'must be an object with a url');
    return { url: within(field, () => checkEndpointUrl(value.url as string).url) };
  });

const isThreshold = (key: string): boolean => Object.hasOwn(thresholdFields, key);

const listed = (field: string, json: Json): readonly Json[] => {
  if (!Array.isArray(json)) throw wrong(field, 'must be a list');
  if (json.length > MAX_ENTRIES) throw wrong(field, `must have at most ${MAX_ENTRIES} entries`);
  return json;
};

const mapped = <T>(
  field: string,
  json: Json,
  isKey: (key: string) => boolean,
  what: string,
  read: (value: Json, field: string, key: string) => T,
): Record<string, T> => {
  if (!isJsonObject(json)) throw wrong(field, 'must be an object');
  const entries = Object.entries(json);
  if (entries.length > MAX_ENTRIES) throw wrong(field, `must have at most ${MAX_ENTRIES} entries`);
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!isKey(key)) throw wrong(field, `has the key ${JSON.stringify(key.slice(0, 60))}, which is not ${what}`);
      const normal = isAddressKey(key) ? key.toLowerCase() : key;
      return [normal, read(value, `${field}.${key}`, key)] as const;
    }),
  );
};

const picked = <T extends Json>(field: string, json: Json, of: readonly T[]): T => {
  const found = of.find((value) => value === json);
  if (found === undefined) throw wrong(field, `must be one of ${of.map((value) => JSON.stringify(value)).join(', ')}`);
  return found;
};

/** Errors of the parts' own readers, with the place in this file. */
const within = <T>(field: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (field === 'it' || !(error instanceof BaseError)) throw error;
    throw new InvalidInputError(`The settings file: ${field}: ${error.message}`, error);
  }
};
