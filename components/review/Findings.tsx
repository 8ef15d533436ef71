import { isAddress } from 'viem';
import { Prose } from '@/components/ui/Prose';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { Finding, Severity } from '@/lib/types';
import { AddressPair } from './AddressPair';

const RANK: Record<Severity, number> = { critical: 0, danger: 1, warning: 2, info: 3 };

type FindingsProps = {
  findings: readonly Finding[];
  batch: boolean;
  /** Those that were not there when the like of this was asked before. */
  fresh?: readonly Finding[];
};

/** Every finding: its level, what it is, why it matters with the person's own figures, what to do instead. */
export function Findings({ findings, batch, fresh = [] }: FindingsProps) {
  const words = useWords();
  const sorted = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <section className="block" aria-labelledby="why">
      <div className="head">
        <h2 id="why">{words.t('review.findings.title')}</h2>
        <span>{words.t('review.findings.count', { count: findings.length })}</span>
      </div>
      {sorted.map((finding) => (
        <article key={`${finding.rule}${finding.path ?? ''}${finding.title}`} className={`finding ${finding.severity}`}>
          <div className="level">
            <SeverityIcon mark={finding.severity} size={14} />
            {words.t(`common.severity.${finding.severity}`)}
            {batch && finding.path?.[0] !== undefined
              ? ` · ${words.t('review.calls.call', { number: finding.path[0] + 1 })}`
              : ''}
            {fresh.includes(finding) ? ` · ${words.t('review.repeat.mark')}` : ''}
          </div>
          <h3>{finding.title}</h3>
          <p>
            <Prose text={finding.detail} />
          </p>
          <Imitation finding={finding} />
          {finding.whatToDo ? (
            <p className="do">
              <b>{words.t('review.findings.instead')}</b> <Prose text={finding.whatToDo} />
            </p>
          ) : null}
        </article>
      ))}
    </section>
  );
}

/** An address that imitates another: both whole, so that eyes can compare. */
function Imitation({ finding: { evidence } }: { finding: Finding }) {
  const { address, imitated } = evidence;
  if (typeof address !== 'string' || typeof imitated !== 'string' || !isAddress(address) || !isAddress(imitated))
    return null;
  return <AddressPair first={address} second={imitated} />;
}
