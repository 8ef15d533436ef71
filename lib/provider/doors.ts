/** Functions of a provider that take requests: EIP-1193, its forerunners, and what MetaMask and Rabby have beneath. */
export const doors: readonly string[] = [
  'request',
  'send',
  'sendAsync',
  'enable',
  '_request',
  '_rpcRequest',
  '_sendSync',
  'requestInternalMethods',
];

/** Objects inside a provider that have doors of their own. */
export const innerDoors: readonly { readonly at: string; readonly door: string }[] = [
  { at: '_rpcEngine', door: 'handle' },
  { at: '_metamask', door: 'requestBatch' },
];

export const isDoor = (name: PropertyKey): name is string => {
  for (let index = 0; index < doors.length; index += 1) if (doors[index] === name) return true;
  return false;
};
