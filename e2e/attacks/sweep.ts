import { until } from '../harness/until';
import type { Scene } from './Scene';

/** Waits until so many requests stand in the review window, closes it as a person does, and gives what each asked. */
export async function sweep({ rig, review }: Pick<Scene, 'rig' | 'review'>, count: number): Promise<readonly string[]> {
  const held = await until(`${count} held requests`, async () => {
    const shown = (await rig.settings.queue()).filter((entry) => entry.shown && entry.status === 'ready');
    return shown.length >= count && shown;
  });
  await (await review()).close();
  await until('all of them to be rejected', async () => (await rig.settings.queue()).length === 0);
  return held.map(({ body }) => body);
}
