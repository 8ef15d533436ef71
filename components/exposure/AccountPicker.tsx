import { Check, Trash2 } from 'lucide-react';
import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Account } from '@/lib/panel/Account';
import { same } from '@/lib/risk/read/same';
import type { Address } from '@/lib/types';
import { WatchForm } from './WatchForm';

type AccountPickerProps = {
  accounts: readonly Account[];
  chosen?: Address;
  nameOf: (account: Account) => string | undefined;
  choose: (address: Address) => void;
  watch: (address: Address) => Promise<void> | void;
  unwatch: (address: Address) => Promise<void> | void;
};

const GROUPS = ['tab', 'seen', 'watched'] as const;

/** Accounts connected in this tab first, then those seen, then watched ones; and one more address to watch. */
export function AccountPicker({ accounts, chosen, nameOf, choose, watch, unwatch }: AccountPickerProps) {
  const words = useWords();
  return (
    <section className="picker" aria-label={words.t('panel.accounts.label')}>
      {GROUPS.map((group) => {
        const members = accounts.filter(({ from }) => from === group);
        if (members.length === 0) return null;
        return (
          <div key={group}>
            <p className="lab">{words.t(`panel.accounts.${group}`)}</p>
            <ul>
              {members.map((account) => (
                <li key={account.address}>
                  <button
                    type="button"
                    aria-current={same(account.address, chosen) ? 'true' : undefined}
                    onClick={() => choose(account.address)}
                  >
                    {same(account.address, chosen) ? <Check size={14} aria-hidden="true" /> : <i />}
                    <span>
                      {nameOf(account) ? (
                        <b>
                          <Foreign text={nameOf(account)} max={48} />{' '}
                        </b>
                      ) : null}
                      <AddressText address={account.address} />
                    </span>
                  </button>
                  {group === 'watched' ? (
                    <button
                      type="button"
                      className="icon"
                      aria-label={words.t('panel.accounts.unwatch', { address: words.address(account.address) })}
                      onClick={() => void unwatch(account.address)}
                    >
                      <Trash2 size={16} aria-hidden="true" />
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <WatchForm watch={watch} />
    </section>
  );
}
