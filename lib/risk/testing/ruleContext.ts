import { fakeCatalogue } from '@/components/fixtures/parties';
import { simulated, transaction } from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import type { RuleContext } from '@/lib/risk/defineRule';
import { defaultThresholds } from '@/lib/risk/thresholds';

export const words = createWords('en');

/** Whole seconds after the block that fixtures stand at. */
const NOW = 1_795_445_224_000;

/** What rules see of one request: a transaction on Ethereum that was simulated, unless told otherwise. */
export function ruleContext(part: Partial<RuleContext> = {}): RuleContext {
  const request = part.request ?? transaction();
  const { chainId } = request;
  const catalogue = fakeCatalogue();
  return {
    request,
    actions: [],
    simulation: simulated(),
    facts: {},
    known: (address) => catalogue.find(chainId, address),
    tokenKind: (address) => catalogue.token(chainId, address)?.kind,
    token: (address) => catalogue.token(chainId, address),
    nameOf: (address) => catalogue.name(chainId, address),
    chainName: (id) => (id === 1 ? 'Ethereum' : undefined),
    now: NOW,
    thresholds: defaultThresholds,
    words,
    chainId,
    ...part,
  };
}
