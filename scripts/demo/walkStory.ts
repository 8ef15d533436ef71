import { mkdir, rm } from 'node:fs/promises';
import { type DappAction, driveDapp } from '../../e2e/harness/driveDapp';
import type { Launched } from '../../e2e/harness/Launched';
import { openReview, type ReviewWindow } from '../../e2e/harness/openReview';
import type { Demo } from './startDemo';
import { takePicture } from './takePicture';

const FOLDER = 'demo-pictures';

type Step = { action: DappAction; picture: string; decide: 'continue' | 'reject' };

/** The story of the README, with a picture of each review and of the side panel. */
export async function walkStory({ world, dappUrl, wallet, launched }: Demo): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const page = await launched.browser.newPage();
  await page.goto(dappUrl);
  const dapp = driveDapp(page);
  await dapp.connect();
  console.log(`\n${world.about.join('\n')}\n`);

  let number = 0;
  const numbered = (name: string) => {
    number += 1;
    return `${FOLDER}/${`${number}`.padStart(2, '0')}-${name}`;
  };
  const step = async ({ action, picture, decide }: Step) => {
    wallet.clear();
    await dapp.press(action);
    const review = await openReview(launched);
    await review.ready();
    console.log(await sayReview(review));
    await takePicture(review.page, numbered(picture));
    if (decide === 'continue') await acknowledge(review);
    await (decide === 'continue' ? review.continue() : review.reject());
    await review.closed();
    const { text } = await dapp.answer(action);
    const reached = wallet.asked().length;
    console.log(
      `   → ${decide === 'continue' ? 'continued' : 'rejected'}; the wallet got ${reached} request${
        reached === 1 ? '' : 's'
      }; the page says: ${text}\n`,
    );
  };

  await step({ action: 'approve', picture: 'approve', decide: 'continue' });
  await step({ action: 'deposit', picture: 'deposit', decide: 'continue' });
  await step({ action: 'delegate', picture: 'delegate', decide: 'continue' });
  await takePanel(launched, numbered('side-panel'));
  await step({ action: 'queue', picture: 'queue', decide: 'continue' });
  await takePanel(launched, numbered('side-panel-queued'));
  await step({ action: 'complete', picture: 'complete-too-early', decide: 'reject' });
  if (world.skipWait) {
    await dapp.skipWait();
    await step({ action: 'complete', picture: 'complete', decide: 'continue' });
  }
  await step({ action: 'approveStranger', picture: 'approve-a-stranger', decide: 'reject' });
  console.log(`Pictures of each review and of the side panel are in ${FOLDER}/.`);
}

/** Act, worst case and verdict, as the window says them. */
async function sayReview(review: ReviewWindow): Promise<string> {
  const [verdict = ''] = (await review.verdict()).split('\n');
  const findings = await review.findings();
  return [
    `${await review.act()}: ${await review.worst()}`,
    `   ${verdict}${findings.length > 0 ? `: ${findings.join('; ')}` : ''}`,
  ].join('\n');
}

/** Does what the window asks for before Continue. */
async function acknowledge(review: ReviewWindow): Promise<void> {
  const friction = await review.friction();
  if (friction === 'tick') await review.tick();
  if (friction === 'type') await review.type(await review.wanted());
}

async function takePanel(launched: Launched, path: string): Promise<void> {
  const panel = await launched.openOwn('sidepanel');
  await panel.setViewport({ width: 380, height: 800 });
  await panel.waitForSelector('main[aria-busy="false"], main:not([aria-busy])');
  await takePicture(panel, path);
  await panel.close();
}
