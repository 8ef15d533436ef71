import { TIME } from '@/components/fixtures/exposures';
import { popups } from '@/components/popup/fixtures/popups';
import { Popup } from '@/components/popup/Popup';
import type { Screen } from '../screens';

const nothing = () => {};
const actions = {
  review: nothing,
  positions: nothing,
  reload: nothing,
  allow: nothing,
  options: nothing,
  limits: nothing,
};

export const popupScreens: readonly Screen[] = popups.map(({ name, ...state }) => ({
  name: `popup-${name}`,
  render: () => <Popup {...state} actions={actions} now={() => TIME * 1000} />,
}));
