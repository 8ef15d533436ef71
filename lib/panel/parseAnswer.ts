import { parse } from 'devalue';
import type { ExposureAnswer } from '@/lib/background/createExposureAnswers';
import type { Failure, Read } from './Reading';

const BROKEN: Failure = { code: 'internal', message: 'The exposure could not be read.' };

/** The background's answer about one chain; what cannot be understood is a failure like any other. */
export function parseAnswer(text: string): { read: Read } | { failure: Failure } {
  try {
    const answer = parse(text) as ExposureAnswer;
    if (!answer.ok) {
      const { code, message, details } = answer;
      return { failure: { code, message, ...(details === undefined ? {} : { details }) } };
    }
    const { exposure, facts, host, readAt } = answer;
    return { read: { exposure, facts, host, readAt } };
  } catch {
    return { failure: BROKEN };
  }
}
