import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGuard } from '@/lib/provider/createGuard';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  main: () => createGuard(window),
});
