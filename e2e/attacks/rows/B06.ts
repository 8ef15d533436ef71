import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'New windows: opened empty, by a link, by a form, with a frame in it, and documents opened anew',
  expected: 'held',
  why: 'A new window, and one whose document is opened anew, has the guard before anybody can reach into it.',
  async run(scene) {
    const page = await scene.visit({
      script: triesScript(scene.rig),
      html: '<iframe id="again"></iframe>',
      files: { '/opened': `<script>opener.tryOn(window.ethereum, 'script of ' + window.name);</script>` },
    });
    /** Each new window takes a press of the user's, which is what a test's script counts as. */
    const open = (how: 'empty' | 'link' | 'form' | 'frame' | 'picture') =>
      scene.attack(
        page,
        async (kind: string) => {
          const { tryOn } = window as unknown as TriesWindow;
          type Opened = TriesWindow | null | undefined;
          if (kind === 'empty' || kind === 'frame') {
            const opened = window.open('about:blank', kind) as Opened;
            tryOn(opened?.ethereum, `${kind} at once`);
            if (kind === 'frame') {
              const frame = opened?.document.createElement('iframe');
              if (frame) opened?.document.body.append(frame);
              tryOn((frame?.contentWindow as Opened)?.ethereum, 'a frame in the new window');
            }
            await new Promise((later) => setTimeout(later, 300));
            tryOn(opened?.ethereum, `${kind} later`);
          } else if (kind === 'link') {
            const link = document.createElement('a');
            Object.assign(link, { href: '/opened', target: 'link', rel: 'opener' });
            document.body.append(link);
            link.click();
          } else if (kind === 'form') {
            const form = document.createElement('form');
            Object.assign(form, { action: '/opened', target: 'form' });
            document.body.append(form);
            form.submit();
          } else {
            const floating = (window as unknown as { documentPictureInPicture?: { requestWindow(): Promise<Window> } })
              .documentPictureInPicture;
            const opened = (await floating?.requestWindow().catch(() => null)) as Opened;
            if (opened) tryOn(opened.ethereum, 'picture in picture');
          }
        },
        how,
      );
    for (const how of ['empty', 'link', 'form', 'frame', 'picture'] as const) await open(how);

    await scene.attack(page, () => {
      const { tryOn } = window as unknown as TriesWindow;
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.contentDocument?.open('', '', '');
      tryOn((frame.contentWindow as TriesWindow | null)?.ethereum, 'a document opened anew');
      frame.contentDocument?.write('<p>');
      tryOn((frame.contentWindow as TriesWindow | null)?.ethereum, 'a document written anew');
    });
    await page.waitForFunction(() => {
      const tried = Object.keys((window as unknown as TriesWindow).outcomes);
      return ['script of link', 'script of form'].every((tag) => tried.includes(tag));
    });
    const outcomes = await endTries(scene, page);
    const { 'picture in picture': floating = 'no wallet', ...others } = outcomes;
    expect(['no wallet', 'error 4001']).toContain(floating);
    expect(Object.keys(others)).toHaveLength(9);
    expect(new Set(Object.values(others))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
