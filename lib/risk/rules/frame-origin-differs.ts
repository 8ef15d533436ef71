import { defineRule } from '../defineRule';
import { hostOf } from '../read/hostOf';

/** A frame inside the page asks; the address bar names somebody else. */
export default defineRule({
  id: 'frame-origin-differs',
  check({ request: { origin, topOrigin } }) {
    if (origin === topOrigin) return [];
    return [
      {
        severity: 'danger',
        values: { frame: hostOf(origin), site: hostOf(topOrigin) },
        evidence: { origin, topOrigin },
      },
    ];
  },
});
