import type { WireRequest } from './readWire';
import { sameRequest } from './sameRequest';

/**
 * sent → waiting (the background has it) → decided (it said continue) → asking (for the release) → released (the wallet
 * has it) → gone
 */
export type Stage = 'sent' | 'waiting' | 'decided' | 'asking' | 'released';

type HeldCall = { readonly seq: number; readonly body: string; stage: Stage };

/** A wallet's script may answer before its message is on its way. */
const WIRE_MS = 1_000;

/** The requests of this frame that wait or are at the wallet, by the key under which the background has them. */
export const createHeld = (after: (ms: number, run: () => void) => void) => {
  const held = new Map<string, HeldCall>();
  /** Released, or answered just now, and not seen on a wallet's wire yet. */
  const unwired = new Set<HeldCall>();

  return {
    add: (pageKey: string, call: HeldCall) => held.set(pageKey, call),
    get: (pageKey: string) => held.get(pageKey),
    size: () => held.size,
    /** Its key and itself. */
    find: (seq: number) => [...held].find(([, call]) => call.seq === seq),
    keys: (wanted: (call: HeldCall) => boolean): string[] =>
      [...held].filter(([, call]) => wanted(call)).map(([pageKey]) => pageKey),

    release: (call: HeldCall) => {
      call.stage = 'released';
      unwired.add(call);
    },

    remove: (pageKey: string, answered = false) => {
      const call = held.get(pageKey);
      held.delete(pageKey);
      if (!call || !unwired.has(call)) return;
      if (answered) after(WIRE_MS, () => unwired.delete(call));
      else unwired.delete(call);
    },

    /** Whether a wallet's script may write these on its wire now: each was released, and has not been there yet. */
    passes: (requests: readonly WireRequest[]): boolean => {
      const taken = new Set<HeldCall>();
      for (const request of requests) {
        const call = [...unwired].find((one) => !taken.has(one) && sameRequest(one.body, request));
        if (!call) return false;
        taken.add(call);
      }
      for (const call of taken) unwired.delete(call);
      return true;
    },
  };
};
