import { type ContractFunctionName, type ContractFunctionReturnType, decodeFunctionResult, zeroAddress } from 'viem';
import type { ReadContext, ReadResult } from '@/lib/protocols/defineProtocol';
import type { Address, DurationVaultFacts, EigenlayerFacts, EigenPodFacts, PendingSlasher } from '@/lib/types';
import { moreLensAbi } from './moreLensAbi';
import { askedOperators, askedStrategies, claimedId, pausedId, sharesId, viewsAbi } from './moreReads';

type View = ContractFunctionName<typeof viewsAbi, 'view'>;
type Answer = ContractFunctionReturnType<typeof moreLensAbi, 'view', 'read'>;

/** No deployment locks for longer: two years is EigenLayer's own limit. */
const MAX_TIME = 2n ** 40n;

/** The answers to `moreReads`. What was not answered, or makes no sense, has no key: nobody takes it for nothing. */
export const moreFacts = (
  results: readonly ReadResult[],
  { chainId, contracts, hints }: ReadContext,
): EigenlayerFacts => {
  const byId = new Map(results.map((result) => [result.id, result]));
  const view = <name extends View>(functionName: name, id: string) => readView(byId.get(id), functionName);
  const lens = readLens(byId.get('more'));
  const admins = view('getAdmins', 'admins');
  const isOperator = view('isOperator', 'operator');
  const sets = view('getOperatorSetCount', 'sets');
  const claimer = view('claimerFor', 'claimer');
  const strategies = askedStrategies(chainId, hints);
  const held = askedOperators(hints).flatMap((operator) => {
    const shares = view('getOperatorShares', sharesId(operator)) ?? [];
    return shares.length === strategies.length
      ? strategies.map((strategy, index) => ({ operator, strategy, shares: shares[index] ?? 0n }))
      : [];
  });
  return {
    paused: known([...Object.values(contracts), ...hints.strategies], (contract) => view('paused', pausedId(contract))),
    depositable: known(hints.strategies, (strategy) =>
      view('strategyIsWhitelistedForDeposit', `depositable:${strategy.toLowerCase()}`),
    ),
    underlying: known(hints.strategies, (strategy) => view('underlyingToken', `underlying:${strategy.toLowerCase()}`)),
    claimed: (hints.rewards ?? []).flatMap(({ earner, token }) => {
      const amount = view('cumulativeClaimed', claimedId(earner, token));
      return amount === undefined ? [] : [{ earner, token, amount }];
    }),
    ...(isOperator === undefined ? {} : { isOperator }),
    ...(sets === undefined ? {} : { isAvs: sets > 0n }),
    ...(admins ? { admins } : {}),
    ...(claimer ? { claimer: claimer === zeroAddress ? {} : { address: claimer } } : {}),
    ...(held.length > 0 ? { operatorShares: held } : {}),
    ...(lens?.podsRead ? { pods: lens.pods.map(podOf) } : {}),
    ...(lens?.vaultsRead ? { vaults: lens.vaults.map(vaultOf) } : {}),
    ...(lens?.slashersRead ? { pendingSlashers: unique(lens.slashers.map(slasherOf)) } : {}),
  };
};

const podOf = ({ pod, owner, proofSubmitter, validators, checkpoint }: Answer['pods'][number]): EigenPodFacts =>
  owner === zeroAddress
    ? { pod }
    : {
        ...{ pod, owner, validators, checkpointUnderWay: checkpoint > 0n },
        ...(proofSubmitter === zeroAddress ? {} : { proofSubmitter }),
      };

const states: readonly DurationVaultFacts['state'][] = ['other', 'open', 'locked', 'matured'];

const vaultOf = (told: Answer['vaults'][number]): DurationVaultFacts => ({
  vault: told.vault,
  genuine: told.genuine,
  held: told.held,
  state: (told.state < 4n && states[Number(told.state)]) || 'other',
  duration: told.duration < MAX_TIME ? Number(told.duration) : 0,
  ...(told.unlockAt > 0n && told.unlockAt < MAX_TIME ? { unlockAt: Number(told.unlockAt) } : {}),
});

const slasherOf = ({ operator, avs, id, slasher, code, effectBlock }: Answer['slashers'][number]): PendingSlasher => ({
  ...{ operator, avs, id, slasher },
  slasherHasCode: code > 0n,
  effectBlock: BigInt(effectBlock),
});

/** A set to which an operator is registered and has allocated stands twice. */
const unique = (slashers: readonly PendingSlasher[]): readonly PendingSlasher[] => [
  ...new Map(slashers.map((each) => [[each.operator, each.avs, each.id].join(), each])).values(),
];

const known = <T>(addresses: readonly Address[], read: (address: Address) => T | undefined): Record<Address, T> =>
  Object.fromEntries(
    addresses.flatMap((address) => {
      const value = read(address);
      return value === undefined ? [] : [[address.toLowerCase(), value]];
    }),
  );

const readView = <name extends View>(
  result: ReadResult | undefined,
  functionName: name,
): ContractFunctionReturnType<typeof viewsAbi, 'view', name> | undefined => {
  if (!result?.ok) return undefined;
  try {
    return decodeFunctionResult({ abi: viewsAbi, functionName, data: result.data } as Parameters<
      typeof decodeFunctionResult
    >[0]) as ContractFunctionReturnType<typeof viewsAbi, 'view', name>;
  } catch {
    return undefined;
  }
};

const readLens = (result: ReadResult | undefined): Answer | undefined => {
  if (!result?.ok) return undefined;
  try {
    return decodeFunctionResult({ abi: moreLensAbi, functionName: 'read', data: result.data });
  } catch {
    return undefined;
  }
};
