/** Nothing but the wire whose name is a secret between the two scripts of the wallet. */
export const listen = (): void => {};
