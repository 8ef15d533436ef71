// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A registry and a resolver in one, as far as looking up goes: who resolves a node, its name and its address.
contract TestNames {
    mapping(bytes32 => address) public resolver;
    mapping(bytes32 => string) public name;
    mapping(bytes32 => address) public addr;

    function setResolver(bytes32 node, address resolves) external {
        resolver[node] = resolves;
    }

    function setName(bytes32 node, string calldata says) external {
        name[node] = says;
    }

    function setAddr(bytes32 node, address says) external {
        addr[node] = says;
    }
}
