import { defineRule } from '../defineRule';
import { flagged } from '../read/flagged';

/** Bytes after the arguments, which the function does not need. */
export default defineRule({ id: 'trailing-data', check: (context) => flagged(context, 'trailing-data') });
