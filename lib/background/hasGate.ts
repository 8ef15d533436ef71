import { sendMessage } from '@/lib/messaging/messenger';

const NO_KEY = '-'.repeat(16);

/** Whether a page runs with our content script, alive. A page that was open before an install or update does not. */
export const hasGate = (tabId: number): Promise<boolean> =>
  sendMessage('holds', { pageKey: NO_KEY }, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
