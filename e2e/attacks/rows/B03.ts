import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Frames that come by markup, ranges, custom elements, shadow roots and document.write',
  expected: 'held',
  why: 'However a frame comes into the page, the browser runs the guard in it before the frame’s own scripts.',
  async run(scene) {
    const own = `<script>parent.tryOn(window.ethereum, 'own script of ' + (window.name || 'a frame'));</script>`;
    const page = await scene.visit({
      script: triesScript(scene.rig),
      html: `<div id="place"></div><script>document.writeln('<iframe name="written"></iframe>');
        tryOn(frames.written.ethereum, 'document.writeln');</script>`,
      files: { '/own': own },
    });
    await scene.attack(
      page,
      async (script: string) => {
        const { tryOn } = window as unknown as TriesWindow;
        const place = document.querySelector('#place') as HTMLElement;
        const walletIn = (root: ParentNode, selector: string) =>
          (root.querySelector<HTMLIFrameElement>(selector)?.contentWindow as TriesWindow | undefined)?.ethereum;

        place.innerHTML = '<iframe id="inner"></iframe>';
        tryOn(walletIn(place, '#inner'), 'innerHTML');
        place.insertAdjacentHTML('beforeend', '<iframe id="adjacent"></iframe>');
        tryOn(walletIn(place, '#adjacent'), 'insertAdjacentHTML');
        const range = document.createRange();
        range.selectNodeContents(place);
        range.insertNode(range.createContextualFragment('<iframe id="range"></iframe>'));
        tryOn(walletIn(place, '#range'), 'Range.insertNode');

        customElements.define(
          'framed-one',
          class extends HTMLElement {
            connectedCallback() {
              this.innerHTML = '<iframe></iframe>';
              tryOn(walletIn(this, 'iframe'), 'custom element');
            }
          },
        );
        place.append(document.createElement('framed-one'));
        const shadow = place.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
        shadow.innerHTML = '<iframe></iframe>';
        tryOn(walletIn(shadow, 'iframe'), 'closed shadow root');

        const nested = document.createElement('iframe');
        place.append(nested);
        const inside = nested.contentDocument?.body.appendChild(document.createElement('iframe'));
        tryOn((inside?.contentWindow as TriesWindow | undefined)?.ethereum, 'frame in a frame');

        const written = place.appendChild(document.createElement('iframe'));
        written.contentDocument?.open();
        written.contentDocument?.write(script);
        written.contentDocument?.close();

        const addresses = {
          srcdoc: '',
          src: '/own',
          blob: URL.createObjectURL(new Blob([script], { type: 'text/html' })),
        };
        for (const [name, address] of Object.entries(addresses)) {
          const frame = document.createElement('iframe');
          frame.name = name;
          if (address) frame.src = address;
          else frame.srcdoc = script;
          const loaded = new Promise((done) => frame.addEventListener('load', done));
          place.append(frame);
          await loaded;
          tryOn((frame.contentWindow as TriesWindow | null)?.ethereum, `${name} when loaded`);
        }
      },
      own,
    );
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(14);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
