import { useWords } from '@/components/ui/WordsContext';

/** Agreement to an address that is not encrypted. */
export function OpenAddress({ agreed, agree }: { agreed: boolean; agree: (agreed: boolean) => void }) {
  const words = useWords();
  return (
    <label className="tick">
      <input type="checkbox" checked={agreed} onChange={(event) => agree(event.target.checked)} />
      <span>{words.t('options.endpoints.open')}</span>
    </label>
  );
}
