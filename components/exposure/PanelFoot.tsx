import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Read } from '@/lib/panel/Reading';
import { useNaming } from './useNaming';

/** Where the figures come from, what they leave out, how they are rounded. */
export function PanelFoot({ reads }: { reads: readonly Read[] }) {
  const words = useWords();
  const naming = useNaming();
  return (
    <footer className="foot">
      {reads.map(({ exposure, host }) => (
        <p key={exposure.chainId}>
          {words.t('panel.foot.from', { chain: naming.chain(exposure.chainId) })}{' '}
          <b>
            <Foreign text={host} max={100} />
          </b>
        </p>
      ))}
      <p>{words.t('panel.foot.leavesOut')}</p>
      <p>{words.t('panel.foot.rounding')}</p>
    </footer>
  );
}
