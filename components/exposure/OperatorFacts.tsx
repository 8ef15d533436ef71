import { AddressText } from '@/components/ui/AddressText';
import { useWords } from '@/components/ui/WordsContext';
import type { Read } from '@/lib/panel/Reading';
import { same } from '@/lib/risk/read/same';
import type { Address, Position } from '@/lib/types';
import { useCatalogue } from './CatalogueContext';
import { Named } from './Named';

const WHOLE = 10n ** 18n;

/** What the chain says of the operator of one position. */
export function OperatorFacts({ operator, position, read }: { operator: Address; position: Position; read: Read }) {
  const words = useWords();
  const named = useCatalogue().name(position.chainId, operator) !== undefined;
  const facts = read.facts.operators.find((other) => same(other.operator, operator));
  const own = facts?.strategies.find(({ strategy }) => same(strategy, position.strategy));
  const left = own && Number((own.maxMagnitude * 10_000n) / WHOLE) / 10_000;
  const approver = facts?.delegationApprover;
  const blocks = (count: bigint) => words.t('panel.blocks', { blocks: new Intl.NumberFormat(words.tag).format(count) });
  return (
    <>
      <p className="sec-p">
        {named ? words.t('panel.operator.named') : words.t('panel.operator.unnamed')} <AddressText address={operator} />
      </p>
      <dl className="kv">
        <dt>{words.t('panel.operator.slashed')}</dt>
        <dd>
          {left === undefined
            ? words.t('panel.notRead')
            : left >= 1
              ? words.t('panel.operator.never')
              : words.t('panel.operator.left', { lost: words.percent(1 - left) })}
        </dd>
        <dt>{words.t('panel.operator.notice')}</dt>
        <dd>
          {!facts
            ? words.t('panel.notRead')
            : facts.allocationDelay.isSet
              ? blocks(facts.allocationDelay.blocks)
              : words.t('panel.notice.unset')}
        </dd>
        <dt>{words.t('panel.operator.force')}</dt>
        <dd>
          {!facts ? (
            words.t('panel.notRead')
          ) : approver ? (
            <>
              {words.t('panel.operator.forceBoth')} <Named chainId={position.chainId} address={approver} />
            </>
          ) : (
            words.t('panel.operator.forceSelf')
          )}
        </dd>
        <dt>{words.t('panel.operator.exit')}</dt>
        <dd>
          {read.facts.withdrawalDelayBlocks === undefined
            ? words.t('panel.notRead')
            : blocks(read.facts.withdrawalDelayBlocks)}
        </dd>
      </dl>
    </>
  );
}
