// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Calls in a row, made by whoever delegates to it. Written from MultiSendCallOnly's documented format: one byte operation,
/// address, value, length and data, without padding.
contract TestMultiSend {
    function multiSend(bytes calldata transactions) external payable {
        uint256 next = 0;
        while (next < transactions.length) {
            require(uint8(transactions[next]) == 0);
            address to = address(bytes20(transactions[next + 1:next + 21]));
            uint256 value = uint256(bytes32(transactions[next + 21:next + 53]));
            uint256 end = next + 85 + uint256(bytes32(transactions[next + 53:next + 85]));
            (bool ok,) = to.call{value: value}(transactions[next + 85:end]);
            require(ok);
            next = end;
        }
    }
}
