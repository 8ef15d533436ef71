import { Field } from '@/components/ui/Field';
import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { localFigure } from '@/lib/format/localFigure';
import type { Friction } from '@/lib/view/frictionOf';
import type { Acknowledgement } from './reviewStore';

type AcknowledgeProps = {
  friction: Friction;
  /** The sentence to tick; names the amount where one is known. */
  sentence: string;
  value: Acknowledgement;
  onChange: (change: Partial<Acknowledgement>) => void;
};

/** What must be ticked or typed before Continue; nothing for the lesser levels. */
export function Acknowledge({ friction, sentence, value, onChange }: AcknowledgeProps) {
  const words = useWords();
  if (friction.kind === 'click') return null;
  if (friction.kind === 'tick')
    return (
      <label className="tick">
        <input
          type="checkbox"
          checked={value.ticked}
          onChange={(event) => onChange({ ticked: event.target.checked })}
        />
        <span>
          <Prose text={sentence} />
        </span>
      </label>
    );
  const { amount } = friction;
  const wanted = amount ? `${localFigure(amount.figure, words.tag)} ${amount.symbol}` : words.t('review.decide.word');
  return (
    <Field
      label={
        <>
          {words.t(amount ? 'review.decide.typeAmount' : 'review.decide.typeWord')} <b className="n">{wanted}</b>
        </>
      }
    >
      {(ids) => (
        <>
          <input
            {...ids}
            value={value.typed}
            inputMode={amount ? 'decimal' : 'text'}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            onChange={(event) => onChange({ typed: event.target.value })}
          />
          {amount ? <span>{amount.symbol}</span> : null}
        </>
      )}
    </Field>
  );
}
