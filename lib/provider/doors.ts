/** Functions of a provider that take requests: EIP-1193, its forerunners, and what MetaMask and Rabby have beneath. */
export const doors: { readonly [name: PropertyKey]: 1 } = {
  __proto__: null as never,
  request: 1,
  send: 1,
  sendAsync: 1,
  enable: 1,
  _request: 1,
  _rpcRequest: 1,
  _sendSync: 1,
  requestInternalMethods: 1,
};

/** Objects inside a provider, and the door that each has of its own. */
export const innerDoors: { readonly [at: PropertyKey]: string } = {
  __proto__: null as never,
  _rpcEngine: 'handle',
  _bcm: 'request',
  _metamask: 'requestBatch',
};
