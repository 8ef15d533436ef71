// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OperatorSets} from "./OperatorSets.sol";
import {DeregisterParams, OperatorSet, RegisterParams} from "../Types.sol";

/// Which operator is in which set, and how long it stays slashable after leaving.
abstract contract Memberships is OperatorSets {
    event OperatorAddedToOperatorSet(address indexed operator, OperatorSet operatorSet);
    event OperatorRemovedFromOperatorSet(address indexed operator, OperatorSet operatorSet);

    error AlreadyMemberOfSet();
    error NotMemberOfSet();

    function registerForOperatorSets(address operator, RegisterParams calldata params) external onlyWhenNotPaused(2) {
        _onlyAccountItself(operator);
        if (!delegation.isOperator(operator)) revert InvalidOperator();
        for (uint256 i = 0; i < params.operatorSetIds.length; i++) {
            OperatorSet memory operatorSet = OperatorSet(params.avs, params.operatorSetIds[i]);
            SetInfo storage set = _existing(operatorSet);
            // Leaving and coming back must not shorten the time in which it can be slashed.
            if (isOperatorSlashable(operator, operatorSet)) revert AlreadyMemberOfSet();
            _registeredSets[operator].push(operatorSet);
            set.members.push(operator);
            _memberships[operator][_keyOf(operatorSet)] = Membership(true, 0);
            emit OperatorAddedToOperatorSet(operator, operatorSet);
        }
    }

    function deregisterFromOperatorSets(DeregisterParams calldata params) external onlyWhenNotPaused(2) {
        if (msg.sender != params.operator && msg.sender != params.avs) revert InvalidCaller();
        for (uint256 i = 0; i < params.operatorSetIds.length; i++) {
            OperatorSet memory operatorSet = OperatorSet(params.avs, params.operatorSetIds[i]);
            SetInfo storage set = _existing(operatorSet);
            if (!isMemberOfOperatorSet(params.operator, operatorSet)) revert NotMemberOfSet();
            _removeSet(_registeredSets[params.operator], _keyOf(operatorSet));
            _remove(set.members, params.operator);
            _memberships[params.operator][_keyOf(operatorSet)] =
                Membership(false, uint32(block.number) + DEALLOCATION_DELAY);
            emit OperatorRemovedFromOperatorSet(params.operator, operatorSet);
        }
    }

    function isMemberOfOperatorSet(address operator, OperatorSet memory operatorSet) public view returns (bool) {
        return _memberships[operator][_keyOf(operatorSet)].registered;
    }

    function isOperatorSlashable(address operator, OperatorSet memory operatorSet) public view returns (bool) {
        Membership memory membership = _memberships[operator][_keyOf(operatorSet)];
        return membership.registered || block.number <= membership.slashableUntil;
    }

    function isOperatorRedistributable(address operator) external view returns (bool) {
        return _anyRedistributes(_registeredSets[operator]) || _anyRedistributes(_allocatedSets[operator]);
    }

    function _anyRedistributes(OperatorSet[] memory sets) private view returns (bool) {
        for (uint256 i = 0; i < sets.length; i++) {
            if (isRedistributingOperatorSet(sets[i])) return true;
        }
        return false;
    }
}
