import type {
  Address,
  AssetChange,
  Change,
  Exposure,
  Finding,
  OperatorSet,
  Position,
  Review,
  Severity,
} from '@/lib/types';

type Seen = Pick<Review, 'simulation' | 'exposure' | 'verdict' | 'subjects'>;

/** Ten-thousandths. Worse by more returns to review; interest that accrues between two blocks stays below it. */
const TOLERANCE = 50n;

/**
 * What of a fresh review is worse than, or other than, the one that was shown: those changes must be shown before the
 * request goes on. An improvement is none.
 */
export const recheck = (shown: Seen, fresh: Seen, tolerance = TOLERANCE): readonly Change[] => [
  ...uncheckedChanges(shown, fresh),
  ...findingChanges(shown.verdict.findings, fresh.verdict.findings),
  ...approvalChanges(shown, fresh),
  ...movementChanges(shown.simulation.assetChanges, fresh.simulation.assetChanges, tolerance),
  ...exposureChanges(shown.exposure.after, fresh.exposure.after, tolerance),
  ...(shown.subjects ?? []).flatMap(({ account, after }) => {
    const again = fresh.subjects?.find((subject) => same(subject.account, account));
    return exposureChanges(after?.exposure, again?.after?.exposure, tolerance);
  }),
];

const uncheckedChanges = (shown: Seen, fresh: Seen): Change[] =>
  (fresh.simulation.status === 'unavailable' && shown.simulation.status !== 'unavailable') ||
  (fresh.exposure.after === undefined && shown.exposure.after !== undefined) ||
  shown.subjects?.some(
    ({ account, after }) =>
      after !== undefined &&
      !fresh.subjects?.some((subject) => same(subject.account, account) && subject.after !== undefined),
  )
    ? [{ kind: 'unchecked', reason: fresh.simulation.reason?.name ?? 'internal' }]
    : [];

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, danger: 2, critical: 3 };

const findingChanges = (shown: readonly Finding[], fresh: readonly Finding[]): Change[] => {
  const key = ({ rule, path }: Finding) => `${rule}/${path?.join('.') ?? ''}`;
  const known = new Map<string, number>();
  for (const finding of shown) known.set(key(finding), Math.max(rank[finding.severity], known.get(key(finding)) ?? -1));
  return fresh
    .filter((finding) => rank[finding.severity] > (known.get(key(finding)) ?? -1))
    .map(({ rule, severity, title }) => ({ kind: 'finding', rule, severity, title }));
};

const approvalChanges = (shown: Seen, fresh: Seen): Change[] => {
  const known = new Map(shown.simulation.approvals.map((a) => [`${a.asset.address}/${a.owner}/${a.spender}`, a.after]));
  return fresh.simulation.approvals.flatMap(({ asset, owner, spender, before, after }): Change[] => {
    const was = known.get(`${asset.address}/${owner}/${spender}`) ?? before;
    return after > was ? [{ kind: 'approval', asset, spender, shown: was, fresh: after }] : [];
  });
};

const movementChanges = (shown: readonly AssetChange[], fresh: readonly AssetChange[], tolerance: bigint): Change[] => {
  const key = ({ asset, account }: AssetChange) => `${asset.address}/${account}`;
  const delta = (change?: AssetChange) => (change ? change.after - change.before : 0n);
  const freshOnes = new Map(fresh.map((change) => [key(change), change]));
  const shownOnes = new Map(shown.map((change) => [key(change), change]));
  return [...new Map([...shownOnes, ...freshOnes])].flatMap(([id, { asset }]): Change[] => {
    const [was, is] = [delta(shownOnes.get(id)), delta(freshOnes.get(id))];
    const figure = was < 0n || is < 0n ? 'leaves' : 'arrives';
    return isLess(is, was, tolerance) ? [{ kind: 'amount', asset, figure, shown: was, fresh: is }] : [];
  });
};

const exposureChanges = (shown: Exposure | undefined, fresh: Exposure | undefined, tolerance: bigint): Change[] => {
  if (!shown || !fresh) return [];
  const freshOnes = new Map(fresh.positions.map((position) => [positionKey(position), position]));
  const shownOnes = new Map(shown.positions.map((position) => [positionKey(position), position]));
  return [...new Map([...shownOnes, ...freshOnes]).keys()].flatMap((key) =>
    positionChanges(shownOnes.get(key), freshOnes.get(key), tolerance),
  );
};

/** A withdrawal that the request itself queues has another root in each block; its nonce stays. */
const positionKey = ({ protocol, kind, strategy, asset, withdrawal }: Position): string =>
  [protocol, kind, strategy ?? asset.address, withdrawal?.nonce ?? ''].join('/').toLowerCase();

const positionChanges = (shown: Position | undefined, fresh: Position | undefined, tolerance: bigint): Change[] => {
  const asset = (fresh ?? shown)?.asset;
  if (!asset) return [];
  const amount = (figure: string, was: bigint, is: bigint, worse: boolean): Change[] =>
    worse ? [{ kind: 'amount', asset, figure, shown: was, fresh: is }] : [];
  const held = [shown?.amount ?? 0n, fresh?.amount ?? 0n] as const;
  const risks = (['now', 'pending', 'ceiling'] as const).flatMap((figure) => {
    const [was, is] = [shown?.slashable?.[figure] ?? 0n, fresh?.slashable?.[figure] ?? 0n];
    return amount(figure === 'ceiling' ? figure : `slashable-${figure}`, was, is, isLess(was, is, tolerance));
  });
  return [
    ...amount('holds', ...held, isLess(held[1], held[0], tolerance)),
    ...(fresh && shown ? partyChange('operator', shown.operator, fresh.operator) : []),
    ...(shown?.operatorSets ?? []).flatMap((set) =>
      setChanges(
        set,
        fresh?.operatorSets?.find((other) => sameSet(set, other)),
      ),
    ),
    ...risks,
  ];
};

const sameSet = (a: OperatorSet, b: OperatorSet): boolean => same(a.avs, b.avs) && a.id === b.id;

const setChanges = (shown: OperatorSet, fresh: OperatorSet | undefined): Change[] =>
  fresh
    ? [
        ...partyChange('slasher', shown.slasher, fresh.slasher),
        ...partyChange('redistribution-recipient', shown.redistributionRecipient, fresh.redistributionRecipient),
      ]
    : [];

const partyChange = (role: string, shown: Address | undefined, fresh: Address | undefined): Change[] =>
  same(shown, fresh) ? [] : [{ kind: 'party', role, ...(shown ? { shown } : {}), ...(fresh ? { fresh } : {}) }];

const same = (a?: Address, b?: Address): boolean => a?.toLowerCase() === b?.toLowerCase();

/** `is` below `was` by more than the tolerance, measured against `was`. */
const isLess = (is: bigint, was: bigint, tolerance: bigint): boolean =>
  (was - is) * 10_000n > (was < 0n ? -was : was) * tolerance;
