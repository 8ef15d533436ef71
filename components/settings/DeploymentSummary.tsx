import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Deployment } from '@/lib/store/Settings';

/** What one deployment file holds, in a line. */
export function DeploymentSummary({ deployment }: { deployment: Deployment }) {
  const words = useWords();
  const { name, chainId, contracts, tokens, names } = deployment;
  const counts = {
    contracts: Object.values(contracts).reduce((sum, roles) => sum + Object.keys(roles).length, 0),
    tokens: tokens.length,
    names: Object.keys(names).length,
  };
  return (
    <p>
      <b>
        <Foreign text={name} max={64} />
      </b>{' '}
      {words.t('options.deployments.chain', { id: chainId })}
      <span className="sub">
        {Object.entries(counts)
          .map(([what, count]) => words.t(`options.deployments.count.${what}`, { count }))
          .join(', ')}
      </span>
    </p>
  );
}
