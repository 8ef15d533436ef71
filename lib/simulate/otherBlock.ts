import type { Change } from '@/lib/types';
import { differences } from './differences';

/** Ten-thousandths. Two blocks at the same height and time leave no room for interest. */
const TOLERANCE = 5n;

type Outcome = Parameters<typeof differences>[0];

/** How what calls do hangs on data of the block that whoever builds it chooses. A contract may behave well only when it is watched. */
export const otherBlock = (one: Outcome, other: Outcome): readonly Change[] => differences(one, other, TOLERANCE);
