import type { Exposure } from '@/lib/types';
import type { BarePosition } from './readPositions';

/** What an exposure says of EigenLayer, in the form of `readPositions`. */
export const barePositions = ({ positions }: Pick<Exposure, 'positions'>): BarePosition[] =>
  positions
    .filter(({ protocol }) => protocol === 'eigenlayer')
    .map(({ asset, layers: _, chainId: __, withdrawableAt, ...position }) => ({
      ...position,
      asset: asset.address,
      ...(withdrawableAt ? { withdrawableFrom: withdrawableAt.block } : {}),
    }));
