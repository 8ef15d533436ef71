import type { Page } from 'puppeteer-core';
import type { Answer } from '../harness/ask';
import type { createRequests } from '../harness/createRequests';
import type { BrowserName } from '../harness/Launched';
import type { ReviewWindow } from '../harness/openReview';
import type { Rig } from '../harness/startRig';
import type { AttackSite, SiteFile } from './startAttackSite';

export type Visit = {
  /** Body of the page. */
  html?: string;
  /** The page's first inline script, in its head. A function is written out as text: it sees nothing from outside. */
  script?: string | (() => unknown);
  headers?: Readonly<Record<string, string>>;
  /** Other files of the site, by path. */
  files?: Readonly<Record<string, SiteFile>>;
  /** The site under another name: another origin, another site. Names under `localhost` lead to it, too. */
  host?: 'localhost' | '127.0.0.1' | `${string}.localhost`;
  /** Connects to the wallet first, as a dApp does; yes without it. */
  connect?: boolean;
};

/** One page that attacks, and what a test does with it. */
export type Scene = {
  rig: Rig;
  site: AttackSite;
  browser: BrowserName;
  requests: ReturnType<typeof createRequests>;
  /** Opens a page of the attacker's in a tab. */
  visit(visit?: Visit): Promise<Page>;
  /**
   * Starts `attack` in the page and gives what it gets in the end. The function is written out as text: it sees its
   * arguments, which are JSON, and the page, nothing else.
   */
  attack<T extends readonly unknown[]>(page: Page, attack: (...args: T) => unknown, ...args: T): Promise<Answer>;
  /** The next review, complete. */
  review(): Promise<ReviewWindow>;
  /** Continues, with whatever friction it takes: from now on the wallet may have got this one request. */
  permit(review: ReviewWindow): Promise<void>;
  /** Rejects whatever is shown, one after the other, until `count` reviews were rejected. Gives what each asked. */
  rejectAll(count: number): Promise<readonly string[]>;
  /** Nothing more arrives: no review stands open, nothing waits in the queue, and the wallet has got what was permitted. */
  quiet(): Promise<void>;
  /** Says that more arrived at the wallet than was permitted, and that the row is about this. Only for limits. */
  wentRound(): void;
};
