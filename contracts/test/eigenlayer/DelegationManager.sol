// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationViews} from "./delegation/DelegationViews.sol";
import {Wad} from "./Wad.sol";
import {OperatorSet} from "./Types.sol";
import {IAllocation, IEigenPodManager, IStrategyManager} from "./Interfaces.sol";

/// EigenLayer's DelegationManager as stakers, operators and AVSs meet it; written from its documented behaviour.
contract DelegationManager is DelegationViews {
    event OperatorSharesSlashed(address indexed operator, address strategy, uint256 totalSlashedShares);

    error OnlyStrategyManagerOrEigenPodManager();
    error OnlyEigenPodManager();
    error OnlyAllocationManager();

    constructor(
        IStrategyManager strategyManager_,
        IEigenPodManager eigenPodManager_,
        IAllocation allocationManager_,
        uint32 minWithdrawalDelayBlocks_
    ) {
        strategyManager = strategyManager_;
        eigenPodManager = eigenPodManager_;
        allocationManager = allocationManager_;
        minWithdrawalDelayBlocks = minWithdrawalDelayBlocks_;
    }

    function increaseDelegatedShares(address staker, address strategy, uint256 prevDepositShares, uint256 addedShares)
        external
    {
        bool known = msg.sender == address(strategyManager) || msg.sender == address(eigenPodManager);
        if (!known) revert OnlyStrategyManagerOrEigenPodManager();
        address operator = delegatedTo[staker];
        uint256 factor = _slashingFactorNow(staker, operator, strategy);
        _addToOperator(operator, staker, strategy, prevDepositShares, addedShares, factor);
    }

    function decreaseDelegatedShares(address staker, uint256 curDepositShares, uint64 beaconChainSlashingFactorDecrease)
        external
    {
        if (msg.sender != address(eigenPodManager)) revert OnlyEigenPodManager();
        address operator = delegatedTo[staker];
        if (operator == address(0)) return;
        uint256 magnitude = allocationManager.getMaxMagnitude(operator, beaconChainETHStrategy);
        uint256 lost = Wad.mul(magnitude, beaconChainSlashingFactorDecrease);
        uint256 shares = _withdrawable(staker, beaconChainETHStrategy, curDepositShares, lost);
        _takeFromOperator(operator, staker, beaconChainETHStrategy, shares);
    }

    function slashOperatorShares(
        address operator,
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address strategy,
        uint64 prevMaxMagnitude,
        uint64 newMaxMagnitude
    ) external returns (uint256 totalDepositSharesToSlash) {
        if (msg.sender != address(allocationManager)) revert OnlyAllocationManager();
        uint256 delegated = operatorShares[operator][strategy];
        uint256 slashed = delegated - Wad.ratioUp(delegated, newMaxMagnitude, prevMaxMagnitude);
        totalDepositSharesToSlash = slashed + _slashableInQueue(operator, strategy, prevMaxMagnitude - newMaxMagnitude);
        _takeFromOperator(operator, address(0), strategy, slashed);
        emit OperatorSharesSlashed(operator, strategy, totalDepositSharesToSlash);
        _shareManager(strategy).increaseBurnOrRedistributableShares(
            operatorSet, slashId, strategy, totalDepositSharesToSlash
        );
    }
}
