import type { BaseError } from '@/lib/errors/BaseError';
import { EndpointRefusedError } from '@/lib/errors/EndpointRefusedError';
import { EndpointUnsupportedError } from '@/lib/errors/EndpointUnsupportedError';
import { InsufficientFundsError } from '@/lib/errors/InsufficientFundsError';
import type { RpcErrorAnswer } from '@/lib/rpc/Rpc';

/** What an endpoint's JSON-RPC error about a method means for us. Nodes agree on few codes, so words count too. */
export const endpointFailure = (error: RpcErrorAnswer, host: string, method: string): BaseError => {
  const { code, message } = error;
  // geth: -38014, anvil: -32003
  if (code === -38014 || /insufficient (funds|balance)/i.test(message)) return new InsufficientFundsError(message);
  const lacks =
    code === -32601 ||
    code === -32004 ||
    /method .*(not|n't) (found|supported|available|exist|allowed|enabled)|(unsupported|unknown|invalid) method|not whitelisted/i.test(
      message,
    );
  return lacks ? new EndpointUnsupportedError(host, method) : new EndpointRefusedError(host, { code, message });
};
