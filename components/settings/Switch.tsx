import { useId } from 'react';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type SwitchProps = { label: string; note: string; value: boolean; save: (value: boolean) => Promise<void> };

/** A setting that is on or off; stored at once. */
export function Switch({ label, note, value, save }: SwitchProps) {
  const id = useId();
  const saving = useSave();
  return (
    <div className="switch">
      <label className="tick">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const { checked } = event.target;
            void saving.save(() => save(checked));
          }}
        />
        <span>{label}</span>
      </label>
      <p id={`${id}-note`} className="message">
        {note}
      </p>
      <SaveStatus state={saving.state} />
    </div>
  );
}
