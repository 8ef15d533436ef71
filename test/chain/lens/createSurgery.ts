import { type Hex, pad } from 'viem';
import type { Address } from '@/lib/types';
import type { AnvilClient } from '../connect';
import { codeWithout } from './hostileCode';

/** Changes contracts where they stand; a snapshot of the chain brings them back. */
export function createSurgery(client: AnvilClient) {
  let next = 0x5000n;
  const setCode = (address: Address, code: Hex) => client.rpc('anvil_setCode', [address, code]);
  return {
    setCode,
    /** An address with this code, new each time. */
    async place(code: Hex): Promise<Address> {
      const address = pad(`0x${(next++).toString(16)}`, { size: 20 });
      await setCode(address, code);
      return address;
    },
    /** Takes a function away from a contract, as if its version had none. */
    async remove(address: Address, selector: Hex): Promise<void> {
      const rest = await this.place((await client.getCode({ address })) ?? '0x');
      await setCode(address, codeWithout(selector, rest));
    },
  };
}
