import type { ReactNode } from 'react';

/** One section of the options under its heading. */
export function Block({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="block-set">
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro ? <p className="intro">{intro}</p> : null}
      {children}
    </section>
  );
}
