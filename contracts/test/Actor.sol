// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A contract that does what its owner says: stands for an AVS, for a slasher, for whoever must have code.
contract Actor {
    address public immutable owner = msg.sender;

    function execute(address target, bytes calldata data) external payable returns (bytes memory) {
        require(msg.sender == owner, "Actor: not the owner");
        (bool success, bytes memory answer) = target.call{value: msg.value}(data);
        if (!success) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
        return answer;
    }
}
