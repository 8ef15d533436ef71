import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { decode } from './decode';
import { distinctive } from './distinctive';
import { errors } from './errors';
import { reads } from './reads';
import { snapshot } from './snapshot';

export const eigenlayer = defineProtocol({
  id: 'eigenlayer',
  name: 'EigenLayer',
  docs: 'https://docs.eigencloud.xyz/products/eigenlayer',
  contracts,
  decode,
  distinctive,
  reads,
  snapshot,
  errors,
});
