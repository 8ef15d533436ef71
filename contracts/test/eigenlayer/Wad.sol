// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Fixed point with 18 decimals. Rounds down unless the name says otherwise.
library Wad {
    uint256 internal constant ONE = 1e18;

    function mul(uint256 a, uint256 b) internal pure returns (uint256) {
        return (a * b) / ONE;
    }

    function mulUp(uint256 a, uint256 b) internal pure returns (uint256) {
        return ratioUp(a, b, ONE);
    }

    function div(uint256 a, uint256 b) internal pure returns (uint256) {
        return (a * ONE) / b;
    }

    /// a * b / c, rounded up.
    function ratioUp(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        uint256 product = a * b;
        return product == 0 ? 0 : (product - 1) / c + 1;
    }
}
