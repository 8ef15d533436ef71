import { siteOf } from '@/lib/view/siteOf';
import { useWords } from './WordsContext';

/** A host with the part that somebody registered in bold; never cut. */
export function SiteName({ origin }: { origin: string }) {
  const words = useWords();
  const site = siteOf(origin);
  if (site.kind === 'opaque') return <b>{words.t('common.opaqueSite')}</b>;
  return (
    <bdi className="host">
      {site.scheme}
      {site.before}
      <b>{site.registrable}</b>
      {site.port}
    </bdi>
  );
}
