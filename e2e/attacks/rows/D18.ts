import { type Address, encodeFunctionData, type Hex, keccak256, parseAbi, stringToHex } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const abi = parseAbi([
  'function transferOwnership(address newOwner)',
  'function setOwner(address newOwner)',
  'function setAuthority(address authority)',
  'function grantRole(bytes32 role, address account)',
  'function upgradeTo(address implementation)',
  'function upgradeToAndCall(address implementation, bytes data)',
  'function changeProxyAdmin(address proxy, address newAdmin)',
  'function addOwnerWithThreshold(address owner, uint256 threshold)',
  'function swapOwner(address previous, address oldOwner, address newOwner)',
  'function enableModule(address module)',
  'function setGuard(address guard)',
]);

export default defineAttack({
  title: 'Control of what the user owns goes to somebody else, and no token moves',
  expected: 'flagged',
  why: 'Owners, roles, modules, guards and code are read by their exact shape at any contract: critical, to whom is said.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { attacker, staker } = world.accounts;
    const to = attacker.address;
    const role = keccak256(stringToHex('MINTER'));
    const own = world.slashers.plain;
    const calls: Hex[] = [
      ...(['transferOwnership', 'setOwner', 'setAuthority'] as const).map((functionName) =>
        encodeFunctionData({ abi, functionName, args: [to] }),
      ),
      encodeFunctionData({ abi, functionName: 'grantRole', args: [role, to] }),
      encodeFunctionData({ abi, functionName: 'upgradeTo', args: [to] }),
      encodeFunctionData({ abi, functionName: 'upgradeToAndCall', args: [to, '0x'] }),
      encodeFunctionData({ abi, functionName: 'changeProxyAdmin', args: [own, to] }),
      encodeFunctionData({ abi, functionName: 'addOwnerWithThreshold', args: [to, 1n] }),
      encodeFunctionData({ abi, functionName: 'swapOwner', args: [own, staker.address, to] }),
      ...(['enableModule', 'setGuard'] as const).map((functionName) =>
        encodeFunctionData({ abi, functionName, args: [to] }),
      ),
    ];
    const shown = await showEach(
      scene,
      page,
      // At a contract with code that takes anything, and at one of the catalogue's tokens.
      [...calls.map((data) => [own, data] as const), [world.tokens.stLST, calls[0] as Hex] as const].map(
        ([contract, data]: readonly [Address, Hex]) => scene.requests.send(contract, data),
      ),
    );
    for (const { mark, friction, text, body } of shown) {
      expect([body, mark]).toEqual([body, 'critical']);
      expect(friction).toBe('type');
      expect(text).toContain(`${to.slice(0, 6)}…${to.slice(-4)}`);
    }
    return 'flagged';
  },
});
