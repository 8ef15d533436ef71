import { ExposurePage } from '@/components/exposure/ExposurePage';
import { mountPage } from '@/components/ui/mountPage';
import { sendMessage } from '@/lib/messaging/messenger';
import { openOptions } from '@/lib/page/openOptions';
import { watchActiveTab } from '@/lib/page/watchActiveTab';

const showReview = () => void sendMessage('showReview', {}).catch(() => undefined);

mountPage({
  title: 'panel.title',
  render: () => (
    <ExposurePage
      ask={(payload) => sendMessage('exposure', payload)}
      watchTab={watchActiveTab}
      openOptions={(section) => void openOptions(section)}
      showReview={showReview}
    />
  ),
});
