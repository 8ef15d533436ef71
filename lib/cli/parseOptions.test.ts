import { describe, expect, it } from 'vitest';
import { parseOptions } from './parseOptions';

const parse = (...argv: string[]) => parseOptions(argv, ['rpc', 'request'], ['deployment']);

describe('parseOptions', () => {
  it.each([
    [['--rpc', 'u', '--request', 'f'], { rpc: 'u', request: 'f' }],
    [['--rpc=u', '--request=-'], { rpc: 'u', request: '-' }],
    [['--request', '-', '--rpc', 'u'], { rpc: 'u', request: '-' }],
    [['--rpc', 'u', '--deployment', 'd', '--request', '-'], { rpc: 'u', request: '-', deployment: 'd' }],
  ])('reads %j', (argv, expected) => {
    expect(parse(...argv)).toEqual(expected);
  });

  it('reads flags, which have no value', () => {
    const flagged = (...argv: string[]) => parseOptions(argv, ['rpc'], [], ['what-if']);
    expect(flagged('--what-if', '--rpc', 'u')).toEqual({ rpc: 'u', 'what-if': true });
    expect(flagged('--rpc', 'u')).toEqual({ rpc: 'u' });
    expect(() => flagged('--rpc', 'u', '--what-if=yes')).toThrow(/--what-if/);
    expect(() => flagged('--rpc', 'u', '--what-if', '--what-if')).toThrow('only once');
  });

  it.each([[['--help']], [['-h', '--nonsense']], [['--rpc', 'u', '--help']]])('knows a call for help: %j', (argv) => {
    expect(parse(...argv)).toBe('help');
  });

  it.each([
    [[], 'Give --rpc. See --help.'],
    [['--rpc', 'u'], 'Give --request. See --help.'],
    [['--rpc', 'u', '--request', ''], 'Give --request. See --help.'],
    [['--rpc', 'u', '--request', 'a', '--request', 'b'], 'Give --request only once.'],
    [['--rpc', 'u', '--request', 'a', '--colour', 'red'], /Unknown option '--colour'.*See --help/],
    [['--rpc', 'u', '--request', 'a', 'stray'], /Unexpected argument 'stray'.*See --help/],
    [['--rpc'], /argument missing.*See --help/],
  ])('says in one line what is wrong with %j', (argv, message) => {
    const run = () => parse(...argv);
    expect(run).toThrow(message);
    expect(run).toThrow(expect.objectContaining({ code: 'invalid-input', message: expect.not.stringContaining('\n') }));
  });
});
