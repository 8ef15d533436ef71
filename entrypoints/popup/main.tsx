import { browser } from 'wxt/browser';
import type { PopupActions } from '@/components/popup/Popup';
import { PopupPage } from '@/components/popup/PopupPage';
import { mountPage } from '@/components/ui/mountPage';
import { loadCatalogue } from '@/lib/background/loadCatalogue';
import { sendMessage } from '@/lib/messaging/messenger';
import { openSidePanel } from '@/lib/page/openSidePanel';
import { readTab, type Tab } from '@/lib/page/readTab';

/** The popup is done once something else opens. */
const then = (opening: Promise<unknown> | undefined) =>
  void opening?.then(
    () => window.close(),
    (error: unknown) => console.error('[restake-guard] popup', error),
  );

const actionsFor = (tab: Tab | undefined): PopupActions => ({
  review: () => then(sendMessage('showReview', {})),
  positions: () => then(tab && openSidePanel(tab.windowId)),
  reload: () => then(tab && browser.tabs.reload(tab.id)),
  allow: () => then(browser.permissions.request({ origins: ['<all_urls>'] })),
  options: () => then(browser.runtime.openOptionsPage()),
  limits: () => then(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) })),
});

mountPage({
  title: 'common.name',
  render: () => <PopupPage readTab={readTab} loadCatalogue={loadCatalogue} actionsFor={actionsFor} />,
});
