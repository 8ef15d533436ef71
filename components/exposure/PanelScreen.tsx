import { useMemo, useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Account } from '@/lib/panel/Account';
import { marksOf } from '@/lib/panel/marksOf';
import { operatorsOf } from '@/lib/panel/operatorsOf';
import { portfolioOf } from '@/lib/panel/portfolioOf';
import type { Reading } from '@/lib/panel/Reading';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Address } from '@/lib/types';
import { AccountPicker } from './AccountPicker';
import { BarNote } from './BarNote';
import { CatalogueContext } from './CatalogueContext';
import { EndpointStep } from './EndpointStep';
import { FirstRun } from './FirstRun';
import { Freshness } from './Freshness';
import { PanelContent } from './PanelContent';
import { PanelHeader } from './PanelHeader';
import { usePosition } from './usePosition';
import './panel.css';

export type PanelActions = {
  choose(address: Address): void;
  watch(address: Address): Promise<void> | void;
  unwatch(address: Address): Promise<void> | void;
  refresh(): void;
  openOptions(section?: string): void;
  showReview(): void;
};

type PanelScreenProps = {
  accounts: readonly Account[];
  account?: Account;
  /** One for each chain that is read; none before it begins. */
  readings: readonly Reading[];
  hasEndpoint: boolean;
  thresholds: Thresholds;
  catalogue: Catalogue;
  actions: PanelActions;
  /** Held requests that wait for a decision. */
  waiting?: number;
  /** This account sent a transaction after the figures were read. */
  outdated?: boolean;
  /** What is open at first. */
  initial?: { position?: string; picking?: boolean };
  now?: () => number;
};

/** The side panel: one account's exposure, or the steps to it. What was open of one account is not open of the next. */
export function PanelScreen(props: PanelScreenProps) {
  return (
    <CatalogueContext value={props.catalogue}>
      <Panel key={props.account?.address} {...props} />
    </CatalogueContext>
  );
}

function Panel(props: PanelScreenProps) {
  const { accounts, account, readings, hasEndpoint, thresholds, catalogue, actions, outdated, initial, now } = props;
  const { waiting = 0 } = props;
  const words = useWords();
  const [picking, setPicking] = useState(initial?.picking ?? false);
  const portfolio = useMemo(() => portfolioOf(readings), [readings]);
  const operators = useMemo(
    () => portfolio.reads.flatMap(operatorsOf).map((stake) => ({ stake, marks: marksOf(stake, thresholds) })),
    [portfolio, thresholds],
  );
  const { found, heading, open, back } = usePosition(portfolio, initial?.position);
  const nameOf = ({ address, chainId = 1 }: Account) => catalogue.name(chainId, address);
  const busy = readings.some(({ status }) => status === 'loading');
  const openEndpoints = () => actions.openOptions('endpoints');
  const pick = (address: Address) => {
    setPicking(false);
    actions.choose(address);
  };
  const watch = async (address: Address) => {
    await actions.watch(address);
    pick(address);
  };

  return (
    <div className="panel" data-testid="panel" data-busy={busy}>
      <PanelHeader
        account={account}
        name={account && nameOf(account)}
        detail={found && { title: words.t('panel.position.title'), back, heading }}
        picking={picking}
        togglePicker={() => setPicking(!picking)}
        refresh={account && hasEndpoint ? actions.refresh : undefined}
        busy={busy}
        openOptions={() => actions.openOptions()}
      >
        {account && hasEndpoint && readings.length > 0 ? <Freshness readings={readings} now={now} /> : null}
      </PanelHeader>
      {picking && account ? (
        <AccountPicker
          {...{ accounts, nameOf, watch, chosen: account.address, choose: pick, unwatch: actions.unwatch }}
        />
      ) : null}
      {waiting > 0 ? (
        <BarNote
          text={words.t('panel.waiting', { count: waiting })}
          action={words.t('panel.review')}
          run={actions.showReview}
        />
      ) : null}
      {outdated && !busy ? (
        <BarNote text={words.t('panel.outdated')} action={words.t('panel.refresh')} run={actions.refresh} />
      ) : null}
      <main aria-busy={busy || (account !== undefined && hasEndpoint && readings.length === 0)}>
        {!account ? (
          <FirstRun watch={actions.watch} hasEndpoint={hasEndpoint} openEndpoints={openEndpoints} />
        ) : !hasEndpoint ? (
          <EndpointStep openEndpoints={openEndpoints} />
        ) : (
          <PanelContent
            {...{ readings, portfolio, operators, found, open, openEndpoints, now, refresh: actions.refresh }}
          />
        )}
      </main>
    </div>
  );
}
