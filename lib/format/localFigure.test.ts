import { describe, expect, it } from 'vitest';
import { localFigure } from './localFigure';

describe('localFigure', () => {
  it.each([
    ['0.624', 'en-GB', '0.624'],
    ['0.624', 'de-DE', '0,624'],
    ['-1.5', 'de-DE', '-1,5'],
    ['1234', 'de-DE', '1234'],
  ])('%s in %s is %s', (figure, locale, text) => expect(localFigure(figure, locale)).toBe(text));
});
