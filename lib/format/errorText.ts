import type { Words } from '@/lib/risk/defineRule';
import { foreignText } from './foreignText';

/** `name` is a code of lib/errors; `message` is what was said when it was thrown; `host` the endpoint, where one is known. */
type Failure = { name: string; message?: string; host?: string };

/**
 * An error in words. What has no sentence of its own says its message, else its name.
 *
 * @example errorText(words, { name: 'endpoint-timeout', host: 'rpc.example.org' }) // 'rpc.example.org took too long…'
 */
export function errorText(words: Words, { name, message = '', host }: Failure): string {
  const key = `errors.${name}`;
  const said = foreignText(message, { max: 160 });
  const text = words.t(key, { host: host ?? words.t('common.yourEndpoint'), message: said });
  return text === key ? said || foreignText(name, { max: 64 }) : text;
}
