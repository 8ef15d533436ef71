import { useWords } from '@/components/ui/WordsContext';
import { Section } from './Section';

/** Function names of EigenLayer's contracts; the same in every language. */
const READS = {
  amount: ['DelegationManager.getWithdrawableShares', 'Strategy.sharesToUnderlyingView'],
  now: ['AllocationManager.getStrategyAllocations', 'isOperatorSlashable, getMaxMagnitudes'],
  pending: ['Allocation.pendingDiff, effectBlock'],
  ceiling: ['getEncumberedMagnitude, getMaxMagnitudes'],
  notice: ['AllocationManager.getAllocationDelay'],
  exit: ['DelegationManager.minWithdrawalDelayBlocks'],
} as const;

/** How to read each figure, where it stands. */
export function HowRead() {
  const words = useWords();
  return (
    <Section title={words.t('panel.how.title')}>
      <dl className="how">
        {Object.entries(READS).map(([figure, functions]) => (
          <div key={figure}>
            <dt>{words.t(`panel.how.${figure}`)}</dt>
            <dd>{words.t(`panel.how.${figure}How`)}</dd>
            {functions.map((name) => (
              <dd key={name} className="mono">
                {name}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
