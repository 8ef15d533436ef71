// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IEigenPodManager} from "../Interfaces.sol";

/// A pod without the beacon chain behind it: `setBeaconBalance` stands for proofs and checkpoints.
contract EigenPod {
    IEigenPodManager public immutable eigenPodManager;
    address public immutable podOwner;
    /// A second account that the owner lets prove, exit and merge validators.
    address public proofSubmitter;
    uint256 public activeValidatorCount;
    uint64 public withdrawableRestakedExecutionLayerGwei;
    uint256 private _restaked;

    event ProofSubmitterUpdated(address prevProofSubmitter, address newProofSubmitter);
    event RestakedBeaconChainETHWithdrawn(address indexed recipient, uint256 amount);

    error InsufficientWithdrawableBalance();
    error OnlyEigenPodManager();
    error OnlyEigenPodOwner();

    constructor(address owner) {
        eigenPodManager = IEigenPodManager(msg.sender);
        podOwner = owner;
    }

    receive() external payable {}

    /// What the owner's validators and this pod hold in all, as a finished checkpoint would find it. For tests.
    function setBeaconBalance(uint256 balance) external {
        uint256 previous = _restaked;
        _restaked = balance;
        activeValidatorCount = balance / 32 ether;
        withdrawableRestakedExecutionLayerGwei = uint64(address(this).balance / 1 gwei);
        eigenPodManager.recordBeaconChainETHBalanceUpdate(podOwner, previous, int256(balance) - int256(previous));
    }

    function setProofSubmitter(address newProofSubmitter) external {
        if (msg.sender != podOwner) revert OnlyEigenPodOwner();
        emit ProofSubmitterUpdated(proofSubmitter, newProofSubmitter);
        proofSubmitter = newProofSubmitter;
    }

    function withdrawRestakedBeaconChainETH(address recipient, uint256 amountWei) external {
        if (msg.sender != address(eigenPodManager)) revert OnlyEigenPodManager();
        uint64 amountGwei = uint64(amountWei / 1 gwei);
        if (amountGwei > withdrawableRestakedExecutionLayerGwei) revert InsufficientWithdrawableBalance();
        withdrawableRestakedExecutionLayerGwei -= amountGwei;
        // Whole gwei, in wei: more than 18 ETH do not fit 64 bits.
        uint256 amount = uint256(amountGwei) * 1 gwei;
        _restaked -= amount;
        emit RestakedBeaconChainETHWithdrawn(recipient, amount);
        (bool sent,) = recipient.call{value: amount}("");
        require(sent, "Address: unable to send value, recipient may have reverted");
    }
}
