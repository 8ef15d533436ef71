// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IShareManager} from "../Interfaces.sol";
import {StrategyBase} from "../StrategyBase.sol";

/// What EigenLayer's time-locked vaults say of themselves. Deposits and withdrawals are not held back here.
contract DurationVaultStrategy is StrategyBase {
    enum VaultState {
        UNINITIALIZED,
        DEPOSITS,
        ALLOCATIONS,
        WITHDRAWALS
    }

    address public immutable vaultAdmin;
    uint32 public immutable duration;
    uint32 public unlockTimestamp;
    VaultState public state = VaultState.DEPOSITS;

    error DurationNotElapsed();
    error OnlyVaultAdmin();
    error VaultAlreadyLocked();
    error VaultNotLocked();

    constructor(IShareManager strategyManager_, address underlyingToken_, uint32 duration_)
        StrategyBase(strategyManager_, underlyingToken_)
    {
        (vaultAdmin, duration) = (msg.sender, duration_);
    }

    function lock() external {
        if (msg.sender != vaultAdmin) revert OnlyVaultAdmin();
        if (state != VaultState.DEPOSITS) revert VaultAlreadyLocked();
        state = VaultState.ALLOCATIONS;
        unlockTimestamp = uint32(block.timestamp) + duration;
    }

    function markMatured() external {
        if (state != VaultState.ALLOCATIONS) revert VaultNotLocked();
        if (block.timestamp < unlockTimestamp) revert DurationNotElapsed();
        state = VaultState.WITHDRAWALS;
    }

    function operatorIntegrationConfigured() external pure returns (bool) {
        return true;
    }
}
