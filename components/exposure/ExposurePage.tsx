import { useEffect, useMemo, useState } from 'react';
import { useItem } from '@/components/ui/useItem';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { accountsOf } from '@/lib/panel/accountsOf';
import { chainsToRead } from '@/lib/panel/chainsToRead';
import { readsOf } from '@/lib/panel/Reading';
import { same } from '@/lib/risk/read/same';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { labels } from '@/lib/store/labels';
import { connections } from '@/lib/store/session/connections';
import { forwarded } from '@/lib/store/session/forwarded';
import { knownAccounts } from '@/lib/store/session/knownAccounts';
import { lastReads } from '@/lib/store/session/lastReads';
import { queue } from '@/lib/store/session/queue';
import { thresholds } from '@/lib/store/thresholds';
import { watched } from '@/lib/store/watched';
import type { Address } from '@/lib/types';
import { waitingOf } from '@/lib/view/waitingOf';
import { PanelScreen } from './PanelScreen';
import { type Ask, useReadings } from './useReadings';

type ExposurePageProps = {
  ask: Ask;
  watchTab: (onChange: (tabId: number | undefined) => void) => () => void;
  openOptions: (section?: string) => void;
  showReview: () => void;
};

/** The side panel, fed by what is stored and by the background's readings. */
export function ExposurePage({ ask, watchTab, openOptions, showReview }: ExposurePageProps) {
  const stored = useStored();
  const [tabId, setTabId] = useState<number>();
  const [picked, setPicked] = useState<Address>();
  useEffect(() => watchTab(setTabId), [watchTab]);

  const { imported, named, chosen, connected, known, watching } = stored;
  const catalogue = useMemo(
    () => imported && named && createCatalogue({ deployments: imported, labels: named }),
    [imported, named],
  );
  const accounts = useMemo(
    () =>
      connected && known && watching ? accountsOf({ connections: connected, known, watched: watching, tabId }) : [],
    [connected, known, watching, tabId],
  );
  const account = accounts.find(({ address }) => same(address, picked)) ?? accounts[0];
  const connectedChain = account?.chainId;
  const chains = useMemo(
    () =>
      catalogue && imported && chosen
        ? chainsToRead({ endpoints: chosen, deployments: imported, catalogue, connected: connectedChain })
        : undefined,
    [catalogue, imported, chosen, connectedChain],
  );
  const { readings, refresh } = useReadings({
    account: chains && account?.address,
    chains: chains ?? [],
    ask,
    lastReads,
  });

  if (!catalogue || !chains || !stored.limits || !connected || !known || !watching) return null;
  const hasEndpoint = chains.some(({ url }) => url !== undefined);
  const oldest = Math.min(...readsOf(readings).map(({ readAt }) => readAt));
  const outdated = (stored.sent ?? []).some((one) => same(one.account, account?.address) && one.at > oldest);
  return (
    <PanelScreen
      accounts={accounts}
      account={account}
      readings={readings}
      hasEndpoint={hasEndpoint}
      thresholds={stored.limits}
      catalogue={catalogue}
      waiting={waitingOf(stored.held ?? []).length}
      outdated={outdated}
      actions={{
        choose: setPicked,
        watch: async (address) => {
          const others = (await watched.getValue()).filter((other) => !same(other, address));
          await watched.setValue([...others, address]);
          setPicked(address);
        },
        unwatch: async (address) =>
          watched.setValue((await watched.getValue()).filter((other) => !same(other, address))),
        refresh,
        openOptions,
        showReview,
      }}
    />
  );
}

const useStored = () => ({
  imported: useItem(deployments),
  named: useItem(labels),
  chosen: useItem(endpoints),
  connected: useItem(connections),
  known: useItem(knownAccounts),
  watching: useItem(watched),
  limits: useItem(thresholds),
  held: useItem(queue),
  sent: useItem(forwarded),
});
