// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Allocations} from "./Allocations.sol";
import {History} from "../History.sol";
import {Wad} from "../Wad.sol";
import {Allocation, OperatorSet, SlashingParams} from "../Types.sol";

/// Slashing takes a part of what is allocated to the set now, whatever is pending.
abstract contract Slashing is Allocations {
    using History for History.Entry[];

    event MaxMagnitudeUpdated(address operator, address strategy, uint64 maxMagnitude);
    event OperatorSlashed(
        address operator, OperatorSet operatorSet, address[] strategies, uint256[] wadSlashed, string description
    );

    error InvalidWadToSlash();
    error OperatorNotSlashable();
    error StrategiesMustBeInAscendingOrder();

    function slashOperator(address avs, SlashingParams calldata params)
        external
        onlyWhenNotPaused(1)
        returns (uint256 slashId, uint256[] memory shares)
    {
        OperatorSet memory operatorSet = OperatorSet(avs, params.operatorSetId);
        SetInfo storage set = _existing(operatorSet);
        if (msg.sender != getSlasher(operatorSet)) revert InvalidCaller();
        if (params.strategies.length != params.wadsToSlash.length) revert InputArrayLengthMismatch();
        if (!isOperatorSlashable(params.operator, operatorSet)) revert OperatorNotSlashable();
        slashId = ++set.slashCount;
        shares = new uint256[](params.strategies.length);
        uint256[] memory wadSlashed = new uint256[](params.strategies.length);
        for (uint256 i = 0; i < params.strategies.length; i++) {
            if (i > 0 && params.strategies[i] <= params.strategies[i - 1]) revert StrategiesMustBeInAscendingOrder();
            if (params.wadsToSlash[i] == 0 || params.wadsToSlash[i] > WHOLE) revert InvalidWadToSlash();
            if (!_has(set.strategies, params.strategies[i])) revert StrategyNotInOperatorSet();
            (wadSlashed[i], shares[i]) =
                _slash(params.operator, operatorSet, slashId, params.strategies[i], params.wadsToSlash[i]);
        }
        emit OperatorSlashed(params.operator, operatorSet, params.strategies, wadSlashed, params.description);
    }

    function _slash(address operator, OperatorSet memory operatorSet, uint256 slashId, address strategy, uint256 wad)
        private
        returns (uint256 wadSlashed, uint256 shares)
    {
        Allocation memory allocation = getAllocation(operator, operatorSet, strategy);
        if (allocation.currentMagnitude == 0) return (0, 0);
        uint64 taken = uint64(Wad.mulUp(allocation.currentMagnitude, wad));
        uint64 previous = getMaxMagnitude(operator, strategy);
        wadSlashed = Wad.div(taken, previous);

        allocation.currentMagnitude -= taken;
        if (allocation.pendingDiff < 0) {
            uint256 leaving = uint256(uint128(-allocation.pendingDiff));
            allocation.pendingDiff += int128(uint128(Wad.mulUp(leaving, wad)));
            emit AllocationUpdated(operator, operatorSet, strategy, _sum(allocation), allocation.effectBlock);
        }
        _store(operator, operatorSet, strategy, allocation);
        _maxMagnitudes[operator][strategy].set(previous - taken);
        emit AllocationUpdated(
            operator, operatorSet, strategy, allocation.currentMagnitude, uint32(block.number)
        );
        emit EncumberedMagnitudeUpdated(operator, strategy, getEncumberedMagnitude(operator, strategy));
        emit MaxMagnitudeUpdated(operator, strategy, previous - taken);
        shares = delegation.slashOperatorShares(operator, operatorSet, slashId, strategy, previous, previous - taken);
    }
}
