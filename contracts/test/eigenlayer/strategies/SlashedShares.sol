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
        Slash memory slash = _slashes[_keyOf(operatorSet, slashId)];
        if (block.number < slash.resolutionBlock) revert SlashResolutionDelayNotElapsed();
        delete _slashes[_keyOf(operatorSet, slashId)];
        address recipient = allocationManager.getRedistributionRecipient(operatorSet);
        amounts = new uint256[](slash.strategies.length);
        for (uint256 i = 0; i < slash.strategies.length; i++) {
            IStrategy strategy = IStrategy(slash.strategies[i]);
            if (slash.shares[i] > 0) {
                amounts[i] = strategy.withdraw(recipient, strategy.underlyingToken(), slash.shares[i]);
            }
            emit BurnOrRedistributableSharesDecreased(operatorSet, slashId, address(strategy), slash.shares[i]);
        }
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

    function _keyOf(OperatorSet memory operatorSet, uint256 slashId) private pure returns (bytes32) {
        return keccak256(abi.encode(operatorSet, slashId));
    }
}
