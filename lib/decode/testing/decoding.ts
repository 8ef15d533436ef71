import { type AbiFunction, encodeFunctionData, parseAbiItem } from 'viem';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { toRequest } from '@/lib/request/toRequest';
import type { Action, Address, Hex, Request } from '@/lib/types';
import { decode } from '../decode';

/** Invented parties, and real contracts of the catalogue on chain 1. */
export const who = {
  user: '0x4b2ed1a5c4bA71c49C0bd35e1c8ffE3b6E7E9D10',
  stranger: '0x5Ad19c420B7e61F33C8842ae905f7d1b662077C0',
  contract: '0x6666666666666666666666666666666666666666',
  safe: '0x7777777777777777777777777777777777777777',
  collection: '0x8888888888888888888888888888888888888888',
  delegationManager: '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A',
  strategyManager: '0x858646372CC42E1A627fcE94aa7A7033e7CF075A',
  stEth: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84',
  weEth: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
  permit2: '0x000000000022D473030F116dDEE9F6B43aC78BA3',
  universalRouter: '0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af',
  multiSend: '0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526',
  seaport: '0x0000000000000068F116a894984e2DB1123eB395',
  conduit: '0x1E0049783F008A0085193E00003D00cd54003c71',
  lidoNft: '0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1',
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  entryPoint: '0x0000000071727De22E5E9d8BAf0edAc6f37da032',
} as const satisfies Record<string, Address>;

export const shippedCatalogue = createCatalogue({ deployments: [], labels: {} });

const source = {
  id: 'r1',
  origin: 'https://app.example',
  topOrigin: 'https://app.example',
  chainId: 1,
  account: who.user,
} as const;

export const ask = (method: string, ...params: readonly unknown[]): Request => toRequest({ method, params }, source);

/** `calldata('approve(address spender, uint256 amount)', spender, 1n)` */
export const calldata = (signature: string, ...args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi: [parseAbiItem(`function ${signature}`) as AbiFunction], args: args as never });

type Tx = { to: Address; data?: Hex; value?: bigint };

const tx = ({ to, data, value }: Tx) => ({ to, data, ...(value ? { value: `0x${value.toString(16)}` } : {}) });

export const send = (...calls: readonly Tx[]): Request =>
  calls.length === 1
    ? ask('eth_sendTransaction', { from: who.user, ...tx(calls[0] as Tx) })
    : ask('wallet_sendCalls', {
        version: '2.0.0',
        from: who.user,
        chainId: '0x1',
        atomicRequired: true,
        calls: calls.map(tx),
      });

export const actionsOf = (request: Request): readonly Action[] => decode(request, shippedCatalogue);

export const decodeSend = (...calls: readonly Tx[]): readonly Action[] => actionsOf(send(...calls));

type Members = readonly (readonly [type: string, name: string])[];

const members = (list: Members) => list.map(([type, name]) => ({ type, name }));

/** `{ Permit: 'address owner,address spender' }` → the types of typed data. */
const typesOf = (structs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(structs).map(([name, list]) => [
      name,
      members(list.split(',').map((member) => member.trim().split(' ') as unknown as readonly [string, string])),
    ]),
  );

export type Typed = {
  contract?: Address;
  chainId?: number | null;
  name?: string;
  structs: Readonly<Record<string, string>>;
  primaryType?: string;
  message: Readonly<Record<string, unknown>>;
};

/** Typed data as a page hands it over, with the domain's own type spelled out. */
export const typedDataOf = ({ contract, chainId = 1, name, structs, primaryType, message }: Typed) => {
  const domain = {
    ...(name === undefined ? {} : { name }),
    ...(chainId === null ? {} : { chainId }),
    ...(contract === undefined ? {} : { verifyingContract: contract }),
  };
  const kinds = { name: 'string', chainId: 'uint256', verifyingContract: 'address' } as const;
  return {
    domain,
    types: {
      EIP712Domain: Object.keys(domain).map((key) => ({ name: key, type: kinds[key as keyof typeof kinds] })),
      ...typesOf(structs),
    },
    primaryType: primaryType ?? (Object.keys(structs)[0] as string),
    message,
  };
};

export const sign = (typed: Typed, method = 'eth_signTypedData_v4'): Request =>
  ask(method, who.user, JSON.stringify(typedDataOf(typed)));

export const decodeSign = (typed: Typed, method?: string): readonly Action[] => actionsOf(sign(typed, method));
