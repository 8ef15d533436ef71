import type { Bypass } from '@/lib/messaging/protocol';
import { bodyOf } from './bodyOf';
import { requestsIn, type WireRequest } from './readWire';

export type WireDeps = {
  /** Takes up what was released for these requests, all of it or nothing: true when they may go on, once. */
  passes(requests: readonly WireRequest[]): boolean;
  report(bypass: Bypass): void;
};

/** A page may try as often as it likes; this many different attempts of one document are told. */
const MAX_REPORTS = 20;

/** Connecting gives no right to anything: it is stopped like the rest, and nobody is interrupted for it. */
const connecting = ['eth_requestAccounts', 'wallet_createSession', 'wallet_requestPermissions'];

/**
 * Stands at the wires between wallets' page scripts and their content scripts: a page can write there too, without any
 * function that the guard has patched. A request goes on when it was released just now, and only once; everything else
 * ends here. What listened before we did has heard it all the same, which is why a person is told.
 */
export const watchWires = (
  scope: Window,
  { passes, report }: WireDeps,
): ((data: unknown, way: Bypass['way']) => boolean) => {
  const told = new Set<string>();

  const tell = (requests: readonly WireRequest[], way: Bypass['way']) => {
    for (const request of requests) {
      const body = bodyOf(request);
      if (told.size >= MAX_REPORTS || told.has(body)) continue;
      told.add(body);
      report({ way, body, interrupts: !connecting.includes(request.method) });
    }
  };

  /** Whether this must not go on. */
  const stops = (data: unknown, way: Bypass['way']): boolean => {
    const requests = requestsIn(data);
    if (requests.length === 0 || passes(requests)) return false;
    tell(requests, way);
    return true;
  };

  const onMessage = (event: MessageEvent) => {
    // Other sites' frames do not reach a wallet's wire, and what they write may be large.
    const { source, origin } = event;
    if (source !== scope && origin !== scope.origin && origin !== 'null') return;
    if (stops(event.data, 'message')) event.stopImmediatePropagation();
  };
  scope.addEventListener('message', onMessage, true);

  return stops;
};
