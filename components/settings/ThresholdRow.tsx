import { Field } from '@/components/ui/Field';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { type ThresholdName, thresholdFields } from '@/lib/settings/thresholdFields';
import { fromTyped, isLooser, toShown } from '@/lib/settings/thresholdValue';

type ThresholdRowProps = {
  name: ThresholdName;
  text: string;
  change: (text: string) => void;
  error?: string;
  agreed: boolean;
  agree: (agreed: boolean) => void;
};

/** One threshold: what it means, its default, and what a looser value gives up. */
export function ThresholdRow({ name, text, change, error, agreed, agree }: ThresholdRowProps) {
  const words = useWords();
  const { unit, quiets } = thresholdFields[name];
  const read = fromTyped(name, text);
  const looser = 'value' in read && isLooser(name, read.value);
  const shown = (value: number) => {
    const text = toShown(name, value, words.tag);
    return words.t(`options.thresholds.unit.${unit}`, { count: Number(toShown(name, value)), value: text });
  };
  const usual = shown(defaultThresholds[name]);
  return (
    <li className="threshold">
      <Field
        label={words.t(`options.thresholds.${name}.label`)}
        error={error}
        note={`${words.t(`options.thresholds.${name}.how`)} ${words.t('options.thresholds.usual', { value: usual })}`}
      >
        {(ids) => (
          <>
            <input
              {...ids}
              value={text}
              inputMode="decimal"
              autoComplete="off"
              onChange={(event) => change(event.target.value)}
            />
            <span>{words.t(`options.thresholds.suffix.${unit}`)}</span>
          </>
        )}
      </Field>
      {looser ? (
        <div className={`gives-up ${quiets}`}>
          <SeverityIcon mark={quiets} size={16} />
          <p>{words.t(`options.thresholds.${name}.givesUp`, { value: shown(read.value), usual })}</p>
        </div>
      ) : null}
      {looser && quiets === 'danger' ? (
        <label className="tick">
          <input type="checkbox" checked={agreed} onChange={(event) => agree(event.target.checked)} />
          <span>{words.t('options.thresholds.agree')}</span>
        </label>
      ) : null}
    </li>
  );
}
