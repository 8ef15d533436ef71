import { useWords } from '@/components/ui/WordsContext';
import { dayText } from '@/lib/panel/dayText';
import type { Notice } from '@/lib/view/noticeOf';

type NoticeLineProps = { notice: Notice; from: number /** All of it waits in the queue already. */; queued?: boolean };

/** The operator's notice beside the time that leaving takes. */
export function NoticeLine({ notice: { notice, exit }, from, queued = false }: NoticeLineProps) {
  const words = useWords();
  const set = typeof notice === 'object' ? notice : undefined;
  return (
    <dl className="pair">
      <div>
        <dt>{words.t('panel.notice.label')}</dt>
        <dd>
          {set
            ? set.seconds === 0
              ? words.t('panel.notice.zero')
              : words.duration(set.seconds)
            : words.t(`panel.notice.${notice === 'unset' ? 'unset' : 'unread'}`)}
          <span className="sub">{words.t('panel.notice.how')}</span>
        </dd>
      </div>
      <div>
        <dt>{words.t(queued ? 'panel.exit.left' : 'panel.exit.label')}</dt>
        <dd>
          {exit === 'unread' ? words.t('panel.exit.unread') : words.duration(exit.seconds)}
          {exit === 'unread' ? null : (
            <span className="sub">
              {words.t(queued ? 'panel.exit.leftHow' : 'panel.exit.how', {
                date: dayText(from + exit.seconds, from, words.tag),
              })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
