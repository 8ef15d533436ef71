import { stringToHex } from 'viem';
import { expect } from 'vitest';
import { deploy } from '../../../test/chain/deploy';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

/** Turn text around, hide in it, or paint nothing; what isolates our own text (U+2068, U+2069) is not among them. */
const HIDDEN =
  /[\u00ad\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/u;
const characters = [
  '\u202e',
  '\u2066',
  '\u200f',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\u3164',
  '\u{e0061}',
];
const evil = `a${characters.join('b')}c`;

export default defineAttack({
  title: 'Characters that cannot be seen or that turn the text around, in every field of every screen',
  expected: 'flagged',
  why: 'One renderer makes each of them visible wherever foreign text is shown, and the request is flagged for it.',
  async run(scene) {
    const { rig } = scene;
    const { world, launched, settings } = rig;
    const { staker, attacker, deployer, neighbour } = world.accounts;
    const token = await deploy(world.client, deployer.address, 'TestToken', [evil, evil]);
    await settings.setUp({
      ...{ ...world.deployment, rpcUrl: rig.rpc.url, name: `Chain ${evil}` },
      names: { ...world.deployment.names, [attacker.address]: `Friend ${evil}` },
    });
    await settings.change('local', {
      labels: { [world.deployment.chainId]: { [neighbour.address.toLowerCase()]: `Label ${evil}` } },
      watched: [{ chainId: world.deployment.chainId, address: staker.address }],
    });
    // The wallet’s own name is what a page announces it by.
    const page = await scene.visit();
    const { sign, domainOf } = typedData(world, staker.address);
    const message = { method: 'personal_sign', params: [stringToHex(`Pay ${evil}\nmore`), staker.address] };
    const vote = sign({
      domain: domainOf(attacker.address, evil),
      types: {
        Vote: [
          { name: 'choice', type: 'string' },
          { name: evil, type: 'string' },
        ],
      },
      primaryType: 'Vote',
      message: { choice: evil, [evil]: evil },
    });
    const chain = {
      method: 'wallet_addEthereumChain',
      params: [
        { chainId: '0x539', chainName: evil, rpcUrls: ['https://rpc.example'], nativeCurrency: { symbol: evil } },
      ],
    };
    const unheard = { method: 'wallet_unheardOf', params: [{ [evil]: evil }] };
    const shown = await showEach(scene, page, [
      message,
      vote,
      chain,
      unheard,
      scene.requests.send(token, scene.requests.approveStranger().params[0]?.data),
    ]);
    for (const { text, act, worst, how } of shown)
      for (const part of [text, act, worst, how]) expect(part).not.toMatch(HIDDEN);
    for (const one of shown.slice(0, 4)) {
      expect(one.findings.join()).toContain('danger: Its text is made to read otherwise than it is');
      expect(one.text).toContain('⟨U+202E⟩');
    }
    // Ordinary text of the same kinds is not flagged for it.
    const [plain] = await showEach(scene, page, [
      { ...message, params: [stringToHex('Hello 👨‍👩‍👧 ❤️\nשלום'), staker.address] },
    ]);
    expect(plain?.findings.join()).not.toMatch(/cannot be seen|otherwise than it is/);

    // What is left on the other screens: the popup’s list, labels and imported names in the options, the side panel.
    for (const own of ['popup', 'options', 'sidepanel'] as const) {
      const screen = await launched.openOwn(own);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const text = await screen.evaluate(() => document.body.textContent + document.title);
      expect([own, HIDDEN.exec(text)?.[0]]).toEqual([own, undefined]);
      if (own === 'options') expect(text).toContain('⟨U+202E⟩');
      await screen.close();
    }
    expect((await settings.badge()).title).not.toMatch(HIDDEN);
    await settings.change('local', { labels: null, watched: null });
    return 'flagged';
  },
});
