import { exposure } from '@/lib/cli/exposure';
import { nodeIo } from '@/lib/cli/nodeIo';

process.exitCode = await exposure(process.argv.slice(2), nodeIo);
