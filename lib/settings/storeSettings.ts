import { history } from '@/lib/store/history';
import type { SettingsFile } from './SettingsFile';
import { settingsItems } from './settingsItems';

/** Stores each part that is named; the others stay as they are. A history that is no longer kept is deleted. */
export async function storeSettings(settings: Partial<SettingsFile>): Promise<void> {
  await Promise.all(
    (Object.keys(settings) as (keyof SettingsFile)[]).map((key) => {
      const item: { setValue(value: unknown): Promise<void> } = settingsItems[key] as never;
      return item.setValue(settings[key]);
    }),
  );
  if (settings.keepHistory === false) await history.removeValue();
}
