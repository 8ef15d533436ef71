import { messageText } from '@/lib/decode/messageText';
import { readSiwe, type Siwe } from '@/lib/decode/readSiwe';
import { foreignText } from '@/lib/format/foreignText';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { chainLabel } from '../read/chainLabel';
import { hostOf } from '../read/hostOf';
import { sameSite } from '../read/sameSite';

/** A login that names another site is a login there, for whoever asks here. */
export default defineRule({
  id: 'siwe-mismatch',
  check(context) {
    if (context.request.kind !== 'message') return 'not-applicable';
    const text = messageText(context.request.message);
    const siwe = text === undefined ? undefined : readSiwe(text);
    if (!siwe) return 'not-applicable';
    const others = [...account(context, siwe), ...chain(context, siwe)];
    if (context.request.origin !== '') return [...site(context, siwe), ...others];
    // On the command line there is no page that could be another one than the login names.
    return others.length > 0 ? others : { notChecked: 'no-page' };
  },
});

const site = ({ request: { origin } }: RuleContext, { domain, uri }: Siwe): readonly Hit[] => {
  const named = foreignText(domain, { max: 100 });
  const here = hostOf(origin);
  const fit = sameSite(domain, origin);
  // What the URI says counts where the domain is right: a site checks one of the two.
  const elsewhere = fit === 'same' && uri !== undefined && sameSite(hostIn(uri), origin) === 'other';
  if (fit === 'same' && !elsewhere) return [];
  const values = { named: elsewhere ? foreignText(hostIn(uri ?? ''), { max: 100 }) : named, here };
  const evidence = { domain: named, origin, ...(uri === undefined ? {} : { uri: foreignText(uri, { max: 200 }) }) };
  return fit === 'sibling'
    ? [{ severity: 'warning', variant: 'sibling', values, evidence }]
    : [{ severity: 'danger', values, evidence }];
};

const account = ({ request, words }: RuleContext, { address }: Siwe): readonly Hit[] =>
  address.trim().toLowerCase() === request.account.toLowerCase()
    ? []
    : [
        {
          severity: 'danger',
          variant: 'account',
          values: { named: foreignText(address, { max: 60 }), account: words.address(request.account) },
          evidence: { named: foreignText(address, { max: 60 }), account: request.account },
        },
      ];

const chain = (context: RuleContext, { chainId }: Siwe): readonly Hit[] => {
  const named = chainId !== undefined && /^\d{1,15}$/.test(chainId) ? Number(chainId) : undefined;
  if (named === undefined || context.chainId === 0 || named === context.chainId) return [];
  return [
    {
      severity: 'danger',
      variant: 'chain',
      values: { named: chainLabel(context, named), active: chainLabel(context, context.chainId) },
      evidence: { named, active: context.chainId },
    },
  ];
};

const hostIn = (uri: string): string => {
  try {
    return new URL(uri).host;
  } catch {
    return uri;
  }
};
