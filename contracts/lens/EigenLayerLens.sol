// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    Allocation, IAllocationManager, IDelegationManager, IStrategy, IToken, OperatorSet, Withdrawal
} from "./EigenLayerViews.sol";

/// All that EigenLayer says of one staker, read on chain in one call. Injected into a simulation, never deployed.
/// Each part is a call of its own: one that fails, or is too large, is marked as not read, and the others stand.
contract EigenLayerLens {
    /// Native ETH. Not a contract: a share is a wei.
    address private constant NATIVE = 0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0;

    uint256 private constant MAX_WITHDRAWALS = 64;
    uint256 private constant MAX_STRATEGIES = 64;
    uint256 private constant MAX_OPERATORS = 8;
    /// Of strategies that only the request names.
    uint256 private constant MAX_ASKED = 16;
    uint256 private constant MAX_SETS = 64;
    uint256 private constant MAX_TEXT = 192;
    /// Who comes first may use this part of the gas that is left, however many there are.
    uint256 private constant FIRST = 3;

    struct Asked {
        IDelegationManager delegationManager;
        IAllocationManager allocationManager;
        address staker;
        /// Besides those that the staker has, or had when a withdrawal was queued.
        address[] operators;
        address[] strategies;
    }

    struct Answer {
        uint256 number;
        uint256 time;
        Word withdrawalDelay;
        Staker staker;
        Queue queue;
        /// Of deposits, of queued withdrawals and those asked for; each once.
        Strategy[] strategies;
        bool operatorsCut;
        Operator[] operators;
    }

    struct Word {
        bool read;
        uint256 value;
    }

    struct Staker {
        bool read;
        address operator;
        Deposit[] deposits;
    }

    struct Deposit {
        address strategy;
        uint256 depositShares;
        uint256 scalingFactor;
        uint256 withdrawableShares;
        Word tokens;
    }

    struct Queue {
        bool read;
        bool cut;
        Queued[] withdrawals;
    }

    struct Queued {
        bytes32 root;
        Withdrawal withdrawal;
        uint256[] shares;
        Word[] tokens;
    }

    /// What the token says of itself; nothing for strategies in which the staker has nothing.
    struct Strategy {
        address strategy;
        Word token;
        bytes symbol;
        bytes decimals;
    }

    /// Lists of an operator stand in the order of the answer's strategies.
    struct Operator {
        address operator;
        uint256 codeSize;
        bool read;
        bool registered;
        address approver;
        bool delaySet;
        uint32 delay;
        uint64[] maxMagnitudes;
        uint64[] encumbered;
        uint256[] shares;
        Allocations[] allocations;
    }

    struct Allocations {
        bool read;
        SetAllocation[] sets;
    }

    /// What of a set is the same for every strategy. `asked` tells a failed look from none.
    struct SetFacts {
        bool asked;
        bool read;
        address avs;
        uint32 id;
        bool slashable;
        address slasher;
        uint256 slasherCode;
        address recipient;
        uint256 recipientCode;
        address[] strategies;
    }

    struct SetAllocation {
        address avs;
        uint32 id;
        uint64 magnitude;
        int128 pendingDiff;
        uint32 effectBlock;
        /// The set may slash the operator, and this strategy belongs to it.
        bool slashable;
        address slasher;
        uint256 slasherCode;
        address recipient;
        uint256 recipientCode;
    }

    function read(Asked calldata asked) external view returns (Answer memory answer) {
        (answer.number, answer.time) = (block.number, block.timestamp);
        IDelegationManager manager = asked.delegationManager;
        answer.withdrawalDelay =
            _word(address(manager), abi.encodeCall(IDelegationManager.minWithdrawalDelayBlocks, ()), gasleft() / 8);
        try this.stakerOf{gas: gasleft() / 2}(manager, asked.staker) returns (Staker memory staker) {
            answer.staker = staker;
        } catch {}
        answer.queue = _queueOf(manager, asked.staker, gasleft() / 2);
        (address[] memory strategies, uint256 held) = _strategiesIn(answer, asked.strategies);
        _readOperators(answer, asked, strategies);
        // Strategies and their tokens come last: those are not EigenLayer's own, and may use up what gas they get.
        _value(answer, strategies, held);
    }

    function stakerOf(IDelegationManager manager, address staker) external view returns (Staker memory result) {
        (address[] memory strategies, uint256[] memory shares) = manager.getDepositedShares(staker);
        require(strategies.length <= MAX_STRATEGIES);
        (uint256[] memory withdrawable,) = manager.getWithdrawableShares(staker, strategies);
        result.operator = manager.delegatedTo(staker);
        result.deposits = new Deposit[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            Deposit memory deposit = result.deposits[i];
            (deposit.strategy, deposit.depositShares) = (strategies[i], shares[i]);
            deposit.scalingFactor = manager.depositScalingFactor(staker, strategies[i]);
            deposit.withdrawableShares = withdrawable[i];
        }
        result.read = true;
    }

    function rootsOf(IDelegationManager manager, address staker) external view returns (bytes32[] memory) {
        return manager.getQueuedWithdrawalRoots(staker);
    }

    function withdrawalOf(IDelegationManager manager, bytes32 root) external view returns (Queued memory result) {
        result.root = root;
        (result.withdrawal, result.shares) = manager.getQueuedWithdrawal(root);
        uint256 length = result.shares.length;
        require(length == result.withdrawal.strategies.length && length == result.withdrawal.scaledShares.length);
        require(length <= MAX_STRATEGIES);
        result.tokens = new Word[](length);
    }

    function operatorOf(
        IDelegationManager manager,
        IAllocationManager allocationManager,
        address operator,
        address[] calldata strategies
    ) external view returns (Operator memory result) {
        (result.operator, result.codeSize) = (operator, _codeSize(operator));
        result.registered = manager.isOperator(operator);
        result.approver = manager.delegationApprover(operator);
        (result.delaySet, result.delay) = allocationManager.getAllocationDelay(operator);
        result.maxMagnitudes = allocationManager.getMaxMagnitudes(operator, strategies);
        result.shares = manager.getOperatorShares(operator, strategies);
        require(result.maxMagnitudes.length == strategies.length && result.shares.length == strategies.length);
        result.encumbered = new uint64[](strategies.length);
        result.allocations = new Allocations[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            result.encumbered[i] = allocationManager.getEncumberedMagnitude(operator, strategies[i]);
        }
        SetFacts[] memory known = new SetFacts[](MAX_SETS);
        for (uint256 i = 0; i < strategies.length; i++) {
            uint256 share = _share(_min(strategies.length - i, FIRST));
            try this.allocationsOf{gas: share}(allocationManager, operator, strategies[i]) returns (
                OperatorSet[] memory sets, Allocation[] memory allocations
            ) {
                result.allocations[i] = _join(allocationManager, operator, strategies[i], sets, allocations, known);
            } catch {}
        }
        result.read = true;
    }

    /// Operator sets to which something is allocated, now or soon.
    function allocationsOf(IAllocationManager manager, address operator, address strategy)
        external
        view
        returns (OperatorSet[] memory sets, Allocation[] memory allocations)
    {
        (sets, allocations) = manager.getStrategyAllocations(operator, strategy);
        require(sets.length == allocations.length);
        uint256 count;
        for (uint256 i = 0; i < sets.length; i++) {
            if (allocations[i].currentMagnitude == 0 && allocations[i].pendingDiff <= 0) continue;
            (sets[count], allocations[count]) = (sets[i], allocations[i]);
            count++;
        }
        assembly ("memory-safe") {
            mstore(sets, count)
            mstore(allocations, count)
        }
    }

    function setOf(IAllocationManager manager, address operator, OperatorSet calldata operatorSet)
        external
        view
        returns (SetFacts memory facts)
    {
        (facts.avs, facts.id) = (operatorSet.avs, operatorSet.id);
        facts.slashable = manager.isOperatorSlashable(operator, operatorSet);
        facts.strategies = manager.getStrategiesInOperatorSet(operatorSet);
        facts.slasher = manager.getSlasher(operatorSet);
        facts.slasherCode = _codeSize(facts.slasher);
        facts.recipient = manager.getRedistributionRecipient(operatorSet);
        facts.recipientCode = _codeSize(facts.recipient);
        facts.read = true;
    }

    /// Allocations with what is known of their sets; not read as soon as one set is not.
    function _join(
        IAllocationManager manager,
        address operator,
        address strategy,
        OperatorSet[] memory sets,
        Allocation[] memory allocations,
        SetFacts[] memory known
    ) private view returns (Allocations memory result) {
        result.sets = new SetAllocation[](sets.length);
        for (uint256 i = 0; i < sets.length; i++) {
            SetFacts memory facts = _factsOf(manager, operator, sets[i], known);
            if (!facts.read) return Allocations(false, new SetAllocation[](0));
            SetAllocation memory set = result.sets[i];
            (set.avs, set.id) = (facts.avs, facts.id);
            set.magnitude = allocations[i].currentMagnitude;
            (set.pendingDiff, set.effectBlock) = (allocations[i].pendingDiff, allocations[i].effectBlock);
            set.slashable = facts.slashable && _contains(facts.strategies, strategy);
            (set.slasher, set.slasherCode) = (facts.slasher, facts.slasherCode);
            (set.recipient, set.recipientCode) = (facts.recipient, facts.recipientCode);
        }
        result.read = true;
    }

    /// Each set is read once; past the end of `known` no more are.
    function _factsOf(
        IAllocationManager manager,
        address operator,
        OperatorSet memory operatorSet,
        SetFacts[] memory known
    ) private view returns (SetFacts memory facts) {
        for (uint256 i = 0; i < known.length; i++) {
            if (known[i].avs == operatorSet.avs && known[i].id == operatorSet.id && known[i].asked) return known[i];
            if (known[i].asked) continue;
            try this.setOf{gas: _share(1)}(manager, operator, operatorSet) returns (SetFacts memory found) {
                known[i] = found;
            } catch {}
            (known[i].avs, known[i].id, known[i].asked) = (operatorSet.avs, operatorSet.id, true);
            return known[i];
        }
    }

    function _queueOf(IDelegationManager manager, address staker, uint256 allowance)
        private
        view
        returns (Queue memory queue)
    {
        uint256 floor = gasleft() - allowance;
        bytes32[] memory roots;
        try this.rootsOf{gas: allowance}(manager, staker) returns (bytes32[] memory found) {
            (roots, queue.read) = (found, true);
        } catch {
            return queue;
        }
        uint256 length = _min(roots.length, MAX_WITHDRAWALS);
        queue.cut = roots.length > length;
        queue.withdrawals = new Queued[](length);
        uint256 count;
        for (uint256 i = 0; i < length; i++) {
            uint256 spare = gasleft() > floor ? gasleft() - floor : 0;
            try this.withdrawalOf{gas: spare}(manager, roots[i]) returns (Queued memory queued) {
                queue.withdrawals[count++] = queued;
            } catch {
                queue.cut = true;
            }
        }
        _shorten(queue.withdrawals, count);
    }

    function _readOperators(Answer memory answer, Asked calldata asked, address[] memory strategies) private view {
        (address[] memory operators, bool cut) = _operatorsIn(answer, asked.operators);
        answer.operatorsCut = cut;
        answer.operators = new Operator[](operators.length);
        for (uint256 i = 0; i < operators.length; i++) {
            // One more than there are: something is left for strategies and tokens.
            try this.operatorOf{gas: _share(_min(operators.length - i + 1, FIRST))}(
                asked.delegationManager, asked.allocationManager, operators[i], strategies
            ) returns (Operator memory operator) {
                answer.operators[i] = operator;
            } catch {
                answer.operators[i].operator = operators[i];
            }
        }
    }

    function _value(Answer memory answer, address[] memory strategies, uint256 held) private view {
        answer.strategies = new Strategy[](strategies.length);
        Deposit[] memory deposits = answer.staker.deposits;
        Queued[] memory queue = answer.queue.withdrawals;
        uint256 left = 3 * held + deposits.length;
        for (uint256 i = 0; i < queue.length; i++) {
            left += queue[i].shares.length;
        }
        for (uint256 i = 0; i < deposits.length; i++) {
            deposits[i].tokens = _tokens(deposits[i].strategy, deposits[i].withdrawableShares, left--);
        }
        for (uint256 i = 0; i < queue.length; i++) {
            for (uint256 j = 0; j < queue[i].shares.length; j++) {
                queue[i].tokens[j] = _tokens(queue[i].withdrawal.strategies[j], queue[i].shares[j], left--);
            }
        }
        for (uint256 i = 0; i < strategies.length; i++) {
            Strategy memory strategy = answer.strategies[i];
            strategy.strategy = strategies[i];
            if (i >= held || strategies[i] == NATIVE) continue;
            strategy.token = _word(strategies[i], abi.encodeCall(IStrategy.underlyingToken, ()), _share(left--));
            if (!strategy.token.read) continue;
            address token = address(uint160(strategy.token.value));
            strategy.symbol = _bytes(token, abi.encodeCall(IToken.symbol, ()), _share(left--));
            strategy.decimals = _bytes(token, abi.encodeCall(IToken.decimals, ()), _share(left--));
        }
    }

    function _tokens(address strategy, uint256 shares, uint256 left) private view returns (Word memory) {
        if (strategy == NATIVE) return Word(true, shares);
        return _word(strategy, abi.encodeCall(IStrategy.sharesToUnderlyingView, (shares)), _share(left));
    }

    /// One word of an answer, whatever its length.
    function _word(address to, bytes memory data, uint256 gasLimit) private view returns (Word memory word) {
        bool ok;
        uint256 value;
        assembly ("memory-safe") {
            ok := staticcall(gasLimit, to, add(data, 0x20), mload(data), 0, 0x20)
            ok := and(ok, gt(returndatasize(), 0x1f))
            value := mload(0)
        }
        if (ok) (word.read, word.value) = (true, value);
    }

    /// An answer of a few words; nothing where it fails or is longer.
    function _bytes(address to, bytes memory data, uint256 gasLimit) private view returns (bytes memory answer) {
        bool ok;
        uint256 size;
        assembly ("memory-safe") {
            ok := staticcall(gasLimit, to, add(data, 0x20), mload(data), 0, 0)
            size := returndatasize()
        }
        if (!ok || size > MAX_TEXT) return answer;
        answer = new bytes(size);
        assembly ("memory-safe") {
            returndatacopy(add(answer, 0x20), 0, size)
        }
    }

    /// An account that only delegates to code (EIP-7702) still signs with a key: it has none.
    function _codeSize(address account) private view returns (uint256 size) {
        size = account.code.length;
        if (size != 23) return size;
        bytes32 start;
        assembly ("memory-safe") {
            extcodecopy(account, 0, 0, 0x20)
            start := mload(0)
        }
        if (bytes3(start) == 0xef0100) size = 0;
    }

    /// An even part of the gas for the next of `left` calls; what one does not use is there for the others.
    function _share(uint256 left) private view returns (uint256) {
        return (gasleft() - gasleft() / 16) / left;
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    /// The first `held` are the staker's.
    function _strategiesIn(Answer memory answer, address[] calldata asked)
        private
        pure
        returns (address[] memory list, uint256 held)
    {
        list = new address[](MAX_STRATEGIES);
        uint256 count;
        Deposit[] memory deposits = answer.staker.deposits;
        Queued[] memory queue = answer.queue.withdrawals;
        for (uint256 i = 0; i < deposits.length; i++) {
            count = _add(list, count, deposits[i].strategy);
        }
        for (uint256 i = 0; i < queue.length; i++) {
            for (uint256 j = 0; j < queue[i].shares.length; j++) {
                count = _add(list, count, queue[i].withdrawal.strategies[j]);
            }
        }
        held = count;
        for (uint256 i = 0; i < asked.length && count < held + MAX_ASKED; i++) {
            count = _add(list, count, asked[i]);
        }
        _shorten(list, count);
    }

    /// The staker's own first, so that it is there whatever a request names.
    function _operatorsIn(Answer memory answer, address[] calldata asked)
        private
        pure
        returns (address[] memory list, bool cut)
    {
        // One more than are read: whether it is taken says whether there were more.
        list = new address[](MAX_OPERATORS + 1);
        uint256 count = _add(list, 0, answer.staker.operator);
        for (uint256 i = 0; i < asked.length; i++) {
            count = _add(list, count, asked[i]);
        }
        Queued[] memory queue = answer.queue.withdrawals;
        for (uint256 i = 0; i < queue.length; i++) {
            count = _add(list, count, queue[i].withdrawal.delegatedTo);
        }
        cut = count > MAX_OPERATORS;
        _shorten(list, _min(count, MAX_OPERATORS));
    }

    /// Nobody, one that is there already, and more than there is room for are left out.
    function _add(address[] memory list, uint256 count, address item) private pure returns (uint256) {
        if (item == address(0) || count == list.length) return count;
        for (uint256 i = 0; i < count; i++) {
            if (list[i] == item) return count;
        }
        list[count] = item;
        return count + 1;
    }

    function _contains(address[] memory list, address item) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == item) return true;
        }
        return false;
    }

    function _shorten(address[] memory list, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(list, length)
        }
    }

    function _shorten(Queued[] memory list, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(list, length)
        }
    }
}
