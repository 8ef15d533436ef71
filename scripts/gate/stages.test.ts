import { describe, expect, it } from 'vitest';
import { selectStages } from './stages';

const ids = (wanted: readonly string[]) =>
  selectStages(wanted)
    .flat()
    .map(({ id }) => id);

describe('selectStages', () => {
  it('runs everything without a choice, builds before what needs them', () => {
    const all = ids([]);
    expect(new Set(all).size).toBe(all.length);
    for (const stage of selectStages([]).flat())
      for (const before of stage.after ?? []) expect(all.indexOf(before)).toBeLessThan(all.indexOf(stage.id));
  });

  it('adds what the chosen stages need', () => {
    expect(ids(['unit'])).toEqual(['unit']);
    expect(ids(['firefox', 'lint'])).toEqual(['lint', 'build-firefox', 'firefox']);
  });

  it('runs what takes too long for each push only where it is named', () => {
    expect(ids([]).filter((id) => id.startsWith('attacks'))).toEqual([]);
    expect(ids(['attacks-firefox'])).toEqual(['build-firefox', 'attacks-firefox']);
  });

  it('adds what those need in turn', () => {
    expect(ids(['build'])).toEqual(['build-chromium', 'build-firefox', 'build']);
  });

  it('names the stages there are when it does not know one', () => {
    expect(() => ids(['unti'])).toThrow(/No stage is called unti\. There are: types, /);
  });
});
