import { type Address, maxUint160, maxUint256 } from 'viem';
import type { World } from '../../test/chain/deployWorld';

/** Uniswap's Permit2, at the address that it has nearly everywhere. */
export const PERMIT2: Address = '0x000000000022D473030F116dDEE9F6B43aC78BA3';

type Members = readonly { name: string; type: string }[];
type Typed = {
  domain: Record<string, unknown>;
  types: Record<string, Members>;
  primaryType: string;
  message: Record<string, unknown>;
};

const domainTypes: Readonly<Record<string, string>> = {
  name: 'string',
  version: 'string',
  chainId: 'uint256',
  verifyingContract: 'address',
};

/** `'address owner, uint256 value'` as members. */
const members = (text: string): Members =>
  text.split(', ').map((part) => {
    const [type = '', name = ''] = part.split(' ');
    return { name, type };
  });

const text = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one)));

/** Typed data that attackers ask for, as requests of a page. */
export function typedData({ deployment }: Pick<World, 'deployment'>, from: Address, method = 'eth_signTypedData_v4') {
  const sign = ({ domain, types, primaryType, message }: Typed) => {
    const own = Object.keys(domain)
      .filter((name) => domain[name] !== undefined)
      .map((name) => ({ name, type: domainTypes[name] ?? 'string' }));
    const typed = { domain, types: { EIP712Domain: own, ...types }, primaryType, message: text(message) };
    return { method, params: [from, JSON.stringify(typed)] };
  };
  const domainOf = (verifyingContract: Address, name = 'Token') => ({
    ...{ name, version: '1', chainId: deployment.chainId, verifyingContract },
  });
  const permit2 = (primaryType: string, types: Record<string, Members>, message: Record<string, unknown>) => {
    const { version: _, ...domain } = domainOf(PERMIT2, 'Permit2');
    return sign({ domain, types, primaryType, message });
  };
  const details = (token: Address) => ({ token, amount: maxUint160, expiration: 281474976710655n, nonce: 0n });
  const detailTypes = { PermitDetails: members('address token, uint160 amount, uint48 expiration, uint48 nonce') };

  return {
    sign,
    domainOf,
    permit: (token: Address, spender: Address, value: bigint, deadline: bigint, domain: object = {}) =>
      sign({
        domain: { ...domainOf(token), ...domain },
        types: { Permit: members('address owner, address spender, uint256 value, uint256 nonce, uint256 deadline') },
        primaryType: 'Permit',
        message: { owner: from, spender, value, nonce: 0n, deadline },
      }),
    dai: (token: Address, spender: Address, allowed: boolean, expiry: bigint) =>
      sign({
        domain: domainOf(token),
        types: { Permit: members('address holder, address spender, uint256 nonce, uint256 expiry, bool allowed') },
        primaryType: 'Permit',
        message: { holder: from, spender, nonce: 0n, expiry, allowed },
      }),
    authorization: (token: Address, to: Address, value: bigint, validBefore: bigint) =>
      sign({
        domain: domainOf(token),
        types: {
          TransferWithAuthorization: members(
            'address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce',
          ),
        },
        primaryType: 'TransferWithAuthorization',
        message: { from, to, value, validAfter: 0n, validBefore, nonce: `0x${'0'.repeat(64)}` },
      }),
    permit2Single: (token: Address, spender: Address) =>
      permit2(
        'PermitSingle',
        { PermitSingle: members('PermitDetails details, address spender, uint256 sigDeadline'), ...detailTypes },
        { details: details(token), spender, sigDeadline: maxUint256 },
      ),
    permit2Batch: (tokens: readonly Address[], spender: Address) =>
      permit2(
        'PermitBatch',
        { PermitBatch: members('PermitDetails[] details, address spender, uint256 sigDeadline'), ...detailTypes },
        { details: tokens.map(details), spender, sigDeadline: maxUint256 },
      ),
    permit2Transfer: (tokens: readonly Address[], spender: Address, how: { batch: boolean; witness?: boolean }) => {
      const amount = 10n ** 18n;
      const permitted = tokens.map((token) => ({ token, amount }));
      const name = `Permit${how.batch ? 'Batch' : ''}${how.witness ? 'Witness' : ''}TransferFrom`;
      const list = how.batch ? 'TokenPermissions[]' : 'TokenPermissions';
      const witness = how.witness ? ', Order witness' : '';
      return permit2(
        name,
        {
          [name]: members(`${list} permitted, address spender, uint256 nonce, uint256 deadline${witness}`),
          TokenPermissions: members('address token, uint256 amount'),
          ...(how.witness ? { Order: members('address maker, bytes32 terms') } : {}),
        },
        {
          ...{ permitted: how.batch ? permitted : permitted[0], spender, nonce: 0n, deadline: maxUint256 },
          ...(how.witness ? { witness: { maker: from, terms: `0x${'0'.repeat(64)}` } } : {}),
        },
      );
    },
  };
}
