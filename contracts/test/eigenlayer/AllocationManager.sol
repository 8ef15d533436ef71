// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Slashing} from "./allocation/Slashing.sol";
import {History} from "./History.sol";
import {Allocation, OperatorSet} from "./Types.sol";
import {IDelegation} from "./Interfaces.sol";

/// EigenLayer's AllocationManager as operators and AVSs meet it; written from its documented behaviour.
contract AllocationManager is Slashing {
    using History for History.Entry[];

    constructor(IDelegation delegation_, uint32 deallocationDelay, uint32 configurationDelay) {
        delegation = delegation_;
        DEALLOCATION_DELAY = deallocationDelay;
        ALLOCATION_CONFIGURATION_DELAY = configurationDelay;
        SLASHER_CONFIGURATION_DELAY = configurationDelay;
    }

    function isOperatorSet(OperatorSet memory operatorSet) external view returns (bool) {
        return _sets[_keyOf(operatorSet)].exists;
    }

    function getAVSRegistrar(address avs) external pure returns (address) {
        return avs;
    }

    function getSlashCount(OperatorSet memory operatorSet) external view returns (uint256) {
        return _sets[_keyOf(operatorSet)].slashCount;
    }

    function getStrategiesInOperatorSet(OperatorSet memory operatorSet) external view returns (address[] memory) {
        return _sets[_keyOf(operatorSet)].strategies;
    }

    function getMembers(OperatorSet memory operatorSet) external view returns (address[] memory) {
        return _sets[_keyOf(operatorSet)].members;
    }

    function getMemberCount(OperatorSet memory operatorSet) external view returns (uint256) {
        return _sets[_keyOf(operatorSet)].members.length;
    }

    function getRegisteredSets(address operator) external view returns (OperatorSet[] memory) {
        return _registeredSets[operator];
    }

    function getAllocatedSets(address operator) external view returns (OperatorSet[] memory) {
        return _allocatedSets[operator];
    }

    function getAllocatedStrategies(address operator, OperatorSet memory operatorSet)
        external
        view
        returns (address[] memory)
    {
        return _allocatedStrategies[operator][_keyOf(operatorSet)];
    }

    function getAllocations(address[] memory operators, OperatorSet memory operatorSet, address strategy)
        external
        view
        returns (Allocation[] memory allocations)
    {
        allocations = new Allocation[](operators.length);
        for (uint256 i = 0; i < operators.length; i++) {
            allocations[i] = getAllocation(operators[i], operatorSet, strategy);
        }
    }

    /// Every set that the operator has allocated to, with zeros where this strategy is not part of it.
    function getStrategyAllocations(address operator, address strategy)
        external
        view
        returns (OperatorSet[] memory sets, Allocation[] memory allocations)
    {
        sets = _allocatedSets[operator];
        allocations = new Allocation[](sets.length);
        for (uint256 i = 0; i < sets.length; i++) {
            allocations[i] = getAllocation(operator, sets[i], strategy);
        }
    }

    function getMaxMagnitudes(address operator, address[] memory strategies) external view returns (uint64[] memory) {
        return getMaxMagnitudesAtBlock(operator, strategies, uint32(block.number));
    }

    function getMaxMagnitudes(address[] memory operators, address strategy)
        external
        view
        returns (uint64[] memory magnitudes)
    {
        magnitudes = new uint64[](operators.length);
        for (uint256 i = 0; i < operators.length; i++) {
            magnitudes[i] = getMaxMagnitude(operators[i], strategy);
        }
    }

    function getMaxMagnitudesAtBlock(address operator, address[] memory strategies, uint32 blockNumber)
        public
        view
        returns (uint64[] memory magnitudes)
    {
        magnitudes = new uint64[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            magnitudes[i] = uint64(_maxMagnitudes[operator][strategies[i]].valueAt(blockNumber, WHOLE));
        }
    }

    function getAllocatedStake(OperatorSet memory operatorSet, address[] memory operators, address[] memory strategies)
        external
        view
        returns (uint256[][] memory)
    {
        return _stake(operatorSet, operators, strategies, uint32(block.number));
    }

    function getMinimumSlashableStake(
        OperatorSet memory operatorSet,
        address[] memory operators,
        address[] memory strategies,
        uint32 futureBlock
    ) external view returns (uint256[][] memory stake) {
        stake = _stake(operatorSet, operators, strategies, futureBlock);
        for (uint256 i = 0; i < operators.length; i++) {
            for (uint256 j = 0; j < strategies.length; j++) {
                if (!_isSlashable(operators[i], operatorSet, strategies[j])) stake[i][j] = 0;
            }
        }
    }

    /// Operator shares times the part allocated, less deallocations that take effect by then.
    function _stake(
        OperatorSet memory operatorSet,
        address[] memory operators,
        address[] memory strategies,
        uint32 untilBlock
    ) private view returns (uint256[][] memory stake) {
        stake = new uint256[][](operators.length);
        for (uint256 i = 0; i < operators.length; i++) {
            stake[i] = delegation.getOperatorShares(operators[i], strategies);
            for (uint256 j = 0; j < strategies.length; j++) {
                uint64 max = getMaxMagnitude(operators[i], strategies[j]);
                Allocation memory allocation = getAllocation(operators[i], operatorSet, strategies[j]);
                bool leaves = allocation.pendingDiff < 0 && allocation.effectBlock <= untilBlock;
                uint64 magnitude = leaves ? _sum(allocation) : allocation.currentMagnitude;
                // Rounded down twice, as the slash itself would be.
                stake[i][j] = max == 0 ? 0 : (stake[i][j] * ((uint256(magnitude) * 1e18) / max)) / 1e18;
            }
        }
    }
}
