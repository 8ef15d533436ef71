// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Many view calls as one. Injected into a simulation, never deployed.
contract BatchLens {
    struct Call {
        address to;
        bytes data;
    }

    struct Result {
        bool ok;
        bytes data;
    }

    /// Kept for returning the results; what every later call is sure of; bytes of all answers; bytes sure for each.
    uint256 private constant FINISH_GAS = 800_000;
    uint256 private constant CALL_GAS = 100_000;
    uint256 private constant ALL_BYTES = 262_144;
    uint256 private constant CALL_BYTES = 1_024;

    /// A call that fails, runs out of its gas or answers too much is not ok; the others are read all the same.
    function run(Call[] calldata calls)
        external
        view
        returns (uint256 chainId, uint256 number, uint256 time, Result[] memory results)
    {
        (chainId, number, time) = (block.chainid, block.number, block.timestamp);
        results = new Result[](calls.length);
        uint256 sureGas = _sure(_spare(), calls.length, CALL_GAS);
        uint256 sureBytes = _sure(ALL_BYTES, calls.length, CALL_BYTES);
        uint256 bytesLeft = ALL_BYTES;
        for (uint256 i = 0; i < calls.length; i++) {
            uint256 later = calls.length - i - 1;
            uint256 gasLimit = _less(_spare(), later * sureGas);
            uint256 maxBytes = _less(bytesLeft, later * sureBytes);
            Result memory result = results[i];
            (result.ok, result.data) = _read(calls[i].to, calls[i].data, gasLimit, maxBytes);
            bytesLeft -= result.data.length;
        }
    }

    function _spare() private view returns (uint256) {
        return _less(gasleft(), FINISH_GAS);
    }

    /// What each of the calls is sure of, whatever the others use: of half, so that the first has room however many follow.
    function _sure(uint256 all, uint256 calls, uint256 most) private pure returns (uint256) {
        if (calls == 0) return 0;
        uint256 even = all / 2 / calls;
        return even < most ? even : most;
    }

    function _less(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a - b : 0;
    }

    /// Copies no more than `maxBytes`: whoever is asked may answer megabytes.
    function _read(address to, bytes calldata data, uint256 gasLimit, uint256 maxBytes)
        private
        view
        returns (bool ok, bytes memory answer)
    {
        assembly ("memory-safe") {
            answer := mload(0x40)
            calldatacopy(answer, data.offset, data.length)
            ok := staticcall(gasLimit, to, answer, data.length, 0, 0)
            let size := returndatasize()
            if gt(size, maxBytes) {
                ok := 0
                size := 0
            }
            mstore(answer, size)
            returndatacopy(add(answer, 0x20), 0, size)
            mstore(0x40, and(add(add(answer, size), 0x3f), not(0x1f)))
        }
    }
}
