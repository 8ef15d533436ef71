import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { defaultThresholds, type Thresholds } from '@/lib/risk/thresholds';
import { type ThresholdName, thresholdFields, thresholdNames } from '@/lib/settings/thresholdFields';
import { fromTyped, givenUp, toShown } from '@/lib/settings/thresholdValue';
import { Block } from './Block';
import { SaveStatus } from './SaveStatus';
import { ThresholdRow } from './ThresholdRow';
import { useSave } from './useSave';

type Texts = Record<ThresholdName, string>;

type ThresholdsSectionProps = { thresholds: Thresholds; saveThresholds: (thresholds: Thresholds) => Promise<void> };

const textsOf = (thresholds: Thresholds, locale: string): Texts =>
  Object.fromEntries(thresholdNames.map((name) => [name, toShown(name, thresholds[name], locale)])) as Texts;

/** From when on a finding is said. What a looser value gives up is said before it is saved, and agreed to for danger. */
export function ThresholdsSection({ thresholds, saveThresholds }: ThresholdsSectionProps) {
  const words = useWords();
  const [texts, setTexts] = useState(() => textsOf(thresholds, words.tag));
  const [agreed, setAgreed] = useState<readonly ThresholdName[]>(() => givenUp(thresholds));
  const [problems, setProblems] = useState<Partial<Texts>>({});
  const saving = useSave();
  const stored = JSON.stringify([thresholds, words.tag]);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    // What an import or another tab stored replaces what stands here; another language writes it anew.
    setSeen(stored);
    setTexts(textsOf(thresholds, words.tag));
    setAgreed(givenUp(thresholds));
  }
  const unsaved = thresholdNames.some((name) => texts[name].trim() !== toShown(name, thresholds[name], words.tag));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const values: Record<ThresholdName, number> = { ...defaultThresholds };
    const found: Partial<Texts> = {};
    for (const name of thresholdNames) {
      const read = fromTyped(name, texts[name]);
      if ('value' in read) values[name] = read.value;
      else found[name] = words.t(`options.thresholds.problem.${read.problem}`, { max: thresholdFields[name].max });
    }
    for (const name of givenUp(values))
      if (!agreed.includes(name)) found[name] ??= words.t('options.thresholds.problem.agree');
    setProblems(found);
    if (Object.keys(found).length === 0) await saving.save(() => saveThresholds(values));
  };

  return (
    <Block id="thresholds" title={words.t('options.thresholds.title')} intro={words.t('options.thresholds.intro')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ul>
          {thresholdNames.map((name) => (
            <ThresholdRow
              key={name}
              name={name}
              text={texts[name]}
              error={problems[name]}
              agreed={agreed.includes(name)}
              agree={(yes) => {
                setAgreed(yes ? [...agreed, name] : agreed.filter((other) => other !== name));
                setProblems({ ...problems, [name]: undefined });
                saving.touched();
              }}
              change={(text) => {
                setTexts({ ...texts, [name]: text });
                // Another value gives up something else.
                setAgreed(agreed.filter((other) => other !== name));
                setProblems({ ...problems, [name]: undefined });
                saving.touched();
              }}
            />
          ))}
        </ul>
        <div className="btns">
          <button type="submit" className="main">
            {words.t('options.save')}
          </button>
          <button
            type="button"
            onClick={() => {
              setTexts(textsOf(defaultThresholds, words.tag));
              setProblems({});
              saving.touched();
            }}
          >
            {words.t('options.thresholds.reset')}
          </button>
          <SaveStatus state={saving.state} unsaved={unsaved} />
        </div>
      </form>
    </Block>
  );
}
