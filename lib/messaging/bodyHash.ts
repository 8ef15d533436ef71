import { sha256, stringToBytes } from 'viem';

/** sha-256 of a request's text as UTF-8, lower-case hex with 0x: what a decision is for. */
export const bodyHash = (body: string): string => sha256(stringToBytes(body));
