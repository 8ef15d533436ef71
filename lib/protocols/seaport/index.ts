import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { seaportFunctions } from './functions';
import { typed } from './typed';

/** Orders to exchange tokens that others fill. */
export const seaport = defineProtocol({
  id: 'seaport',
  name: 'Seaport',
  docs: 'https://github.com/ProjectOpenSea/seaport',
  contracts,
  roleNames: {
    seaport11: 'Seaport 1.1',
    seaport14: 'Seaport 1.4',
    seaport15: 'Seaport 1.5',
    seaport16: 'Seaport 1.6',
    conduit: 'OpenSea’s conduit',
  },
  decode: (call, context) =>
    context.role === 'conduit' ? undefined : decodeCall('seaport', seaportFunctions, call, context),
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
