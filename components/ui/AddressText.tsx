import { type Address, getAddress, isAddress } from 'viem';
import { shortenAddress } from '@/lib/format/shortenAddress';
import { Foreign } from './Foreign';

/** An address: both ends, or all of it in groups of four so that eyes can compare. The whole stands in the title. */
export function AddressText({ address, full = false }: { address: Address; full?: boolean }) {
  if (!isAddress(address, { strict: false })) return <Foreign text={address} max={44} />;
  const whole = getAddress(address);
  if (!full)
    return (
      <span className="addr" title={whole}>
        {shortenAddress(address)}
      </span>
    );
  return <span className="addr full">{`0x ${whole.slice(2).match(/.{4}/g)?.join(' ')}`}</span>;
}
