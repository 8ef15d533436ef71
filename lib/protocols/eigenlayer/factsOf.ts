import type { ChainFacts, OperatorFacts } from '@/lib/types';
import type { Answer } from './readAnswer';

const NOBODY = /^0x0{40}$/;

/** What EigenLayer says besides positions. An operator that was not read is missing, not empty. */
export const factsOf = ({ withdrawalDelay, staker, operators, strategies }: Answer): Partial<ChainFacts> => ({
  ...(staker.read && !NOBODY.test(staker.operator) ? { delegatedTo: staker.operator } : {}),
  ...(withdrawalDelay.read ? { withdrawalDelayBlocks: withdrawalDelay.value } : {}),
  operators: operators.filter(({ read }) => read).map((operator) => operatorFacts(operator, strategies)),
  codeSize: Object.fromEntries(
    operators
      .filter(({ read }) => read)
      .flatMap(({ operator, codeSize, allocations }) => [
        [operator, codeSize] as const,
        ...allocations
          .flatMap(({ sets }) => sets)
          .flatMap((set) => [[set.slasher, set.slasherCode] as const, [set.recipient, set.recipientCode] as const]),
      ])
      .map(([address, size]) => [address.toLowerCase(), Number(size)]),
  ),
});

const operatorFacts = (
  { operator, registered, approver, delaySet, delay, maxMagnitudes, encumbered, shares }: Answer['operators'][number],
  strategies: Answer['strategies'],
): OperatorFacts => ({
  operator,
  registered,
  ...(NOBODY.test(approver) ? {} : { delegationApprover: approver }),
  allocationDelay: { isSet: delaySet, blocks: BigInt(delay) },
  strategies: strategies.map(({ strategy }, index) => ({
    strategy,
    maxMagnitude: maxMagnitudes[index] ?? 0n,
    encumberedMagnitude: encumbered[index] ?? 0n,
    operatorShares: shares[index] ?? 0n,
  })),
});
