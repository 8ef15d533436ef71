// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "./Interfaces.sol";

/// Token calls that pass the token's own revert data on, and take no answer for yes.
library SafeTransfer {
    function transfer(address token, address to, uint256 amount) internal {
        _call(token, abi.encodeCall(IERC20.transfer, (to, amount)));
    }

    function transferFrom(address token, address from, address to, uint256 amount) internal {
        _call(token, abi.encodeCall(IERC20.transferFrom, (from, to, amount)));
    }

    function _call(address token, bytes memory data) private {
        (bool success, bytes memory answer) = token.call(data);
        if (!success && answer.length > 0) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
        require(success, "SafeERC20: low-level call failed");
        require(token.code.length > 0, "Address: call to non-contract");
        require(answer.length == 0 || abi.decode(answer, (bool)), "SafeERC20: ERC20 operation did not succeed");
    }
}
