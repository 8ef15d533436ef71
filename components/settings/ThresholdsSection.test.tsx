// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '@/components/ui/WordsContext';
import { createWords } from '@/lib/format/createWords';
import { defaultThresholds, type Thresholds } from '@/lib/risk/thresholds';
import { thresholdFields, thresholdNames } from '@/lib/settings/thresholdFields';
import { toShown } from '@/lib/settings/thresholdValue';
import { ThresholdsSection } from './ThresholdsSection';

afterEach(cleanup);

const open = (thresholds: Thresholds = defaultThresholds) => {
  const save = vi.fn(async (_: Thresholds) => {});
  const view = render(<ThresholdsSection thresholds={thresholds} saveThresholds={save} />);
  return { save, ...view };
};
const field = (name: RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const put = async (name: RegExp, text: string) => {
  await userEvent.clear(field(name));
  if (text) await userEvent.type(field(name), text);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const PAID = /somebody is paid to slash/;
const SHARE = /share of your stake that can be slashed/;

describe('ThresholdsSection', () => {
  it('explains each threshold and names its default', () => {
    open();
    const fields = screen.getAllByRole('textbox') as HTMLInputElement[];
    expect(fields.map(({ value }) => value)).toEqual(
      thresholdNames.map((name) => toShown(name, defaultThresholds[name])),
    );
    for (const input of fields)
      expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/Default: \d/);
    expect(document.body.textContent).not.toContain('options.');
  });

  it('saves what says more without a word', async () => {
    const { save: saved } = open();
    await put(PAID, '5');
    expect(screen.queryByText(/usual limit/)).toBeNull();
    await save();
    expect(saved).toHaveBeenCalledWith({ ...defaultThresholds, redistributionDanger: 0.05 });
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('says what is given up, and silences no danger before that is ticked', async () => {
    const { save: saved } = open();
    await put(PAID, '40');
    expect(screen.getByText(/paid up to 40% of your stake.*usual limit is 10%/)).toBeTruthy();
    await save();
    expect(saved).not.toHaveBeenCalled();
    expect(screen.getByText(/gives up a danger: tick the box/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'I understand what I give up.' }));
    await save();
    expect(saved).toHaveBeenCalledWith({ ...defaultThresholds, redistributionDanger: 0.4 });
  });

  it('reads and writes figures as the language does', async () => {
    const saved = vi.fn(async (_: Thresholds) => {});
    render(
      <WordsContext value={createWords('de')}>
        <ThresholdsSection thresholds={{ ...defaultThresholds, redistributionDanger: 0.025 }} saveThresholds={saved} />
      </WordsContext>,
    );
    const paid = /Teil, den jemand für Slashing bekommt/;
    expect(field(paid).value).toBe('2,5');
    await put(paid, '12,5');
    expect(screen.getByText(/bis zu 12,5 % Ihres Einsatzes bekommen.*Üblich sind 10 %/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(saved).toHaveBeenCalledWith({ ...defaultThresholds, redistributionDanger: 0.125 });
  });

  it('needs the tick anew for another value', async () => {
    const { save: saved } = open();
    await put(PAID, '40');
    await userEvent.click(screen.getByRole('checkbox', { name: 'I understand what I give up.' }));
    await put(PAID, '90');
    await save();
    expect(saved).not.toHaveBeenCalled();
  });

  it('says what a quieter warning gives up, and needs no tick for it', async () => {
    const { save: saved } = open();
    await put(SHARE, '80');
    expect(screen.getByText(/no warning while services can take up to 80%/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await save();
    expect(saved).toHaveBeenCalledWith({ ...defaultThresholds, slashableShareWarning: 0.8 });
  });

  it('has a sentence and, for danger, a tick for every threshold that can say less', async () => {
    const looser = Object.fromEntries(
      thresholdNames.map((name) => [
        name,
        thresholdFields[name].looser === 'higher' ? defaultThresholds[name] * 1.5 : defaultThresholds[name] * 0.5,
      ]),
    ) as Thresholds;
    open(looser);
    expect(screen.getAllByText(/usual limit is/)).toHaveLength(thresholdNames.length);
    expect(screen.getAllByRole('checkbox')).toHaveLength(
      thresholdNames.filter((name) => thresholdFields[name].quiets === 'danger').length,
    );
  });

  it.each([
    ['', /Enter a number\./],
    ['ten', /This is no number/],
    ['101', /from 0 to 100/],
  ])('says beside the field what is wrong with %j, keeps it, and saves nothing', async (text, message) => {
    const { save: saved } = open();
    await put(PAID, text);
    await save();
    expect(screen.getByText(message)).toBeTruthy();
    expect(field(PAID).value).toBe(text);
    expect(field(PAID).getAttribute('aria-invalid')).toBe('true');
    expect(saved).not.toHaveBeenCalled();
  });

  it('goes back to the defaults, and says that this is not saved yet', async () => {
    const { save: saved } = open({ ...defaultThresholds, redistributionDanger: 0.4 } as Thresholds);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    expect(field(PAID).value).toBe('10');
    expect(screen.getByText('Not saved yet')).toBeTruthy();
    await save();
    expect(saved).toHaveBeenCalledWith(defaultThresholds);
  });

  it('takes over what was stored elsewhere', () => {
    const { rerender } = open();
    const other = { ...defaultThresholds, redistributionDanger: 0.02 } as Thresholds;
    rerender(<ThresholdsSection thresholds={other} saveThresholds={async () => {}} />);
    expect(field(PAID).value).toBe('2');
  });
});
