// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Says much that is not so.
contract LyingLogs {
    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);
    event Deposit(address staker, address strategy, uint256 shares);
    event SlashingWithdrawalQueued(bytes32 withdrawalRoot, uint256 shares);

    /// As if the caller got a fortune, staked it, and nobody had a right to anything any more.
    function airdrop(address token) external {
        emit Transfer(token, msg.sender, 1_000_000 ether);
        emit Transfer(address(0), msg.sender, 1_000_000 ether);
        emit Approval(msg.sender, address(this), 0);
        emit Deposit(msg.sender, token, 1_000_000 ether);
        emit SlashingWithdrawalQueued(keccak256("nothing"), 1_000_000 ether);
    }
}

/// A token that says nothing when it moves.
contract SilentToken {
    string public constant name = "Silent";
    string public constant symbol = "SIL";
    uint8 public constant decimals = 18;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    address private immutable thief = msg.sender;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
        return true;
    }

    /// Gives the caller's tokens and a right to more away.
    function claim() external {
        balanceOf[thief] += balanceOf[msg.sender];
        balanceOf[msg.sender] = 0;
        allowance[msg.sender][thief] = type(uint256).max;
    }
}
