// Chain, dApp, test wallet and extension in one browser, to play with: `npm run demo`, or `npm run demo -- --headless`.
// Plain Node, so that it runs before anything is installed; scripts/demo/main.ts does the rest.
import { startTool } from './setup/startTool.mjs';

await startTool('scripts/demo/main.ts');
