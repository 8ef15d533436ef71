import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { decode } from './decode';
import { distinctive } from './distinctive';
import { errors } from './errors';
import { moreFacts } from './moreFacts';
import { moreReads } from './moreReads';
import { reads } from './reads';
import { snapshot } from './snapshot';
import { typed } from './typed';
import { decodeUnlisted, isGenuine } from './unlisted';

export const eigenlayer = defineProtocol({
  id: 'eigenlayer',
  name: 'EigenLayer',
  docs: 'https://docs.eigencloud.xyz/products/eigenlayer',
  contracts,
  decode,
  decodeUnlisted,
  isGenuine,
  distinctive,
  typed,
  reads: (context) => [...reads(context), ...moreReads(context)],
  snapshot: (results, context) => {
    const { facts, ...part } = snapshot(results, context);
    return { ...part, facts: { ...facts, eigenlayer: moreFacts(results, context) } };
  },
  errors,
});
