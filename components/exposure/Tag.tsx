import type { ReactNode } from 'react';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Mark } from '@/lib/view/markOf';

/** Icon, word and colour; a link where there is more to read. */
export function Tag({ mark, href, children }: { mark: Mark; href?: string; children: ReactNode }) {
  const inside = (
    <>
      <SeverityIcon mark={mark} size={14} />
      {children}
    </>
  );
  return href ? (
    <a className={`tag ${mark}`} href={href}>
      {inside}
    </a>
  ) : (
    <span className={`tag ${mark}`}>{inside}</span>
  );
}
