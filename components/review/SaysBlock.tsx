import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Address } from '@/lib/types';
import type { Said } from '@/lib/view/saysOf';

type SaysBlockProps = { said: readonly Said[]; nameOf: (address: Address) => string | undefined };

const HASH = /^0x[0-9a-f]{64}$/;

/** What the request says by itself, where the chain said nothing: nothing here was checked against it. */
export function SaysBlock({ said, nameOf }: SaysBlockProps) {
  const words = useWords();
  if (said.length === 0) return null;
  return (
    <section className="block" aria-labelledby="says">
      <div className="head">
        <h2 id="says">{words.t('review.says.title')}</h2>
      </div>
      <dl className="flow figures">
        {said.map(({ label, value, note }, index) => {
          // The index is the identity here: a request may say the same twice.
          const key = `${index}`;
          return (
            <div key={key} className="pair">
              <dt>{words.t(`review.says.${label}`)}</dt>
              <dd>
                {'text' in value ? (
                  <span className={HASH.test(value.text) ? 'mono' : undefined}>
                    <Foreign text={value.text} max={200} />
                  </span>
                ) : (
                  <Who {...value} nameOf={nameOf} />
                )}
                {note ? <span className="sub">{note}</span> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

type WhoProps = { party: Address; own?: true; nameOf: SaysBlockProps['nameOf'] };

/** Whoever is not the reader is told by the whole address: that is what to compare. */
function Who({ party: address, own = undefined, nameOf }: WhoProps) {
  const name = nameOf(address);
  if (!name) return <AddressText address={address} full={!own} />;
  return (
    <>
      <Foreign text={name} max={48} />
      <span className="sub">
        <AddressText address={address} full />
      </span>
    </>
  );
}
