// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "../Pausable.sol";
import {Signed} from "../Signed.sol";
import {History} from "../History.sol";
import {Wad} from "../Wad.sol";
import {Withdrawal} from "../Types.sol";
import {IAllocation, IEigenPodManager, IShareManager, IStrategyManager} from "../Interfaces.sol";

/// Who is delegated to whom, and how deposit shares become withdrawable shares.
abstract contract DelegationBase is Pausable, Signed {
    using History for History.Entry[];

    address public constant beaconChainETHStrategy = 0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0;

    IStrategyManager public immutable strategyManager;
    IEigenPodManager public immutable eigenPodManager;
    IAllocation public immutable allocationManager;
    uint32 public immutable minWithdrawalDelayBlocks;

    mapping(address => address) public delegatedTo;
    mapping(address => address) public delegationApprover;
    mapping(address => mapping(bytes32 => bool)) public delegationApproverSaltIsSpent;
    mapping(address => mapping(address => uint256)) public operatorShares;
    mapping(address => mapping(address => uint256)) internal _scalingFactor;

    mapping(address => uint256) public cumulativeWithdrawalsQueued;
    mapping(bytes32 => Withdrawal) internal _withdrawals;
    mapping(address => bytes32[]) internal _roots;
    /// Operator and strategy: scaled shares ever queued while delegated to that operator.
    mapping(address => mapping(address => History.Entry[])) internal _queuedScaledShares;

    event DepositScalingFactorUpdated(address staker, address strategy, uint256 newDepositScalingFactor);
    event OperatorSharesIncreased(address indexed operator, address staker, address strategy, uint256 shares);
    event OperatorSharesDecreased(address indexed operator, address staker, address strategy, uint256 shares);

    error FullySlashed();
    error InputArrayLengthMismatch();
    error InputArrayLengthZero();

    function isDelegated(address staker) public view returns (bool) {
        return delegatedTo[staker] != address(0);
    }

    function isOperator(address operator) public view returns (bool) {
        return operator != address(0) && delegatedTo[operator] == operator;
    }

    function depositScalingFactor(address staker, address strategy) public view returns (uint256) {
        uint256 factor = _scalingFactor[staker][strategy];
        return factor == 0 ? Wad.ONE : factor;
    }

    function _shareManager(address strategy) internal view returns (IShareManager) {
        return strategy == beaconChainETHStrategy ? IShareManager(address(eigenPodManager)) : IShareManager(address(strategyManager));
    }

    /// What slashing has left of a share: the operator's magnitude, for native ETH times the beacon chain's factor.
    function _slashingFactor(address staker, address strategy, uint256 magnitude) internal view returns (uint256) {
        if (strategy != beaconChainETHStrategy) return magnitude;
        return Wad.mul(magnitude, eigenPodManager.beaconChainSlashingFactor(staker));
    }

    function _slashingFactorNow(address staker, address operator, address strategy) internal view returns (uint256) {
        return _slashingFactor(staker, strategy, allocationManager.getMaxMagnitude(operator, strategy));
    }

    function _withdrawable(address staker, address strategy, uint256 depositShares, uint256 slashingFactor)
        internal
        view
        returns (uint256)
    {
        return Wad.mul(Wad.mul(depositShares, depositScalingFactor(staker, strategy)), slashingFactor);
    }

    /// Sets the scaling factor so that `added` arrives whole, whatever the operator lost before.
    function _addToOperator(
        address operator,
        address staker,
        address strategy,
        uint256 previous,
        uint256 added,
        uint256 slashingFactor
    ) internal {
        if (slashingFactor == 0) revert FullySlashed();
        if (added == 0) return;
        uint256 factor;
        if (previous == 0) {
            factor = Wad.div(depositScalingFactor(staker, strategy), slashingFactor);
        } else {
            uint256 whole = _withdrawable(staker, strategy, previous, slashingFactor) + added;
            factor = Wad.div(Wad.div(whole, previous + added), slashingFactor);
        }
        _scalingFactor[staker][strategy] = factor;
        emit DepositScalingFactorUpdated(staker, strategy, factor);
        if (operator == address(0)) return;
        operatorShares[operator][strategy] += added;
        emit OperatorSharesIncreased(operator, staker, strategy, added);
    }

    function _takeFromOperator(address operator, address staker, address strategy, uint256 shares) internal {
        operatorShares[operator][strategy] -= shares;
        emit OperatorSharesDecreased(operator, staker, strategy, shares);
    }
}
