import { useState } from 'react';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import { parseDeployment } from '@/lib/catalogue/parseDeployment';
import { BaseError } from '@/lib/errors/BaseError';
import { parseJson } from '@/lib/request/parseJson';
import { isOpen } from '@/lib/settings/isOpen';
import type { Deployment } from '@/lib/store/Settings';
import { Block } from './Block';
import { DeploymentSummary } from './DeploymentSummary';
import { FileField } from './FileField';
import { OpenAddress } from './OpenAddress';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type DeploymentsSectionProps = {
  deployments: readonly Deployment[];
  addDeployment: (deployment: Deployment) => Promise<void>;
  removeDeployment: (deployment: Deployment) => Promise<void>;
};

/** Contracts that the user adds: what a file would bring is said before it counts. */
export function DeploymentsSection({ deployments, addDeployment, removeDeployment }: DeploymentsSectionProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [found, setFound] = useState<Deployment>();
  const [agreed, setAgreed] = useState(false);
  const saving = useSave();
  const open = found?.rpcUrl !== undefined && isOpen(found.rpcUrl);
  const look = () => {
    try {
      setFound(parseDeployment(parseJson(text, words.t('options.deployments.file'))));
      setProblem(undefined);
      setAgreed(false);
    } catch (error) {
      if (!(error instanceof BaseError)) throw error;
      setFound(undefined);
      setProblem(error.message);
    }
  };
  const add = async () => {
    if (!found || !(await saving.save(() => addDeployment(found)))) return;
    setFound(undefined);
    setText('');
  };
  return (
    <Block id="deployments" title={words.t('options.deployments.title')} intro={words.t('options.deployments.intro')}>
      {deployments.length === 0 ? <p className="nothing">{words.t('options.deployments.none')}</p> : null}
      <ul className="rows">
        {deployments.map((deployment) => (
          <li key={`${deployment.chainId}/${deployment.name}`}>
            <div className="row-h">
              <DeploymentSummary deployment={deployment} />
              <button
                type="button"
                className="small"
                aria-label={words.t('options.deployments.removeOf', { name: deployment.name })}
                onClick={() => void saving.save(() => removeDeployment(deployment))}
              >
                {words.t('options.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <FileField
        label={words.t('options.deployments.paste')}
        note={words.t('options.deployments.note')}
        text={text}
        error={problem}
        change={(value) => {
          setText(value);
          setProblem(undefined);
          setFound(undefined);
          saving.touched();
        }}
      />
      <div className="btns">
        <button type="button" onClick={look} disabled={found !== undefined}>
          {words.t('options.deployments.look')}
        </button>
        <SaveStatus state={saving.state} unsaved={found !== undefined} />
      </div>
      {found ? (
        <section className="preview" aria-label={words.t('options.deployments.preview')}>
          <DeploymentSummary deployment={found} />
          {found.rpcUrl ? (
            <p>
              {words.t('options.deployments.endpoint')} <Foreign text={new URL(found.rpcUrl).host} max={100} />
            </p>
          ) : null}
          <p>{words.t('options.deployments.trust')}</p>
          {open ? <OpenAddress agreed={agreed} agree={setAgreed} /> : null}
          <button type="button" className="main" disabled={open && !agreed} onClick={() => void add()}>
            {words.t('options.deployments.add')}
          </button>
        </section>
      ) : null}
    </Block>
  );
}
