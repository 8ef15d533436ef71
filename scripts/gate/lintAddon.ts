/** `web-ext lint` on the Firefox build, where every warning fails but those that are known and explained here. */
import { run } from '../setup/run.mjs';

type Message = { code: string; message: string; description?: string; file?: string; line?: number };

const known = [
  // The key is read from Firefox 140 on and does no harm before: 128 stays the oldest version.
  { code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION', text: /data_collection_permissions/ },
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', text: /data_collection_permissions/ },
  // React's own dangerouslySetInnerHTML, which no component of ours uses: test/bundles.test.ts sees to it.
  { code: 'UNSAFE_VAR_ASSIGNMENT', text: /innerHTML/ },
];

const { output } = await run('web-ext', [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--output',
  'json',
  '--boring',
]);
const json = output.split('\n').find((line) => line.startsWith('{'));
if (!json) throw new Error(`web-ext lint gave no report:\n${output}`);

const { errors, warnings, notices }: Record<'errors' | 'warnings' | 'notices', Message[]> = JSON.parse(json);
const isKnown = (message: Message) =>
  known.some(({ code, text }) => message.code === code && text.test(`${message.message} ${message.description}`));
const open = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const { code, message, description, file, line } of open)
  console.error(`${file ?? 'manifest'}:${line ?? ''} ${code} ${message} ${description ?? ''}`);
console.log(`web-ext lint: ${open.length} open, ${warnings.length} warnings in all, ${notices.length} notices`);
process.exitCode = open.length > 0 ? 1 : 0;
