// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Memberships} from "./Memberships.sol";
import {History} from "../History.sol";
import {AllocateParams, Allocation, OperatorSet} from "../Types.sol";

/// How much of its magnitude an operator puts where, and from which block on.
abstract contract Allocations is Memberships {
    using History for History.Entry[];

    uint64 internal constant WHOLE = 1e18;

    event AllocationDelaySet(address operator, uint32 delay, uint32 effectBlock);
    event AllocationUpdated(
        address operator, OperatorSet operatorSet, address strategy, uint64 magnitude, uint32 effectBlock
    );
    event EncumberedMagnitudeUpdated(address operator, address strategy, uint64 encumberedMagnitude);

    error InsufficientMagnitude();
    error ModificationAlreadyPending();
    error SameMagnitude();
    error UninitializedAllocationDelay();

    /// At once for an operator that registers right now, after ALLOCATION_CONFIGURATION_DELAY for any other.
    function setAllocationDelay(address operator, uint32 delay) external {
        bool registering = msg.sender == address(delegation);
        if (!registering) {
            _onlyAccountItself(operator);
            if (!delegation.isOperator(operator)) revert InvalidOperator();
        }
        (bool isSet, uint32 current) = getAllocationDelay(operator);
        uint32 effectBlock = uint32(block.number) + (registering ? 0 : ALLOCATION_CONFIGURATION_DELAY + 1);
        _delays[operator] = AllocationDelay(current, isSet, delay, effectBlock);
        emit AllocationDelaySet(operator, delay, effectBlock);
    }

    function modifyAllocations(address operator, AllocateParams[] calldata params) external onlyWhenNotPaused(0) {
        _onlyAccountItself(operator);
        (bool isSet, uint32 delay) = getAllocationDelay(operator);
        if (!isSet) revert UninitializedAllocationDelay();
        for (uint256 i = 0; i < params.length; i++) {
            if (params[i].strategies.length != params[i].newMagnitudes.length) revert InputArrayLengthMismatch();
            _existing(params[i].operatorSet);
            for (uint256 j = 0; j < params[i].strategies.length; j++) {
                _modify(operator, params[i].operatorSet, params[i].strategies[j], params[i].newMagnitudes[j], delay);
            }
        }
    }

    function getAllocationDelay(address operator) public view returns (bool isSet, uint32 delay) {
        AllocationDelay memory info = _delays[operator];
        if (info.effectBlock != 0 && block.number >= info.effectBlock) return (true, info.pendingDelay);
        return (info.isSet, info.delay);
    }

    function getAllocation(address operator, OperatorSet memory operatorSet, address strategy)
        public
        view
        returns (Allocation memory allocation)
    {
        allocation = _allocations[operator][_keyOf(operatorSet)][strategy];
        if (allocation.effectBlock == 0 || block.number < allocation.effectBlock) return allocation;
        return Allocation(_sum(allocation), 0, 0);
    }

    function getMaxMagnitude(address operator, address strategy) public view returns (uint64) {
        return uint64(_maxMagnitudes[operator][strategy].latest(WHOLE));
    }

    /// What is allocated or about to be; a deallocation frees its part when it takes effect.
    function getEncumberedMagnitude(address operator, address strategy) public view returns (uint64 encumbered) {
        OperatorSet[] storage sets = _allocatedSets[operator];
        for (uint256 i = 0; i < sets.length; i++) {
            Allocation memory allocation = getAllocation(operator, sets[i], strategy);
            encumbered += allocation.pendingDiff > 0 ? _sum(allocation) : allocation.currentMagnitude;
        }
    }

    function getAllocatableMagnitude(address operator, address strategy) public view returns (uint64) {
        return getMaxMagnitude(operator, strategy) - getEncumberedMagnitude(operator, strategy);
    }

    function _modify(address operator, OperatorSet memory operatorSet, address strategy, uint64 magnitude, uint32 delay)
        private
    {
        Allocation memory allocation = getAllocation(operator, operatorSet, strategy);
        if (allocation.effectBlock != 0) revert ModificationAlreadyPending();
        if (magnitude == allocation.currentMagnitude) revert SameMagnitude();
        uint64 allocatable = getAllocatableMagnitude(operator, strategy);

        allocation.pendingDiff = int128(uint128(magnitude)) - int128(uint128(allocation.currentMagnitude));
        if (allocation.pendingDiff > 0) {
            if (magnitude - allocation.currentMagnitude > allocatable) revert InsufficientMagnitude();
            allocation.effectBlock = uint32(block.number) + delay;
        } else if (_isSlashable(operator, operatorSet, strategy)) {
            allocation.effectBlock = uint32(block.number) + DEALLOCATION_DELAY + 1;
        } else {
            allocation.effectBlock = uint32(block.number);
        }
        _store(operator, operatorSet, strategy, allocation);
        emit EncumberedMagnitudeUpdated(operator, strategy, getEncumberedMagnitude(operator, strategy));
        emit AllocationUpdated(operator, operatorSet, strategy, magnitude, allocation.effectBlock);
    }

    function _isSlashable(address operator, OperatorSet memory operatorSet, address strategy)
        internal
        view
        returns (bool)
    {
        return isOperatorSlashable(operator, operatorSet) && _has(_sets[_keyOf(operatorSet)].strategies, strategy);
    }

    function _store(address operator, OperatorSet memory operatorSet, address strategy, Allocation memory allocation)
        internal
    {
        bytes32 key = _keyOf(operatorSet);
        address[] storage strategies = _allocatedStrategies[operator][key];
        _allocations[operator][key][strategy] = allocation;
        bool held = _has(strategies, strategy);
        bool holds = allocation.currentMagnitude != 0 || allocation.pendingDiff != 0;
        if (holds && !held) {
            if (strategies.length == 0) _allocatedSets[operator].push(operatorSet);
            strategies.push(strategy);
        } else if (!holds && held) {
            _remove(strategies, strategy);
            if (strategies.length == 0) _removeSet(_allocatedSets[operator], key);
        }
    }

    function _sum(Allocation memory allocation) internal pure returns (uint64) {
        return uint64(uint128(int128(uint128(allocation.currentMagnitude)) + allocation.pendingDiff));
    }
}
