// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

interface IToken {
    function balanceOf(address owner) external view returns (uint256);
    function allowance(address owner, address spender) external view returns (uint256);
    // Some tokens answer nothing.
    function transferFrom(address from, address to, uint256 amount) external;
}

interface IPermit2 {
    function transferFrom(address from, address to, uint160 amount, address token) external;
}

/// Takes what a right covers where less is there than it covers; how much that is, only the chain knows. Where all of
/// it is there it does nothing: then whoever has the right takes it. Injected into a simulation, never deployed.
contract Taker {
    function take(IToken token, address owner, address to, uint256 right) external {
        uint256 held = token.balanceOf(owner);
        if (held > 0 && held < right) token.transferFrom(owner, to, held);
    }

    /// Permit2 moves no more than the token lets it.
    function takeThrough(IPermit2 permit2, IToken token, address owner, address to, uint160 right) external {
        uint256 held = token.balanceOf(owner);
        uint256 allowed = token.allowance(owner, address(permit2));
        if (allowed < held) held = allowed;
        if (held > 0 && held < right) permit2.transferFrom(owner, to, uint160(held), address(token));
    }
}
