// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OperatorSet} from "./Types.sol";

// What the contracts of the stand-in ask of each other.

interface IDelegation {
    function isOperator(address operator) external view returns (bool);
    function getOperatorShares(address operator, address[] calldata strategies) external view returns (uint256[] memory);
    function increaseDelegatedShares(address staker, address strategy, uint256 prevDepositShares, uint256 addedShares)
        external;
    function decreaseDelegatedShares(address staker, uint256 curDepositShares, uint64 beaconChainSlashingFactorDecrease)
        external;
    function slashOperatorShares(
        address operator,
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address strategy,
        uint64 prevMaxMagnitude,
        uint64 newMaxMagnitude
    ) external returns (uint256 totalDepositSharesToSlash);
}

interface IAllocation {
    function getMaxMagnitude(address operator, address strategy) external view returns (uint64);
    function getMaxMagnitudesAtBlock(address operator, address[] calldata strategies, uint32 blockNumber)
        external
        view
        returns (uint64[] memory);
    function getRedistributionRecipient(OperatorSet calldata operatorSet) external view returns (address);
    function setAllocationDelay(address operator, uint32 delay) external;
}

/// Whoever keeps deposit shares: the StrategyManager for tokens, the EigenPodManager for native ETH.
interface IShareManager {
    function stakerDepositShares(address staker, address strategy) external view returns (uint256);
    function addShares(address staker, address strategy, uint256 shares) external returns (uint256, uint256);
    function removeDepositShares(address staker, address strategy, uint256 shares) external returns (uint256);
    function withdrawSharesAsTokens(address staker, address strategy, address token, uint256 shares) external;
    function increaseBurnOrRedistributableShares(
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address strategy,
        uint256 shares
    ) external;
}

interface IStrategyManager is IShareManager {
    function getDeposits(address staker) external view returns (address[] memory, uint256[] memory);
}

interface IEigenPodManager is IShareManager {
    function podOwnerDepositShares(address podOwner) external view returns (int256);
    function beaconChainSlashingFactor(address podOwner) external view returns (uint64);
    function recordBeaconChainETHBalanceUpdate(address podOwner, uint256 prevRestakedBalanceWei, int256 balanceDeltaWei)
        external;
}

interface IStrategy {
    function deposit(address token, uint256 amount) external returns (uint256);
    function withdraw(address recipient, address token, uint256 amountShares) external returns (uint256);
    function underlyingToken() external view returns (address);
}

interface IERC20 {
    function balanceOf(address account) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}
