import { useState } from 'react';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { ChainId } from '@/lib/types';
import { type EndpointActions, EndpointForm } from './EndpointForm';

export type SecondEndpointActions = {
  saveSecondEndpoint: (chainId: ChainId, url: string) => Promise<void>;
  removeSecondEndpoint: (chainId: ChainId) => Promise<void>;
};

type SecondEndpointProps = Pick<EndpointActions, 'test'> &
  SecondEndpointActions & { chainId: ChainId; chainName: string; current?: string };

/** An endpoint whose answers are compared with the first one's: against one that lies, by itself. */
export function SecondEndpoint(props: SecondEndpointProps) {
  const { chainId, chainName, current, test, saveSecondEndpoint, removeSecondEndpoint } = props;
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const chain = { chain: chainName };
  return (
    <div className="second">
      <div className="row-h">
        {current === undefined ? (
          <p className="sub">{words.t('options.second.none')}</p>
        ) : (
          <p>
            <span className="sub">{words.t('options.second.with')}</span>{' '}
            <span className="mono">
              <Foreign text={URL.canParse(current) ? new URL(current).host : current} max={100} />
            </span>
          </p>
        )}
        <button
          type="button"
          className="small"
          aria-expanded={editing}
          aria-label={words.t(current === undefined ? 'options.second.addOf' : 'options.second.changeOf', chain)}
          onClick={() => setEditing(!editing)}
        >
          {words.t(current === undefined ? 'options.second.add' : 'options.change')}
        </button>
        {current === undefined ? null : (
          <button
            type="button"
            className="small"
            aria-label={words.t('options.second.removeOf', chain)}
            onClick={() => void removeSecondEndpoint(chainId)}
          >
            {words.t('options.remove')}
          </button>
        )}
      </div>
      {editing ? (
        <>
          <p className="sub">{words.t('options.second.intro')}</p>
          <EndpointForm
            chainId={chainId}
            chainName={chainName}
            current={current}
            test={test}
            saveEndpoint={saveSecondEndpoint}
            done={() => setEditing(false)}
          />
        </>
      ) : null}
    </div>
  );
}
