import { larger } from '@/lib/headline/larger';
import type { Layer, Position } from '@/lib/types';
import type { Holding, Party, Risk } from './Holding';
import { partsOf } from './partsOf';
import { partyKey } from './partyKey';
import { smaller } from './smaller';

/** Everything here rests on the chain itself, so naming it says nothing. */
const GROUND: readonly Layer[] = ['ethereum-pos'];

/** A position as what could cost it: the systems under it, the operator, each AVS. */
export function holdingOf(position: Position): Holding {
  const { chainId, asset, amount, operator, slashable } = position;
  const capped = (value: bigint) => smaller(value, amount);
  const layers = position.layers
    .filter((layer) => !GROUND.includes(layer))
    .map((id): Risk => ({ party: { kind: 'layer', id }, now: 0n, pending: 0n, most: amount }));
  const delegate: Party | undefined = operator && { kind: 'operator', chainId, address: operator };
  const operators: Risk[] =
    delegate && slashable
      ? [
          {
            party: delegate,
            now: capped(slashable.now),
            pending: capped(larger(slashable.pending, slashable.now)),
            most: capped(larger(slashable.ceiling, larger(slashable.pending, slashable.now))),
          },
        ]
      : [];
  return {
    chainId,
    asset,
    gross: amount,
    equity: amount,
    risks: [...layers, ...operators, ...avsRisks(position)],
    unread: delegate && !slashable ? [delegate] : [],
  };
}

/** An AVS alone can take what is allocated to its sets, live or about to be; only the operator can give it more. */
function avsRisks({ chainId, amount, operatorSets = [] }: Position): Risk[] {
  const risks = new Map<string, Risk>();
  for (const set of operatorSets) {
    const { now, latent, announced } = partsOf(set, amount);
    if (now + latent + announced === 0n) continue;
    const party: Party = { kind: 'avs', chainId, address: set.avs };
    const sum = risks.get(partyKey(party)) ?? { party, now: 0n, pending: 0n, most: 0n };
    risks.set(partyKey(party), {
      party,
      now: sum.now + now,
      pending: sum.pending + now + announced,
      most: sum.most + now + latent + announced,
    });
  }
  return [...risks.values()];
}
