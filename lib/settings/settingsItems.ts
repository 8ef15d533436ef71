import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { holdEverything } from '@/lib/store/holdEverything';
import { keepHistory } from '@/lib/store/keepHistory';
import { labels } from '@/lib/store/labels';
import { language } from '@/lib/store/language';
import { secondEndpoints } from '@/lib/store/secondEndpoints';
import { theme } from '@/lib/store/theme';
import { thresholds } from '@/lib/store/thresholds';
import { watched } from '@/lib/store/watched';
import type { SettingsFile } from './SettingsFile';

/** Where each part of a settings file is stored. */
export const settingsItems = {
  endpoints,
  secondEndpoints,
  deployments,
  labels,
  watched,
  thresholds,
  holdEverything,
  keepHistory,
  theme,
  language,
} satisfies Record<keyof SettingsFile, unknown>;
