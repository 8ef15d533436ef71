// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OperatorSet} from "./EigenLayerViews.sol";

interface ISets {
    function getAllocatedSets(address operator) external view returns (OperatorSet[] memory);
    function getRegisteredSets(address operator) external view returns (OperatorSet[] memory);
    function getPendingSlasher(OperatorSet memory operatorSet) external view returns (address, uint32);
}

interface IDeposits {
    function getDeposits(address staker) external view returns (address[] memory, uint256[] memory);
}

/// What EigenLayer says besides stake: pods and whose they are, time-locked vaults, slashers about to change.
/// Injected into a simulation, never deployed. Each part is a call of its own: one that fails is marked as not read.
contract EigenLayerMoreLens {
    uint256 private constant MAX_STRATEGIES = 64;
    uint256 private constant MAX_OPERATORS = 16;
    uint256 private constant MAX_SETS = 128;
    /// Of contracts that anybody may have written.
    uint256 private constant FOREIGN_GAS = 60_000;

    struct Asked {
        address delegationManager;
        address allocationManager;
        address strategyManager;
        address eigenPodManager;
        address staker;
        /// Contracts that belong to one account each: pods, vaults, or neither.
        address[] unlisted;
        address[] operators;
        address[] strategies;
    }

    struct Answer {
        bool podsRead;
        /// The staker's own first, where there is one.
        Pod[] pods;
        bool vaultsRead;
        Vault[] vaults;
        bool slashersRead;
        Slasher[] slashers;
    }

    struct Pod {
        address pod;
        /// Zero where it is none of EigenLayer's.
        address owner;
        address proofSubmitter;
        uint256 validators;
        uint256 checkpoint;
    }

    struct Vault {
        address vault;
        /// EigenLayer takes deposits into it: neither its key nor its factory lets others in.
        bool genuine;
        bool held;
        uint256 state;
        uint256 duration;
        uint256 unlockAt;
    }

    struct Slasher {
        address operator;
        address avs;
        uint32 id;
        address slasher;
        uint256 code;
        uint32 effectBlock;
    }

    function read(Asked calldata asked) external view returns (Answer memory answer) {
        (answer.podsRead, answer.pods) = _pods(asked);
        try this.slashersOf{gas: gasleft() / 2}(asked) returns (Slasher[] memory slashers) {
            (answer.slashersRead, answer.slashers) = (true, slashers);
        } catch {}
        try this.vaultsOf{gas: gasleft() - gasleft() / 8}(asked) returns (Vault[] memory vaults) {
            (answer.vaultsRead, answer.vaults) = (true, vaults);
        } catch {}
    }

    /// Whose a contract is says the manager, not the contract.
    function _pods(Asked calldata asked) private view returns (bool, Pod[] memory pods) {
        pods = new Pod[](asked.unlisted.length + 1);
        (bool known, address own) = _podOf(asked, asked.staker);
        if (!known) return (false, new Pod[](0));
        uint256 count;
        if (own != address(0)) _tell(pods[count++], own, asked.staker);
        for (uint256 i = 0; i < asked.unlisted.length; i++) {
            address pod = asked.unlisted[i];
            if (pod == own) continue;
            (bool ok, uint256 said) = _word(pod, "podOwner()");
            address owner = ok ? address(uint160(said)) : address(0);
            (bool answered, address found) = _podOf(asked, owner);
            if (!answered) return (false, new Pod[](0));
            if (owner != address(0) && found == pod) _tell(pods[count++], pod, owner);
            else pods[count++].pod = pod;
        }
        assembly ("memory-safe") {
            mstore(pods, count)
        }
        return (true, pods);
    }

    function _podOf(Asked calldata asked, address owner) private view returns (bool, address) {
        (bool ok, uint256 value) = _call(asked.eigenPodManager, abi.encodeWithSignature("ownerToPod(address)", owner));
        return (ok, address(uint160(value)));
    }

    function _tell(Pod memory pod, address where, address owner) private view {
        (pod.pod, pod.owner) = (where, owner);
        (, uint256 submitter) = _word(where, "proofSubmitter()");
        pod.proofSubmitter = address(uint160(submitter));
        (, pod.validators) = _word(where, "activeValidatorCount()");
        (, pod.checkpoint) = _word(where, "currentCheckpointTimestamp()");
    }

    /// Only those that are vaults, among what the staker has, and what the request names: a vault is its own operator.
    function vaultsOf(Asked calldata asked) external view returns (Vault[] memory vaults) {
        (address[] memory held,) = IDeposits(asked.strategyManager).getDeposits(asked.staker);
        require(held.length <= MAX_STRATEGIES);
        vaults = new Vault[](held.length + asked.strategies.length + asked.operators.length + asked.unlisted.length);
        uint256 count;
        for (uint256 i = 0; i < held.length; i++) {
            count = _addVault(asked, vaults, count, held[i], true);
        }
        for (uint256 i = 0; i < asked.strategies.length; i++) {
            count = _addVault(asked, vaults, count, asked.strategies[i], false);
        }
        for (uint256 i = 0; i < asked.operators.length; i++) {
            count = _addVault(asked, vaults, count, asked.operators[i], false);
        }
        for (uint256 i = 0; i < asked.unlisted.length; i++) {
            count = _addVault(asked, vaults, count, asked.unlisted[i], false);
        }
        assembly ("memory-safe") {
            mstore(vaults, count)
        }
    }

    function _addVault(Asked calldata asked, Vault[] memory vaults, uint256 count, address where, bool held)
        private
        view
        returns (uint256)
    {
        for (uint256 i = 0; i < count; i++) {
            if (vaults[i].vault == where) return count;
        }
        (bool ok, uint256 configured) = _word(where, "operatorIntegrationConfigured()");
        if (!ok || configured != 1) return count;
        Vault memory vault = vaults[count];
        (vault.vault, vault.held) = (where, held);
        (bool answered, uint256 listed) =
            _call(asked.strategyManager, abi.encodeWithSignature("strategyIsWhitelistedForDeposit(address)", where));
        require(answered);
        vault.genuine = listed == 1;
        (, vault.state) = _word(where, "state()");
        (, vault.duration) = _word(where, "duration()");
        (, vault.unlockAt) = _word(where, "unlockTimestamp()");
        return count + 1;
    }

    function slashersOf(Asked calldata asked) external view returns (Slasher[] memory slashers) {
        (bool ok, uint256 own) =
            _call(asked.delegationManager, abi.encodeWithSignature("delegatedTo(address)", asked.staker));
        require(ok && asked.operators.length < MAX_OPERATORS);
        slashers = new Slasher[](MAX_SETS);
        uint256 count = _addSlashers(asked, slashers, 0, address(uint160(own)));
        for (uint256 i = 0; i < asked.operators.length; i++) {
            if (asked.operators[i] != address(uint160(own))) {
                count = _addSlashers(asked, slashers, count, asked.operators[i]);
            }
        }
        assembly ("memory-safe") {
            mstore(slashers, count)
        }
    }

    function _addSlashers(Asked calldata asked, Slasher[] memory slashers, uint256 count, address operator)
        private
        view
        returns (uint256)
    {
        if (operator == address(0)) return count;
        ISets manager = ISets(asked.allocationManager);
        OperatorSet[] memory allocated = manager.getAllocatedSets(operator);
        OperatorSet[] memory registered = manager.getRegisteredSets(operator);
        require(allocated.length + registered.length <= MAX_SETS);
        for (uint256 i = 0; i < allocated.length + registered.length; i++) {
            OperatorSet memory set = i < allocated.length ? allocated[i] : registered[i - allocated.length];
            (address slasher, uint32 effectBlock) = manager.getPendingSlasher(set);
            if (slasher == address(0)) continue;
            require(count < MAX_SETS);
            slashers[count++] = Slasher(operator, set.avs, set.id, slasher, slasher.code.length, effectBlock);
        }
        return count;
    }

    function _word(address to, string memory signature) private view returns (bool, uint256) {
        return _call(to, abi.encodeWithSignature(signature));
    }

    /// One word of an answer, whatever its length; none where nobody answers.
    function _call(address to, bytes memory data) private view returns (bool ok, uint256 value) {
        assembly ("memory-safe") {
            ok := staticcall(FOREIGN_GAS, to, add(data, 0x20), mload(data), 0, 0x20)
            ok := and(ok, gt(returndatasize(), 0x1f))
            value := mul(ok, mload(0))
        }
    }
}
