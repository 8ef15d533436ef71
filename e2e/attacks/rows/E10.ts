import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

/** One letter in the other case. */
const misspelt = (address: string) => {
  const at = [...address].findLastIndex((digit) => /[a-f]/i.test(digit));
  const digit = address[at] ?? '';
  const other = digit === digit.toLowerCase() ? digit.toUpperCase() : digit.toLowerCase();
  return `${address.slice(0, at)}${other}${address.slice(at + 1)}`;
};

export default defineAttack({
  title: 'Addresses whose capital letters do not fit (EIP-55)',
  expected: 'flagged',
  why: 'A wrong check mark is a warning wherever it stands; all lower or all upper case has none and is quiet.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const page = await scene.visit();
    const [transaction] = scene.requests.approve(5n).params as readonly { to: string; from: string; data?: string }[];
    const send = (fields: object) => ({ method: 'eth_sendTransaction', params: [{ ...transaction, ...fields }] });
    const { sign, domainOf } = typedData(world, staker.address);
    const vote = (contract: string, choice: string) =>
      sign({
        domain: domainOf(contract as `0x${string}`),
        types: { Vote: [{ name: 'choice', type: 'address' }] },
        primaryType: 'Vote',
        message: { choice },
      });
    const to = transaction?.to ?? '';
    const shown = await showEach(scene, page, [
      send({ to: misspelt(to) }),
      send({ from: misspelt(staker.address) }),
      vote(misspelt(to), attacker.address),
      vote(to, misspelt(attacker.address)),
      send({ to: to.toLowerCase() }),
      send({ to: to.toUpperCase().replace('0X', '0x') }),
    ]);
    shown.forEach(({ findings, mark }, index) => {
      const flagged = findings.includes('warning: An address has a wrong check mark');
      expect([index, flagged]).toEqual([index, index < 4]);
      if (flagged) expect(['warning', 'danger', 'unknown']).toContain(mark);
    });
    return 'flagged';
  },
});
