import { useWords } from '@/components/ui/WordsContext';
import type { Address } from '@/lib/types';
import { EndpointStep } from './EndpointStep';
import { Section } from './Section';
import { WatchForm } from './WatchForm';

type FirstRunProps = {
  watch: (address: Address) => Promise<void> | void;
  hasEndpoint: boolean;
  openEndpoints: () => void;
};

/** Nobody is connected and nothing is watched: what this is for, and the two steps to it. */
export function FirstRun({ watch, hasEndpoint, openEndpoints }: FirstRunProps) {
  const words = useWords();
  return (
    <>
      <section className="hero">
        <h2 className="hello">{words.t('panel.first.title')}</h2>
        <p className="lead">{words.t('panel.first.text')}</p>
      </section>
      <Section title={words.t('panel.first.watch')} intro={words.t('panel.first.watchText')}>
        <WatchForm watch={watch} bare />
        <p className="note">{words.t('panel.first.connect')}</p>
      </Section>
      {hasEndpoint ? null : <EndpointStep openEndpoints={openEndpoints} />}
    </>
  );
}
