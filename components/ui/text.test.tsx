// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWords } from '@/lib/format/createWords';
import { parties, stEth } from '../fixtures/parties';
import { AddressText } from './AddressText';
import { Age } from './Age';
import { Amount } from './Amount';
import { ClaimedToken } from './ClaimedToken';
import { Figure } from './Figure';
import { Foreign } from './Foreign';
import { Party } from './Party';
import { Prose } from './Prose';
import { SiteName } from './SiteName';
import { WordsContext } from './WordsContext';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const html = (node: React.ReactNode) => render(node).container.innerHTML;
const text = (node: React.ReactNode) => render(node).container.textContent;
const bold = (sentence: string) =>
  [...render(<Prose text={sentence} />).container.querySelectorAll('b')].map((one) =>
    one.textContent?.replace(/\u00a0/g, ' '),
  );

describe('Prose', () => {
  it.each([
    ['You could lose 5.2000 stETH and 1,234.0000 USDC.', ['5.2000 stETH', '1,234.0000 USDC']],
    ['<0.0001 stETH, at once', ['<0.0001 stETH']],
    ['1.1580 × 10⁵⁹ HUGE (0x5Ad1…77C0)', ['1.1580 × 10⁵⁹ HUGE']],
    ['Es sind 1.234,0000 stETH.', ['1.234,0000 stETH']],
    ['Its magnitude is 0.97 of 1, at block 24,113,902 after 14 days.', []],
  ])('%s', (sentence, amounts) => expect(bold(sentence)).toEqual(amounts));

  it('gives addresses their own type and keeps numbers beside their units', () => {
    expect(html(<Prose text="0x5Ad1…77C0 waits 14 days" />)).toBe(
      '<span class="addr">0x5Ad1…77C0</span> waits 14&nbsp;days',
    );
  });

  it('makes no markup of what it is given', () => {
    expect(html(<Prose text="<b>5.2000 x</b> &amp;" />)).not.toContain('<b>5.2');
  });
});

describe('amounts', () => {
  it.each([
    ['down', '1.2345 stETH'],
    ['up', '1.2346 stETH'],
  ] as const)('rounds %s, every digit on hover and focus', (rounding, shown) => {
    const { container } = render(<Amount value={1_234_567n * 10n ** 12n} asset={stEth} rounding={rounding} sign="+" />);
    const amount = container.querySelector('span');
    expect(amount?.textContent).toBe(`+${shown.replace(' ', '\u00a0')}`);
    expect(amount?.title).toBe('1.234567 stETH');
    expect(amount?.tabIndex).toBe(0);
  });

  it('is written as the reader writes', () => {
    const words = { ...createWords('en'), tag: 'de-DE' };
    expect(
      text(
        <WordsContext value={words}>
          <Figure value={1_234n * 10n ** 18n} decimals={18} />
        </WordsContext>,
      ),
    ).toBe('1.234,0000');
    const { container } = render(
      <WordsContext value={words}>
        <Amount value={1_234_567n * 10n ** 12n} asset={stEth} />
      </WordsContext>,
    );
    expect(container.querySelector('span')?.title).toBe('1,234567 stETH');
  });

  it('breaks only between groups', () => {
    const value = 123_456_789_000n * 10n ** 18n;
    expect(html(<Figure value={value} decimals={18} />)).toContain('123,<wbr>456,<wbr>789,<wbr>000.0000');
    expect(html(<Figure value={10n ** 18n} decimals={18} />)).not.toContain('wbr');
  });

  it('says whose word a token’s name is, where it is only its own', () => {
    const fake = { ...stEth, address: parties.thief, verified: false };
    expect(text(<ClaimedToken asset={fake} />)).toMatch(/calls itself “stETH”: 0x 5Ad1 9c42/);
    expect(html(<ClaimedToken asset={stEth} />)).toBe('');
  });
});

describe('who', () => {
  it('is an address by both ends, or all of it in groups', () => {
    expect(html(<AddressText address={parties.stEth} />)).toContain(
      'title="0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"',
    );
    expect(text(<AddressText address={parties.stEth} full />)).toBe(
      '0x ae7a b965 20DE 3A18 E5e1 11B5 EaAb 0953 12D7 fE84',
    );
    expect(text(<AddressText address={'0x12\u202e' as never} />)).toBe('0x12⟨U+202E⟩');
  });

  it('has a name only from the catalogue or the user, and inert', () => {
    expect(text(<Party address={parties.user} nameOf={() => undefined} />)).toBe('0x4b2e…9D10');
    expect(text(<Party address={parties.user} nameOf={() => 'A\u202eB'} />)).toBe('A⟨U+202E⟩B');
  });

  it('is a host with what somebody registered in bold', () => {
    expect(html(<SiteName origin="http://a.b.example:81" />)).toContain('http://a.<b>b.example</b>:81');
    expect(text(<SiteName origin="null" />)).toBe('A page without an address');
  });

  it('is text that nothing in it can leave', () => {
    expect(html(<Foreign text={'<i>\u202e'} />)).toBe('<bdi class="foreign">&lt;i&gt;⟨U+202E⟩</bdi>');
    expect(text(<Foreign text={undefined} />)).toBe('');
  });
});

describe('Age', () => {
  it('counts on by itself, and never below zero', () => {
    vi.useFakeTimers({ now: 100_000 });
    const { container } = render(<Age since={96} />);
    expect(container.textContent).toBe('4 seconds ago');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(container.textContent).toBe('1.1 minutes ago');
    expect(text(<Age since={99_999} />)).toBe('0 seconds ago');
  });
});
