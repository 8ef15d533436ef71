import { useWords } from '@/components/ui/WordsContext';
import { Section } from './Section';

/** Without an endpoint nothing can be read, and nothing is. */
export function EndpointStep({ openEndpoints }: { openEndpoints: () => void }) {
  const words = useWords();
  return (
    <Section title={words.t('panel.first.endpoint')} intro={words.t('panel.first.endpointText')}>
      <button type="button" className="main wide" onClick={openEndpoints}>
        {words.t('panel.missing.choose')}
      </button>
    </Section>
  );
}
