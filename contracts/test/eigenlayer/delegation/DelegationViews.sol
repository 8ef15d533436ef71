// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {WithdrawalQueue} from "./WithdrawalQueue.sol";
import {History} from "../History.sol";
import {Wad} from "../Wad.sol";
import {Withdrawal} from "../Types.sol";

abstract contract DelegationViews is WithdrawalQueue {
    using History for History.Entry[];

    function getWithdrawableShares(address staker, address[] memory strategies)
        public
        view
        returns (uint256[] memory withdrawableShares, uint256[] memory depositShares)
    {
        withdrawableShares = new uint256[](strategies.length);
        depositShares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            address strategy = strategies[i];
            depositShares[i] = _shareManager(strategy).stakerDepositShares(staker, strategy);
            uint256 factor = _slashingFactorNow(staker, delegatedTo[staker], strategy);
            withdrawableShares[i] = _withdrawable(staker, strategy, depositShares[i], factor);
        }
    }

    function convertToDepositShares(
        address staker,
        address[] calldata strategies,
        uint256[] calldata withdrawableShares
    ) external view returns (uint256[] memory depositShares) {
        depositShares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            uint256 factor = _slashingFactorNow(staker, delegatedTo[staker], strategies[i]);
            uint256 scaling = depositScalingFactor(staker, strategies[i]);
            depositShares[i] = Wad.div(Wad.div(withdrawableShares[i], scaling), factor);
        }
    }

    function getOperatorShares(address operator, address[] memory strategies)
        public
        view
        returns (uint256[] memory shares)
    {
        shares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            shares[i] = operatorShares[operator][strategies[i]];
        }
    }

    function getOperatorsShares(address[] memory operators, address[] memory strategies)
        external
        view
        returns (uint256[][] memory shares)
    {
        shares = new uint256[][](operators.length);
        for (uint256 i = 0; i < operators.length; i++) {
            shares[i] = getOperatorShares(operators[i], strategies);
        }
    }

    function getQueuedWithdrawal(bytes32 withdrawalRoot)
        public
        view
        returns (Withdrawal memory withdrawal, uint256[] memory shares)
    {
        withdrawal = _withdrawals[withdrawalRoot];
        shares = new uint256[](withdrawal.strategies.length);
        uint32 slashableUntil = withdrawal.startBlock + minWithdrawalDelayBlocks;
        uint32 asOf = block.number > slashableUntil ? slashableUntil : uint32(block.number);
        uint64[] memory magnitudes =
            allocationManager.getMaxMagnitudesAtBlock(withdrawal.delegatedTo, withdrawal.strategies, asOf);
        for (uint256 i = 0; i < shares.length; i++) {
            uint256 factor = _slashingFactor(withdrawal.staker, withdrawal.strategies[i], magnitudes[i]);
            shares[i] = Wad.mul(withdrawal.scaledShares[i], factor);
        }
    }

    function getQueuedWithdrawals(address staker)
        external
        view
        returns (Withdrawal[] memory withdrawals, uint256[][] memory shares)
    {
        bytes32[] memory roots = _roots[staker];
        withdrawals = new Withdrawal[](roots.length);
        shares = new uint256[][](roots.length);
        for (uint256 i = 0; i < roots.length; i++) {
            (withdrawals[i], shares[i]) = getQueuedWithdrawal(roots[i]);
        }
    }

    function queuedWithdrawals(bytes32 withdrawalRoot) external view returns (Withdrawal memory withdrawal) {
        return _withdrawals[withdrawalRoot];
    }

    function getQueuedWithdrawalRoots(address staker) external view returns (bytes32[] memory) {
        return _roots[staker];
    }

    function getSlashableSharesInQueue(address operator, address strategy) external view returns (uint256) {
        return _slashableInQueue(operator, strategy, allocationManager.getMaxMagnitude(operator, strategy));
    }

    /// Shares of queued withdrawals that a loss of `magnitude` takes: those whose delay has not passed yet.
    function _slashableInQueue(address operator, address strategy, uint256 magnitude) internal view returns (uint256) {
        History.Entry[] storage queued = _queuedScaledShares[operator][strategy];
        uint256 frozen = block.number > minWithdrawalDelayBlocks
            ? queued.valueAt(block.number - minWithdrawalDelayBlocks - 1, 0)
            : 0;
        return Wad.mul(queued.latest(0) - frozen, magnitude);
    }
}
