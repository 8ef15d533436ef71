// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// EigenLayer's PermissionController: who may act for an account. It is its own admin only until it has another.
contract PermissionController {
    mapping(address => address[]) private _admins;
    mapping(address => mapping(address => bool)) public isPendingAdmin;
    mapping(address => mapping(bytes32 => mapping(address => bool))) private _appointees;

    event PendingAdminAdded(address indexed account, address admin);
    event AdminSet(address indexed account, address admin);
    event AppointeeSet(address indexed account, address indexed appointee, address target, bytes4 selector);

    error AdminAlreadyPending();
    error AdminAlreadySet();
    error AdminNotPending();
    error AdminNotSet();
    error AppointeeAlreadySet();
    error AppointeeNotSet();
    error CannotHaveZeroAdmins();
    error NotAdmin();

    modifier onlyAdmin(address account) {
        if (!isAdmin(account, msg.sender)) revert NotAdmin();
        _;
    }

    function addPendingAdmin(address account, address admin) external onlyAdmin(account) {
        if (_admins[account].length > 0 && isAdmin(account, admin)) revert AdminAlreadySet();
        if (isPendingAdmin[account][admin]) revert AdminAlreadyPending();
        isPendingAdmin[account][admin] = true;
        emit PendingAdminAdded(account, admin);
    }

    function removePendingAdmin(address account, address admin) external onlyAdmin(account) {
        if (!isPendingAdmin[account][admin]) revert AdminNotPending();
        isPendingAdmin[account][admin] = false;
    }

    function acceptAdmin(address account) external {
        if (!isPendingAdmin[account][msg.sender]) revert AdminNotPending();
        isPendingAdmin[account][msg.sender] = false;
        _admins[account].push(msg.sender);
        emit AdminSet(account, msg.sender);
    }

    function removeAdmin(address account, address admin) external onlyAdmin(account) {
        address[] storage admins = _admins[account];
        if (admins.length < 2) revert CannotHaveZeroAdmins();
        for (uint256 i = 0; i < admins.length; i++) {
            if (admins[i] != admin) continue;
            admins[i] = admins[admins.length - 1];
            admins.pop();
            return;
        }
        revert AdminNotSet();
    }

    function setAppointee(address account, address appointee, address target, bytes4 selector)
        external
        onlyAdmin(account)
    {
        mapping(address => bool) storage appointees = _appointees[account][_key(target, selector)];
        if (appointees[appointee]) revert AppointeeAlreadySet();
        appointees[appointee] = true;
        emit AppointeeSet(account, appointee, target, selector);
    }

    function removeAppointee(address account, address appointee, address target, bytes4 selector)
        external
        onlyAdmin(account)
    {
        mapping(address => bool) storage appointees = _appointees[account][_key(target, selector)];
        if (!appointees[appointee]) revert AppointeeNotSet();
        appointees[appointee] = false;
    }

    function getAdmins(address account) external view returns (address[] memory admins) {
        if (_admins[account].length > 0) return _admins[account];
        admins = new address[](1);
        admins[0] = account;
    }

    function isAdmin(address account, address caller) public view returns (bool) {
        address[] storage admins = _admins[account];
        if (admins.length == 0) return caller == account;
        for (uint256 i = 0; i < admins.length; i++) {
            if (admins[i] == caller) return true;
        }
        return false;
    }

    function canCall(address account, address caller, address target, bytes4 selector) external view returns (bool) {
        return isAdmin(account, caller) || _appointees[account][_key(target, selector)][caller];
    }

    function _key(address target, bytes4 selector) private pure returns (bytes32) {
        return keccak256(abi.encode(target, selector));
    }
}
