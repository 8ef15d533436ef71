import { describe, expect, it } from 'vitest';
import { createPhrase } from './createPhrase';
import { phraseWords } from './phraseWords';

describe('createPhrase', () => {
  it('has 256 words, each once and each easy to read', () => {
    expect(phraseWords).toHaveLength(256);
    expect(new Set(phraseWords).size).toBe(256);
    for (const word of phraseWords) expect(word).toMatch(/^[a-z]{3,8}$/);
  });

  it('chooses by what it is given, from the first to the last', () => {
    expect(createPhrase((bytes) => bytes)).toBe(`${phraseWords[0]} ${phraseWords[0]}`);
    expect(createPhrase((bytes) => bytes.fill(255))).toBe(`${phraseWords[255]} ${phraseWords[255]}`);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 40 }, () => createPhrase())).size).toBeGreaterThan(10);
  });
});
