import { sendMessage } from '@/lib/messaging/messenger';
import type { PushMap } from '@/lib/messaging/protocol';
import type { HeldSource } from '@/lib/review/types';

/** Asks or tells the gate of one frame. True when it still holds the request; a tab or a frame that is gone answers nothing. */
export const askGate = async <K extends keyof PushMap>(
  type: K,
  { tabId, frameId }: HeldSource,
  payload: Parameters<PushMap[K]>[0],
): Promise<boolean> => {
  try {
    return ((await sendMessage(type, payload as never, { tabId, frameId })) as unknown) === true;
  } catch {
    return false;
  }
};
