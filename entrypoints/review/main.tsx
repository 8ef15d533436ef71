import { browser } from 'wxt/browser';
import { BrokenPage, ReviewPage } from '@/components/review/ReviewPage';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Failure } from '@/components/ui/Failure';
import { mountPage } from '@/components/ui/mountPage';
import { loadCatalogue } from '@/lib/background/loadCatalogue';
import { sendMessage } from '@/lib/messaging/messenger';
import { phrase } from '@/lib/store/phrase';
import { earlier } from '@/lib/store/session/earlier';
import { lastReads } from '@/lib/store/session/lastReads';
import { queue } from '@/lib/store/session/queue';

/** Only this page: the window goes with its last tab, and a tab among the user's own takes none of them along. */
const close = async () => {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
};

const page = {
  queue,
  decide: (payload: Parameters<typeof sendMessage<'decide'>>[1]) => sendMessage('decide', payload),
  retry: (payload: Parameters<typeof sendMessage<'retry'>>[1]) => sendMessage('retry', payload),
  close: () => void close(),
};

mountPage({
  title: 'review.title',
  render: () => <ReviewPage {...page} {...{ phrase, earlier, lastReads, loadCatalogue }} />,
  failed: (error) => (
    <ErrorBoundary failed={(again) => <Failure error={again} />}>
      <BrokenPage {...page} error={error} />
    </ErrorBoundary>
  ),
});
