import { ExternalLink } from 'lucide-react';
import { useMemo } from 'react';
import { AddressText } from '@/components/ui/AddressText';
import { CopyButton } from '@/components/ui/CopyButton';
import { Foreign } from '@/components/ui/Foreign';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import { foreignText } from '@/lib/format/foreignText';
import type { Scene } from '@/lib/headline/types';
import type { Address } from '@/lib/types';
import { type AddressEntry, addressesOf } from '@/lib/view/addressesOf';
import { explorerLink } from '@/lib/view/explorerLink';
import { AddressPair } from './AddressPair';

type NameOf = (address: Address) => string | undefined;

/** Everybody this request speaks of: whose word the name is, the whole address, copy, and where to look it up. */
export function Addresses({ scene, nameOf }: { scene: Scene; nameOf: NameOf }) {
  const words = useWords();
  const { entries, more } = useMemo(() => addressesOf(scene), [scene]);
  if (entries.length === 0) return null;
  const explorer = scene.catalogue.chain(scene.request.chainId)?.explorer;
  return (
    <details>
      <summary>
        {words.t('review.addresses.title')}
        <span>{words.t('review.addresses.count', { count: entries.length + more })}</span>
      </summary>
      <div className="inner">
        <ul className="addresses">
          {entries.map((entry) => (
            <Entry key={entry.address.toLowerCase()} {...{ entry, explorer, nameOf }} />
          ))}
        </ul>
        {more > 0 ? <p className="sub">{words.t('review.addresses.more', { count: more })}</p> : null}
        {explorer ? <p className="sub">{words.t('review.addresses.explorerHow')}</p> : null}
      </div>
    </details>
  );
}

type EntryProps = { entry: AddressEntry; explorer: string | undefined; nameOf: NameOf };

function Entry({ entry, explorer, nameOf }: EntryProps) {
  const words = useWords();
  const { address, roles, name, namedBy, ens, imitates, poses } = entry;
  const link = explorerLink(explorer, address);
  const protocol = words.t(`rules.protocols.${poses}`);
  const warning = imitates
    ? words.t('review.addresses.imitates', { other: nameOf(imitates) ?? words.address(imitates) })
    : poses
      ? words.t('review.addresses.poses', { protocol: protocol.startsWith('rules.') ? poses : protocol })
      : entry.readsLike
        ? words.t('review.addresses.readsLike', { other: foreignText(entry.readsLike, { max: 48 }) })
        : undefined;
  return (
    <li>
      <p>
        {name ? (
          <b>
            <Foreign text={name} max={48} />
          </b>
        ) : (
          words.t('review.addresses.from.none')
        )}
        <span className="sub">
          {roles.map((role) => words.t(`review.addresses.roles.${role}`)).join(', ')}
          {namedBy ? ` · ${words.t(`review.addresses.from.${namedBy}`)}` : ''}
        </span>
      </p>
      {/* Whole: the end of such a name says whose it is. */}
      {ens ? <p className="ens">{words.t('review.addresses.ens', { name: foreignText(ens, { max: 255 }) })}</p> : null}
      {warning ? (
        <p className="level critical">
          <SeverityIcon mark="critical" size={14} />
          {warning}
        </p>
      ) : null}
      {imitates ? <AddressPair first={address} second={imitates} /> : <AddressText address={address} full />}
      <div className="row">
        <CopyButton text={address} label={words.t('review.addresses.copy')} />
        {link ? (
          <a className="button small" href={link.url} target="_blank" rel="noreferrer noopener">
            {words.t('review.addresses.explorer', { host: link.host })}
            <ExternalLink size={14} aria-hidden="true" />
          </a>
        ) : null}
      </div>
    </li>
  );
}
