import { Block } from '@/components/settings/Block';
import { type EndpointActions, EndpointForm } from '@/components/settings/EndpointForm';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { ChainName } from '@/lib/settings/chainNames';
import type { Endpoint } from '@/lib/store/Settings';
import { ChainStep } from './ChainStep';
import '@/components/settings/settings.css';
import './welcome.css';

type WelcomeScreenProps = EndpointActions & {
  endpoints: Readonly<Record<string, Endpoint>>;
  chains: readonly ChainName[];
  /** Whether the browser lets it read all sites; undefined until that is known. */
  allowed?: boolean;
  allow: () => void;
  openOptions: (section?: string) => void;
};

const DOES = ['holds', 'reads', 'shows', 'decide'] as const;
const BLIND = ['tabs', 'walletConnect', 'embedded', 'hardware', 'promise'] as const;
const USE = ['reload', 'ask', 'panel', 'badge'] as const;

/** First run: what it does, what it does not see, one choice to make, how to go on. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const { endpoints, chains, allowed, allow, openOptions, test, saveEndpoint } = props;
  const words = useWords();
  return (
    <div className="settings welcome">
      <main>
        <h1>{words.t('welcome.heading')}</h1>
        {allowed === false ? (
          <section className="result danger" aria-label={words.t('welcome.allow.title')}>
            <SeverityIcon mark="danger" size={16} />
            <div>
              <b>{words.t('welcome.allow.title')}</b>
              <p>{words.t('welcome.allow.text')}</p>
              <button type="button" className="main" onClick={allow}>
                {words.t('welcome.allow.button')}
              </button>
            </div>
          </section>
        ) : null}
        <Block id="does" title={words.t('welcome.does.title')}>
          <ol className="said">
            {DOES.map((key) => (
              <li key={key}>{words.t(`welcome.does.${key}`)}</li>
            ))}
          </ol>
          <p className="intro">{words.t('welcome.does.keys')}</p>
        </Block>
        <Block id="endpoint" title={words.t('welcome.endpoint.title')} intro={words.t('welcome.endpoint.intro')}>
          <ChainStep endpoints={endpoints} chains={chains}>
            {({ chainId, name }, current) => (
              <EndpointForm
                key={chainId}
                chainId={chainId}
                chainName={name}
                current={current}
                test={test}
                saveEndpoint={saveEndpoint}
              />
            )}
          </ChainStep>
          <p className="intro">{words.t('welcome.endpoint.skip')}</p>
        </Block>
        <Block id="blind" title={words.t('welcome.blind.title')} intro={words.t('welcome.blind.intro')}>
          <dl className="limits">
            {BLIND.map((key) => (
              <div key={key}>
                <dt>{words.t(`welcome.blind.${key}`)}</dt>
                <dd>{words.t(`welcome.blind.${key}How`)}</dd>
              </div>
            ))}
          </dl>
        </Block>
        <Block id="use" title={words.t('welcome.use.title')}>
          <ol className="said">
            {USE.map((key) => (
              <li key={key}>{words.t(`welcome.use.${key}`)}</li>
            ))}
          </ol>
          <div className="btns">
            <button type="button" onClick={() => openOptions()}>
              {words.t('welcome.use.options')}
            </button>
          </div>
        </Block>
      </main>
    </div>
  );
}
