import { panels } from '@/components/exposure/fixtures/panels';
import { PanelScreen } from '@/components/exposure/PanelScreen';
import type { Screen } from '../screens';

export const panelScreens: readonly Screen[] = panels.map(({ name, props }) => ({
  name: `panel-${name}`,
  render: () => <PanelScreen {...props} />,
}));
