import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '@/lib/store/testing/fakeStorage';
import { phrase } from '@/lib/store/phrase';
import { keepPhrase } from './keepPhrase';

beforeEach(() => fakeBrowser.reset());

describe('the words of this installation', () => {
  it('are made once and stay', async () => {
    expect(await phrase.getValue()).toBe('');
    await keepPhrase();
    const made = await phrase.getValue();
    expect(made).toMatch(/^[a-z]+ [a-z]+$/);
    await keepPhrase();
    expect(await phrase.getValue()).toBe(made);
  });

  it.each(['<b>x</b> y', 'one', 5, null])('are made anew in the place of what is none: %j', async (damaged) => {
    await fakeBrowser.storage.local.set({ phrase: damaged });
    await keepPhrase();
    expect(await phrase.getValue()).toMatch(/^[a-z]+ [a-z]+$/);
  });
});
