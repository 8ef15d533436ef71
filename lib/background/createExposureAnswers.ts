import { stringify } from 'devalue';
import { BaseError } from '@/lib/errors/BaseError';
import { readExposure } from '@/lib/exposure/readExposure';
import { accountKey } from '@/lib/store/session/accountKey';
import type { Address, ChainFacts, ChainId, Exposure } from '@/lib/types';
import { loadCatalogue } from './loadCatalogue';
import { openEndpoint } from './openEndpoint';

/** What the side panel gets, as devalue text. `readAt` in milliseconds. */
export type ExposureAnswer =
  | { ok: true; exposure: Exposure; facts: ChainFacts; host: string; readAt: number }
  | { ok: false; code: string; message: string; details?: string };

/** A panel that is opened again so soon shows the same figures. */
const GOOD_FOR_MS = 15_000;

/** Reads accounts for the side panel: one request each, and none where the last answer is still fresh. */
export const createExposureAnswers = (now: () => number) => {
  const answers = new Map<string, { at: number; answer: Promise<ExposureAnswer> }>();

  const read = async (chainId: ChainId, account: Address): Promise<ExposureAnswer> => {
    const [catalogue, endpoint] = await Promise.all([loadCatalogue(), openEndpoint(chainId)]);
    if (!endpoint) throw new BaseError('no-endpoint', 'No endpoint is set for this chain: choose one in the options.');
    const { exposure, facts } = await readExposure({ catalogue, rpc: endpoint.rpc, chainId, account, now: now() });
    await endpoint.keep().catch(() => undefined);
    return { ok: true, exposure, facts, host: endpoint.rpc.host, readAt: now() };
  };

  return async (payload: { chainId: number; account: string; fresh?: boolean }): Promise<string> => {
    const account = payload.account as Address;
    const key = accountKey(payload.chainId, account);
    const known = answers.get(key);
    if (known && !payload.fresh && now() - known.at < GOOD_FOR_MS) return stringify(await known.answer);
    const answer = read(payload.chainId, account).catch((error: unknown): ExposureAnswer => {
      answers.delete(key);
      const reason = error instanceof BaseError ? error : new BaseError('internal', 'The exposure could not be read.');
      const { code, message, details } = reason;
      return { ok: false, code, message, ...(details === undefined ? {} : { details }) };
    });
    answers.set(key, { at: now(), answer });
    if (answers.size > 20) answers.delete(answers.keys().next().value as string);
    return stringify(await answer);
  };
};
