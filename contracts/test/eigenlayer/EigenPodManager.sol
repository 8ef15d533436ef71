// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "./Pausable.sol";
import {EigenPod} from "./pods/EigenPod.sol";
import {OperatorSet} from "./Types.sol";
import {IDelegation} from "./Interfaces.sol";

/// EigenLayer's EigenPodManager: one pod for each owner, and the native ETH shares of each.
contract EigenPodManager is Pausable {
    address public constant beaconChainETHStrategy = 0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0;
    uint64 private constant WHOLE = 1e18;

    IDelegation public immutable delegationManager;
    uint256 public numPods;
    uint256 public burnableETHShares;
    mapping(address => address) public ownerToPod;
    mapping(address => uint256) private _shares;
    mapping(address => uint64) private _factors;
    mapping(address => bool) private _wasSlashed;

    event PodDeployed(address indexed eigenPod, address indexed podOwner);
    event PodSharesUpdated(address indexed podOwner, int256 sharesDelta);
    event NewTotalShares(address indexed podOwner, int256 newTotalShares);
    event BurnableETHSharesIncreased(uint256 shares);
    event BeaconChainSlashingFactorDecreased(
        address staker, uint64 prevBeaconChainSlashingFactor, uint64 newBeaconChainSlashingFactor
    );

    error EigenPodAlreadyExists();
    error InvalidStrategy();
    error OnlyDelegationManager();
    error OnlyEigenPod();
    error SharesNegative();

    modifier onlyDelegationManager() {
        if (msg.sender != address(delegationManager)) revert OnlyDelegationManager();
        _;
    }

    constructor(IDelegation delegationManager_) {
        delegationManager = delegationManager_;
    }

    function createPod() external onlyWhenNotPaused(0) returns (address pod) {
        if (hasPod(msg.sender)) revert EigenPodAlreadyExists();
        numPods++;
        pod = address(new EigenPod{salt: bytes32(uint256(uint160(msg.sender)))}(msg.sender));
        ownerToPod[msg.sender] = pod;
        emit PodDeployed(pod, msg.sender);
    }

    /// Called by a pod: the delta becomes shares, or the slashing factor falls in the same ratio as the balance.
    function recordBeaconChainETHBalanceUpdate(address podOwner, uint256 prevRestakedBalanceWei, int256 balanceDeltaWei)
        external
    {
        if (msg.sender != ownerToPod[podOwner]) revert OnlyEigenPod();
        if (balanceDeltaWei > 0) {
            (uint256 previous, uint256 added) = _add(podOwner, uint256(balanceDeltaWei));
            delegationManager.increaseDelegatedShares(podOwner, beaconChainETHStrategy, previous, added);
        } else if (balanceDeltaWei < 0) {
            uint64 before = beaconChainSlashingFactor(podOwner);
            uint256 left = uint256(int256(prevRestakedBalanceWei) + balanceDeltaWei);
            uint64 factor = uint64((uint256(before) * left) / prevRestakedBalanceWei);
            (_factors[podOwner], _wasSlashed[podOwner]) = (factor, true);
            emit BeaconChainSlashingFactorDecreased(podOwner, before, factor);
            delegationManager.decreaseDelegatedShares(podOwner, _shares[podOwner], before - factor);
        }
    }

    function addShares(address staker, address strategy, uint256 shares)
        external
        onlyDelegationManager
        returns (uint256, uint256)
    {
        if (strategy != beaconChainETHStrategy) revert InvalidStrategy();
        return _add(staker, shares);
    }

    function removeDepositShares(address staker, address strategy, uint256 shares)
        external
        onlyDelegationManager
        returns (uint256 left)
    {
        if (strategy != beaconChainETHStrategy) revert InvalidStrategy();
        if (shares > _shares[staker]) revert SharesNegative();
        left = _shares[staker] - shares;
        _shares[staker] = left;
        emit PodSharesUpdated(staker, -int256(shares));
        emit NewTotalShares(staker, int256(left));
    }

    function withdrawSharesAsTokens(address staker, address strategy, address, uint256 shares)
        external
        onlyDelegationManager
    {
        if (strategy != beaconChainETHStrategy) revert InvalidStrategy();
        EigenPod(payable(ownerToPod[staker])).withdrawRestakedBeaconChainETH(staker, shares);
    }

    /// Slashed ETH stays in the pods.
    function increaseBurnOrRedistributableShares(OperatorSet calldata, uint256, address, uint256 addedSharesToBurn)
        external
        onlyDelegationManager
    {
        burnableETHShares += addedSharesToBurn;
        emit BurnableETHSharesIncreased(addedSharesToBurn);
    }

    function hasPod(address podOwner) public view returns (bool) {
        return ownerToPod[podOwner] != address(0);
    }

    function getPod(address podOwner) external view returns (address) {
        if (hasPod(podOwner)) return ownerToPod[podOwner];
        bytes32 codeHash = keccak256(abi.encodePacked(type(EigenPod).creationCode, abi.encode(podOwner)));
        bytes32 salt = bytes32(uint256(uint160(podOwner)));
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), salt, codeHash)))));
    }

    function stakerDepositShares(address user, address strategy) external view returns (uint256) {
        return strategy == beaconChainETHStrategy ? _shares[user] : 0;
    }

    function podOwnerDepositShares(address podOwner) external view returns (int256) {
        return int256(_shares[podOwner]);
    }

    function beaconChainSlashingFactor(address podOwner) public view returns (uint64) {
        return _wasSlashed[podOwner] ? _factors[podOwner] : WHOLE;
    }

    function _add(address staker, uint256 shares) private returns (uint256 previous, uint256 added) {
        (previous, added) = (_shares[staker], shares);
        _shares[staker] = previous + shares;
        emit PodSharesUpdated(staker, int256(shares));
        emit NewTotalShares(staker, int256(previous + shares));
    }
}
