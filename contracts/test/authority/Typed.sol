// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What typed data (EIP-712) hashes to.
abstract contract Typed {
    function _digest(bytes32 domain, bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _named(string memory name) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                block.chainid,
                address(this)
            )
        );
    }

    function _signer(bytes32 digest, bytes calldata signature) internal pure returns (address) {
        require(signature.length == 65, "InvalidSignatureLength");
        return ecrecover(digest, uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64]));
    }
}
