import { browser } from 'wxt/browser';

/** Tells the tab in front of the window that this page belongs to, now and after each change; returns how to stop. */
export function watchActiveTab(onChange: (tabId: number | undefined) => void): () => void {
  let stopped = false;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!stopped) onChange(tab?.id);
  };
  const again = () => void look().catch(() => undefined);
  browser.tabs.onActivated.addListener(again);
  again();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(again);
  };
}
