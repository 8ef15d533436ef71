import { browser } from 'wxt/browser';

/** Opens the options in a tab of their own, at one section of them where one is named. */
export const openOptions = async (section?: string): Promise<void> => {
  if (!section) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html' as never)}#${section}` });
};
