import { type Address, encodeFunctionData, erc20Abi, type Hex, maxUint256, zeroHash } from 'viem';
import { delegationManagerAbi } from '../../test/chain/abis';
import type { World } from '../../test/chain/deployWorld';

/** Requests of a page in this world, as JSON. */
export function createRequests({ accounts, core, tokens, operators, deployment }: World) {
  const from = accounts.staker.address;
  const send = (to: Address, data?: Hex) => ({
    method: 'eth_sendTransaction',
    params: [{ from, to, ...(data === undefined ? {} : { data }) }],
  });
  const approval = (spender: Address, amount: bigint) =>
    encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] });
  const delegation = encodeFunctionData({
    abi: delegationManagerAbi,
    functionName: 'delegateTo',
    args: [operators.a, { signature: '0x', expiry: 0n }, zeroHash],
  });
  const domain = { name: 'Staked LST', version: '1', chainId: deployment.chainId, verifyingContract: tokens.stLST };
  const domainTypes = [
    { name: 'name', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'chainId', type: 'uint256' },
    { name: 'verifyingContract', type: 'address' },
  ];
  const sign = (typedData: object) => ({ method: 'eth_signTypedData_v4', params: [from, JSON.stringify(typedData)] });
  return {
    send,
    approve: (amount: bigint) => send(tokens.stLST, approval(core.strategyManager, amount)),
    approveStranger: () => send(tokens.stLST, approval(accounts.attacker.address, maxUint256)),
    /** EigenLayer's calldata to somebody else's contract. */
    lookAlike: () => send(accounts.attacker.address, delegation),
    unknownFunction: () => send(core.delegationManager, '0xdeadbeef'),
    message: (text: Hex) => ({ method: 'personal_sign', params: [text, from] }),
    permit: () =>
      sign({
        domain,
        types: {
          EIP712Domain: domainTypes,
          Permit: [
            { name: 'owner', type: 'address' },
            { name: 'spender', type: 'address' },
            { name: 'value', type: 'uint256' },
            { name: 'nonce', type: 'uint256' },
            { name: 'deadline', type: 'uint256' },
          ],
        },
        primaryType: 'Permit',
        message: {
          owner: from,
          spender: accounts.attacker.address,
          value: `${maxUint256}`,
          nonce: '0',
          deadline: '9999999999',
        },
      }),
    unknownTypedData: () =>
      sign({
        domain,
        types: { EIP712Domain: domainTypes, Vote: [{ name: 'choice', type: 'string' }] },
        primaryType: 'Vote',
        message: { choice: 'yes' },
      }),
    unknownMethod: () => ({ method: 'wallet_doSomething', params: [{ a: 1 }] }),
    batch: (amount: bigint) => ({
      method: 'wallet_sendCalls',
      params: [
        {
          version: '2.0.0',
          chainId: `0x${deployment.chainId.toString(16)}`,
          from,
          atomicRequired: false,
          calls: [
            { to: tokens.stLST, data: approval(core.strategyManager, amount) },
            { to: core.delegationManager, data: delegation },
          ],
        },
      ],
    }),
  };
}
