import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address, Hex } from '@/lib/types';

type Deposit = { staker: Address; strategy: Address; token: Address; amount: bigint; nonce: bigint; expiry: bigint };
type Approval = { delegationApprover: Address; staker: Address; operator: Address; salt: Hex; expiry: bigint };
type Registration = { operator: Address; avs: Address; salt: Hex; expiry: bigint };
type EcdsaKey = { operator: Address; avs: Address; operatorSetId: bigint; keyAddress: Address };
type Bn254Key = { operator: Address; avs: Address; operatorSetId: bigint; keyData: Hex };
type StakerDelegation = { staker: Address; operator: Address; nonce: bigint; expiry: bigint };

/** What signatures over EigenLayer's structs allow whoever holds them. */
export const typed = typedTable(
  // Somebody else's tokens become the signer's stake, under the signer's operator.
  typedEntry<Deposit>(
    'Deposit(address staker,address strategy,address token,uint256 amount,uint256 nonce,uint256 expiry)',
    (message) => [{ type: 'signDeposit', args: message }],
  ),
  // An operator's approver lets one staker in.
  typedEntry<Approval>(
    'DelegationApproval(address delegationApprover,address staker,address operator,bytes32 salt,uint256 expiry)',
    (message) => [{ type: 'signDelegationApproval', args: message }],
  ),
  typedEntry<Registration>(
    'OperatorAVSRegistration(address operator,address avs,bytes32 salt,uint256 expiry)',
    (message) => [{ type: 'signOperatorAVSRegistration', args: message }],
  ),
  typedEntry<EcdsaKey>(
    'ECDSAKeyRegistration(address operator,address avs,uint32 operatorSetId,address keyAddress)',
    (message) => [{ type: 'signKeyRegistration', args: message }],
  ),
  typedEntry<Bn254Key>(
    'BN254KeyRegistration(address operator,address avs,uint32 operatorSetId,bytes keyData)',
    (message) => [{ type: 'signKeyRegistration', args: message }],
  ),
  // Delegation by signature is gone: no contract of EigenLayer's takes it any more.
  typedEntry<StakerDelegation>(
    'StakerDelegation(address staker,address operator,uint256 nonce,uint256 expiry)',
    ({ staker, operator }) => [{ type: 'obsolete', args: { staker, operator } }],
  ),
);
