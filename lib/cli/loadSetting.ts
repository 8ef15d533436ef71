import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { parseDeployment } from '@/lib/catalogue/parseDeployment';
import { createWords } from '@/lib/format/createWords';
import { parseJson } from '@/lib/request/parseJson';
import { defaultThresholds } from '@/lib/risk/thresholds';
import type { Deployment } from '@/lib/store/Settings';
import type { Io } from './Io';

/** What the browser keeps in its settings, from the command line's options. */
export const loadSetting = async ({ deployment: path }: { deployment?: string }, io: Io) => {
  const deployment: Deployment | undefined =
    path === undefined ? undefined : parseDeployment(parseJson(await io.readFile(path), 'The deployment file'));
  return {
    deployment,
    catalogue: createCatalogue({ deployments: deployment ? [deployment] : [], labels: {} }),
    thresholds: defaultThresholds,
    words: createWords('en'),
  };
};
