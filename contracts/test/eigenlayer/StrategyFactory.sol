// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Pausable} from "./Pausable.sol";
import {StrategyBase} from "./StrategyBase.sol";
import {IStrategyManager} from "./Interfaces.sol";

interface IWhitelist {
    function addStrategiesToDepositWhitelist(address[] calldata strategies) external;
}

/// Deploys one strategy for a token; anyone may.
contract StrategyFactory is Pausable {
    IStrategyManager public immutable strategyManager;
    mapping(address => address) public deployedStrategies;

    event StrategySetForToken(address token, address strategy);

    error StrategyAlreadyExists();

    constructor(IStrategyManager strategyManager_) {
        strategyManager = strategyManager_;
    }

    function deployNewStrategy(address token) external onlyWhenNotPaused(0) returns (address newStrategy) {
        if (deployedStrategies[token] != address(0)) revert StrategyAlreadyExists();
        newStrategy = address(new StrategyBase(strategyManager, token));
        deployedStrategies[token] = newStrategy;
        emit StrategySetForToken(token, newStrategy);
        address[] memory strategies = new address[](1);
        strategies[0] = newStrategy;
        IWhitelist(address(strategyManager)).addStrategiesToDepositWhitelist(strategies);
    }
}
