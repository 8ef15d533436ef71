import type { ReactNode } from 'react';
import { optionsScreens } from './screens/options';
import { panelScreens } from './screens/panel';
import { popupScreens } from './screens/popup';
import { reviewScreens } from './screens/review';

export type Screen = {
  name: string;
  render: () => ReactNode;
  /** The same while it is still checked; it fills in. */
  checking?: () => ReactNode;
  /** With all that is folded away. */
  open?: boolean;
};

/** Every state of every screen, from fixtures. */
export const screens: readonly Screen[] = [...reviewScreens, ...popupScreens, ...panelScreens, ...optionsScreens];
