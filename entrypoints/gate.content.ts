import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGate } from '@/lib/provider/gate/startGate';

/** Listed before the guard, whose port it waits for: see `lib/provider/openChannel.ts`. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startGate(window),
});
