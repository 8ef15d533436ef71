import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { checkEndpointUrl } from '@/lib/rpc/checkEndpointUrl';
import { readEndpoint } from './readEndpoint';
import { readSettings } from './readSettings';
import type { SettingsFile } from './SettingsFile';
import { suggestedEndpoints } from './suggestedEndpoints';
import { thresholdFields, thresholdNames } from './thresholdFields';
import { fromTyped, givenUp, isLooser, toShown } from './thresholdValue';
import { writeSettings } from './writeSettings';

const A = '0x00000000000000000000000000000000000a11ce';
const settings: SettingsFile = {
  endpoints: { 1: { url: 'https://rpc.example/key' }, 31337: { url: 'http://127.0.0.1:8545/' } },
  secondEndpoints: { 1: { url: 'https://other.example/' } },
  deployments: [
    {
      chainId: 31337,
      name: 'Devnet',
      contracts: { eigenlayer: { delegationManager: A } },
      tokens: [],
      names: { [A]: 'Op' },
    },
  ],
  labels: { 1: { [A]: 'My operator' } },
  watched: [A],
  thresholds: { ...defaultThresholds, slashableShareWarning: 0.25 },
  holdEverything: true,
  keepHistory: true,
  theme: 'dark',
  language: 'de',
};

describe('settings file', () => {
  it('is read as it was written', () => {
    const read = readSettings(writeSettings(settings));
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value).toLowerCase());
    expect(plain(read)).toEqual(plain(settings));
  });

  it('leaves out what it does not name', () => {
    expect(readSettings('{"restakeGuardSettings":1,"theme":"dark"}')).toEqual({ theme: 'dark' });
  });

  it.each<[string, unknown, RegExp]>([
    ['no settings file', { theme: 'dark' }, /must be one that Restake Guard exported/],
    ['another version', { restakeGuardSettings: 2 }, /another version/],
    ['nothing in it', { restakeGuardSettings: 1 }, /holds no settings/],
    ['a list', [], /must be one that Restake Guard exported/],
    [
      'an endpoint that must not be used',
      { restakeGuardSettings: 1, endpoints: { 1: { url: 'http://rpc.example' } } },
      /endpoints\.1: .*https/,
    ],
    [
      'a second endpoint that must not be used',
      { restakeGuardSettings: 1, secondEndpoints: { 1: { url: 'http://rpc.example' } } },
      /secondEndpoints\.1: .*https/,
    ],
    [
      'an endpoint without a url',
      { restakeGuardSettings: 1, endpoints: { 1: 'https://rpc.example' } },
      /endpoints\.1 must be an object with a url/,
    ],
    [
      'a chain that is no number',
      { restakeGuardSettings: 1, endpoints: { main: { url: 'https://a.example' } } },
      /"main", which is not a chain/,
    ],
    [
      'a deployment with a fault',
      { restakeGuardSettings: 1, deployments: [{ chainId: 0 }] },
      /deployments\[0\]: .*chainId/,
    ],
    [
      'a name that is too long',
      { restakeGuardSettings: 1, labels: { 1: { [A]: 'x'.repeat(201) } } },
      /labels\.1\.0x.* must be a name/,
    ],
    [
      'a label for no address',
      { restakeGuardSettings: 1, labels: { 1: { bob: 'x' } } },
      /"bob", which is not an address/,
    ],
    ['a watched name', { restakeGuardSettings: 1, watched: ['vitalik.eth'] }, /watched\[0\] must be an address/],
    [
      'a threshold that nobody knows',
      { restakeGuardSettings: 1, thresholds: { other: 1 } },
      /"other", which is not a threshold/,
    ],
    [
      'a threshold out of bounds',
      { restakeGuardSettings: 1, thresholds: { fastNoticeRatio: 5 } },
      /thresholds\.fastNoticeRatio must be a number/,
    ],
    ['a threshold as text', { restakeGuardSettings: 1, thresholds: { fastNoticeRatio: '0.1' } }, /must be a number/],
    [
      'a switch as text',
      { restakeGuardSettings: 1, holdEverything: 'yes' },
      /holdEverything must be one of true, false/,
    ],
    ['a colour', { restakeGuardSettings: 1, theme: 'blue' }, /theme must be one of "system", "light", "dark"/],
  ])('says what to fix: %s', (_, part, message) => {
    expect(() => readSettings(JSON.stringify(part))).toThrow(message);
  });

  it('refuses a key that stands twice, and text that is no JSON', () => {
    expect(() => readSettings('{"restakeGuardSettings":1,"theme":"dark","theme":"light"}')).toThrow(/twice/);
    expect(() => readSettings('theme: dark')).toThrow(/not JSON/);
    expect(() => readSettings(' '.repeat(2_000_001))).toThrow(/shorter/);
  });

  it('reads or refuses whatever it is given, and never does anything else', () => {
    const keys = fc.constantFrom('restakeGuardSettings', ...Object.keys(settings), '__proto__', 'constructor');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(settings), 1));
    fc.assert(
      fc.property(fc.dictionary(keys, value), (file) => {
        try {
          const read = readSettings(JSON.stringify({ restakeGuardSettings: 1, ...file }));
          for (const { url } of Object.values(read.endpoints ?? {})) expect(checkEndpointUrl(url).url).toBe(url);
          expect(Object.keys(read).every((key) => key in settings)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BaseError);
        }
      }),
    );
  });
});

describe('thresholds', () => {
  it('each has a field, and its default lies within it', () => {
    expect([...thresholdNames].sort()).toEqual(Object.keys(defaultThresholds).sort());
    for (const name of thresholdNames)
      expect(fromTyped(name, toShown(name, defaultThresholds[name]))).toEqual({ value: defaultThresholds[name] });
  });

  it.each<[string, ReturnType<typeof fromTyped>]>([
    ['10', { value: 0.1 }],
    ['12.5', { value: 0.125 }],
    ['12,5', { value: 0.125 }],
    [' 0 ', { value: 0 }],
    ['100', { value: 1 }],
    ['', { problem: 'empty' }],
    ['-1', { problem: 'number' }],
    ['1e9', { problem: 'number' }],
    ['ten', { problem: 'number' }],
    ['NaN', { problem: 'number' }],
    ['101', { problem: 'range' }],
  ])('%j', (text, expected) => expect(fromTyped('redistributionDanger', text)).toEqual(expected));

  it('knows which way says less', () => {
    for (const name of thresholdNames) {
      const more = defaultThresholds[name] * 1.01;
      const less = defaultThresholds[name] * 0.99;
      expect([isLooser(name, more), isLooser(name, less)]).toEqual(
        thresholdFields[name].looser === 'higher' ? [true, false] : [false, true],
      );
      expect(isLooser(name, defaultThresholds[name])).toBe(false);
    }
  });

  it('names what keeps danger from being said, and nothing by default', () => {
    expect(givenUp(defaultThresholds)).toEqual([]);
    expect(givenUp({ ...defaultThresholds, slashableShareWarning: 1, redistributionDanger: 0.5 })).toEqual([
      'redistributionDanger',
    ]);
  });
});

describe('endpoints', () => {
  it.each<[string, unknown]>([
    ['https://rpc.example/v1/key', { open: false, endpoint: { host: 'rpc.example', reach: 'public' } }],
    ['http://localhost:8545', { open: false, endpoint: { reach: 'loopback' } }],
    ['http://192.168.1.5:8545', { open: true, endpoint: { reach: 'private' } }],
    ['https://192.168.1.5:8545', { open: false, endpoint: { reach: 'private' } }],
    ['http://rpc.example', { problem: expect.stringContaining('https') }],
    ['https://me:secret@rpc.example', { problem: expect.stringContaining('user name or password') }],
    ['javascript:alert(1)', { problem: expect.any(String) }],
    ['', { problem: expect.stringContaining('https://') }],
  ])('%s', (text, expected) => expect(readEndpoint(text)).toMatchObject(expected as object));

  it('suggests only what could be saved, one’s own node first, and says who learns', () => {
    for (const chainId of [1, 10, 56, 8453, 17000, 42161, 560048, 11155111, 31337])
      for (const [index, { url, learns }] of suggestedEndpoints(chainId).entries()) {
        const checked = checkEndpointUrl(url);
        expect(checked.url).toBe(url);
        expect(learns).toBe(index === 0 ? 'nobody' : 'provider');
        expect(checked.reach).toBe(index === 0 ? 'loopback' : 'public');
      }
  });
});
