import { defineRule } from '../defineRule';
import { flagged } from '../read/flagged';

/** Arguments that mean the same to the contract and look different to whoever reads them. */
export default defineRule({
  id: 'non-canonical-encoding',
  check: (context) => flagged(context, 'non-canonical-encoding'),
});
