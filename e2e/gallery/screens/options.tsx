import type { ReactNode } from 'react';
import { DeploymentsSection } from '@/components/settings/DeploymentsSection';
import { EndpointForm } from '@/components/settings/EndpointForm';
import {
  actions,
  chains,
  decodesOnly,
  filled,
  otherChain,
  untouched,
  works,
} from '@/components/settings/fixtures/settings';
import { ImportPreview } from '@/components/settings/ImportPreview';
import { SaveStatus } from '@/components/settings/SaveStatus';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { TestResult } from '@/components/settings/TestResult';
import { ThresholdRow } from '@/components/settings/ThresholdRow';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import type { Screen } from '../screens';

const nothing = () => {};
const host = 'rpc.example.org';

/** A part of the options by itself, in a state that takes steps to reach. */
const part = (name: string, children: ReactNode): Screen => ({
  name: `options-${name}`,
  render: () => (
    <div className="settings">
      <main>
        <h1>{name}</h1>
        {children}
      </main>
    </div>
  ),
});

const form = (current?: string) => (
  <EndpointForm
    chainId={1}
    chainName="Ethereum"
    current={current}
    test={actions.test}
    saveEndpoint={actions.saveEndpoint}
  />
);

const threshold = (text: string, agreed: boolean, error?: string) => (
  <ul>
    <ThresholdRow name="redistributionDanger" {...{ text, agreed, error }} change={nothing} agree={nothing} />
    <ThresholdRow name="slashableShareWarning" text={text} agreed={false} change={nothing} agree={nothing} />
  </ul>
);

const screen = (settings: typeof filled, historyCount: number) => () => (
  <SettingsScreen settings={settings} chains={chains} historyCount={historyCount} actions={actions} />
);

const welcome = (endpoints: typeof filled.endpoints, allowed: boolean) => () => (
  <WelcomeScreen
    {...{ endpoints, chains, allowed, allow: nothing, openOptions: nothing }}
    test={actions.test}
    saveEndpoint={actions.saveEndpoint}
  />
);

export const optionsScreens: readonly Screen[] = [
  { name: 'options-untouched', render: screen(untouched, 0) },
  { name: 'options-filled', render: screen(filled, 12) },
  part('endpoint-new', form()),
  part('endpoint-known', form('https://ethereum-rpc.publicnode.com/')),
  part('endpoint-other', form('https://rpc.example.org/v1/key')),
  part('endpoint-private', form('http://192.168.1.20:8545/')),
  part(
    'tests',
    <>
      <TestResult result={works} host={host} />
      <TestResult result={decodesOnly} host={host} />
      <TestResult result={otherChain} host={host} />
    </>,
  ),
  part(
    'saving',
    <>
      <SaveStatus state="idle" unsaved />
      <SaveStatus state="saving" />
      <SaveStatus state="saved" />
      <SaveStatus state="failed" />
    </>,
  ),
  part('threshold-looser', threshold('60', false, 'This gives up a danger: tick the box below first.')),
  part('threshold-wrong', threshold('ten', false, 'This is no number. Write it like 10 or 12.5.')),
  part('import', <ImportPreview settings={filled} apply={async () => {}} />),
  part('deployments', <DeploymentsSection deployments={filled.deployments} {...actions} />),
  { name: 'welcome', render: welcome({}, true) },
  { name: 'welcome-endpoint-set', render: welcome(filled.endpoints, true) },
  { name: 'welcome-not-allowed', render: welcome({}, false) },
];
