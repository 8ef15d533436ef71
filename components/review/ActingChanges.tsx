import { AddressText } from '@/components/ui/AddressText';
import { useWords } from '@/components/ui/WordsContext';
import { ofSubject } from '@/lib/headline/ofSubject';
import type { Scene } from '@/lib/headline/types';
import type { Address } from '@/lib/types';
import { changesOf } from '@/lib/view/changesOf';
import { ChangesBlock } from './ChangesBlock';

type ActingChangesProps = { scene: Scene; nameOf: (address: Address) => string | undefined };

/** What changes for a Safe or a smart account that the request makes act: beside the signer's own, never in its place. */
export function ActingChanges({ scene, nameOf }: ActingChangesProps) {
  const words = useWords();
  const [subject] = scene.subjects ?? [];
  if (!subject || scene.simulation.status !== 'success') return null;
  return (
    <section className="block" aria-labelledby="acting-changes">
      <div className="head">
        <h2 id="acting-changes">{words.t('review.changes.acting')}</h2>
      </div>
      <p className="sub">
        <AddressText address={subject.account} full />
      </p>
      <ChangesBlock changes={changesOf(ofSubject(scene, subject))} fails={false} nameOf={nameOf} />
    </section>
  );
}
