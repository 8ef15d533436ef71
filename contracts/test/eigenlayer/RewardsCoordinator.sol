// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "./Pausable.sol";
import {PermissionController} from "./PermissionController.sol";
import {SafeTransfer} from "./SafeTransfer.sol";

/// EigenLayer's RewardsCoordinator as claimers see it. A root is the hash of one earner's rewards instead of a tree's, and
/// anyone may submit one; the rewards are what this contract holds.
contract RewardsCoordinator is Pausable {
    struct EarnerLeaf {
        address earner;
        bytes32 earnerTokenRoot;
    }

    struct TokenLeaf {
        address token;
        uint256 cumulativeEarnings;
    }

    struct Claim {
        uint32 rootIndex;
        uint32 earnerIndex;
        bytes earnerTreeProof;
        EarnerLeaf earnerLeaf;
        uint32[] tokenIndices;
        bytes[] tokenTreeProofs;
        TokenLeaf[] tokenLeaves;
    }

    PermissionController public immutable permissionController;
    bytes32[] private _roots;
    mapping(address => address) public claimerFor;
    mapping(address => mapping(address => uint256)) public cumulativeClaimed;

    event ClaimerForSet(address indexed earner, address indexed oldClaimer, address indexed claimer);
    event RewardsClaimed(
        bytes32 root,
        address indexed earner,
        address indexed claimer,
        address indexed recipient,
        address token,
        uint256 claimedAmount
    );

    error EarningsNotGreaterThanClaimed();
    error InvalidClaimProof();
    error InvalidPermissions();
    error InvalidRootIndex();
    error UnauthorizedCaller();

    constructor(PermissionController permissionController_) {
        permissionController = permissionController_;
    }

    function submitRoot(bytes32 root, uint32) external {
        _roots.push(root);
    }

    function setClaimerFor(address claimer) external {
        _setClaimer(msg.sender, claimer);
    }

    function setClaimerFor(address earner, address claimer) external {
        if (!permissionController.canCall(earner, msg.sender, address(this), msg.sig)) revert InvalidPermissions();
        _setClaimer(earner, claimer);
    }

    function processClaim(Claim calldata claim, address recipient) external onlyWhenNotPaused(2) {
        _process(claim, recipient);
    }

    function processClaims(Claim[] calldata claims, address recipient) external onlyWhenNotPaused(2) {
        for (uint256 i = 0; i < claims.length; i++) {
            _process(claims[i], recipient);
        }
    }

    function _setClaimer(address earner, address claimer) private {
        emit ClaimerForSet(earner, claimerFor[earner], claimer);
        claimerFor[earner] = claimer;
    }

    function _process(Claim calldata claim, address recipient) private {
        if (claim.rootIndex >= _roots.length) revert InvalidRootIndex();
        bytes32 root = _roots[claim.rootIndex];
        address earner = claim.earnerLeaf.earner;
        if (keccak256(abi.encode(earner, claim.tokenLeaves)) != root) revert InvalidClaimProof();
        address claimer = claimerFor[earner] == address(0) ? earner : claimerFor[earner];
        if (msg.sender != claimer) revert UnauthorizedCaller();
        for (uint256 i = 0; i < claim.tokenLeaves.length; i++) {
            TokenLeaf calldata leaf = claim.tokenLeaves[i];
            uint256 claimed = cumulativeClaimed[earner][leaf.token];
            if (leaf.cumulativeEarnings <= claimed) revert EarningsNotGreaterThanClaimed();
            cumulativeClaimed[earner][leaf.token] = leaf.cumulativeEarnings;
            SafeTransfer.transfer(leaf.token, recipient, leaf.cumulativeEarnings - claimed);
            emit RewardsClaimed(root, earner, msg.sender, recipient, leaf.token, leaf.cumulativeEarnings - claimed);
        }
    }
}
