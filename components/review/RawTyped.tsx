import { useMemo } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import { useWords } from '@/components/ui/WordsContext';
import type { Request } from '@/lib/types';
import { exactText } from '@/lib/view/exactText';
import { structsOf, typedHashes } from '@/lib/view/typedHashes';

/** Typed data as experts compare it: its structs, and the hashes that wallets and scripts show. */
export function RawTyped({ request }: { request: Request }) {
  const words = useWords();
  const hashes = useMemo(() => typedHashes(request), [request]);
  if (request.kind !== 'typedData') return null;
  const t = (key: string) => words.t(`review.raw.${key}`);
  const rows = { domainHash: hashes?.domain, structHash: hashes?.struct, digest: hashes?.digest };
  return (
    <div className="args">
      <dl>
        <div>
          <dt>{t('types')}</dt>
          <dd className="mono">{exactText(structsOf(request).join('\n'))}</dd>
        </div>
        {Object.entries(rows).map(([label, hash]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd className="mono">{hash ?? t('notHashed')}</dd>
          </div>
        ))}
      </dl>
      {hashes ? <CopyButton text={hashes.digest} label={t('copyDigest')} /> : null}
    </div>
  );
}
