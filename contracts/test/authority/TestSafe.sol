// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Typed} from "./Typed.sol";

/// A Safe with one owner as whoever executes meets it, without a refund. Written from its documented interface.
contract TestSafe is Typed {
    bytes32 private constant SAFE_TX = keccak256(
        "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)"
    );

    address public immutable owner;
    uint256 public nonce;

    constructor(address owner_) {
        owner = owner_;
    }

    receive() external payable {}

    function execTransaction(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address payable refundReceiver,
        bytes calldata signatures
    ) external payable returns (bool success) {
        require(operation < 2 && gasPrice == 0, "GS000");
        {
            bytes memory first = abi.encode(SAFE_TX, to, value, keccak256(data), operation, safeTxGas, baseGas);
            bytes memory rest = abi.encode(gasPrice, gasToken, refundReceiver, nonce++);
            require(_signer(_digest(_domain(), keccak256(bytes.concat(first, rest))), signatures) == owner, "GS026");
        }
        if (operation == 1) (success,) = to.delegatecall(data);
        else (success,) = to.call{value: value}(data);
        require(success, "GS013");
    }

    function _domain() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(uint256 chainId,address verifyingContract)"), block.chainid, address(this)
            )
        );
    }
}
