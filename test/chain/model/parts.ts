import type { Model, Operator, Pool, Staker } from './Model';

const known = <T>(record: Record<string, T>, name: string): T => {
  const value = record[name];
  if (value === undefined) throw new Error(`The model knows no ${name}`);
  return value;
};

export const stakerOf = (model: Model, name: string): Staker => known(model.stakers, name);
export const operatorOf = (model: Model, name: string): Operator => known(model.operators, name);
export const poolOf = (model: Model, strategy: string): Pool => known(model.pools, strategy);
