// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Stands at the user's address in one eth_call, where an endpoint has no eth_simulateV1: reads, makes the user's calls
/// in the user's name, and reads again. Injected, never deployed.
contract Runner {
    struct Step {
        address to;
        uint256 value;
        bytes data;
        uint256 gas;
    }

    struct Ran {
        bool ok;
        bytes data;
        uint256 gasUsed;
    }

    uint256 private constant MAX_ANSWER = 8_192;

    /// `lens` answers `reads`. Each reading gets the gas that it is given, and no more of the answer than fits is kept.
    function run(address lens, bytes calldata reads, uint256 readGas, Step[] calldata steps)
        external
        payable
        returns (Ran memory first, Ran[] memory ran, Ran memory last)
    {
        first = _ask(lens, reads, readGas);
        ran = new Ran[](steps.length);
        for (uint256 i = 0; i < steps.length; i++) {
            Step calldata step = steps[i];
            uint256 before = gasleft();
            ran[i] = _call(step.to, step.value, step.data, step.gas, MAX_ANSWER);
            ran[i].gasUsed = before - gasleft();
        }
        last = _ask(lens, reads, readGas);
    }

    /// What tokens ask of whoever gets them: an account without code is not asked.
    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC721Received.selector;
    }

    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC1155Received.selector;
    }

    function onERC1155BatchReceived(address, address, uint256[] calldata, uint256[] calldata, bytes calldata)
        external
        pure
        returns (bytes4)
    {
        return this.onERC1155BatchReceived.selector;
    }

    receive() external payable {}

    fallback() external payable {}

    function _ask(address lens, bytes calldata reads, uint256 gasLimit) private returns (Ran memory) {
        return _call(lens, 0, reads, gasLimit, type(uint256).max);
    }

    function _call(address to, uint256 value, bytes calldata data, uint256 gasLimit, uint256 maxBytes)
        private
        returns (Ran memory ran)
    {
        bool ok;
        bytes memory answer;
        assembly ("memory-safe") {
            answer := mload(0x40)
            calldatacopy(answer, data.offset, data.length)
            ok := call(gasLimit, to, value, answer, data.length, 0, 0)
            let size := returndatasize()
            if gt(size, maxBytes) { size := maxBytes }
            mstore(answer, size)
            returndatacopy(add(answer, 0x20), 0, size)
            mstore(0x40, and(add(add(answer, size), 0x3f), not(0x1f)))
        }
        (ran.ok, ran.data) = (ok, answer);
    }
}
