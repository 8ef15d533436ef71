// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TestToken} from "../tokens/TestToken.sol";
import {Typed} from "./Typed.sol";

/// Permit2 as its callers meet it: allowances with an end, and transfers by signature. Written from its documented
/// interface.
contract TestPermit2 is Typed {
    struct Details {
        address token;
        uint160 amount;
        uint48 expiration;
        uint48 nonce;
    }

    struct PermitSingle {
        Details details;
        address spender;
        uint256 sigDeadline;
    }

    struct PermitBatch {
        Details[] details;
        address spender;
        uint256 sigDeadline;
    }

    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    struct Allowance {
        uint160 amount;
        uint48 expiration;
        uint48 nonce;
    }

    string private constant DETAILS = "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)";
    string private constant TOKENS = "TokenPermissions(address token,uint256 amount)";

    mapping(address => mapping(address => mapping(address => Allowance))) public allowance;
    mapping(address => mapping(uint256 => bool)) private _used;

    error AllowanceExpired(uint256 deadline);
    error InsufficientAllowance(uint256 amount);
    error SignatureExpired(uint256 deadline);
    error InvalidAmount(uint256 maxAmount);
    error InvalidNonce();
    error InvalidSigner();

    function approve(address token, address spender, uint160 amount, uint48 expiration) external {
        _allow(msg.sender, token, spender, amount, expiration);
    }

    function permit(address owner, PermitSingle calldata single, bytes calldata signature) external {
        bytes32 typeHash = keccak256(
            abi.encodePacked("PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)", DETAILS)
        );
        _check(
            owner,
            single.sigDeadline,
            keccak256(abi.encode(typeHash, _hash(single.details), single.spender, single.sigDeadline)),
            signature
        );
        _permit(owner, single.details, single.spender);
    }

    function permit(address owner, PermitBatch calldata batch, bytes calldata signature) external {
        bytes32[] memory hashes = new bytes32[](batch.details.length);
        for (uint256 i = 0; i < hashes.length; i++) hashes[i] = _hash(batch.details[i]);
        bytes32 typeHash = keccak256(
            abi.encodePacked("PermitBatch(PermitDetails[] details,address spender,uint256 sigDeadline)", DETAILS)
        );
        bytes32 structHash =
            keccak256(abi.encode(typeHash, keccak256(abi.encodePacked(hashes)), batch.spender, batch.sigDeadline));
        _check(owner, batch.sigDeadline, structHash, signature);
        for (uint256 i = 0; i < hashes.length; i++) _permit(owner, batch.details[i], batch.spender);
    }

    function transferFrom(address from, address to, uint160 amount, address token) external {
        Allowance storage allowed = allowance[from][token][msg.sender];
        if (block.timestamp > allowed.expiration) revert AllowanceExpired(allowed.expiration);
        if (allowed.amount != type(uint160).max) {
            if (amount > allowed.amount) revert InsufficientAllowance(allowed.amount);
            allowed.amount -= amount;
        }
        TestToken(token).transferFrom(from, to, amount);
    }

    function permitTransferFrom(
        PermitTransferFrom calldata given,
        SignatureTransferDetails calldata details,
        address owner,
        bytes calldata signature
    ) external {
        if (details.requestedAmount > given.permitted.amount) revert InvalidAmount(given.permitted.amount);
        if (_used[owner][given.nonce]) revert InvalidNonce();
        _used[owner][given.nonce] = true;
        bytes32 typeHash = keccak256(
            abi.encodePacked(
                "PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline)", TOKENS
            )
        );
        bytes32 tokens =
            keccak256(abi.encode(keccak256(bytes(TOKENS)), given.permitted.token, given.permitted.amount));
        _check(
            owner,
            given.deadline,
            keccak256(abi.encode(typeHash, tokens, msg.sender, given.nonce, given.deadline)),
            signature
        );
        TestToken(given.permitted.token).transferFrom(owner, details.to, details.requestedAmount);
    }

    function _hash(Details calldata details) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(bytes(DETAILS)), details.token, details.amount, details.expiration, details.nonce
            )
        );
    }

    function _permit(address owner, Details calldata details, address spender) private {
        if (allowance[owner][details.token][spender].nonce++ != details.nonce) revert InvalidNonce();
        _allow(owner, details.token, spender, details.amount, details.expiration);
    }

    /// An end of zero is the block's own time.
    function _allow(address owner, address token, address spender, uint160 amount, uint48 expiration) private {
        Allowance storage allowed = allowance[owner][token][spender];
        allowed.amount = amount;
        allowed.expiration = expiration == 0 ? uint48(block.timestamp) : expiration;
    }

    function _check(address owner, uint256 deadline, bytes32 structHash, bytes calldata signature) private view {
        if (block.timestamp > deadline) revert SignatureExpired(deadline);
        if (_signer(_digest(_named("Permit2"), structHash), signature) != owner) revert InvalidSigner();
    }
}
