import { CopyButton } from '@/components/ui/CopyButton';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Review } from '@/lib/types';
import { exactText } from '@/lib/view/exactText';
import { plainArg } from '@/lib/view/plainArg';
import { RawCalls } from './RawCalls';
import { RawTyped } from './RawTyped';

type RawDataProps = {
  review: Review;
  nativeSymbol: string | undefined;
  nameOf: (address: `0x${string}`) => string | undefined;
};

/** What was asked, byte for byte, and how it was read; for experts. */
export function RawData({ review, nativeSymbol, nameOf }: RawDataProps) {
  const words = useWords();
  const { raw } = review.request;
  const text = JSON.stringify(raw, null, 2);
  return (
    <details>
      <summary>
        {words.t('review.raw.title')}
        <span>
          <Foreign text={review.actions[0]?.function ?? raw.method} max={48} />
        </span>
      </summary>
      <div className="inner">
        <RawCalls review={review} nativeSymbol={nativeSymbol} nameOf={nameOf} />
        <RawTyped request={review.request} />
        {review.actions.map((action) => (
          <dl key={action.path.join('.') + action.type + action.function} className="args">
            <dt>{words.t('review.raw.contract')}</dt>
            <dd>
              {action.contract && nameOf(action.contract) ? <Foreign text={nameOf(action.contract)} /> : null}
              <span className="mono">{action.contract ?? words.t('review.raw.noContract')}</span>
            </dd>
            {Object.entries(action.args).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <Foreign text={name} max={64} />
                </dt>
                <dd className="mono">
                  <Foreign text={plainArg(value)} max={4000} multiline />
                </dd>
              </div>
            ))}
          </dl>
        ))}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be within reach of the keyboard. */}
        <pre tabIndex={0}>{exactText(text)}</pre>
        <CopyButton text={text} label={words.t('review.raw.copy')} />
      </div>
    </details>
  );
}
