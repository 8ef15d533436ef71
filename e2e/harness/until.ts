import { setTimeout as sleep } from 'node:timers/promises';

/** What `look` gives once it gives something; `what` says in the error what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  ms = 20_000,
): Promise<T> {
  let reason: unknown;
  for (const deadline = Date.now() + ms; Date.now() < deadline; await sleep(50)) {
    try {
      // A page that goes away may never answer.
      const found = await Promise.race([look(), sleep(deadline - Date.now(), undefined, { ref: false })]);
      if (found !== undefined && found !== false) return found;
      reason = undefined;
    } catch (error) {
      // A page that is just coming or going cannot be asked.
      reason = error;
    }
  }
  throw new Error(`Waited ${ms} ms in vain for ${what}.`, { cause: reason });
}
