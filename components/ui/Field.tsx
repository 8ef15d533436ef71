import { type ReactNode, useId } from 'react';

type FieldProps = {
  label: ReactNode;
  /** Beside the field, read with it; `error` marks the field as invalid. */
  error?: string;
  note?: ReactNode;
  /** Receives the ids that tie label, control and messages together. */
  children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
};

/** A labelled control with its message beside it. */
export function Field({ label, error, note, children }: FieldProps) {
  const id = useId();
  const describedBy = [note ? `${id}-note` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <div className="box">
        {children({
          id,
          ...(describedBy ? { 'aria-describedby': describedBy } : {}),
          ...(error ? { 'aria-invalid': true as const } : {}),
        })}
      </div>
      {note ? (
        <p id={`${id}-note`} className="message">
          {note}
        </p>
      ) : null}
      <p id={`${id}-error`} className="message error" role="alert">
        {error}
      </p>
    </div>
  );
}
