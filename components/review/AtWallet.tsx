import { useWords } from '@/components/ui/WordsContext';

/** In the place of a decision where there is none to make: the wallet may have it already. */
export function AtWallet({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <footer>
      <p className="sub">{words.t('review.decide.atWallet')}</p>
      <div className="btns one">
        <button type="button" className="main" onClick={onClose}>
          {words.t('review.decide.close')}
        </button>
      </div>
    </footer>
  );
}
