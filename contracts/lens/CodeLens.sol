// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What stands at an address: how much code, how it begins, and whether other code can take its place. Injected into a
/// simulation, never deployed. Asked with the address as one word, without a function.
contract CodeLens {
    /// Where proxies keep which code they run: EIP-1967's two slots, and OpenZeppelin's before them.
    uint256 private constant IMPLEMENTATION = uint256(keccak256("eip1967.proxy.implementation")) - 1;
    uint256 private constant BEACON = uint256(keccak256("eip1967.proxy.beacon")) - 1;
    uint256 private constant OLDER = uint256(keccak256("org.zeppelinos.proxy.implementation"));
    /// Proxies ask their beacon for `implementation()`; so do larger contracts, of others.
    uint256 private constant ASKS = 0x5c60da1b;
    uint256 private constant ASKS_BYTES = 1_024;
    /// Proxies are short. The slots stand in their code as they are.
    uint256 private constant MAX_BYTES = 4_096;
    uint256 private constant BYTE_GAS = 150;

    fallback() external {
        (uint256 implementation, uint256 beacon, uint256 older) = (IMPLEMENTATION, BEACON, OLDER);
        assembly ("memory-safe") {
            let party := calldataload(0)
            let size := extcodesize(party)
            let answer := mload(0x40)
            mstore(answer, size)
            mstore(add(answer, 0x20), 0)
            extcodecopy(party, add(answer, 0x20), 0, 0x20)
            mstore(add(answer, 0x40), 0)
            if and(iszero(gt(size, MAX_BYTES)), gt(gas(), mul(size, BYTE_GAS))) {
                let code := add(answer, 0x60)
                extcodecopy(party, code, 0, add(size, 0x20))
                let end := add(code, size)
                for { let at := code } lt(at, end) { at := add(at, 1) } {
                    let word := mload(at)
                    let isSlot := or(eq(word, implementation), or(eq(word, beacon), eq(word, older)))
                    let asks := and(eq(shr(224, word), ASKS), lt(size, ASKS_BYTES))
                    if or(isSlot, asks) {
                        mstore(add(answer, 0x40), 1)
                        break
                    }
                }
            }
            return(answer, 0x60)
        }
    }
}
