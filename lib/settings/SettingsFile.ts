import type { Thresholds } from '@/lib/risk/thresholds';
import type { Language } from '@/lib/store/language';
import type { Deployment, Endpoint, Labels } from '@/lib/store/Settings';
import type { Theme } from '@/lib/store/theme';
import type { Address } from '@/lib/types';

/** Everything that the user set. History is no setting. */
export type SettingsFile = {
  endpoints: Readonly<Record<string, Endpoint>>;
  secondEndpoints: Readonly<Record<string, Endpoint>>;
  deployments: readonly Deployment[];
  labels: Labels;
  watched: readonly Address[];
  thresholds: Thresholds;
  holdEverything: boolean;
  keepHistory: boolean;
  theme: Theme;
  language: Language;
};

export const VERSION = 1;
