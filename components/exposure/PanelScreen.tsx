import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Account } from '@/lib/panel/Account';
import { marksOf } from '@/lib/panel/marksOf';
import { operatorsOf } from '@/lib/panel/operatorsOf';
import { portfolioOf } from '@/lib/panel/portfolioOf';
import { positionKey } from '@/lib/panel/positionKey';
import type { Reading } from '@/lib/panel/Reading';
import { same } from '@/lib/risk/read/same';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Address } from '@/lib/types';
import { AccountPicker } from './AccountPicker';
import { BarNote } from './BarNote';
import { CatalogueContext } from './CatalogueContext';
import { EndpointStep } from './EndpointStep';
import { FirstRun } from './FirstRun';
import { Freshness } from './Freshness';
import { Loading } from './Loading';
import { Missing } from './Missing';
import { Overview } from './Overview';
import { PanelFoot } from './PanelFoot';
import { PanelHeader } from './PanelHeader';
import { PositionDetail } from './PositionDetail';
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

/** The side panel: one account's exposure, or the steps to it. */
export function PanelScreen(props: PanelScreenProps) {
  const {
    accounts,
    account,
    readings,
    hasEndpoint,
    thresholds,
    catalogue,
    actions,
    waiting = 0,
    outdated,
    now,
  } = props;
  const words = useWords();
  const [picking, setPicking] = useState(props.initial?.picking ?? false);
  const [opened, setOpened] = useState(props.initial?.position);
  const heading = useRef<HTMLHeadingElement>(null);
  const portfolio = useMemo(() => portfolioOf(readings), [readings]);
  const operators = useMemo(
    () => portfolio.reads.flatMap(operatorsOf).map((stake) => ({ stake, marks: marksOf(stake, thresholds) })),
    [portfolio, thresholds],
  );
  const chosen = account?.address;
  const found = portfolio.reads
    .flatMap((read) => read.exposure.positions.map((position) => ({ read, position })))
    .find(({ position }) => positionKey(position) === opened);
  const open = found !== undefined;

  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);

  const back = () => {
    const last = opened;
    setOpened(undefined);
    // The row that was left is there again after the next paint.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-position="${last}"]`)?.focus());
  };
  const nameOf = ({ address, chainId = 1 }: Account) => catalogue.name(chainId, address);
  const busy = readings.some(({ status }) => status === 'loading');
  const openEndpoints = () => actions.openOptions('endpoints');
  const pick = (address: Address) => {
    setPicking(false);
    setOpened(undefined);
    actions.choose(address);
  };

  return (
    <CatalogueContext value={catalogue}>
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
            accounts={accounts}
            chosen={chosen}
            nameOf={nameOf}
            choose={pick}
            watch={async (address) => {
              await actions.watch(address);
              pick(address);
            }}
            unwatch={actions.unwatch}
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
        <main>
          {!account ? (
            <FirstRun watch={actions.watch} hasEndpoint={hasEndpoint} openEndpoints={openEndpoints} />
          ) : !hasEndpoint ? (
            <EndpointStep openEndpoints={openEndpoints} />
          ) : (
            <>
              <Missing
                readings={readings}
                portfolio={portfolio}
                refresh={actions.refresh}
                openEndpoints={openEndpoints}
                now={now}
              />
              {found ? (
                <PositionDetail
                  position={found.position}
                  read={found.read}
                  marks={
                    operators.find(
                      ({ stake }) =>
                        stake.chainId === found.position.chainId && same(stake.operator, found.position.operator),
                    )?.marks ?? []
                  }
                />
              ) : portfolio.reads.length > 0 ? (
                <Overview portfolio={portfolio} operators={operators} open={setOpened} />
              ) : busy || readings.length === 0 ? (
                <Loading />
              ) : null}
              {portfolio.reads.length > 0 ? <PanelFoot reads={portfolio.reads} /> : null}
            </>
          )}
        </main>
      </div>
    </CatalogueContext>
  );
}
