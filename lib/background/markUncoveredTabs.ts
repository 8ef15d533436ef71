import { browser } from 'wxt/browser';
import { hasGate } from './hasGate';
import { loadWords } from './loadWords';

/**
 * Says of each tab that was open before the extension was installed or updated that it is not covered: its page runs
 * without a guard, or with one whose extension is gone, until it is reloaded.
 */
export const markUncoveredTabs = async (): Promise<void> => {
  const [tabs, words] = await Promise.all([browser.tabs.query({}), loadWords()]);
  for (const { id, url } of tabs) {
    if (id === undefined || !/^(?:https?|file):/.test(url ?? '') || (await hasGate(id))) continue;
    await browser.action.setBadgeText({ tabId: id, text: '–' }).catch(() => undefined);
    await browser.action.setTitle({ tabId: id, title: words.t('background.badge.reload') }).catch(() => undefined);
  }
};
