import { type FormEvent, useState } from 'react';
import { AddressText } from '@/components/ui/AddressText';
import { Field } from '@/components/ui/Field';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import { readAddress } from '@/lib/panel/readAddress';
import type { ChainName } from '@/lib/settings/chainNames';
import { labelRows } from '@/lib/settings/labelRows';
import type { Labels } from '@/lib/store/Settings';
import type { Address, ChainId } from '@/lib/types';
import { Block } from './Block';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type LabelsSectionProps = {
  labels: Labels;
  chains: readonly ChainName[];
  saveLabel: (chainId: ChainId, address: Address, name: string | undefined) => Promise<void>;
};

const MAX = 48;

/** The user's own names for addresses. They are shown, and believed by nobody else. */
export function LabelsSection({ labels, chains, saveLabel }: LabelsSectionProps) {
  const words = useWords();
  const [chain, setChain] = useState(chains[0]?.chainId ?? 1);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<{ address?: string; name?: string }>({});
  const saving = useSave();
  const rows = labelRows(labels);
  const nameOf = (chainId: ChainId) =>
    chains.find((one) => one.chainId === chainId)?.name ?? words.t('panel.chain', { id: chainId });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(typed);
    const label = name.trim();
    const found = {
      ...('problem' in read ? { address: words.t(`panel.watch.problem.${read.problem}`) } : {}),
      ...(label === '' ? { name: words.t('options.labels.empty') } : {}),
    };
    setProblems(found);
    if ('problem' in read || label === '') return;
    if (!(await saving.save(() => saveLabel(chain, read.address, label)))) return;
    setTyped('');
    setName('');
  };
  return (
    <Block id="labels" title={words.t('options.labels.title')} intro={words.t('options.labels.intro')}>
      {rows.length === 0 ? <p className="nothing">{words.t('options.labels.none')}</p> : null}
      <ul className="rows">
        {rows.map((row) => (
          <li key={`${row.chainId}/${row.address}`}>
            <div className="row-h">
              <p>
                <b>
                  <Foreign text={row.name} max={MAX} />
                </b>{' '}
                <AddressText address={row.address} />
                <span className="sub">{nameOf(row.chainId)}</span>
              </p>
              <button
                type="button"
                className="small"
                aria-label={words.t('options.labels.removeOf', { name: row.name })}
                onClick={() => void saving.save(() => saveLabel(row.chainId, row.address, undefined))}
              >
                {words.t('options.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <form className="grid" noValidate onSubmit={(event) => void submit(event)}>
        <Field label={words.t('options.labels.chain')}>
          {(ids) => (
            <select {...ids} value={chain} onChange={(event) => setChain(Number(event.target.value))}>
              {chains.map(({ chainId, name: title }) => (
                <option key={chainId} value={chainId}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.t('options.labels.address')} error={problems.address}>
          {(ids) => (
            <input
              {...ids}
              value={typed}
              placeholder="0x…"
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value);
                setProblems({ ...problems, address: undefined });
                saving.touched();
              }}
            />
          )}
        </Field>
        <Field label={words.t('options.labels.name')} error={problems.name}>
          {(ids) => (
            <input
              {...ids}
              value={name}
              maxLength={MAX}
              autoComplete="off"
              onChange={(event) => {
                setName(event.target.value);
                setProblems({ ...problems, name: undefined });
                saving.touched();
              }}
            />
          )}
        </Field>
        <div className="btns">
          <button type="submit" className="main">
            {words.t('options.labels.add')}
          </button>
          <SaveStatus state={saving.state} unsaved={typed !== '' || name !== ''} />
        </div>
      </form>
    </Block>
  );
}
