import type { World } from '../deployWorld';

export type Roles = {
  /** Addresses, at any depth, become names of roles, and bigint decimal strings. */
  name(value: unknown): unknown;
  /** And back: names of roles become addresses. */
  fill(value: unknown): unknown;
  /** Any other value that the recording knows by a name, such as a withdrawal root. */
  learn(value: string, role: string): void;
};

/** The recording names whoever takes part; each chain has its own addresses for them. */
export function createRoles(world: World): Roles {
  const values = new Map<string, string>([
    ['none', '0x0000000000000000000000000000000000000000'],
    ['staker', world.accounts.staker.address],
    ['operatorA', world.operators.a],
    ['operatorB', world.operators.b],
    ...Object.entries(world.core),
    ...Object.entries(world.tokens),
    ['stLSTStrategy', world.strategies.stLST],
    ['rLSTStrategy', world.strategies.rLST],
  ]);
  const roles = new Map([...values].map(([role, value]) => [value.toLowerCase(), role]));
  const leaf = (value: unknown, map: (text: string) => string): unknown => {
    if (typeof value === 'string') return map(value);
    if (typeof value === 'bigint') return value.toString();
    if (Array.isArray(value)) return value.map((item) => leaf(item, map));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, leaf(item, map)]));
  };
  return {
    name: (value) => leaf(value, (text) => roles.get(text.toLowerCase()) ?? text),
    fill: (value) => leaf(value, (text) => values.get(text) ?? text),
    learn(value, role) {
      values.set(role, value);
      roles.set(value.toLowerCase(), role);
    },
  };
}
