import { useEffect, useMemo, useState } from 'react';
import type { EndpointActions } from '@/components/settings/EndpointForm';
import { useItem } from '@/components/ui/useItem';
import { chains } from '@/lib/catalogue/chains';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { chainNames } from '@/lib/settings/chainNames';
import { saveEndpoint } from '@/lib/settings/saveEndpoint';
import { endpoints } from '@/lib/store/endpoints';
import { WelcomeScreen } from './WelcomeScreen';

type WelcomePageProps = Pick<EndpointActions, 'test'> & {
  isAllowed: () => Promise<boolean>;
  allow: () => Promise<boolean>;
  openOptions: (section?: string) => void;
};

/** The page of the first run, fed by what is stored. */
export function WelcomePage({ test, isAllowed, allow, openOptions }: WelcomePageProps) {
  const chosen = useItem(endpoints);
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    isAllowed().then(setAllowed, () => setAllowed(undefined));
  }, [isAllowed]);
  const offered = useMemo(
    () => chainNames(createCatalogue({ deployments: [], labels: {} }), Object.keys(chains).map(Number)),
    [],
  );
  if (!chosen) return null;
  return (
    <WelcomeScreen
      endpoints={chosen}
      chains={offered}
      allowed={allowed}
      allow={() => void allow().then(setAllowed, () => undefined)}
      openOptions={openOptions}
      test={test}
      saveEndpoint={saveEndpoint}
    />
  );
}
