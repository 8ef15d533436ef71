import type { BrowserName } from '../harness/Launched';
import type { Scene } from './Scene';

/**
 * What came of an attack:
 *
 *   held     it reached the wallet only after a decision, and byte for byte as reviewed
 *   blocked  it can never reach the wallet; the page got an error
 *   flagged  held, and the window names the danger
 *   ignored  no effect at all
 *   limit    only the wallet can stop it; it is detected and said, or stands in the list of what nobody here can see
 *   waiting  needs a protocol that is not in the catalogue yet
 */
export type AttackResult = 'held' | 'blocked' | 'flagged' | 'ignored' | 'limit' | 'waiting';

type Told = {
  /** What is tried, in a few words of ours. */
  title: string;
  expected: AttackResult | Readonly<Record<BrowserName, AttackResult>>;
  /** What holds it, or why nothing can. One sentence for the table. */
  why: string;
};

/** A row that runs in a browser. */
export type BrowserAttack = Told & {
  /** The wallet that the page has; a plain one that runs after ours without it. */
  wallet?: { kind?: import('../wallet/WalletSetting').WalletKind; order?: 'before' | 'after' };
  /** What really came of it. Throws when it went as it must not. */
  run(scene: Scene): Promise<AttackResult>;
};

/** A row that no browser is needed for: the test that shows it, whose text names the row. */
export type OtherAttack = Told & { shownBy: string };

export type Attack = BrowserAttack | OtherAttack;

export const runsInBrowser = (attack: Attack): attack is BrowserAttack => 'run' in attack;

export const expectedIn = ({ expected }: Attack, browser: BrowserName): AttackResult =>
  typeof expected === 'string' ? expected : expected[browser];
