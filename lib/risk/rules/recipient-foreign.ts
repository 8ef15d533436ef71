import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** Sending a token to somebody, and authority over accounts, have names of their own and rules of their own. */
const OTHERS = new Set(['unknown', 'erc20', 'erc721', 'erc1155', 'permit2', 'safe', 'erc4337', 'seaport']);
const ROLES = ['receiver', 'recipient', 'beneficiary', 'owner', 'onBehalfOf', 'to', 'claimer'] as const;
const PAYS_OUT = /withdraw|redeem|claim|collect/i;

/** A protocol is told to give to somebody else what it would give to the user. */
export default defineRule({
  id: 'recipient-foreign',
  check(context) {
    const calls = context.actions.filter(({ protocol }) => !OTHERS.has(protocol));
    if (context.request.kind !== 'transaction' || calls.length === 0) return 'not-applicable';
    return calls.flatMap((action) => {
      const role = ROLES.find((name) => {
        const address = addressArg(action, name);
        return address !== undefined && !isOwn(context, address);
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
