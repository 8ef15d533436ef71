// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

// What the lens asks of EigenLayer's contracts, as EigenLayer publishes it.

struct OperatorSet {
    address avs;
    uint32 id;
}

struct Allocation {
    uint64 currentMagnitude;
    int128 pendingDiff;
    uint32 effectBlock;
}

struct Withdrawal {
    address staker;
    address delegatedTo;
    address withdrawer;
    uint256 nonce;
    uint32 startBlock;
    address[] strategies;
    uint256[] scaledShares;
}

interface IDelegationManager {
    function delegatedTo(address staker) external view returns (address);
    function getDepositedShares(address staker) external view returns (address[] memory, uint256[] memory);
    function getWithdrawableShares(address staker, address[] memory strategies)
        external
        view
        returns (uint256[] memory withdrawableShares, uint256[] memory depositShares);
    function depositScalingFactor(address staker, address strategy) external view returns (uint256);
    function minWithdrawalDelayBlocks() external view returns (uint32);
    function getQueuedWithdrawalRoots(address staker) external view returns (bytes32[] memory);
    function getQueuedWithdrawal(bytes32 withdrawalRoot)
        external
        view
        returns (Withdrawal memory withdrawal, uint256[] memory shares);
    function isOperator(address operator) external view returns (bool);
    function delegationApprover(address operator) external view returns (address);
    function getOperatorShares(address operator, address[] memory strategies) external view returns (uint256[] memory);
}

interface IAllocationManager {
    function getAllocationDelay(address operator) external view returns (bool isSet, uint32 delay);
    function getMaxMagnitudes(address operator, address[] memory strategies) external view returns (uint64[] memory);
    function getEncumberedMagnitude(address operator, address strategy) external view returns (uint64);
    function getStrategyAllocations(address operator, address strategy)
        external
        view
        returns (OperatorSet[] memory, Allocation[] memory);
    function isOperatorSlashable(address operator, OperatorSet memory operatorSet) external view returns (bool);
    function getStrategiesInOperatorSet(OperatorSet memory operatorSet) external view returns (address[] memory);
    function getSlasher(OperatorSet memory operatorSet) external view returns (address);
    function getRedistributionRecipient(OperatorSet memory operatorSet) external view returns (address);
}

interface IStrategy {
    function underlyingToken() external view returns (address);
    function sharesToUnderlyingView(uint256 amountShares) external view returns (uint256);
}

interface IToken {
    function symbol() external view returns (string memory);
    function decimals() external view returns (uint8);
}
