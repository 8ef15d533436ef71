import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg } from './args';

/** A right to take NFTs of the user's, by call or by signature. */
export type NftGrant = { collection?: Address; operator: Address; all: boolean; action: Action };

const granting = new Set(['approve', 'permit', 'setApprovalForAll', 'permitForAll']);
const wholesale = new Set(['setApprovalForAll', 'permitForAll']);

export const nftGrantsOf = ({ actions }: Pick<RuleContext, 'actions'>): readonly NftGrant[] =>
  actions.flatMap((action): NftGrant[] => {
    const operator = addressArg(action, 'operator');
    const isNft = action.protocol === 'erc721' || action.protocol === 'erc1155';
    if (!isNft || !granting.has(action.type) || !operator || isTakenBack(action, operator)) return [];
    const collection = addressArg(action, 'collection');
    return [{ ...(collection ? { collection } : {}), operator, all: wholesale.has(action.type), action }];
  });

const isTakenBack = ({ args }: Action, operator: Address): boolean =>
  args.approved === false || /^0x0{40}$/.test(operator);
