import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { deployments } from '@/lib/store/deployments';
import { labels } from '@/lib/store/labels';

/** The shipped catalogue with the user's deployment files and names on top. */
export const loadCatalogue = async (): Promise<Catalogue> => {
  const [imported, named] = await Promise.all([deployments.getValue(), labels.getValue()]);
  return createCatalogue({ deployments: imported, labels: named });
};
