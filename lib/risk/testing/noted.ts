import { transaction } from '@/components/fixtures/review';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Request, RequestNote } from '@/lib/types';
import { ruleContext } from './ruleContext';

/** A request about which this was noted when it was read. */
export const noted = (notes: readonly RequestNote[], request: Request = transaction()): RuleContext =>
  ruleContext({ request: { ...request, notes } });
