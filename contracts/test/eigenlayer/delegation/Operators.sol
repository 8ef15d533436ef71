// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationBase} from "./DelegationBase.sol";
import {SignatureWithExpiry} from "../Types.sol";

/// Becoming an operator, and delegating to one.
abstract contract Operators is DelegationBase {
    bytes32 public constant DELEGATION_APPROVAL_TYPEHASH = keccak256(
        "DelegationApproval(address delegationApprover,address staker,address operator,bytes32 salt,uint256 expiry)"
    );

    event OperatorRegistered(address indexed operator, address delegationApprover);
    event DelegationApproverUpdated(address indexed operator, address newDelegationApprover);
    event OperatorMetadataURIUpdated(address indexed operator, string metadataURI);
    event StakerDelegated(address indexed staker, address indexed operator);

    error ActivelyDelegated();
    error OperatorNotRegistered();
    error InvalidPermissions();
    error SaltSpent();

    function registerAsOperator(address initDelegationApprover, uint32 allocationDelay, string calldata metadataURI)
        external
    {
        if (isDelegated(msg.sender)) revert ActivelyDelegated();
        allocationManager.setAllocationDelay(msg.sender, allocationDelay);
        _setApprover(msg.sender, initDelegationApprover);
        _delegate(msg.sender, msg.sender);
        emit OperatorRegistered(msg.sender, initDelegationApprover);
        emit OperatorMetadataURIUpdated(msg.sender, metadataURI);
    }

    function modifyOperatorDetails(address operator, address newDelegationApprover) external {
        _onlyOperatorItself(operator);
        _setApprover(operator, newDelegationApprover);
    }

    function updateOperatorMetadataURI(address operator, string calldata metadataURI) external {
        _onlyOperatorItself(operator);
        emit OperatorMetadataURIUpdated(operator, metadataURI);
    }

    function delegateTo(
        address operator,
        SignatureWithExpiry memory approverSignatureAndExpiry,
        bytes32 approverSalt
    ) public {
        if (isDelegated(msg.sender)) revert ActivelyDelegated();
        if (!isOperator(operator)) revert OperatorNotRegistered();
        _checkApproval(msg.sender, operator, approverSignatureAndExpiry, approverSalt);
        _delegate(msg.sender, operator);
    }

    function calculateDelegationApprovalDigestHash(
        address staker,
        address operator,
        address approver,
        bytes32 approverSalt,
        uint256 expiry
    ) public view returns (bytes32) {
        return _digest(
            keccak256(abi.encode(DELEGATION_APPROVAL_TYPEHASH, approver, staker, operator, approverSalt, expiry))
        );
    }

    function getDepositedShares(address staker) public view returns (address[] memory, uint256[] memory) {
        (address[] memory tokens, uint256[] memory tokenShares) = strategyManager.getDeposits(staker);
        uint256 native = eigenPodManager.stakerDepositShares(staker, beaconChainETHStrategy);
        if (native == 0) return (tokens, tokenShares);
        address[] memory strategies = new address[](tokens.length + 1);
        uint256[] memory shares = new uint256[](tokens.length + 1);
        for (uint256 i = 0; i < tokens.length; i++) {
            (strategies[i], shares[i]) = (tokens[i], tokenShares[i]);
        }
        (strategies[tokens.length], shares[tokens.length]) = (beaconChainETHStrategy, native);
        return (strategies, shares);
    }

    function _delegate(address staker, address operator) internal onlyWhenNotPaused(0) {
        delegatedTo[staker] = operator;
        emit StakerDelegated(staker, operator);
        (address[] memory strategies, uint256[] memory shares) = getDepositedShares(staker);
        for (uint256 i = 0; i < strategies.length; i++) {
            address strategy = strategies[i];
            uint256 whole = _withdrawable(staker, strategy, shares[i], _slashingFactorNow(staker, address(0), strategy));
            uint256 magnitude = allocationManager.getMaxMagnitude(operator, strategy);
            // The scaling factor holds the beacon chain's loss already; only the operator's is new.
            if (_slashingFactor(staker, strategy, magnitude) == 0) revert FullySlashed();
            _addToOperator(operator, staker, strategy, 0, whole, magnitude);
        }
    }

    function _checkApproval(address staker, address operator, SignatureWithExpiry memory approval, bytes32 salt) private {
        address approver = delegationApprover[operator];
        if (approver == address(0) || msg.sender == approver || msg.sender == operator) return;
        if (delegationApproverSaltIsSpent[approver][salt]) revert SaltSpent();
        delegationApproverSaltIsSpent[approver][salt] = true;
        bytes32 digest = calculateDelegationApprovalDigestHash(staker, operator, approver, salt, approval.expiry);
        _checkSignature(approver, digest, approval.signature, approval.expiry);
    }

    function _setApprover(address operator, address approver) private {
        delegationApprover[operator] = approver;
        emit DelegationApproverUpdated(operator, approver);
    }

    function _onlyOperatorItself(address operator) private view {
        if (msg.sender != operator) revert InvalidPermissions();
        if (!isOperator(operator)) revert OperatorNotRegistered();
    }
}
