// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "./Pausable.sol";
import {SafeTransfer} from "./SafeTransfer.sol";
import {IERC20, IShareManager} from "./Interfaces.sol";

/// One token's strategy. The exchange rate moves with the balance: tokens sent here belong to all shares.
contract StrategyBase is Pausable {
    /// Virtual shares and tokens that make inflating an empty strategy worthless.
    uint256 private constant OFFSET = 1e3;
    uint256 private constant MAX_TOTAL_SHARES = 1e38 - 1;

    IShareManager public immutable strategyManager;
    address public immutable underlyingToken;
    uint256 public totalShares;

    event ExchangeRateEmitted(uint256 rate);

    error NewSharesZero();
    error OnlyStrategyManager();
    error OnlyUnderlyingToken();
    error TotalSharesExceedsMax();
    error WithdrawalAmountExceedsTotalDeposits();

    modifier onlyStrategyManager() {
        if (msg.sender != address(strategyManager)) revert OnlyStrategyManager();
        _;
    }

    constructor(IShareManager strategyManager_, address underlyingToken_) {
        strategyManager = strategyManager_;
        underlyingToken = underlyingToken_;
    }

    function deposit(address token, uint256 amount)
        external
        onlyWhenNotPaused(0)
        onlyStrategyManager
        returns (uint256 newShares)
    {
        if (token != underlyingToken) revert OnlyUnderlyingToken();
        newShares = (amount * (totalShares + OFFSET)) / (_balance() + OFFSET - amount);
        if (newShares == 0) revert NewSharesZero();
        totalShares += newShares;
        if (totalShares > MAX_TOTAL_SHARES) revert TotalSharesExceedsMax();
        _emitRate();
    }

    function withdraw(address recipient, address token, uint256 amountShares)
        external
        onlyWhenNotPaused(1)
        onlyStrategyManager
        returns (uint256 amountOut)
    {
        if (token != underlyingToken) revert OnlyUnderlyingToken();
        if (amountShares > totalShares) revert WithdrawalAmountExceedsTotalDeposits();
        amountOut = sharesToUnderlyingView(amountShares);
        totalShares -= amountShares;
        // The rate of what stays, before the tokens leave.
        emit ExchangeRateEmitted((1e18 * (_balance() + OFFSET - amountOut)) / (totalShares + OFFSET));
        SafeTransfer.transfer(token, recipient, amountOut);
    }

    function sharesToUnderlyingView(uint256 amountShares) public view returns (uint256) {
        return ((_balance() + OFFSET) * amountShares) / (totalShares + OFFSET);
    }

    function underlyingToSharesView(uint256 amountUnderlying) public view returns (uint256) {
        return (amountUnderlying * (totalShares + OFFSET)) / (_balance() + OFFSET);
    }

    function sharesToUnderlying(uint256 amountShares) external view returns (uint256) {
        return sharesToUnderlyingView(amountShares);
    }

    function underlyingToShares(uint256 amountUnderlying) external view returns (uint256) {
        return underlyingToSharesView(amountUnderlying);
    }

    function userUnderlyingView(address user) external view returns (uint256) {
        return sharesToUnderlyingView(shares(user));
    }

    function shares(address user) public view returns (uint256) {
        return strategyManager.stakerDepositShares(user, address(this));
    }

    function explanation() external pure returns (string memory) {
        return "Stand-in for EigenLayer's StrategyBase";
    }

    function _balance() private view returns (uint256) {
        return IERC20(underlyingToken).balanceOf(address(this));
    }

    function _emitRate() private {
        emit ExchangeRateEmitted((1e18 * (_balance() + OFFSET)) / (totalShares + OFFSET));
    }
}
