import type { Model } from './Model';
import type { Move } from './Move';
import { ceilDiv, mul, WAD } from './math';
import { operatorOf } from './parts';
import { refuse } from './refuse';
import { payOut } from './staking';
import { allocationAt, encumbered, magnitudeAt, scaledWaiting, slashable } from './views';

type Of<T extends Move['type']> = Extract<Move, { type: T }>;

export function allocate(model: Model, move: Of<'allocate'>, now: bigint): void {
  const { operator, set, strategy, magnitude } = move;
  const { m, b } = allocationAt(model, operator, set, strategy, now);
  if (b !== 0n) refuse('ModificationAlreadyPending');
  if (magnitude === m) refuse('SameMagnitude');
  const free = magnitudeAt(model, operator, strategy, now) - encumbered(model, operator, strategy, now);
  if (magnitude - m > free) refuse('InsufficientMagnitude');
  const { notice, allocations } = operatorOf(model, operator);
  const falls = slashable(model, operator, set, now) ? model.delays.deallocation + 1n : 0n;
  allocations[`${set}/${strategy}`] = { m, d: magnitude - m, b: now + (magnitude > m ? notice : falls) };
}

export function changeMembership(
  model: Model,
  { type, operator, set }: Of<'register' | 'deregister'>,
  now: bigint,
): void {
  const { sets } = operatorOf(model, operator);
  if (type === 'register') {
    if (slashable(model, operator, set, now)) refuse('AlreadyMemberOfSet');
    sets[set] = { member: true, until: 0n };
  } else {
    if (!sets[set]?.member) refuse('NotMemberOfSet');
    sets[set] = { member: false, until: now + model.delays.deallocation };
  }
}

/** Takes the part of what is allocated now, of the delegated shares and of withdrawals that still wait. */
export function slash(model: Model, { operator: name, set, strategy, wad }: Of<'slash'>, now: bigint): void {
  if (!slashable(model, name, set, now)) refuse('OperatorNotSlashable');
  const operator = operatorOf(model, name);
  const { m, d, b } = allocationAt(model, name, set, strategy, now);
  const id = 1n + BigInt(model.slashes.filter((each) => each.set === set).length);
  if (m === 0n) {
    model.slashes.push({ set, strategy, shares: 0n, ready: 0n, id, paid: true });
    return;
  }
  const taken = ceilDiv(m * wad, WAD);
  const magnitude = magnitudeAt(model, name, strategy, now);
  const left = magnitude - taken;
  operator.allocations[`${set}/${strategy}`] = { m: m - taken, d: d < 0n ? d + ceilDiv(-d * wad, WAD) : d, b };
  operator.magnitudes[strategy] = [...(operator.magnitudes[strategy] ?? []), { block: now, value: left }];

  const delegated = operator.shares[strategy] ?? 0n;
  const kept = ceilDiv(delegated * left, magnitude);
  operator.shares[strategy] = kept;
  const waiting = mul(scaledWaiting(model, name, strategy, now), taken);
  const ready = now + model.delays.slashResolution;
  model.slashes.push({ set, strategy, shares: delegated - kept + waiting, ready, id, paid: false });
}

export function resolve(model: Model, index: number, now: bigint): void {
  const slashed = model.slashes[index];
  if (!slashed || slashed.paid) return;
  if (now < slashed.ready) refuse('SlashResolutionDelayNotElapsed');
  slashed.paid = true;
  const recipient = model.recipients[slashed.set] ?? 'burn';
  const paid = model.paid[recipient] ?? {};
  model.paid[recipient] = paid;
  const amount = slashed.shares === 0n ? 0n : payOut(model, slashed.strategy, slashed.shares);
  paid[slashed.strategy] = (paid[slashed.strategy] ?? 0n) + amount;
}
