// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCatalogue } from '@/components/fixtures/parties';
import { Acknowledge } from '@/components/review/Acknowledge';
import { WordsContext } from '@/components/ui/WordsContext';
import { createWords } from '@/lib/format/createWords';
import { headline } from '@/lib/headline/headline';
import { acknowledges } from '@/lib/view/acknowledges';
import type { Friction } from '@/lib/view/frictionOf';
import { states } from './fixtures/states';
import { ReviewScreen } from './ReviewScreen';

const words = createWords('de');
const critical: Friction = {
  kind: 'type',
  unchecked: false,
  recommend: 'reject',
  amount: { figure: '1.234', symbol: 'stETH' },
};

beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the review window in German', () => {
  it('asks for the amount as German writes it, and takes it', () => {
    const typed = vi.fn();
    render(
      <WordsContext value={words}>
        <Acknowledge friction={critical} sentence="" value={{ ticked: false, typed: '' }} onChange={typed} />
      </WordsContext>,
    );
    fireEvent.change(screen.getByRole('textbox', { name: /was Sie verlieren könnten: 1,234 stETH/ }), {
      target: { value: '1,234' },
    });
    expect(typed).toHaveBeenCalledWith({ typed: '1,234' });
    expect(acknowledges(critical, { ticked: false, typed: '1,234' }, words)).toBe(true);
    expect(acknowledges(critical, { ticked: false, typed: '1234' }, words)).toBe(false);
  });

  it.each(states)('has words for all that it says: $name', ({ name, queue, names }) => {
    if (name === 'broken') vi.spyOn(console, 'error').mockReturnValue();
    const catalogue = fakeCatalogue(names);
    const { container } = render(
      <WordsContext value={words}>
        <ReviewScreen
          queue={queue}
          catalogue={catalogue}
          decide={async () => ({ state: 'accepted' })}
          retry={async () => {}}
          close={() => {}}
        />
      </WordsContext>,
    );
    expect(container.textContent?.trim()).not.toBe('');
    expect(container.textContent).not.toMatch(/\b(?:review|common|rules|errors|actions)\.[a-z]/i);
    // Headings of our own, which no page and no background wrote.
    expect(container.textContent).not.toMatch(/What changes|Words explained|Raw data|Read from|Continue to|Reject/);
  });

  it('tells act, worst case and way back in German', () => {
    const [held] = states.find(({ name }) => name === 'delegate-danger')?.queue ?? [];
    if (!held) throw new Error('The state is gone.');
    expect(headline({ ...held.review, catalogue: fakeCatalogue() }, words)).toMatchObject({
      act: expect.stringMatching(/^Zu .+ delegieren$/),
      worst: 'Sie könnten alles verlieren: 5,2000 stETH',
      how: expect.stringContaining('Der Ausstieg dauert 14 Tage.'),
    });
  });
});
