import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap, PushMap } from './protocol';

/**
 * Typed messages of the extension's own parts. Senders use `sendMessage`; the background answers through `serve`, which
 * checks who asks, and the gate takes `decision` with `onMessage`.
 *
 * @example await sendMessage('decide', { id, outcome: 'reject', revision, acknowledged: [] })
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap & PushMap>();
