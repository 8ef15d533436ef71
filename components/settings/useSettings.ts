import { useItem } from '@/components/ui/useItem';
import type { SettingsFile } from '@/lib/settings/SettingsFile';
import { settingsItems } from '@/lib/settings/settingsItems';

/** Every setting as it is stored; undefined until all are read. */
export function useSettings(): SettingsFile | undefined {
  const found: { [K in keyof SettingsFile]: SettingsFile[K] | undefined } = {
    endpoints: useItem(settingsItems.endpoints),
    secondEndpoints: useItem(settingsItems.secondEndpoints),
    deployments: useItem(settingsItems.deployments),
    labels: useItem(settingsItems.labels),
    watched: useItem(settingsItems.watched),
    thresholds: useItem(settingsItems.thresholds),
    holdEverything: useItem(settingsItems.holdEverything),
    keepHistory: useItem(settingsItems.keepHistory),
    theme: useItem(settingsItems.theme),
    language: useItem(settingsItems.language),
  };
  return Object.values(found).includes(undefined) ? undefined : (found as SettingsFile);
}
