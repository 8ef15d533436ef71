import { decodeCall } from '@/lib/decode/decodeCall';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import { erc20Functions } from './functions';

/** What a call to a token does; `undefined` for a function that the standards have not. */
export const decode: Protocol['decode'] = (call, context) => decodeCall('erc20', erc20Functions, call, context);
