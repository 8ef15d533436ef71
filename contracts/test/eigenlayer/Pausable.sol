// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// EigenLayer's pause bits. Whoever deployed the contract may set them.
abstract contract Pausable {
    address public immutable pauserRegistry = tx.origin;
    uint256 private _paused;

    event Paused(address indexed account, uint256 newPausedStatus);
    event Unpaused(address indexed account, uint256 newPausedStatus);

    error CurrentlyPaused();
    error OnlyPauser();
    error OnlyUnpauser();
    error InvalidNewPausedStatus();
    error InputAddressZero();

    modifier onlyWhenNotPaused(uint8 index) {
        if (paused(index)) revert CurrentlyPaused();
        _;
    }

    function pause(uint256 newPausedStatus) external {
        if (msg.sender != pauserRegistry) revert OnlyPauser();
        if (_paused & newPausedStatus != _paused) revert InvalidNewPausedStatus();
        _paused = newPausedStatus;
        emit Paused(msg.sender, newPausedStatus);
    }

    function unpause(uint256 newPausedStatus) external {
        if (msg.sender != pauserRegistry) revert OnlyUnpauser();
        if (~_paused & ~newPausedStatus != ~_paused) revert InvalidNewPausedStatus();
        _paused = newPausedStatus;
        emit Unpaused(msg.sender, newPausedStatus);
    }

    function paused() external view returns (uint256) {
        return _paused;
    }

    function paused(uint8 index) public view returns (bool) {
        return _paused & (1 << index) != 0;
    }
}
