import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { ChainName } from '@/lib/settings/chainNames';
import type { Deployment, Endpoint } from '@/lib/store/Settings';
import type { ChainId } from '@/lib/types';
import { Block } from './Block';
import { type EndpointActions, EndpointForm } from './EndpointForm';
import { SecondEndpoint, type SecondEndpointActions } from './SecondEndpoint';

type EndpointsSectionProps = EndpointActions &
  SecondEndpointActions & {
    endpoints: Readonly<Record<string, Endpoint>>;
    secondEndpoints: Readonly<Record<string, Endpoint>>;
    deployments: readonly Deployment[];
    /** The chains that can be chosen, by name. */
    chains: readonly ChainName[];
    removeEndpoint: (chainId: ChainId) => Promise<void>;
  };

/** The endpoint of each chain: the one place that learns what is looked at. */
export function EndpointsSection(props: EndpointsSectionProps) {
  const { endpoints, secondEndpoints, deployments, chains, test, saveEndpoint, removeEndpoint } = props;
  const { saveSecondEndpoint, removeSecondEndpoint } = props;
  const words = useWords();
  const [editing, setEditing] = useState<ChainId>();
  const set = Object.keys(endpoints).map(Number);
  const imported = deployments.filter(({ chainId, rpcUrl }) => rpcUrl !== undefined && !set.includes(chainId));
  const rows = [
    ...set.map((chainId) => ({ chainId, url: endpoints[chainId]?.url ?? '', own: true })),
    ...imported.map(({ chainId, rpcUrl = '' }) => ({ chainId, url: rpcUrl, own: false })),
  ].sort((a, b) => a.chainId - b.chainId);
  const nameOf = (chainId: ChainId) =>
    chains.find((chain) => chain.chainId === chainId)?.name ?? words.t('panel.chain', { id: chainId });
  const free = chains.filter(({ chainId }) => !rows.some((row) => row.chainId === chainId));
  const form = (chainId: ChainId, current?: string) => (
    <EndpointForm
      key={chainId}
      chainId={chainId}
      chainName={nameOf(chainId)}
      current={current}
      test={test}
      saveEndpoint={saveEndpoint}
      done={current === undefined ? undefined : () => setEditing(undefined)}
    />
  );
  return (
    <Block id="endpoints" title={words.t('options.endpoints.title')} intro={words.t('options.endpoints.intro')}>
      {rows.length === 0 ? <p className="nothing">{words.t('options.endpoints.none')}</p> : null}
      <ul className="rows">
        {rows.map(({ chainId, url, own }) => (
          <li key={chainId}>
            <div className="row-h">
              <p>
                <b>{nameOf(chainId)}</b>{' '}
                <span className="mono">
                  <Foreign text={URL.canParse(url) ? new URL(url).host : url} max={100} />
                </span>
                {own ? null : <span className="sub">{words.t('options.endpoints.fromFile')}</span>}
              </p>
              <button
                type="button"
                className="small"
                aria-expanded={editing === chainId}
                aria-label={words.t('options.endpoints.changeOf', { chain: nameOf(chainId) })}
                onClick={() => setEditing(editing === chainId ? undefined : chainId)}
              >
                {words.t('options.change')}
              </button>
              {own ? (
                <button
                  type="button"
                  className="small"
                  aria-label={words.t('options.endpoints.removeOf', { chain: nameOf(chainId) })}
                  onClick={() => void removeEndpoint(chainId)}
                >
                  {words.t('options.remove')}
                </button>
              ) : null}
            </div>
            {editing === chainId ? form(chainId, url) : null}
            <SecondEndpoint
              chainId={chainId}
              chainName={nameOf(chainId)}
              current={secondEndpoints[chainId]?.url}
              {...{ test, saveSecondEndpoint, removeSecondEndpoint }}
            />
          </li>
        ))}
      </ul>
      <div className="add">
        <Field label={words.t('options.endpoints.add')}>
          {(ids) => (
            <select
              {...ids}
              value={free.some(({ chainId }) => chainId === editing) ? editing : ''}
              onChange={(event) => setEditing(event.target.value === '' ? undefined : Number(event.target.value))}
            >
              <option value="">{words.t('options.endpoints.pick')}</option>
              {free.map(({ chainId, name }) => (
                <option key={chainId} value={chainId}>
                  {`${name} (${chainId})`}
                </option>
              ))}
            </select>
          )}
        </Field>
        {editing !== undefined && free.some(({ chainId }) => chainId === editing) ? form(editing) : null}
      </div>
    </Block>
  );
}
