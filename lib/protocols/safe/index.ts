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
  roleNames: {
    multiSend130: 'MultiSend 1.3.0',
    multiSend130Eip155: 'MultiSend 1.3.0',
    multiSend141: 'MultiSend 1.4.1',
    multiSend150: 'MultiSend 1.5.0',
    multiSendCallOnly130: 'MultiSend 1.3.0 (calls only)',
    multiSendCallOnly130Eip155: 'MultiSend 1.3.0 (calls only)',
    multiSendCallOnly141: 'MultiSend 1.4.1 (calls only)',
    multiSendCallOnly150: 'MultiSend 1.5.0 (calls only)',
  },
  decode: (call, context) => decodeCall('safe', safeFunctions, call, context),
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
