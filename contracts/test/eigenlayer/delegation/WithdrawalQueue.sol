// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Operators} from "./Operators.sol";
import {History} from "../History.sol";
import {Wad} from "../Wad.sol";
import {IShareManager} from "../Interfaces.sol";
import {QueuedWithdrawalParams, SignatureWithExpiry, Withdrawal} from "../Types.sol";

/// The way out: queueing, undelegating (which queues everything), completing.
abstract contract WithdrawalQueue is Operators {
    using History for History.Entry[];

    event StakerUndelegated(address indexed staker, address indexed operator);
    event StakerForceUndelegated(address indexed staker, address indexed operator);
    event SlashingWithdrawalQueued(bytes32 withdrawalRoot, Withdrawal withdrawal, uint256[] sharesToWithdraw);
    event SlashingWithdrawalCompleted(bytes32 withdrawalRoot);

    error NotActivelyDelegated();
    error OperatorsCannotUndelegate();
    error CallerCannotUndelegate();
    error WithdrawerNotCaller();
    error WithdrawalNotQueued();
    error WithdrawalDelayNotElapsed();

    function queueWithdrawals(QueuedWithdrawalParams[] calldata params)
        external
        onlyWhenNotPaused(1)
        returns (bytes32[] memory roots)
    {
        roots = new bytes32[](params.length);
        for (uint256 i = 0; i < params.length; i++) {
            if (params[i].strategies.length != params[i].depositShares.length) revert InputArrayLengthMismatch();
            roots[i] = _queue(msg.sender, delegatedTo[msg.sender], params[i].strategies, params[i].depositShares);
        }
    }

    function undelegate(address staker) public onlyWhenNotPaused(1) returns (bytes32[] memory roots) {
        address operator = delegatedTo[staker];
        if (operator == address(0)) revert NotActivelyDelegated();
        if (isOperator(staker)) revert OperatorsCannotUndelegate();
        if (msg.sender != staker) {
            if (msg.sender != operator && msg.sender != delegationApprover[operator]) revert CallerCannotUndelegate();
            emit StakerForceUndelegated(staker, operator);
        }
        delegatedTo[staker] = address(0);
        emit StakerUndelegated(staker, operator);

        (address[] memory strategies, uint256[] memory shares) = getDepositedShares(staker);
        roots = new bytes32[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            address[] memory strategy = new address[](1);
            uint256[] memory all = new uint256[](1);
            (strategy[0], all[0]) = (strategies[i], shares[i]);
            roots[i] = _queue(staker, operator, strategy, all);
        }
    }

    function redelegate(address newOperator, SignatureWithExpiry memory newOperatorApproverSig, bytes32 approverSalt)
        external
        returns (bytes32[] memory withdrawalRoots)
    {
        withdrawalRoots = undelegate(msg.sender);
        delegateTo(newOperator, newOperatorApproverSig, approverSalt);
    }

    function completeQueuedWithdrawal(Withdrawal calldata withdrawal, address[] calldata tokens, bool receiveAsTokens)
        external
        onlyWhenNotPaused(2)
    {
        _complete(withdrawal, tokens, receiveAsTokens);
    }

    function completeQueuedWithdrawals(
        Withdrawal[] calldata withdrawals,
        address[][] calldata tokens,
        bool[] calldata receiveAsTokens
    ) external onlyWhenNotPaused(2) {
        for (uint256 i = 0; i < withdrawals.length; i++) {
            _complete(withdrawals[i], tokens[i], receiveAsTokens[i]);
        }
    }

    function calculateWithdrawalRoot(Withdrawal memory withdrawal) public pure returns (bytes32) {
        return keccak256(abi.encode(withdrawal));
    }

    function pendingWithdrawals(bytes32 withdrawalRoot) public view returns (bool) {
        return _withdrawals[withdrawalRoot].withdrawer != address(0);
    }

    function _queue(address staker, address operator, address[] memory strategies, uint256[] memory depositShares)
        private
        returns (bytes32 root)
    {
        if (staker == address(0)) revert InputAddressZero();
        if (strategies.length == 0) revert InputArrayLengthZero();
        uint256[] memory scaled = new uint256[](strategies.length);
        uint256[] memory shares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            (scaled[i], shares[i]) = _takeOut(staker, operator, strategies[i], depositShares[i]);
        }
        Withdrawal memory withdrawal = Withdrawal({
            staker: staker,
            delegatedTo: operator,
            withdrawer: staker,
            nonce: cumulativeWithdrawalsQueued[staker]++,
            startBlock: uint32(block.number),
            strategies: strategies,
            scaledShares: scaled
        });
        root = calculateWithdrawalRoot(withdrawal);
        _withdrawals[root] = withdrawal;
        _roots[staker].push(root);
        emit SlashingWithdrawalQueued(root, withdrawal, shares);
    }

    function _takeOut(address staker, address operator, address strategy, uint256 depositShares)
        private
        returns (uint256 scaled, uint256 shares)
    {
        scaled = Wad.mul(depositShares, depositScalingFactor(staker, strategy));
        shares = Wad.mul(scaled, _slashingFactorNow(staker, operator, strategy));
        if (operator != address(0)) {
            _takeFromOperator(operator, staker, strategy, shares);
            History.Entry[] storage queued = _queuedScaledShares[operator][strategy];
            queued.set(queued.latest(0) + scaled);
        }
        if (_shareManager(strategy).removeDepositShares(staker, strategy, depositShares) == 0) {
            _scalingFactor[staker][strategy] = Wad.ONE;
            emit DepositScalingFactorUpdated(staker, strategy, Wad.ONE);
        }
    }

    function _complete(Withdrawal calldata withdrawal, address[] calldata tokens, bool receiveAsTokens) private {
        if (tokens.length != withdrawal.strategies.length) revert InputArrayLengthMismatch();
        if (msg.sender != withdrawal.withdrawer) revert WithdrawerNotCaller();
        bytes32 root = calculateWithdrawalRoot(withdrawal);
        if (!pendingWithdrawals(root)) revert WithdrawalNotQueued();
        uint32 slashableUntil = withdrawal.startBlock + minWithdrawalDelayBlocks;
        if (block.number <= slashableUntil) revert WithdrawalDelayNotElapsed();
        _forget(withdrawal.staker, root);
        emit SlashingWithdrawalCompleted(root);

        uint64[] memory magnitudes = allocationManager.getMaxMagnitudesAtBlock(
            withdrawal.delegatedTo, withdrawal.strategies, slashableUntil
        );
        for (uint256 i = 0; i < tokens.length; i++) {
            address strategy = withdrawal.strategies[i];
            uint256 factor = _slashingFactor(withdrawal.staker, strategy, magnitudes[i]);
            uint256 shares = Wad.mul(withdrawal.scaledShares[i], factor);
            if (shares == 0) continue;
            if (receiveAsTokens) _shareManager(strategy).withdrawSharesAsTokens(msg.sender, strategy, tokens[i], shares);
            else _putBack(msg.sender, strategy, shares);
        }
    }

    function _putBack(address staker, address strategy, uint256 shares) private {
        address operator = delegatedTo[staker];
        uint256 factor = _slashingFactorNow(staker, operator, strategy);
        (uint256 previous, uint256 added) = _shareManager(strategy).addShares(staker, strategy, shares);
        _addToOperator(operator, staker, strategy, previous, added, factor);
    }

    function _forget(address staker, bytes32 root) private {
        delete _withdrawals[root];
        bytes32[] storage roots = _roots[staker];
        for (uint256 i = 0; i < roots.length; i++) {
            if (roots[i] != root) continue;
            roots[i] = roots[roots.length - 1];
            roots.pop();
            return;
        }
    }
}
