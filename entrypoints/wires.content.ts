import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWires } from '@/lib/provider/createWires';

/** Listed after gate and guard; see `lib/provider/createWires.ts`. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  main: () => createWires(window),
});
