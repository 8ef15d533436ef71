// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Names of addresses by ENS that hold both ways: the address says the name, and the name says the address. Injected into
/// a simulation, never deployed. Anybody writes resolvers: one that fails, burns gas or answers megabytes is no name, and
/// costs the other addresses nothing. Names that are kept off the chain are none.
contract NameLens {
    uint256 private constant MAX_PARTIES = 12;
    uint256 private constant MAX_NAME = 255;
    uint256 private constant CALL_GAS = 60_000;
    /// Namehash of `addr.reverse`.
    bytes32 private constant REVERSE = 0x91d1777781884d03a6757a803996e38de2a42967fb37eeaca72729271025a9e2;

    /// One name for each address, in their order; empty where none holds.
    function read(address registry, address[] calldata parties) external view returns (string[] memory names) {
        require(parties.length <= MAX_PARTIES);
        names = new string[](parties.length);
        for (uint256 i = 0; i < parties.length; i++) names[i] = _nameOf(registry, parties[i]);
    }

    function _nameOf(address registry, address party) private view returns (string memory) {
        bytes32 reverse = keccak256(abi.encodePacked(REVERSE, keccak256(_hex(party))));
        bytes memory name = _name(_resolver(registry, reverse), reverse);
        (bool ok, bytes32 node) = _namehash(name);
        if (!ok) return "";
        address said = _word(_resolver(registry, node), abi.encodeWithSignature("addr(bytes32)", node));
        return said == party && party != address(0) ? string(name) : "";
    }

    function _resolver(address registry, bytes32 node) private view returns (address) {
        return _word(registry, abi.encodeWithSignature("resolver(bytes32)", node));
    }

    /// The zero address where the answer is none. Whoever has no code answers nothing.
    function _word(address to, bytes memory data) private view returns (address) {
        uint256 value;
        assembly ("memory-safe") {
            let ok := staticcall(CALL_GAS, to, add(data, 0x20), mload(data), 0, 0x20)
            value := mul(and(ok, gt(returndatasize(), 0x1f)), mload(0))
        }
        return value > type(uint160).max ? address(0) : address(uint160(value));
    }

    /// Only text that is encoded plainly; no more than fits is copied.
    function _name(address resolver, bytes32 node) private view returns (bytes memory name) {
        if (resolver == address(0)) return "";
        bytes memory data = abi.encodeWithSignature("name(bytes32)", node);
        bytes memory answer = new bytes(0x40 + MAX_NAME);
        uint256 size;
        assembly ("memory-safe") {
            let ok := staticcall(CALL_GAS, resolver, add(data, 0x20), mload(data), add(answer, 0x20), mload(answer))
            size := mul(ok, returndatasize())
        }
        (uint256 offset, uint256 length) = size < 0x40 ? (0, 0) : (_wordOf(answer, 0), _wordOf(answer, 0x20));
        if (offset != 0x20 || length > MAX_NAME || size < 0x40 + length) return "";
        name = new bytes(length);
        for (uint256 i = 0; i < length; i++) name[i] = answer[0x40 + i];
    }

    function _wordOf(bytes memory data, uint256 place) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(add(data, 0x20), place))
        }
    }

    /// Not of the empty name, nor of one with an empty label.
    function _namehash(bytes memory name) private pure returns (bool, bytes32 node) {
        uint256 end = name.length;
        for (uint256 start = end; end > 0; start--) {
            if (start > 0 && name[start - 1] != ".") continue;
            if (start == end) return (false, 0);
            bytes32 label;
            assembly ("memory-safe") {
                label := keccak256(add(add(name, 0x20), start), sub(end, start))
            }
            node = keccak256(abi.encodePacked(node, label));
            if (start == 0) return (true, node);
            end = start - 1;
        }
        return (false, 0);
    }

    function _hex(address party) private pure returns (bytes memory digits) {
        bytes16 symbols = "0123456789abcdef";
        digits = new bytes(40);
        for (uint256 i = 0; i < 40; i++) digits[i] = symbols[(uint160(party) >> (4 * (39 - i))) & 0xf];
    }
}
