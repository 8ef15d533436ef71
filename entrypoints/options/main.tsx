import { SettingsPage } from '@/components/settings/SettingsPage';
import { mountPage } from '@/components/ui/mountPage';
import { askEndpointTest } from '@/lib/page/askEndpointTest';
import { downloadText } from '@/lib/page/downloadText';

mountPage({
  title: 'options.title',
  render: () => <SettingsPage test={askEndpointTest} download={downloadText} />,
});
