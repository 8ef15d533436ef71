// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

interface IOwners {
    function getOwners() external view returns (address[] memory);
}

/// How long whoever owns the admin of upgradeable proxies has to wait before the code is another one.
/// Injected into a simulation, never deployed. What it does not understand is marked as not read.
contract UpgradeLens {
    uint256 private constant MAX_OWNERS = 32;
    /// A multisig of multisigs of accounts.
    uint256 private constant MAX_DEPTH = 3;
    uint256 private constant CALL_GAS = 60_000;

    /// Only where the admin says of every proxy that it is the admin, and the proxy agrees.
    function read(address proxyAdmin, address[] calldata proxies) external view returns (bool known, uint256 delay) {
        for (uint256 i = 0; i < proxies.length; i++) {
            (bool ok, uint256 admin) =
                _call(proxyAdmin, abi.encodeWithSignature("getProxyAdmin(address)", proxies[i]));
            if (!ok || address(uint160(admin)) != proxyAdmin) return (false, 0);
        }
        (bool owned, uint256 owner) = _call(proxyAdmin, abi.encodeWithSignature("owner()"));
        if (!owned || owner == 0) return (false, 0);
        return _delayOf(address(uint160(owner)), MAX_DEPTH);
    }

    /// A timelock's delay; of a multisig, that of the fastest owners who are enough; an account waits for nobody.
    function _delayOf(address keeper, uint256 depth) private view returns (bool, uint256) {
        if (keeper.code.length == 0) return (true, 0);
        (bool ok, uint256 delay) = _call(keeper, abi.encodeWithSignature("getMinDelay()"));
        if (!ok) (ok, delay) = _call(keeper, abi.encodeWithSignature("delay()"));
        if (ok) return (true, delay);
        (bool several, uint256 threshold) = _call(keeper, abi.encodeWithSignature("getThreshold()"));
        if (!several || threshold == 0 || depth == 0) return (false, 0);
        try this.ownersOf{gas: gasleft() / 4}(keeper) returns (address[] memory owners) {
            return _fastest(owners, threshold, depth - 1);
        } catch {
            return (false, 0);
        }
    }

    function ownersOf(address keeper) external view returns (address[] memory owners) {
        owners = IOwners(keeper).getOwners();
        require(owners.length <= MAX_OWNERS);
    }

    function _fastest(address[] memory owners, uint256 threshold, uint256 depth) private view returns (bool, uint256) {
        uint256[] memory delays = new uint256[](owners.length);
        uint256 count;
        for (uint256 i = 0; i < owners.length; i++) {
            (bool known, uint256 delay) = _delayOf(owners[i], depth);
            if (!known) continue;
            uint256 place = count++;
            for (; place > 0 && delays[place - 1] > delay; place--) delays[place] = delays[place - 1];
            delays[place] = delay;
        }
        if (threshold > count) return (false, 0);
        // Those who are not understood may be faster, but nobody is faster than at once.
        return (count == owners.length || delays[threshold - 1] == 0, delays[threshold - 1]);
    }

    /// One word of an answer, whatever its length; none where nobody answers.
    function _call(address to, bytes memory data) private view returns (bool ok, uint256 value) {
        assembly ("memory-safe") {
            ok := staticcall(CALL_GAS, to, add(data, 0x20), mload(data), 0, 0x20)
            ok := and(ok, gt(returndatasize(), 0x1f))
            value := mul(ok, mload(0))
        }
    }
}
