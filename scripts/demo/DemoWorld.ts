import type { Deployment } from '@/lib/store/Settings';
import type { DappConfig } from '../../e2e/dapp/DappConfig';
import type { Person } from '../../test/chain/people';

/** What the demo plays on: a chain with EigenLayer and two operators on it, and a staker with tokens. */
export type DemoWorld = {
  rpcUrl: string;
  /** What the options page would import, on a chain that the extension does not know. */
  deployment: Deployment;
  dapp: Omit<DappConfig, 'canMine'>;
  staker: Person;
  /** Mines the blocks that a queued withdrawal waits for; absent where that would take too long. */
  skipWait?: () => Promise<void>;
  /** One line each on what is real here and what is not. */
  about: readonly string[];
  stop(): Promise<void>;
};
