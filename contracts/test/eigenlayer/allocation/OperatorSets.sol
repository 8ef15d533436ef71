// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AllocationBase} from "./AllocationBase.sol";
import {CreateSetParams, CreateSetParamsV2, OperatorSet} from "../Types.sol";

/// What an AVS does: create operator sets, choose their strategies and who may slash.
abstract contract OperatorSets is AllocationBase {
    address private constant NATIVE = 0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0;

    event AVSMetadataURIUpdated(address indexed avs, string metadataURI);
    event OperatorSetCreated(OperatorSet operatorSet);
    event RedistributionAddressSet(OperatorSet operatorSet, address redistributionRecipient);
    event SlasherUpdated(OperatorSet operatorSet, address slasher, uint32 effectBlock);
    event StrategyAddedToOperatorSet(OperatorSet operatorSet, address strategy);
    event StrategyRemovedFromOperatorSet(OperatorSet operatorSet, address strategy);

    error NonexistentAVSMetadata();
    error InvalidRedistributionRecipient();
    error InvalidStrategy();
    error StrategyAlreadyInOperatorSet();
    error StrategyNotInOperatorSet();

    function updateAVSMetadataURI(address avs, string calldata metadataURI) external {
        _onlyAccountItself(avs);
        _hasMetadata[avs] = true;
        emit AVSMetadataURIUpdated(avs, metadataURI);
    }

    function createOperatorSets(address avs, CreateSetParams[] calldata params) external {
        _onlyAccountItself(avs);
        for (uint256 i = 0; i < params.length; i++) {
            _create(avs, params[i].operatorSetId, params[i].strategies, avs, BURN);
        }
    }

    function createOperatorSets(address avs, CreateSetParamsV2[] calldata params) external {
        _onlyAccountItself(avs);
        for (uint256 i = 0; i < params.length; i++) {
            _create(avs, params[i].operatorSetId, params[i].strategies, params[i].slasher, BURN);
        }
    }

    function createRedistributingOperatorSets(
        address avs,
        CreateSetParams[] calldata params,
        address[] calldata redistributionRecipients
    ) external {
        _onlyAccountItself(avs);
        if (params.length != redistributionRecipients.length) revert InputArrayLengthMismatch();
        for (uint256 i = 0; i < params.length; i++) {
            address recipient = _checkedRecipient(redistributionRecipients[i]);
            _create(avs, params[i].operatorSetId, params[i].strategies, avs, recipient);
        }
    }

    function createRedistributingOperatorSets(
        address avs,
        CreateSetParamsV2[] calldata params,
        address[] calldata redistributionRecipients
    ) external {
        _onlyAccountItself(avs);
        if (params.length != redistributionRecipients.length) revert InputArrayLengthMismatch();
        for (uint256 i = 0; i < params.length; i++) {
            address recipient = _checkedRecipient(redistributionRecipients[i]);
            _create(avs, params[i].operatorSetId, params[i].strategies, params[i].slasher, recipient);
        }
    }

    function addStrategiesToOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies) external {
        _onlyAccountItself(avs);
        OperatorSet memory operatorSet = OperatorSet(avs, operatorSetId);
        _existing(operatorSet);
        _addStrategies(operatorSet, strategies);
    }

    function removeStrategiesFromOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies)
        external
    {
        _onlyAccountItself(avs);
        OperatorSet memory operatorSet = OperatorSet(avs, operatorSetId);
        address[] storage list = _existing(operatorSet).strategies;
        for (uint256 i = 0; i < strategies.length; i++) {
            if (!_has(list, strategies[i])) revert StrategyNotInOperatorSet();
            _remove(list, strategies[i]);
            emit StrategyRemovedFromOperatorSet(operatorSet, strategies[i]);
        }
    }

    function updateSlasher(OperatorSet memory operatorSet, address slasher) external {
        _onlyAccountItself(operatorSet.avs);
        _existing(operatorSet);
        _setSlasher(operatorSet, slasher, uint32(block.number) + SLASHER_CONFIGURATION_DELAY + 1);
    }

    function getSlasher(OperatorSet memory operatorSet) public view returns (address) {
        SetInfo storage set = _sets[_keyOf(operatorSet)];
        return _slasherPends(set) ? set.slasher : set.pendingSlasher;
    }

    function getPendingSlasher(OperatorSet memory operatorSet)
        external
        view
        returns (address pendingSlasher, uint32 effectBlock)
    {
        SetInfo storage set = _sets[_keyOf(operatorSet)];
        if (_slasherPends(set)) return (set.pendingSlasher, set.slasherEffectBlock);
    }

    function isRedistributingOperatorSet(OperatorSet memory operatorSet) public view returns (bool) {
        return getRedistributionRecipient(operatorSet) != BURN;
    }

    function getRedistributionRecipient(OperatorSet memory operatorSet) public view returns (address) {
        address recipient = _sets[_keyOf(operatorSet)].redistributionRecipient;
        return recipient == address(0) ? BURN : recipient;
    }

    function _create(address avs, uint32 id, address[] calldata strategies, address slasher, address recipient) private {
        if (!_hasMetadata[avs]) revert NonexistentAVSMetadata();
        OperatorSet memory operatorSet = OperatorSet(avs, id);
        SetInfo storage set = _sets[_keyOf(operatorSet)];
        if (set.exists) revert InvalidOperatorSet();
        set.exists = true;
        getOperatorSetCount[avs]++;
        emit OperatorSetCreated(operatorSet);
        set.redistributionRecipient = recipient;
        if (recipient != BURN) emit RedistributionAddressSet(operatorSet, recipient);
        _addStrategies(operatorSet, strategies);
        _setSlasher(operatorSet, slasher, uint32(block.number));
    }

    function _addStrategies(OperatorSet memory operatorSet, address[] calldata strategies) private {
        address[] storage list = _sets[_keyOf(operatorSet)].strategies;
        bool redistributing = isRedistributingOperatorSet(operatorSet);
        for (uint256 i = 0; i < strategies.length; i++) {
            if (redistributing && strategies[i] == NATIVE) revert InvalidStrategy();
            if (_has(list, strategies[i])) revert StrategyAlreadyInOperatorSet();
            list.push(strategies[i]);
            emit StrategyAddedToOperatorSet(operatorSet, strategies[i]);
        }
    }

    function _setSlasher(OperatorSet memory operatorSet, address slasher, uint32 effectBlock) private {
        if (slasher == address(0)) revert InputAddressZero();
        SetInfo storage set = _sets[_keyOf(operatorSet)];
        set.slasher = getSlasher(operatorSet);
        (set.pendingSlasher, set.slasherEffectBlock) = (slasher, effectBlock);
        emit SlasherUpdated(operatorSet, slasher, effectBlock);
    }

    function _slasherPends(SetInfo storage set) private view returns (bool) {
        return set.slasherEffectBlock > block.number;
    }

    function _checkedRecipient(address recipient) private pure returns (address) {
        if (recipient == address(0)) revert InputAddressZero();
        if (recipient == BURN) revert InvalidRedistributionRecipient();
        return recipient;
    }
}
