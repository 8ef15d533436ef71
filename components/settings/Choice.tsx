import { Field } from '@/components/ui/Field';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  save: (value: T) => Promise<void>;
};

/** One of a few; stored at once. */
export function Choice<T extends string>({ label, value, options, save }: ChoiceProps<T>) {
  const saving = useSave();
  return (
    <div className="choice">
      <Field label={label}>
        {(ids) => (
          <select
            {...ids}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) void saving.save(() => save(chosen.value));
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SaveStatus state={saving.state} />
    </div>
  );
}
