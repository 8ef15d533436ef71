/**
 * sent → waiting (the background has it) → decided (it said continue) → asking (for the release) → released (the wallet
 * has it) → gone
 */
export type Stage = 'sent' | 'waiting' | 'decided' | 'asking' | 'released';

export type HeldCall = { readonly seq: number; readonly body: string; stage: Stage };

/** The requests of this frame that wait or are at the wallet, by the key under which the background has them. */
export const createHeld = () => {
  const held = new Map<string, HeldCall>();

  return {
    add: (pageKey: string, call: HeldCall) => held.set(pageKey, call),
    get: (pageKey: string) => held.get(pageKey),
    remove: (pageKey: string) => held.delete(pageKey),
    size: () => held.size,
    /** Its key and itself. */
    find: (seq: number) => [...held].find(([, call]) => call.seq === seq),
    keys: (wanted: (call: HeldCall) => boolean): string[] =>
      [...held].filter(([, call]) => wanted(call)).map(([pageKey]) => pageKey),
  };
};
