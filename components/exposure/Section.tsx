import { type ReactNode, useId } from 'react';

type SectionProps = { title: ReactNode; meta?: ReactNode; intro?: ReactNode; id?: string; children: ReactNode };

/** One part of the panel under its heading. */
export function Section({ title, meta, intro, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className="sec" id={id} aria-labelledby={headingId}>
      <div className="sec-h">
        <h2 id={headingId}>{title}</h2>
        {meta ? <span className="meta">{meta}</span> : null}
      </div>
      {intro ? <p className="sec-p">{intro}</p> : null}
      {children}
    </section>
  );
}
