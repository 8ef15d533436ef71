import type { Random } from './Random';

/** One kind of hostile input, as text. */
export type Kind = {
  /** Inputs per run. */
  count: number;
  make(random: Random): string;
  /**
   * Reads it as the product does, and gives how much came of it. Throws a BaseError for what is refused, and another error
   * where anything in the product failed that must not.
   */
  read(input: string): number | Promise<number>;
  /** The most that may come of an input of so many characters. */
  most(length: number): number;
};
