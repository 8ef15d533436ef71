// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A value and what it was at each block.
library History {
    struct Entry {
        uint32 blockNumber;
        uint224 value;
    }

    function set(Entry[] storage entries, uint256 value) internal {
        uint256 length = entries.length;
        if (length > 0 && entries[length - 1].blockNumber == block.number) entries[length - 1].value = uint224(value);
        else entries.push(Entry(uint32(block.number), uint224(value)));
    }

    /// The value at the end of a block, or `initial` when nothing was set by then.
    function valueAt(Entry[] storage entries, uint256 blockNumber, uint256 initial) internal view returns (uint256) {
        for (uint256 i = entries.length; i > 0; i--) {
            if (entries[i - 1].blockNumber <= blockNumber) return entries[i - 1].value;
        }
        return initial;
    }

    function latest(Entry[] storage entries, uint256 initial) internal view returns (uint256) {
        return valueAt(entries, block.number, initial);
    }
}
