import { describe, expect, it } from 'vitest';
import { action } from '@/components/fixtures/review';
import { expectedBlock, expectedRoom } from './expectedBlock';

describe('expectedBlock', () => {
  it.each([
    ['stake', action({ type: 'deposit' }), 'exposure'],
    ['a right to tokens', action({ type: 'approve', protocol: 'erc20' }), 'reach'],
    ['an imitation', action({ type: 'deposit', flags: ['look-alike'] }), undefined],
    ['anything else', action({ type: 'unknown', protocol: 'unknown' }), undefined],
  ] as const)('%s', (_name, one, block) => expect(expectedBlock({ actions: [one] })).toBe(block));

  it('has rights before stake, as they will stand', () => {
    const actions = [action({ type: 'deposit' }), action({ type: 'approve', protocol: 'erc20' })];
    expect(expectedBlock({ actions })).toBe('reach');
  });
});

describe('expectedRoom', () => {
  it.each([
    ['delegate', 'filled stake'],
    ['queueWithdrawal', 'filled stake leave'],
    ['approve', 'filled'],
  ])('%s', (type, room) => expect(expectedRoom({ actions: [action({ type })] })).toBe(room));
});
