import { useEffect } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { resources } from '@/lib/i18n/resources';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { ChainName } from '@/lib/settings/chainNames';
import type { SettingsFile } from '@/lib/settings/SettingsFile';
import type { Language } from '@/lib/store/language';
import type { Deployment } from '@/lib/store/Settings';
import type { Theme } from '@/lib/store/theme';
import type { Address, ChainId } from '@/lib/types';
import { Block } from './Block';
import { Choice } from './Choice';
import { DeploymentsSection } from './DeploymentsSection';
import type { EndpointActions } from './EndpointForm';
import { EndpointsSection } from './EndpointsSection';
import { HistorySection } from './HistorySection';
import { LabelsSection } from './LabelsSection';
import { PhraseSection } from './PhraseSection';
import type { SecondEndpointActions } from './SecondEndpoint';
import { Switch } from './Switch';
import { ThresholdsSection } from './ThresholdsSection';
import { TransferSection } from './TransferSection';
import './settings.css';

export type SettingsActions = EndpointActions &
  SecondEndpointActions & {
    removeEndpoint(chainId: ChainId): Promise<void>;
    addDeployment(deployment: Deployment): Promise<void>;
    removeDeployment(deployment: Deployment): Promise<void>;
    saveLabel(chainId: ChainId, address: Address, name: string | undefined): Promise<void>;
    saveThresholds(thresholds: Thresholds): Promise<void>;
    saveHoldEverything(hold: boolean): Promise<void>;
    saveKeepHistory(keep: boolean): Promise<void>;
    renewPhrase(): Promise<void>;
    clearHistory(): Promise<void>;
    saveTheme(theme: Theme): Promise<void>;
    saveLanguage(language: Language): Promise<void>;
    exportSettings(): void;
    importSettings(settings: Partial<SettingsFile>): Promise<void>;
  };

type SettingsScreenProps = {
  settings: SettingsFile;
  historyCount: number;
  /** The words that only this installation knows. */
  phrase?: string;
  chains: readonly ChainName[];
  actions: SettingsActions;
};

const SECTIONS = [
  'endpoints',
  'holding',
  'thresholds',
  'labels',
  'deployments',
  'look',
  'phrase',
  'history',
  'transfer',
] as const;

/** Every setting, each with what it means. */
export function SettingsScreen({ settings, historyCount, phrase = '', chains, actions }: SettingsScreenProps) {
  const words = useWords();
  useEffect(() => {
    // The browser looked for the section before it was there.
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  const { endpoints, secondEndpoints, deployments, labels, thresholds } = settings;
  return (
    <div className="settings">
      <header>
        <h1>{words.t('options.heading')}</h1>
        <nav aria-label={words.t('options.sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words.t(`options.${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <EndpointsSection {...{ endpoints, secondEndpoints, deployments, chains }} {...actions} />
        <Block id="holding" title={words.t('options.holding.title')} intro={words.t('options.holding.intro')}>
          <Switch
            label={words.t('options.holding.everything')}
            note={words.t('options.holding.everythingNote')}
            value={settings.holdEverything}
            save={actions.saveHoldEverything}
          />
        </Block>
        <ThresholdsSection thresholds={thresholds} saveThresholds={actions.saveThresholds} />
        <LabelsSection labels={labels} chains={chains} saveLabel={actions.saveLabel} />
        <DeploymentsSection deployments={deployments} {...actions} />
        <Block id="look" title={words.t('options.look.title')}>
          <Choice
            label={words.t('options.look.theme')}
            value={settings.theme}
            options={(['system', 'light', 'dark'] as const).map((value) => ({
              value,
              label: words.t(`options.look.themes.${value}`),
            }))}
            save={actions.saveTheme}
          />
          <Choice
            label={words.t('options.look.language')}
            value={settings.language}
            options={[
              { value: 'auto' as Language, label: words.t('options.look.auto') },
              ...(Object.keys(resources) as Language[]).map((value) => ({
                value,
                label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
              })),
            ]}
            save={actions.saveLanguage}
          />
        </Block>
        <PhraseSection phrase={phrase} renewPhrase={actions.renewPhrase} />
        <HistorySection
          keepHistory={settings.keepHistory}
          saveKeepHistory={actions.saveKeepHistory}
          count={historyCount}
          clearHistory={actions.clearHistory}
        />
        <TransferSection exportSettings={actions.exportSettings} importSettings={actions.importSettings} />
      </main>
    </div>
  );
}
