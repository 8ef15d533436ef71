import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { hostOf } from '../read/hostOf';
import { isListedEndpoint } from '../read/isListedEndpoint';
import { joinWords } from '../read/joinWords';

/** Whoever runs the endpoint that a wallet asks can show it any balance. */
export default defineRule({
  id: 'chain-added',
  check(context) {
    const added = context.actions.filter(({ type }) => type === 'addChain');
    if (added.length === 0) return 'not-applicable';
    return added.map(({ args, path }) => {
      const chainId = typeof args.chainId === 'number' ? args.chainId : undefined;
      const known = chainId === undefined ? undefined : context.chainName?.(chainId);
      const urls = (Array.isArray(args.rpcUrls) ? args.rpcUrls : []).filter((url) => typeof url === 'string');
      const foreign = urls.filter((url) => chainId === undefined || !isListedEndpoint(chainId, url));
      const replaces = known !== undefined && foreign.length > 0;
      return {
        severity: replaces ? ('critical' as const) : ('warning' as const),
        ...(replaces ? { variant: 'replaced' } : {}),
        values: {
          chain: known ?? (foreignText(args.name, { max: 48 }) || context.words.t('rules.parts.unknownChain')),
          hosts: joinWords(context.words, (replaces ? foreign : urls).map(hostOf)) || context.words.t('common.nothing'),
        },
        evidence: { chainId: chainId ?? null, rpcUrls: urls.map((url) => foreignText(url, { max: 200 })) },
        path,
      };
    });
  },
});
