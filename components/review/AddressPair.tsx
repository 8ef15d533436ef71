import { type Address, getAddress } from 'viem';

const groupsOf = (address: Address): readonly string[] => getAddress(address).slice(2).match(/.{4}/g) ?? [];

/** Two addresses under each other, in groups of four; where they differ stands out. */
export function AddressPair({ first, second }: { first: Address; second: Address }) {
  const pair = [groupsOf(first), groupsOf(second)] as const;
  return (
    <ul className="pair-of-addresses">
      {pair.map((groups, index) => (
        <li key={groups.join('')} className="addr full">
          {'0x '}
          {groups.map((group, at) => {
            const key = `${at}`;
            const space = at === 0 ? '' : ' ';
            const differs = group.toLowerCase() !== pair[index === 0 ? 1 : 0][at]?.toLowerCase();
            return differs ? (
              <span key={key}>
                {space}
                <mark>{group}</mark>
              </span>
            ) : (
              <span key={key}>{`${space}${group}`}</span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
