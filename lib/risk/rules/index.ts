import type { Rule } from '../defineRule';
import delegatesEverything from './delegates-everything';
import delegationApproverPresent from './delegation-approver-present';
import operatorCeiling from './operator-ceiling';
import operatorEmpty from './operator-empty';
import operatorFasterThanExit from './operator-faster-than-exit';
import operatorLatentAllocation from './operator-latent-allocation';
import operatorNotRegistered from './operator-not-registered';
import operatorSlashableShare from './operator-slashable-share';
import operatorSlashableSoon from './operator-slashable-soon';
import operatorSlashedBefore from './operator-slashed-before';
import redistributingSet from './redistributing-set';

/** Every rule, in the order in which findings of one severity stand: what costs most stands first. */
export const rules: readonly Rule[] = [
  redistributingSet,
  operatorSlashableShare,
  operatorSlashableSoon,
  operatorLatentAllocation,
  operatorFasterThanExit,
  operatorNotRegistered,
  operatorSlashedBefore,
  operatorEmpty,
  operatorCeiling,
  delegatesEverything,
  delegationApproverPresent,
];
