import type { Portfolio } from '@/lib/panel/portfolioOf';
import type { Read, Reading } from '@/lib/panel/Reading';
import { same } from '@/lib/risk/read/same';
import type { Position } from '@/lib/types';
import { Loading } from './Loading';
import { Missing } from './Missing';
import { type JudgedOperator, Overview } from './Overview';
import { PanelFoot } from './PanelFoot';
import { PositionDetail } from './PositionDetail';

type PanelContentProps = {
  readings: readonly Reading[];
  portfolio: Portfolio;
  operators: readonly JudgedOperator[];
  /** The position that is open. */
  found?: { read: Read; position: Position };
  open: (key: string) => void;
  refresh: () => void;
  openEndpoints: () => void;
  now?: () => number;
};

/** What was read of an account: what is missing first, then a position or all of them. */
export function PanelContent(props: PanelContentProps) {
  const { readings, portfolio, operators, found, open, refresh, openEndpoints, now } = props;
  const { reads } = portfolio;
  const waits = readings.length === 0 || readings.some(({ status }) => status === 'loading');
  const judged =
    found &&
    operators.find(
      ({ stake }) => stake.chainId === found.position.chainId && same(stake.operator, found.position.operator),
    );
  return (
    <>
      <Missing readings={readings} portfolio={portfolio} refresh={refresh} openEndpoints={openEndpoints} now={now} />
      {found ? (
        <PositionDetail position={found.position} read={found.read} marks={judged?.marks ?? []} />
      ) : reads.length > 0 ? (
        <Overview portfolio={portfolio} operators={operators} open={open} />
      ) : waits ? (
        <Loading />
      ) : null}
      {reads.length > 0 ? <PanelFoot reads={reads} /> : null}
    </>
  );
}
