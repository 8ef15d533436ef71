/** Makes all parts of a new rule or protocol: npm run scaffold -- rule <id>, npm run scaffold -- protocol <id>. */
import { scaffold } from './scaffold/scaffold';

process.exitCode = scaffold(process.argv.slice(2), process.cwd(), { out: console.log, err: console.error });
