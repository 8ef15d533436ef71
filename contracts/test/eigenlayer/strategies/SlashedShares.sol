// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "../Pausable.sol";
import {OperatorSet} from "../Types.sol";
import {IAllocation, IDelegation, IStrategy} from "../Interfaces.sol";

/// Slashed token shares wait here; after the resolution delay anyone sends them to the set's recipient or burns them.
abstract contract SlashedShares is Pausable {
    address public constant DEFAULT_BURN_ADDRESS = 0x00000000000000000000000000000000000E16E4;

    IDelegation public immutable delegation;
    IAllocation public immutable allocationManager;
    uint32 public immutable SLASH_RESOLUTION_DELAY_BLOCKS;

    struct Slash {
        uint32 resolutionBlock;
        address[] strategies;
        uint256[] shares;
    }

    mapping(bytes32 => Slash) private _slashes;

    event BurnOrRedistributableSharesIncreased(
        OperatorSet operatorSet, uint256 slashId, address strategy, uint256 shares
    );
    event BurnOrRedistributableSharesDecreased(
        OperatorSet operatorSet, uint256 slashId, address strategy, uint256 shares
    );

    error OnlyDelegationManager();
    error SlashResolutionDelayNotElapsed();

    modifier onlyDelegationManager() {
        if (msg.sender != address(delegation)) revert OnlyDelegationManager();
        _;
    }

    constructor(IDelegation delegation_, IAllocation allocationManager_, uint32 slashResolutionDelayBlocks) {
        delegation = delegation_;
        allocationManager = allocationManager_;
        SLASH_RESOLUTION_DELAY_BLOCKS = slashResolutionDelayBlocks;
    }

    function increaseBurnOrRedistributableShares(
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address strategy,
        uint256 sharesToBurn
    ) external onlyDelegationManager {
        Slash storage slash = _slashes[_keyOf(operatorSet, slashId)];
        slash.resolutionBlock = uint32(block.number) + SLASH_RESOLUTION_DELAY_BLOCKS;
        slash.strategies.push(strategy);
        slash.shares.push(sharesToBurn);
        emit BurnOrRedistributableSharesIncreased(operatorSet, slashId, strategy, sharesToBurn);
    }

    function clearBurnOrRedistributableShares(OperatorSet calldata operatorSet, uint256 slashId)
        external
        onlyWhenNotPaused(1)
        returns (uint256[] memory amounts)
    {
        address[] memory strategies = _slashes[_keyOf(operatorSet, slashId)].strategies;
        amounts = new uint256[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            amounts[i] = _clear(operatorSet, slashId, strategies[i]);
        }
    }

    function clearBurnOrRedistributableSharesByStrategy(
        OperatorSet calldata operatorSet,
        uint256 slashId,
        address strategy
    ) external onlyWhenNotPaused(1) returns (uint256) {
        return _clear(operatorSet, slashId, strategy);
    }

    function getBurnOrRedistributableShares(OperatorSet calldata operatorSet, uint256 slashId)
        external
        view
        returns (address[] memory, uint256[] memory)
    {
        Slash memory slash = _slashes[_keyOf(operatorSet, slashId)];
        return (slash.strategies, slash.shares);
    }

    function getSlashResolutionBlock(OperatorSet calldata operatorSet, uint256 slashId) external view returns (uint32) {
        return _slashes[_keyOf(operatorSet, slashId)].resolutionBlock;
    }

    function _clear(OperatorSet calldata operatorSet, uint256 slashId, address strategy)
        private
        returns (uint256 amount)
    {
        Slash storage slash = _slashes[_keyOf(operatorSet, slashId)];
        if (block.number < slash.resolutionBlock) revert SlashResolutionDelayNotElapsed();
        uint256 i = 0;
        while (i < slash.strategies.length && slash.strategies[i] != strategy) i++;
        if (i == slash.strategies.length) return 0;
        uint256 shares = slash.shares[i];
        (slash.strategies[i], slash.shares[i]) =
            (slash.strategies[slash.strategies.length - 1], slash.shares[slash.shares.length - 1]);
        slash.strategies.pop();
        slash.shares.pop();
        if (shares > 0) {
            address recipient = allocationManager.getRedistributionRecipient(operatorSet);
            amount = IStrategy(strategy).withdraw(recipient, IStrategy(strategy).underlyingToken(), shares);
        }
        emit BurnOrRedistributableSharesDecreased(operatorSet, slashId, strategy, shares);
    }

    function _keyOf(OperatorSet memory operatorSet, uint256 slashId) private pure returns (bytes32) {
        return keccak256(abi.encode(operatorSet, slashId));
    }
}
