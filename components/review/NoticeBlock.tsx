import { useWords } from '@/components/ui/WordsContext';
import type { Notice } from '@/lib/view/noticeOf';

type Length = { blocks: bigint; seconds: number };

function Row({
  label,
  length,
  longest,
  fill,
  note,
}: {
  label: string;
  length: Length;
  longest: number;
  fill: string;
  note: string;
}) {
  const words = useWords();
  return (
    <li>
      <div className="row">
        <span>{label}</span>
        <b className="n">{length.blocks === 0n ? words.t('review.notice.none') : words.duration(length.seconds)}</b>
      </div>
      <div className="bar thin" aria-hidden="true">
        {length.blocks === 0n ? null : (
          <i className={fill} style={{ width: `${longest === 0 ? 0 : (length.seconds / longest) * 100}%` }} />
        )}
      </div>
      <span className="sub">{note}</span>
    </li>
  );
}

/** The operator's notice against the time that leaving takes. */
export function NoticeBlock({ notice, timestamp }: { notice: Notice; timestamp: number }) {
  const words = useWords();
  const set = typeof notice.notice === 'object' ? notice.notice : undefined;
  const exit = notice.exit === 'unread' ? undefined : notice.exit;
  const longest = Math.max(set?.seconds ?? 0, exit?.seconds ?? 0);
  const apart = set && exit ? words.duration(Math.abs(exit.seconds - set.seconds)) : '';
  const title = notice.inTime === undefined ? 'unknown' : notice.inTime ? 'inTime' : 'late';
  const blocks = (length: Length) => new Intl.NumberFormat(words.tag).format(length.blocks);
  return (
    <div className="pace">
      <h3>
        {words.t(`review.notice.${title}`)}
        {title === 'late' ? <span>{words.t('review.notice.short', { duration: apart })}</span> : null}
        {title === 'inTime' ? <span>{words.t('review.notice.spare', { duration: apart })}</span> : null}
      </h3>
      <ul>
        {set ? (
          <Row
            label={words.t('review.notice.notice')}
            length={set}
            longest={longest}
            fill={title === 'late' ? 'now' : 'room'}
            note={
              set.blocks === 0n
                ? words.t('review.notice.atOnce')
                : words.t('review.notice.blocks', { blocks: blocks(set) })
            }
          />
        ) : (
          <li>
            <p>{words.t(`review.notice.${notice.notice === 'unset' ? 'unset' : 'noticeUnread'}`)}</p>
          </li>
        )}
        {exit ? (
          <Row
            label={words.t('review.notice.exit')}
            length={exit}
            longest={longest}
            fill="room"
            note={words.t('review.notice.until', { blocks: blocks(exit), date: words.date(timestamp + exit.seconds) })}
          />
        ) : (
          <li>
            <p>{words.t('review.notice.exitUnread')}</p>
          </li>
        )}
      </ul>
    </div>
  );
}
