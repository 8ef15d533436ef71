import { browser } from 'wxt/browser';
import { mountPage } from '@/components/ui/mountPage';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { askEndpointTest } from '@/lib/page/askEndpointTest';
import { openOptions } from '@/lib/page/openOptions';

const EVERYWHERE = { origins: ['<all_urls>'] };
const isAllowed = () => browser.permissions.contains(EVERYWHERE);
// Has to happen within the click itself.
const allow = () => browser.permissions.request(EVERYWHERE);

mountPage({
  title: 'welcome.title',
  render: () => (
    <WelcomePage
      test={askEndpointTest}
      isAllowed={isAllowed}
      allow={allow}
      openOptions={(section) => void openOptions(section)}
    />
  ),
});
