import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/WordsContext';
import type { EndpointTest } from '@/lib/background/testEndpoint';
import { readEndpoint } from '@/lib/settings/readEndpoint';
import { suggestedEndpoints } from '@/lib/settings/suggestedEndpoints';
import type { ChainId } from '@/lib/types';
import { EndpointOption } from './EndpointOption';
import { OpenAddress } from './OpenAddress';
import { SaveStatus } from './SaveStatus';
import { TestResult } from './TestResult';
import { useSave } from './useSave';

export type EndpointActions = {
  test: (chainId: ChainId, url: string) => Promise<EndpointTest>;
  saveEndpoint: (chainId: ChainId, url: string) => Promise<void>;
};

type EndpointFormProps = EndpointActions & {
  chainId: ChainId;
  chainName: string;
  current?: string;
  /** After it was saved. */
  done?: () => void;
};

const OTHER = 'other';

/** Chooses the endpoint of one chain. Nothing is sent to any of them before Test or, once saved, a check needs it. */
export function EndpointForm({ chainId, chainName, current, test, saveEndpoint, done }: EndpointFormProps) {
  const words = useWords();
  const name = useId();
  const offered = suggestedEndpoints(chainId);
  const known = offered.find(({ url }) => url === current);
  const [chosen, setChosen] = useState(current === undefined ? '' : known ? known.url : OTHER);
  const [typed, setTyped] = useState(known ? '' : (current ?? ''));
  const [problem, setProblem] = useState<string>();
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState<{ url: string; result?: EndpointTest }>();
  const saving = useSave();
  const text = chosen === OTHER ? typed : chosen;
  const read = readEndpoint(text);
  const open = 'open' in read && read.open;

  const changed = () => {
    setProblem(undefined);
    setAsked(undefined);
    setAgreed(false);
    saving.touched();
  };
  const checked = (): string | undefined => {
    if (chosen === '') setProblem(words.t('options.endpoints.chooseFirst'));
    else if ('problem' in read) setProblem(read.problem);
    else return read.endpoint.url;
    return undefined;
  };
  const onTest = async () => {
    const url = checked();
    if (url === undefined) return;
    setAsked({ url });
    const result = await test(chainId, url).catch(
      (): EndpointTest => ({ ok: false, code: 'internal', message: words.t('options.test.unanswered') }),
    );
    setAsked((now) => (now?.url === url ? { url, result } : now));
  };
  const onSave = async (event: FormEvent) => {
    event.preventDefault();
    const url = checked();
    if (url === undefined) return;
    if (open && !agreed) return setProblem(words.t('options.endpoints.agreeFirst'));
    if (await saving.save(() => saveEndpoint(chainId, url))) done?.();
  };

  return (
    <form className="endpoint" noValidate onSubmit={(event) => void onSave(event)}>
      <fieldset>
        <legend>{words.t('options.endpoints.legend', { chain: chainName })}</legend>
        <div className="opts">
          {offered.map((option) => (
            <EndpointOption
              key={option.url}
              name={name}
              option={option}
              checked={chosen === option.url}
              choose={() => {
                setChosen(option.url);
                changed();
              }}
            />
          ))}
          <EndpointOption
            name={name}
            checked={chosen === OTHER}
            choose={() => {
              setChosen(OTHER);
              changed();
            }}
          />
        </div>
      </fieldset>
      {chosen === OTHER ? (
        <Field label={words.t('options.endpoints.url')} note={words.t('options.endpoints.urlNote')}>
          {(ids) => (
            <input
              {...ids}
              value={typed}
              inputMode="url"
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              onChange={(event) => {
                setTyped(event.target.value);
                changed();
              }}
            />
          )}
        </Field>
      ) : null}
      {open ? <OpenAddress agreed={agreed} agree={setAgreed} /> : null}
      <p className="message error" role="alert">
        {problem}
      </p>
      <div className="btns">
        <button type="submit" className="main">
          {words.t('options.save')}
        </button>
        <button type="button" onClick={() => void onTest()}>
          {words.t('options.test.run')}
        </button>
        <SaveStatus state={saving.state} unsaved={text !== '' && text !== current} />
      </div>
      <div aria-live="polite">
        {asked && !asked.result ? (
          <p className="message">{words.t('options.test.running', { url: asked.url })}</p>
        ) : null}
        {asked?.result ? <TestResult result={asked.result} host={new URL(asked.url).host} /> : null}
      </div>
    </form>
  );
}
