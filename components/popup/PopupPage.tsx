import { useEffect, useState } from 'react';
import { useItem } from '@/components/ui/useItem';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Tab } from '@/lib/page/readTab';
import { holdEverything } from '@/lib/store/holdEverything';
import { bypasses } from '@/lib/store/session/bypasses';
import { connections } from '@/lib/store/session/connections';
import { log } from '@/lib/store/session/log';
import { queue } from '@/lib/store/session/queue';
import { coverageOf } from '@/lib/view/coverageOf';
import { waitingOf } from '@/lib/view/waitingOf';
import { Popup, type PopupActions } from './Popup';

type PopupPageProps = {
  readTab: () => Promise<Tab | undefined>;
  loadCatalogue: () => Promise<Catalogue>;
  /** Each may use the tab in front; undefined until it is known. */
  actionsFor: (tab: Tab | undefined) => PopupActions;
};

/** The popup, fed by what is stored and by what the browser says of the tab in front. */
export function PopupPage({ readTab, loadCatalogue, actionsFor }: PopupPageProps) {
  const held = useItem(queue);
  const entries = useItem(log);
  const connected = useItem(connections);
  const passed = useItem(bypasses);
  const everything = useItem(holdEverything);
  const [found, setFound] = useState<{ tab: Tab | undefined; catalogue: Catalogue } | { error: unknown }>();
  useEffect(() => {
    Promise.all([readTab(), loadCatalogue()]).then(
      ([tab, catalogue]) => setFound({ tab, catalogue }),
      (error: unknown) => setFound({ error }),
    );
  }, [readTab, loadCatalogue]);
  if (found && 'error' in found) throw found.error;
  if (!held || !entries) return null;
  const coverage =
    found && connected && passed && everything !== undefined
      ? coverageOf(
          found.tab ?? { allowed: true, gate: false },
          found.tab && connected[`${found.tab.id}`],
          found.catalogue,
          everything,
          found.tab && passed[`${found.tab.id}`],
        )
      : undefined;
  return <Popup waiting={waitingOf(held)} coverage={coverage} log={entries} actions={actionsFor(found?.tab)} />;
}
