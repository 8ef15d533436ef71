import { type ReactNode, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/WordsContext';
import type { ChainName } from '@/lib/settings/chainNames';
import type { Endpoint } from '@/lib/store/Settings';

type ChainStepProps = {
  endpoints: Readonly<Record<string, Endpoint>>;
  chains: readonly ChainName[];
  children: (chain: ChainName, current: string | undefined) => ReactNode;
};

/** One chain after the other: Ethereum at first, any other by choice. */
export function ChainStep({ endpoints, chains, children }: ChainStepProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(chains[0]?.chainId);
  const chain = chains.find(({ chainId }) => chainId === chosen);
  if (!chain) return null;
  return (
    <>
      <div className="choice">
        <Field label={words.t('welcome.endpoint.chain')}>
          {(ids) => (
            <select {...ids} value={chain.chainId} onChange={(event) => setChosen(Number(event.target.value))}>
              {chains.map(({ chainId, name }) => (
                <option key={chainId} value={chainId}>
                  {endpoints[chainId] ? words.t('welcome.endpoint.set', { chain: name }) : name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {children(chain, endpoints[chain.chainId]?.url)}
    </>
  );
}
