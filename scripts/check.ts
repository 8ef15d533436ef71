import { check } from '@/lib/cli/check';
import { nodeIo } from '@/lib/cli/nodeIo';

process.exitCode = await check(process.argv.slice(2), nodeIo);
