import { useState } from 'react';
import { Foreign } from '@/components/ui/Foreign';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { isOpen } from '@/lib/settings/isOpen';
import type { SettingsFile } from '@/lib/settings/SettingsFile';
import { thresholdFields } from '@/lib/settings/thresholdFields';
import { givenUp, toShown } from '@/lib/settings/thresholdValue';
import { OpenAddress } from './OpenAddress';

type ImportPreviewProps = { settings: Partial<SettingsFile>; apply: () => Promise<void> };

/** Which settings a file replaces, where its endpoints are, and what it gives up. */
export function ImportPreview({ settings, apply }: ImportPreviewProps) {
  const words = useWords();
  const [agreed, setAgreed] = useState(false);
  const parts = Object.keys(settings).map((key) => words.t(`options.transfer.part.${key}`));
  const urls = [
    ...Object.values(settings.endpoints ?? {}).map(({ url }) => url),
    ...(settings.deployments ?? []).flatMap(({ rpcUrl }) => (rpcUrl === undefined ? [] : [rpcUrl])),
  ];
  const hosts = urls.map((url) => new URL(url).host);
  const open = urls.some(isOpen);
  const [agreedOpen, setAgreedOpen] = useState(false);
  const looser = settings.thresholds ? givenUp(settings.thresholds) : [];
  return (
    <section className="preview" aria-label={words.t('options.transfer.preview')}>
      <p>
        {words.t('options.transfer.replaces')} <b>{parts.join(', ')}</b>
      </p>
      {hosts.length > 0 ? (
        <p>
          {words.t('options.transfer.hosts')} <Foreign text={[...new Set(hosts)].join(', ')} max={600} />
        </p>
      ) : null}
      {settings.deployments?.length ? <p>{words.t('options.deployments.trust')}</p> : null}
      {looser.map((name) => {
        const shown = (value: number) => {
          const text = toShown(name, value);
          return words.t(`options.thresholds.unit.${thresholdFields[name].unit}`, { count: Number(text), value: text });
        };
        return (
          <div key={name} className="gives-up danger">
            <SeverityIcon mark="danger" size={16} />
            <p>
              {words.t(`options.thresholds.${name}.givesUp`, {
                value: shown(settings.thresholds?.[name] ?? 0),
                usual: shown(defaultThresholds[name]),
              })}
            </p>
          </div>
        );
      })}
      {looser.length > 0 ? (
        <label className="tick">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
          <span>{words.t('options.thresholds.agree')}</span>
        </label>
      ) : null}
      {open ? <OpenAddress agreed={agreedOpen} agree={setAgreedOpen} /> : null}
      <button
        type="button"
        className="main"
        disabled={(looser.length > 0 && !agreed) || (open && !agreedOpen)}
        onClick={() => void apply()}
      >
        {words.t('options.transfer.apply')}
      </button>
    </section>
  );
}
