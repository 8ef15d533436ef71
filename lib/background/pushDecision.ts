import { sendMessage } from '@/lib/messaging/messenger';
import type { DecisionPush } from '@/lib/messaging/protocol';
import type { HeldSource } from '@/lib/review/types';

/** True when the gate of that frame still holds the request. A tab or a frame that is gone answers nothing. */
export const pushDecision = async ({ tabId, frameId }: HeldSource, push: DecisionPush): Promise<boolean> => {
  try {
    return (await sendMessage('decision', push, { tabId, frameId })) === true;
  } catch {
    return false;
  }
};
