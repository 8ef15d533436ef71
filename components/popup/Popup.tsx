import { useWords } from '@/components/ui/WordsContext';
import type { LogEntry } from '@/lib/store/session/log';
import type { TabCoverage } from '@/lib/view/coverageOf';
import type { Waiting } from '@/lib/view/waitingOf';
import { LogBlock } from './LogBlock';
import { TabBlock } from './TabBlock';
import { WaitingBlock } from './WaitingBlock';
import './popup.css';

export type PopupActions = {
  review(): void;
  /** Called within the click: browsers open a side panel only then. */
  positions(): void;
  reload(): void;
  allow(): void;
  options(): void;
  limits(): void;
};

type PopupProps = {
  waiting: readonly Waiting[];
  coverage: TabCoverage | undefined;
  log: readonly LogEntry[];
  actions: PopupActions;
  now?: () => number;
};

/** The toolbar's popup: what waits, how far this tab is covered, how the last requests ended. */
export function Popup({ waiting, coverage, log, actions, now }: PopupProps) {
  const words = useWords();
  return (
    <div className="popup">
      <main>
        <h1>{words.t('common.name')}</h1>
        <WaitingBlock waiting={waiting} onReview={actions.review} />
        <TabBlock coverage={coverage} onReload={actions.reload} onAllow={actions.allow} />
        <LogBlock log={log} now={now} />
      </main>
      <footer>
        <button type="button" onClick={actions.positions}>
          {words.t('popup.positions')}
        </button>
        <button type="button" onClick={actions.options}>
          {words.t('popup.options')}
        </button>
        <button type="button" className="plain" onClick={actions.limits}>
          {words.t('popup.limits')}
        </button>
      </footer>
    </div>
  );
}
