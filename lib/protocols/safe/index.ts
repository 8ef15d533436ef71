import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { safeFunctions } from './functions';
import { typed } from './typed';

/** Accounts with several owners. */
export const safe = defineProtocol({
  id: 'safe',
  name: 'Safe',
  docs: 'https://docs.safe.global',
  contracts,
  decode: (call, context) => decodeCall('safe', safeFunctions, call, context),
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
