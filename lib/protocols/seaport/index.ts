import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { typed } from './typed';

/** Orders to exchange tokens that others fill. */
export const seaport = defineProtocol({
  id: 'seaport',
  name: 'Seaport',
  docs: 'https://github.com/ProjectOpenSea/seaport',
  contracts,
  decode: () => undefined,
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
