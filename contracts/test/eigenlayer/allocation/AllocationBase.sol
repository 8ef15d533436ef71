// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "../Pausable.sol";
import {History} from "../History.sol";
import {Allocation, OperatorSet} from "../Types.sol";
import {IDelegation} from "../Interfaces.sol";

/// What the AllocationManager keeps. Operator sets go by one key: avs and id.
abstract contract AllocationBase is Pausable {
    address internal constant BURN = 0x00000000000000000000000000000000000E16E4;

    struct SetInfo {
        bool exists;
        address slasher;
        address pendingSlasher;
        uint32 slasherEffectBlock;
        address redistributionRecipient;
        uint256 slashCount;
        address[] strategies;
        address[] members;
    }

    struct Membership {
        bool registered;
        uint32 slashableUntil;
    }

    struct AllocationDelay {
        uint32 delay;
        bool isSet;
        uint32 pendingDelay;
        uint32 effectBlock;
    }

    IDelegation public immutable delegation;
    uint32 public immutable DEALLOCATION_DELAY;
    uint32 public immutable ALLOCATION_CONFIGURATION_DELAY;
    uint32 public immutable SLASHER_CONFIGURATION_DELAY;

    mapping(bytes32 => SetInfo) internal _sets;
    mapping(address => uint256) public getOperatorSetCount;
    mapping(address => bool) internal _hasMetadata;
    mapping(address => mapping(bytes32 => Membership)) internal _memberships;
    mapping(address => OperatorSet[]) internal _registeredSets;
    mapping(address => OperatorSet[]) internal _allocatedSets;
    mapping(address => mapping(bytes32 => address[])) internal _allocatedStrategies;
    mapping(address => mapping(bytes32 => mapping(address => Allocation))) internal _allocations;
    mapping(address => mapping(address => History.Entry[])) internal _maxMagnitudes;
    mapping(address => AllocationDelay) internal _delays;

    error InputArrayLengthMismatch();
    error InvalidCaller();
    error InvalidOperator();
    error InvalidOperatorSet();
    error InvalidPermissions();

    function _keyOf(OperatorSet memory operatorSet) internal pure returns (bytes32) {
        return bytes32((uint256(uint160(operatorSet.avs)) << 96) | operatorSet.id);
    }

    function _existing(OperatorSet memory operatorSet) internal view returns (SetInfo storage set) {
        set = _sets[_keyOf(operatorSet)];
        if (!set.exists) revert InvalidOperatorSet();
    }

    function _onlyAccountItself(address account) internal view {
        if (msg.sender != account) revert InvalidPermissions();
    }

    function _has(address[] storage list, address item) internal view returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == item) return true;
        }
        return false;
    }

    function _remove(address[] storage list, address item) internal {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] != item) continue;
            list[i] = list[list.length - 1];
            list.pop();
            return;
        }
    }

    function _removeSet(OperatorSet[] storage list, bytes32 key) internal {
        for (uint256 i = 0; i < list.length; i++) {
            if (_keyOf(list[i]) != key) continue;
            list[i] = list[list.length - 1];
            list.pop();
            return;
        }
    }
}
