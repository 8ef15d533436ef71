import { useMemo } from 'react';
import { useItem } from '@/components/ui/useItem';
import { chains } from '@/lib/catalogue/chains';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createPhrase } from '@/lib/phrase/createPhrase';
import { chainNames } from '@/lib/settings/chainNames';
import { withLabel } from '@/lib/settings/labelRows';
import { saveEndpoint } from '@/lib/settings/saveEndpoint';
import { saveSecondEndpoint } from '@/lib/settings/saveSecondEndpoint';
import { storeSettings } from '@/lib/settings/storeSettings';
import { withDeployment } from '@/lib/settings/withDeployment';
import { writeSettings } from '@/lib/settings/writeSettings';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { history } from '@/lib/store/history';
import { labels } from '@/lib/store/labels';
import { phrase } from '@/lib/store/phrase';
import { secondEndpoints } from '@/lib/store/secondEndpoints';
import { log } from '@/lib/store/session/log';
import type { EndpointActions } from './EndpointForm';
import { SettingsScreen } from './SettingsScreen';
import { useSettings } from './useSettings';

type SettingsPageProps = Pick<EndpointActions, 'test'> & { download: (name: string, text: string) => void };

/** The options, fed by what is stored; each change is stored at once and seen everywhere. */
export function SettingsPage({ test, download }: SettingsPageProps) {
  const settings = useSettings();
  const kept = useItem(history);
  const session = useItem(log);
  const own = useItem(phrase);
  const imported = settings?.deployments;
  const offered = useMemo(() => {
    if (!imported) return [];
    const catalogue = createCatalogue({ deployments: imported, labels: {} });
    return chainNames(catalogue, [...Object.keys(chains).map(Number), ...imported.map(({ chainId }) => chainId)]);
  }, [imported]);
  if (!settings || !kept || !session) return null;
  return (
    <SettingsScreen
      settings={settings}
      chains={offered}
      historyCount={Math.max(kept.length, session.length)}
      phrase={own}
      actions={{
        test,
        saveEndpoint,
        removeEndpoint: async (chainId) => {
          const { [chainId]: _, ...others } = await endpoints.getValue();
          await endpoints.setValue(others);
        },
        saveSecondEndpoint,
        removeSecondEndpoint: async (chainId) => {
          const { [chainId]: _, ...others } = await secondEndpoints.getValue();
          await secondEndpoints.setValue(others);
        },
        addDeployment: async (added) => deployments.setValue(withDeployment(await deployments.getValue(), added)),
        removeDeployment: async ({ chainId, name }) =>
          deployments.setValue(
            (await deployments.getValue()).filter((one) => one.chainId !== chainId || one.name !== name),
          ),
        saveLabel: async (chainId, address, name) =>
          labels.setValue(withLabel(await labels.getValue(), { chainId, address }, name)),
        saveThresholds: (thresholds) => storeSettings({ thresholds }),
        saveHoldEverything: (holdEverything) => storeSettings({ holdEverything }),
        renewPhrase: () => phrase.setValue(createPhrase()),
        saveKeepHistory: (keepHistory) => storeSettings({ keepHistory }),
        clearHistory: async () => {
          await history.removeValue();
          await log.removeValue();
        },
        saveTheme: (theme) => storeSettings({ theme }),
        saveLanguage: (language) => storeSettings({ language }),
        exportSettings: () => download('restake-guard-settings.json', writeSettings(settings)),
        importSettings: storeSettings,
      }}
    />
  );
}
