import { type AbiParameter, parseAbi, parseAbiParameters } from 'viem';
import { type ActionPart, functionTable, type InnerPart, joinTables } from '@/lib/decode/functionTable';
import { readArguments } from '@/lib/decode/readArguments';
import type { Address, Hex } from '@/lib/types';
import { type Details, permitted } from './permitted';

const withDeadlineAbi = parseAbi(['function execute(bytes commands, bytes[] inputs, uint256 deadline)']);
const abi = parseAbi(['function execute(bytes commands, bytes[] inputs)']);

const structs = [
  'struct PermitDetails { address token; uint160 amount; uint48 expiration; uint48 nonce; }',
  'struct PermitSingle { PermitDetails details; address spender; uint256 sigDeadline; }',
  'struct PermitBatch { PermitDetails[] details; address spender; uint256 sigDeadline; }',
  'struct Transfer { address from; address to; uint160 amount; address token; }',
] as const;
const inputs = {
  single: parseAbiParameters(['PermitSingle permit, bytes signature', ...structs]),
  batch: parseAbiParameters(['PermitBatch permit, bytes signature', ...structs]),
  transfer: parseAbiParameters('address token, address to, uint160 amount'),
  transfers: parseAbiParameters(['Transfer[] transfers', ...structs]),
  pay: parseAbiParameters('address token, address to, uint256 amount'),
  unwrap: parseAbiParameters('address to, uint256 amount'),
  receiver: parseAbiParameters('address to'),
  plan: parseAbiParameters('bytes commands, bytes[] inputs'),
};

/** The low six bits of a command; the highest says that it may fail. */
const MASK = 0x3f;
const MAX_COMMANDS = 200;
/** A plan in a plan; nobody needs more. */
const MAX_PLANS = 4;
/** Exchanges, whatever the pool: the first input says who receives. V4's own actions are not read. */
const swaps = new Set([0x00, 0x01, 0x08, 0x09, 0x0b]);

/** Stand-ins of the router's: whoever calls, and (null) the router itself. */
const toOf = (to: Address, { account }: At): Address | null =>
  /^0x0{39}1$/.test(to) ? account : /^0x0{39}2$/.test(to) ? null : to;

/** Whose tokens, which router, how deep in plans. */
type At = { account: Address; router: Address; plans: number };

const readCommands = (commands: Hex, data: readonly Hex[], at: At): InnerPart[] | undefined => {
  const bytes = commands.slice(2).match(/../g) ?? [];
  if (bytes.length !== data.length || bytes.length > MAX_COMMANDS || at.plans > MAX_PLANS) return undefined;
  return bytes.flatMap((byte, index) => {
    const step = Number.parseInt(byte, 16) & MASK;
    return readStep(step, data[index] as Hex, at) ?? [unread(step)];
  });
};

const readStep = (step: number, input: Hex, at: At): readonly InnerPart[] | undefined => {
  const read = <T>(types: readonly AbiParameter[]) => readArguments(types, input)?.args as T | undefined;
  if (swaps.has(step)) {
    const [to] = read<[Address]>(inputs.receiver) ?? [];
    return to && [{ type: 'swap', args: { to: toOf(to, at) }, contract: at.router }];
  }
  switch (step) {
    case 0x02: {
      const [token, to, amount] = read<[Address, Address, bigint]>(inputs.transfer) ?? [];
      return token && to && amount !== undefined ? [moved({ token, from: at.account, to, amount }, at)] : undefined;
    }
    case 0x03: {
      const { details, spender, sigDeadline } = read<[Batch]>(inputs.batch)?.[0] ?? {};
      if (!details || !spender || sigDeadline === undefined) return undefined;
      return details.map((one) => asPermit2(permitted(at.account, spender, one, sigDeadline)));
    }
    case 0x04:
    case 0x05:
    case 0x06: {
      const [token, to, amount] = read<[Address, Address, bigint]>(inputs.pay) ?? [];
      if (!token || !to || amount === undefined) return undefined;
      return [paid(token, to, { [step === 0x04 ? 'atLeast' : step === 0x05 ? 'amount' : 'bips']: amount }, at)];
    }
    case 0x0a: {
      const { details, spender, sigDeadline } = read<[Single]>(inputs.single)?.[0] ?? {};
      if (!details || !spender || sigDeadline === undefined) return undefined;
      return [asPermit2(permitted(at.account, spender, details, sigDeadline))];
    }
    case 0x0c: {
      const [to, atLeast] = read<[Address, bigint]>(inputs.unwrap) ?? [];
      return to && atLeast !== undefined ? [paid(null, to, { atLeast }, at)] : undefined;
    }
    case 0x0d:
      return read<[readonly Moved[]]>(inputs.transfers)?.[0].map((one) => moved(one, at));
    case 0x21: {
      const [commands, data] = read<[Hex, readonly Hex[]]>(inputs.plan) ?? [];
      const inner = commands && data && readCommands(commands, data, { ...at, plans: at.plans + 1 });
      return inner && [{ type: 'batch', args: { calls: BigInt(inner.length) }, inner }];
    }
    default:
      return undefined;
  }
};

type Single = { details: Details; spender: Address; sigDeadline: bigint };
type Batch = Omit<Single, 'details'> & { details: readonly Details[] };
type Moved = { token: Address; from: Address; to: Address; amount: bigint };

const moved = ({ token, from, to, amount }: Moved, at: At): InnerPart =>
  asPermit2({ type: 'transferFrom', args: { token, from, to: toOf(to, at) ?? at.router, amount } });

/** Of what the router holds by then. */
const paid = (token: Address | null, to: Address, much: Record<string, bigint>, at: At): InnerPart => ({
  type: 'payOut',
  args: { token, to: toOf(to, at), ...much },
  contract: at.router,
});

const asPermit2 = (part: ActionPart): InnerPart => ({ protocol: 'permit2', function: part.type, ...part });

const unread = (step: number): InnerPart => ({ type: 'unknown', args: { command: step }, flags: ['undecodable'] });

const routed = (commands: Hex, data: readonly Hex[], account: Address, router: Address): ActionPart[] => {
  const inner = readCommands(commands, data, { account, router, plans: 0 });
  return inner ? [{ type: 'batch', args: { calls: BigInt(inner.length) }, inner }] : [];
};

/** Uniswap's router and those of its kind: a list of commands, among them permits and transfers out of Permit2. */
export const routerFunctions = joinTables(
  functionTable(withDeadlineAbi, {
    execute: ([commands, data], { call, request }) => routed(commands, data, request.account, call.to),
  }),
  functionTable(abi, {
    execute: ([commands, data], { call, request }) => routed(commands, data, request.account, call.to),
  }),
);
