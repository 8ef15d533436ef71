// The whole quality gate: `npm test`, or single stages: `npm test -- unit lint`. `npm test -- --list` names them.
// Plain Node, so that it runs before anything is installed; scripts/gate/main.ts does the rest.
import { startTool } from './setup/startTool.mjs';

await startTool('scripts/gate/main.ts');
