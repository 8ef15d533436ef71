// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

interface IERC1271 {
    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4);
}

/// EIP-712 signatures in the domain "EigenLayer", of accounts and of contracts.
abstract contract Signed {
    error InvalidSignature();
    error SignatureExpired();

    function domainSeparator() public view returns (bytes32) {
        bytes32 domain = keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        return keccak256(abi.encode(domain, keccak256("EigenLayer"), keccak256("1"), block.chainid, address(this)));
    }

    function version() external pure returns (string memory) {
        return "1.13.0";
    }

    function _digest(bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domainSeparator(), structHash));
    }

    function _checkSignature(address signer, bytes32 digest, bytes memory signature, uint256 expiry) internal view {
        if (expiry < block.timestamp) revert SignatureExpired();
        bool valid = signer.code.length == 0
            ? signature.length == 65 && signer != address(0) && _recover(digest, signature) == signer
            : IERC1271(signer).isValidSignature(digest, signature) == IERC1271.isValidSignature.selector;
        if (!valid) revert InvalidSignature();
    }

    function _recover(bytes32 digest, bytes memory signature) private pure returns (address) {
        bytes32 r;
        bytes32 s;
        uint8 v;
        assembly {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
            v := byte(0, mload(add(signature, 96)))
        }
        return ecrecover(digest, v, r, s);
    }
}
