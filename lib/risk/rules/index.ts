import type { Rule } from '../defineRule';
import accountCodeChange from './account-code-change';
import addressPoisoning from './address-poisoning';
import adminFasterThanExit from './admin-faster-than-exit';
import appointeeOrAdmin from './appointee-or-admin';
import becomesOperator from './becomes-operator';
import blindSignature from './blind-signature';
import cannotCompleteYet from './cannot-complete-yet';
import chainAdded from './chain-added';
import chainMismatch from './chain-mismatch';
import changedSinceShown from './changed-since-shown';
import claimerForeign from './claimer-foreign';
import couldNotSimulate from './could-not-simulate';
import creditDelegation from './credit-delegation';
import dataAndInputDiffer from './data-and-input-differ';
import delegatesEverything from './delegates-everything';
import delegationApproverPresent from './delegation-approver-present';
import dependsOnBlock from './depends-on-block';
import depositForSomeoneElse from './deposit-for-someone-else';
import depositIntoSlashedStrategy from './deposit-into-slashed-strategy';
import durationVaultLock from './duration-vault-lock';
import endpointStale from './endpoint-stale';
import endpointWrongChain from './endpoint-wrong-chain';
import endpointsDisagree from './endpoints-disagree';
import frameOriginDiffers from './frame-origin-differs';
import gasExtreme from './gas-extreme';
import hiddenInBatch from './hidden-in-batch';
import insecureOrigin from './insecure-origin';
import lendingAuthorization from './lending-authorization';
import lookAlikeContract from './look-alike-contract';
import lookAlikeSite from './look-alike-site';
import lookAlikeToken from './look-alike-token';
import multisigRefund from './multisig-refund';
import nftApproval from './nft-approval';
import nonCanonicalEncoding from './non-canonical-encoding';
import obsoleteEigenlayerRequest from './obsolete-eigenlayer-request';
import oddRequest from './odd-request';
import operatorCeiling from './operator-ceiling';
import operatorEmpty from './operator-empty';
import operatorFasterThanExit from './operator-faster-than-exit';
import operatorLatentAllocation from './operator-latent-allocation';
import operatorNotRegistered from './operator-not-registered';
import operatorSlashableShare from './operator-slashable-share';
import operatorSlashableSoon from './operator-slashable-soon';
import operatorSlashedBefore from './operator-slashed-before';
import operatorUnknown from './operator-unknown';
import operatorYoung from './operator-young';
import orderSellsForNothing from './order-sells-for-nothing';
import outflowWithoutReturn from './outflow-without-return';
import ownershipChange from './ownership-change';
import pendingSlasher from './pending-slasher';
import permit from './permit';
import podExitOrConsolidation from './pod-exit-or-consolidation';
import podProofSubmitter from './pod-proof-submitter';
import podRecoverTokens from './pod-recover-tokens';
import positionManager from './position-manager';
import presetNonce from './preset-nonce';
import protocolPaused from './protocol-paused';
import receiveAsShares from './receive-as-shares';
import recipientForeign from './recipient-foreign';
import redistributingSet from './redistributing-set';
import rewardsRecipientForeign from './rewards-recipient-foreign';
import safeDelegatecall from './safe-delegatecall';
import sessionPermission from './session-permission';
import setAboutToChange from './set-about-to-change';
import signerMismatch from './signer-mismatch';
import simulatedByCall from './simulated-by-call';
import siweMismatch from './siwe-mismatch';
import spenderIsAccount from './spender-is-account';
import spenderIsNew from './spender-is-new';
import spenderUnknown from './spender-unknown';
import stillSlashableWhileQueued from './still-slashable-while-queued';
import strategyNotCatalogued from './strategy-not-catalogued';
import trailingData from './trailing-data';
import typedDataChainMismatch from './typed-data-chain-mismatch';
import typedDataForeignContract from './typed-data-foreign-contract';
import undelegateQueuesEverything from './undelegate-queues-everything';
import undelegateSomeoneElse from './undelegate-someone-else';
import unknownContract from './unknown-contract';
import unknownFunction from './unknown-function';
import unlimitedApproval from './unlimited-approval';
import unreadableRequest from './unreadable-request';
import walletSilent from './wallet-silent';
import wentRound from './went-round';
import willRevert from './will-revert';
import withdrawalNftApproval from './withdrawal-nft-approval';
import withdrawerFieldForeign from './withdrawer-field-foreign';

/** Every rule, in the order in which findings of one severity stand: what costs most, first. */
export const rules: readonly Rule[] = [
  wentRound,
  changedSinceShown,
  lookAlikeContract,
  dependsOnBlock,
  endpointsDisagree,
  endpointWrongChain,
  chainMismatch,
  dataAndInputDiffer,
  signerMismatch,
  addressPoisoning,
  lookAlikeToken,
  lookAlikeSite,
  depositForSomeoneElse,
  recipientForeign,
  rewardsRecipientForeign,
  claimerForeign,
  podRecoverTokens,
  podProofSubmitter,
  appointeeOrAdmin,
  accountCodeChange,
  ownershipChange,
  safeDelegatecall,
  sessionPermission,
  typedDataForeignContract,
  withdrawalNftApproval,
  orderSellsForNothing,
  permit,
  lendingAuthorization,
  creditDelegation,
  positionManager,
  nftApproval,
  obsoleteEigenlayerRequest,
  spenderIsAccount,
  unlimitedApproval,
  spenderIsNew,
  spenderUnknown,
  outflowWithoutReturn,
  blindSignature,
  unreadableRequest,
  hiddenInBatch,
  multisigRefund,
  typedDataChainMismatch,
  siweMismatch,
  chainAdded,
  undelegateSomeoneElse,
  becomesOperator,
  podExitOrConsolidation,
  durationVaultLock,
  strategyNotCatalogued,
  redistributingSet,
  operatorSlashableShare,
  operatorSlashableSoon,
  operatorLatentAllocation,
  operatorFasterThanExit,
  operatorNotRegistered,
  operatorSlashedBefore,
  operatorEmpty,
  operatorYoung,
  operatorUnknown,
  pendingSlasher,
  setAboutToChange,
  depositIntoSlashedStrategy,
  undelegateQueuesEverything,
  cannotCompleteYet,
  protocolPaused,
  willRevert,
  couldNotSimulate,
  withdrawerFieldForeign,
  unknownFunction,
  frameOriginDiffers,
  insecureOrigin,
  walletSilent,
  endpointStale,
  nonCanonicalEncoding,
  trailingData,
  presetNonce,
  gasExtreme,
  oddRequest,
  operatorCeiling,
  stillSlashableWhileQueued,
  receiveAsShares,
  simulatedByCall,
  delegatesEverything,
  delegationApproverPresent,
  adminFasterThanExit,
  unknownContract,
];
