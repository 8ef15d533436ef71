import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Request } from '@/lib/types';
import { contentOf } from '@/lib/view/contentOf';

/** What a signature or a permission would cover, whole and inert. */
export function Content({ request }: { request: Request }) {
  const words = useWords();
  const content = contentOf(request);
  if (!content) return null;
  return (
    <section className="block" aria-labelledby="content">
      <div className="head">
        <h2 id="content">{words.t(`review.content.${content.kind}`)}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be within reach of the keyboard. */}
      <pre tabIndex={0}>
        <Foreign text={content.text} max={20_000} multiline />
      </pre>
      {content.kind === 'bytes' ? <p className="sub">{words.t('review.content.bytesHow')}</p> : null}
    </section>
  );
}
