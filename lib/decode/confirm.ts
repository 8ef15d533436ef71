import { protocols as shipped } from '@/lib/protocols';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Action, Hex, Review } from '@/lib/types';

/**
 * What the chain says of contracts that are on no list: the protocol's, an imitation, or, where it was not read, still
 * what they look like. A contract that the request itself makes is there only afterwards.
 */
export const confirm = (
  actions: readonly Action[],
  { before, after }: Review['facts'],
  protocols: readonly Protocol[] = shipped,
): readonly Action[] =>
  actions.map((action) => {
    if (!action.flags.includes('by-shape') || action.signed) return action;
    const protocol = protocols.find(({ id }) => id === action.protocol);
    if (!protocol?.isGenuine) return action;
    const said = [before, after].map((facts) => facts && protocol.isGenuine?.(action, facts));
    if (said.includes(true)) return { ...action, flags: action.flags.filter((flag) => flag !== 'by-shape') };
    return said.every((each) => each === undefined) ? action : disowned(action, protocol);
  });

const disowned = ({ args, contract, path, function: name, actor }: Action, { id, distinctive }: Protocol): Action => {
  const selector = Object.keys(distinctive).find((key) => distinctive[key as Hex] === name);
  return {
    ...{ protocol: 'unknown', type: 'unknown', contract, function: name, path },
    args: {
      ...(selector ? { selector, imitates: id } : {}),
      ...(args.value === undefined ? {} : { value: args.value }),
    },
    flags: selector ? ['look-alike'] : [],
    ...(actor ? { actor } : {}),
  };
};
