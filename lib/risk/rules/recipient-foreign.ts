import type { Action } from '@/lib/types';
import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { callsOf } from '../read/callsOf';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** Sending a token to somebody, authority over accounts, and EigenLayer's own recipients have rules of their own. */
const OTHERS = new Set(['unknown', 'eigenlayer', 'erc20', 'erc721', 'erc1155', 'permit2', 'safe', 'seaport']);
const ROLES = ['receiver', 'recipient', 'beneficiary', 'owner', 'onBehalfOf', 'to', 'claimer'] as const;
const PAYS_OUT = /withdraw|redeem|claim|collect/i;

/** A protocol is told to give to somebody else what it would give to the user. */
export default defineRule({
  id: 'recipient-foreign',
  check(context) {
    const calls = callsOf(context).filter(isOfProtocol);
    if (calls.length === 0) return 'not-applicable';
    return calls.flatMap((action) => {
      const role = ROLES.find((name) => {
        const address = addressArg(action, name);
        return address !== undefined && !isOwn(context, address, action);
      });
      const recipient = role && addressArg(action, role);
      if (!recipient) return [];
      const paysOut = PAYS_OUT.test(action.type) || PAYS_OUT.test(action.function);
      return [
        {
          severity: paysOut ? ('critical' as const) : ('danger' as const),
          ...(paysOut ? { variant: 'paid' } : {}),
          values: { recipient: partyName(context, recipient) },
          evidence: { role, recipient, function: action.function },
          path: action.path,
        },
      ];
    });
  },
});

/** A shape alone does not say what an argument means. Of smart accounts only what pays out is meant. */
const isOfProtocol = ({ protocol, type, flags }: Action): boolean =>
  !OTHERS.has(protocol) && !flags.includes('by-shape') && (protocol !== 'erc4337' || type === 'withdraw');
