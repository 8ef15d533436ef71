import { concatHex, encodeDeployData, type Hex, numberToHex, size } from 'viem';
import { abi, bytecode } from '@/contracts/artifacts/DeploylessReads.json';
import type { Read } from '@/lib/protocols/defineProtocol';
import type { RpcCall } from '@/lib/rpc/Rpc';
import type { Address, Call } from '@/lib/types';

/** A call to this address and the number of a lens goes to that lens (contracts/lens/DeploylessReads.sol). */
const LENS = 0xffffffffffffffffffffffffffffffffffff0000n;
const GAS = 30_000_000n;

/** The reads as one eth_call that needs no state overrides. What is read is the state as it is: there is no "after". */
export const encodePlainReads = (reads: readonly Read[]): RpcCall => {
  const lenses = [...new Map(reads.flatMap(({ to, code }) => (code === undefined ? [] : [[to, code] as const])))];
  const place = (to: Read['to']): Address => {
    const index = lenses.findIndex(([name]) => name === to);
    return index === -1 ? (to.toLowerCase() as Address) : numberToHex(LENS + BigInt(index), { size: 20 });
  };
  const data = encodeDeployData({
    abi,
    bytecode: bytecode as Hex,
    args: [
      lenses.map(([, code]) => creationOf(code)),
      reads.map(({ to, data: input }) => ({ to: place(to), data: input })),
    ],
  });
  return { method: 'eth_call', params: [{ input: data, data, gas: numberToHex(GAS) }, 'latest'] };
};

/** The call by itself: whether it passes, and the gas that it takes. */
export const encodePlainCall = (account: Address, { to, value, data }: Call): readonly [RpcCall, RpcCall] => {
  const call = {
    from: account,
    ...(to === null ? {} : { to }),
    input: data,
    ...(value > 0n ? { value: numberToHex(value) } : {}),
  };
  return [
    { method: 'eth_call', params: [call, 'latest'] },
    { method: 'eth_estimateGas', params: [call] },
  ];
};

/** Creation code that leaves this runtime code: PUSH2 size, DUP1, PUSH1 12, PUSH1 0, CODECOPY, PUSH1 0, RETURN. */
const creationOf = (runtime: Hex): Hex =>
  concatHex(['0x61', numberToHex(size(runtime), { size: 2 }), '0x80600c6000396000f3', runtime]);
