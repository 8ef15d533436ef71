import { createPhrase } from '@/lib/phrase/createPhrase';
import { phrase } from '@/lib/store/phrase';

/** Makes the words of this installation where there are none yet, or where they were damaged. */
export const keepPhrase = async (): Promise<void> => {
  if ((await phrase.getValue()) === '') await phrase.setValue(createPhrase());
};
