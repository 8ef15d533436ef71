import { type SettingsFile, VERSION } from './SettingsFile';

/** Settings as a file that `readSettings` takes. It holds endpoint addresses, with any key in them. */
export const writeSettings = (settings: SettingsFile): string =>
  `${JSON.stringify({ restakeGuardSettings: VERSION, ...settings }, null, 2)}\n`;
