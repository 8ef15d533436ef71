import { stringify } from 'devalue';
import { BaseError } from '@/lib/errors/BaseError';
import { readExposure } from '@/lib/exposure/readExposure';
import { accountKey } from '@/lib/store/session/accountKey';
import type { Address, ChainFacts, ChainId, Exposure } from '@/lib/types';
import { loadCatalogue } from './loadCatalogue';
import { type OpenEndpoint, openEndpoint } from './openEndpoint';

/** What the side panel gets, as devalue text. `readAt` in milliseconds. */
export type ExposureAnswer =
  | { ok: true; exposure: Exposure; facts: ChainFacts; host: string; readAt: number }
  | { ok: false; code: string; message: string; details?: string };

/** A panel that is opened again so soon shows the same figures. */
const GOOD_FOR_MS = 15_000;

/**
 * Reads accounts for the side panel: one request each, and none where the last answer of the same endpoint is still
 * fresh.
 */
export const createExposureAnswers = (now: () => number) => {
  const answers = new Map<string, { at: number; answer: Promise<ExposureAnswer> }>();

  const read = async (chainId: ChainId, account: Address, { rpc, keep }: OpenEndpoint): Promise<ExposureAnswer> => {
    const catalogue = await loadCatalogue();
    const { exposure, facts } = await readExposure({ catalogue, rpc, chainId, account, now: now() });
    await keep().catch(() => undefined);
    return { ok: true, exposure, facts, host: rpc.host, readAt: now() };
  };

  const answerTo = async (chainId: ChainId, account: Address, fresh: boolean): Promise<ExposureAnswer> => {
    const endpoint = await openEndpoint(chainId);
    if (!endpoint) throw new BaseError('no-endpoint', 'No endpoint is set for this chain: choose one in the options.');
    const key = `${accountKey(chainId, account)} ${endpoint.url}`;
    const known = answers.get(key);
    if (known && !fresh && now() - known.at < GOOD_FOR_MS) return known.answer;
    const answer = read(chainId, account, endpoint);
    const kept = { at: now(), answer };
    answers.set(key, kept);
    if (answers.size > 20) answers.delete(answers.keys().next().value as string);
    return answer.catch((error: unknown) => {
      if (answers.get(key) === kept) answers.delete(key);
      throw error;
    });
  };

  return async (payload: { chainId: number; account: string; fresh?: boolean }): Promise<string> =>
    stringify(await answerTo(payload.chainId, payload.account as Address, payload.fresh === true).catch(failureOf));
};

const failureOf = (error: unknown): ExposureAnswer => {
  const reason = error instanceof BaseError ? error : new BaseError('internal', 'The exposure could not be read.');
  const { code, message, details } = reason;
  return { ok: false, code, message, ...(details === undefined ? {} : { details }) };
};
