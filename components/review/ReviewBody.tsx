import { useContext, useRef, useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { isSlashable } from '@/lib/exposure/isSlashable';
import { asActing } from '@/lib/headline/asActing';
import type { Scene } from '@/lib/headline/types';
import { mayRetry } from '@/lib/review/mayRetry';
import type { Held } from '@/lib/review/types';
import type { Address } from '@/lib/types';
import { barsOf } from '@/lib/view/barsOf';
import { changesOf } from '@/lib/view/changesOf';
import { concernsStake } from '@/lib/view/concernsStake';
import { expectedRoom } from '@/lib/view/expectedBlock';
import { markOf } from '@/lib/view/markOf';
import { noticeOf } from '@/lib/view/noticeOf';
import { pendingReads } from '@/lib/view/pendingReads';
import { reachOf } from '@/lib/view/reachOf';
import { repeatOf } from '@/lib/view/repeatOf';
import { saysOf } from '@/lib/view/saysOf';
import { stakeMark } from '@/lib/view/stakeMark';
import { takersOf } from '@/lib/view/takersOf';
import { termsOf } from '@/lib/view/termsOf';
import { ActingChanges } from './ActingChanges';
import { Addresses } from './Addresses';
import { Calls } from './Calls';
import { ChangesBlock } from './ChangesBlock';
import { Checks } from './Checks';
import { Content } from './Content';
import { ExposureBlock } from './ExposureBlock';
import { Findings } from './Findings';
import { Intent } from './Intent';
import { MemoryContext } from './MemoryContext';
import { NoticeBlock } from './NoticeBlock';
import { Pending } from './Pending';
import { RawData } from './RawData';
import { ReachBlock } from './ReachBlock';
import { SaysBlock } from './SaysBlock';
import { SourceLine } from './SourceLine';
import { Takers } from './Takers';
import { Terms } from './Terms';
import { UnreadExposure } from './UnreadExposure';
import { VerdictStrip } from './VerdictStrip';
import { WhatIfLine } from './WhatIfLine';
import { WorstBlock } from './WorstBlock';

type ReviewBodyProps = {
  held: Held;
  scene: Scene;
  retry: (shown: { id: string; revision: number }) => void;
};

/** The fixed order of DESIGN.md: act and worst case, verdict, exposure, what changes, why, checks and raw data, source. */
export function ReviewBody({ held, scene, retry }: ReviewBodyProps) {
  const words = useWords();
  const { review } = held;
  // What was on screen while it was checked keeps its place: room is left for what fills in.
  const filledIn = useRef(false);
  filledIn.current ||= held.status === 'checking';
  const [tries, setTries] = useState(0);
  // The button goes away with the press; the heading is where reading starts anew.
  const onRetry = () => {
    setTries(tries + 1);
    retry({ id: held.id, revision: held.revision });
  };
  const { request, simulation, verdict } = review;
  const acting = asActing(scene);
  const { exposure, facts } = acting;
  const checking = held.status === 'checking';
  const nameOf = (address: Address) => scene.catalogue.name(request.chainId, address);
  const mark = markOf(review);
  const reaches = reachOf(acting);
  const rows = concernsStake(acting) ? barsOf(exposure.before, exposure.after).filter((row) => row.scale > 0n) : [];
  const notice = noticeOf(facts.after, facts.after?.delegatedTo);
  const takers = takersOf(exposure.after);
  const transaction = request.kind === 'transaction';
  const { earlier } = useContext(MemoryContext);
  const repeat = checking ? undefined : repeatOf(held, earlier);
  return (
    <main aria-busy={checking} className={filledIn.current ? expectedRoom(review) : undefined}>
      <Intent focus={`${held.id}:${tries}`} headline={review.headline} checking={checking} />
      <VerdictStrip
        review={review}
        checking={checking}
        repeat={repeat}
        {...(!checking && mayRetry(review) ? { onRetry } : {})}
      />
      {checking ? (
        <>
          {pendingReads(review).length > 0 ? <Pending review={review} /> : null}
          <SaysBlock said={saysOf(scene, words)} nameOf={nameOf} />
          <Content request={request} />
        </>
      ) : (
        <>
          {reaches.length > 0 ? (
            <section className={`block reach ${mark}`} aria-label={words.t('review.reach.title')}>
              {reaches.map((reach) => (
                <ReachBlock
                  key={`${reach.asset.address}${reach.spender}`}
                  reach={reach}
                  headingId={`reach-${reach.asset.address}-${reach.spender}`}
                  nameOf={nameOf}
                />
              ))}
            </section>
          ) : null}
          {rows.length > 0 ? (
            <section className={`block ${stakeMark(review)}`} aria-label={words.t('review.exposure.title')}>
              {rows.map((row) => (
                <ExposureBlock
                  key={row.asset.address ?? 'native'}
                  row={row}
                  notice={notice}
                  services={
                    takers.filter(({ now }) => now.some(({ asset }) => asset.address === row.asset.address)).length
                  }
                  headingId={`slashable-${row.asset.address ?? 'native'}`}
                />
              ))}
              {notice ? <NoticeBlock notice={notice} timestamp={facts.after?.timestamp ?? 0} /> : null}
              {takers.length > 0 ? <Takers takers={takers} nameOf={nameOf} /> : null}
              {isSlashable(review) ? <WhatIfLine whatIf={review.whatIf} /> : null}
            </section>
          ) : transaction && simulation.status === 'unavailable' ? (
            <UnreadExposure scene={acting} />
          ) : null}
          {transaction && request.calls.length > 1 ? <Calls scene={scene} /> : null}
          {transaction && mark !== 'unknown' ? null : <SaysBlock said={saysOf(scene, words)} nameOf={nameOf} />}
          <Content request={request} />
          {transaction ? (
            <section className="block" aria-labelledby="changes">
              <div className="head">
                <h2 id="changes">{words.t('review.changes.title')}</h2>
              </div>
              <ChangesBlock
                changes={changesOf(scene)}
                fails={simulation.status === 'reverted'}
                gasUsed={simulation.gasUsed}
                nameOf={nameOf}
              />
            </section>
          ) : null}
          {transaction ? <ActingChanges scene={scene} nameOf={nameOf} /> : null}
          {simulation.worstOf === 'signature' ? <WorstBlock scene={acting} nameOf={nameOf} /> : null}
          {verdict.findings.length > 0 ? (
            <Findings
              findings={verdict.findings}
              batch={transaction && request.calls.length > 1}
              fresh={repeat?.fresh}
            />
          ) : null}
          <Terms terms={termsOf({ ...review, exposure, facts })} />
          <Checks verdict={verdict} open={mark === 'unknown'} />
        </>
      )}
      {checking ? null : <Addresses scene={acting} nameOf={nameOf} />}
      <RawData review={review} nativeSymbol={scene.catalogue.chain(request.chainId)?.nativeSymbol} nameOf={nameOf} />
      {checking ? null : <SourceLine review={review} />}
    </main>
  );
}
