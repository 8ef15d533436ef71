import { Foreign } from '@/components/ui/Foreign';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { EndpointTest } from '@/lib/background/testEndpoint';
import { foreignText } from '@/lib/format/foreignText';

type TestResultProps = { result: EndpointTest; host: string };

/** What an endpoint said of itself: its block, and whether it can simulate; or what to do about it. */
export function TestResult({ result, host }: TestResultProps) {
  const words = useWords();
  if (!result.ok) {
    const key = `errors.${result.code}`;
    const text =
      result.code !== 'internal' && words.has(key) ? words.t(key, { host, message: result.message }) : result.message;
    return (
      <div className="result danger">
        <SeverityIcon mark="danger" size={16} />
        <div>
          <b>{words.t('options.test.failed')}</b>
          <p>{foreignText(text, { max: 300 })}</p>
          {result.details ? (
            <p className="sub">
              <Foreign text={result.details} max={200} />
            </p>
          ) : null}
        </div>
      </div>
    );
  }
  const block = new Intl.NumberFormat(words.tag).format(result.block);
  return (
    <div className={`result ${result.simulates ? 'info' : 'warning'}`}>
      <SeverityIcon mark={result.simulates ? 'info' : 'warning'} size={16} />
      <div>
        <b>{words.t('options.test.answers', { host: result.host, block })}</b>
        <p>{words.t(result.simulates ? 'options.test.simulates' : 'options.test.cannotSimulate')}</p>
      </div>
    </div>
  );
}
