// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "./Pausable.sol";
import {Signed} from "./Signed.sol";
import {SafeTransfer} from "./SafeTransfer.sol";
import {SlashedShares} from "./strategies/SlashedShares.sol";
import {IAllocation, IDelegation, IStrategy} from "./Interfaces.sol";

/// EigenLayer's StrategyManager: deposits, and the deposit shares of every staker.
contract StrategyManager is Signed, SlashedShares {
    bytes32 public constant DEPOSIT_TYPEHASH =
        keccak256("Deposit(address staker,address strategy,address token,uint256 amount,uint256 nonce,uint256 expiry)");
    uint256 private constant MAX_STRATEGIES = 32;

    address public immutable strategyWhitelister = tx.origin;
    address public immutable strategyFactory;

    mapping(address => bool) public strategyIsWhitelistedForDeposit;
    mapping(address => uint256) public nonces;
    mapping(address => mapping(address => uint256)) public stakerDepositShares;
    mapping(address => address[]) public stakerStrategyList;

    event Deposit(address staker, address strategy, uint256 shares);
    event StrategyAddedToDepositWhitelist(address strategy);
    event StrategyRemovedFromDepositWhitelist(address strategy);

    error MaxStrategiesExceeded();
    error OnlyStrategyWhitelister();
    error SharesAmountTooHigh();
    error SharesAmountZero();
    error StakerAddressZero();
    error StrategyNotWhitelisted();

    constructor(
        IDelegation delegation_,
        IAllocation allocationManager_,
        address strategyFactory_,
        uint32 slashResolutionDelayBlocks
    ) SlashedShares(delegation_, allocationManager_, slashResolutionDelayBlocks) {
        strategyFactory = strategyFactory_;
    }

    function depositIntoStrategy(address strategy, address token, uint256 amount) external returns (uint256) {
        return _deposit(msg.sender, strategy, token, amount);
    }

    /// Tokens come from the caller; the shares go to whoever signed.
    function depositIntoStrategyWithSignature(
        address strategy,
        address token,
        uint256 amount,
        address staker,
        uint256 expiry,
        bytes memory signature
    ) external returns (uint256) {
        uint256 nonce = nonces[staker]++;
        bytes32 digest = calculateStrategyDepositDigestHash(staker, strategy, token, amount, nonce, expiry);
        _checkSignature(staker, digest, signature, expiry);
        return _deposit(staker, strategy, token, amount);
    }

    function addStrategiesToDepositWhitelist(address[] calldata strategies) external {
        _onlyWhitelister();
        for (uint256 i = 0; i < strategies.length; i++) {
            _whitelist(strategies[i]);
        }
    }

    function removeStrategiesFromDepositWhitelist(address[] calldata strategies) external {
        _onlyWhitelister();
        for (uint256 i = 0; i < strategies.length; i++) {
            strategyIsWhitelistedForDeposit[strategies[i]] = false;
            emit StrategyRemovedFromDepositWhitelist(strategies[i]);
        }
    }

    function addShares(address staker, address strategy, uint256 shares)
        external
        onlyDelegationManager
        returns (uint256, uint256)
    {
        return _addShares(staker, strategy, shares);
    }

    function removeDepositShares(address staker, address strategy, uint256 shares)
        external
        onlyDelegationManager
        returns (uint256 left)
    {
        if (shares == 0) revert SharesAmountZero();
        if (shares > stakerDepositShares[staker][strategy]) revert SharesAmountTooHigh();
        left = stakerDepositShares[staker][strategy] - shares;
        stakerDepositShares[staker][strategy] = left;
        if (left == 0) _dropStrategy(stakerStrategyList[staker], strategy);
    }

    function withdrawSharesAsTokens(address staker, address strategy, address token, uint256 shares)
        external
        onlyDelegationManager
    {
        IStrategy(strategy).withdraw(staker, token, shares);
    }

    function getDeposits(address staker) external view returns (address[] memory strategies, uint256[] memory shares) {
        strategies = stakerStrategyList[staker];
        shares = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            shares[i] = stakerDepositShares[staker][strategies[i]];
        }
    }

    function getStakerStrategyList(address staker) external view returns (address[] memory) {
        return stakerStrategyList[staker];
    }

    function stakerStrategyListLength(address staker) external view returns (uint256) {
        return stakerStrategyList[staker].length;
    }

    function calculateStrategyDepositDigestHash(
        address staker,
        address strategy,
        address token,
        uint256 amount,
        uint256 nonce,
        uint256 expiry
    ) public view returns (bytes32) {
        return _digest(keccak256(abi.encode(DEPOSIT_TYPEHASH, staker, strategy, token, amount, nonce, expiry)));
    }

    function _deposit(address staker, address strategy, address token, uint256 amount)
        private
        onlyWhenNotPaused(0)
        returns (uint256 shares)
    {
        if (!strategyIsWhitelistedForDeposit[strategy]) revert StrategyNotWhitelisted();
        SafeTransfer.transferFrom(token, msg.sender, strategy, amount);
        shares = IStrategy(strategy).deposit(token, amount);
        (uint256 previous, uint256 added) = _addShares(staker, strategy, shares);
        delegation.increaseDelegatedShares(staker, strategy, previous, added);
    }

    function _addShares(address staker, address strategy, uint256 shares) private returns (uint256, uint256) {
        if (staker == address(0)) revert StakerAddressZero();
        if (shares == 0) revert SharesAmountZero();
        uint256 previous = stakerDepositShares[staker][strategy];
        if (previous == 0) {
            if (stakerStrategyList[staker].length == MAX_STRATEGIES) revert MaxStrategiesExceeded();
            stakerStrategyList[staker].push(strategy);
        }
        stakerDepositShares[staker][strategy] = previous + shares;
        emit Deposit(staker, strategy, shares);
        return (previous, shares);
    }

    function _whitelist(address strategy) private {
        strategyIsWhitelistedForDeposit[strategy] = true;
        emit StrategyAddedToDepositWhitelist(strategy);
    }

    function _onlyWhitelister() private view {
        if (msg.sender != strategyWhitelister && msg.sender != strategyFactory) revert OnlyStrategyWhitelister();
    }

    function _dropStrategy(address[] storage list, address strategy) private {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] != strategy) continue;
            list[i] = list[list.length - 1];
            list.pop();
            return;
        }
    }
}
