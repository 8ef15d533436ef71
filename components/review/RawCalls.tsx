import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import { exactAmount } from '@/lib/format/formatAmount';
import type { Address, Review } from '@/lib/types';

type RawCallsProps = {
  review: Review;
  nativeSymbol: string | undefined;
  nameOf: (address: Address) => string | undefined;
};

/** Each call as a wallet would put it: to whom, with how much, gas and nonce, and who chose them. */
export function RawCalls({ review: { request, simulation }, nativeSymbol, nameOf }: RawCallsProps) {
  const words = useWords();
  if (request.kind !== 'transaction') return null;
  const t = (key: string, values?: Record<string, string | number>) => words.t(`review.raw.${key}`, values);
  const whole = (value: bigint) => new Intl.NumberFormat(words.tag).format(value);
  const chosen = (value: bigint | undefined) =>
    value === undefined ? t('byWallet') : t('bySite', { value: whole(value) });
  const nonce = request.notes.find((note) => note.kind === 'preset-nonce')?.nonce;
  return (
    <>
      {request.calls.map(({ to, value, gas }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call's place in the request is its identity.
        <dl key={index} className="args">
          <div>
            <dt>
              {request.calls.length > 1 ? `${t('call', { number: index + 1 })} · ` : ''}
              {t('to')}
            </dt>
            <dd>
              {to && nameOf(to) ? <Foreign text={nameOf(to)} max={48} /> : null}{' '}
              {to ? <AddressText address={to} full /> : t('newContract')}
            </dd>
          </div>
          <div>
            <dt>{t('value')}</dt>
            <dd className="n">{[exactAmount(value, 18), nativeSymbol].filter(Boolean).join(' ')}</dd>
          </div>
          <div>
            <dt>{t('gasLimit')}</dt>
            <dd>{chosen(gas)}</dd>
          </div>
        </dl>
      ))}
      <dl className="args">
        {simulation.gasUsed === undefined ? null : (
          <div>
            <dt>{t('gasUsed')}</dt>
            <dd>{whole(simulation.gasUsed)}</dd>
          </div>
        )}
        <div>
          <dt>{t('nonce')}</dt>
          <dd>{chosen(nonce)}</dd>
        </div>
      </dl>
    </>
  );
}
