/** Names that any page can know: what it writes there, the wallet takes for its own script's. */
export const FROZEN_EVENTS = {
  request: 'frozen-test-wallet:request',
  response: 'frozen-test-wallet:response',
} as const;
