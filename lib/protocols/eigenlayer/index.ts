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
import { upgradeDelayOf } from './upgradeDelayOf';
import { upgradeReads } from './upgradeReads';

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
  reads: (context) => [...reads(context), ...moreReads(context), ...upgradeReads(context)],
  snapshot: (results, context) => {
    const { facts, ...part } = snapshot(results, context);
    const upgradeDelay = upgradeDelayOf(results);
    const eigenlayer = { ...moreFacts(results, context), ...(upgradeDelay === undefined ? {} : { upgradeDelay }) };
    return { ...part, facts: { ...facts, eigenlayer } };
  },
  errors,
});
