import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/setup/browsers.mjs';

export type { BrowserName };

/** Pages of our extension, as its build names them. */
export type OwnPage = 'review' | 'sidepanel' | 'popup' | 'options' | 'welcome';

/** A browser with our extension and others in it. */
export type Launched = {
  name: BrowserName;
  browser: Browser;
  /** Open pages of ours with that name, in tabs and in windows. */
  ownPages(name: OwnPage): Promise<Page[]>;
  /** Opens a page of ours in a tab; `query` comes behind its address. */
  openOwn(name: OwnPage, query?: string): Promise<Page>;
  /** Ends our background (Chromium's worker, Firefox's event page) as the browser itself does, without warning. */
  endBackground(): Promise<void>;
  /** Installs our extension over itself, as an update does: its pages close, its content scripts are orphans. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** Folders of other extensions to load beside ours. */
  others?: readonly string[];
  /** With a window on the screen. */
  visible?: boolean;
};
