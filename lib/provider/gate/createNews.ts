import type { ProtocolMap } from '@/lib/messaging/protocol';
import type { SaidClaims, SaidWallet } from './readToGate';

type Connected = Parameters<ProtocolMap['connected']>[0];

const EVERY_MS = 100;

/** Gathers what wallets say of account and chain: a page can make them say it as often as it likes. */
export const createNews = (tell: (news: Connected) => void, after: (ms: number, run: () => void) => void) => {
  let news: Connected | undefined;

  return ({ chainId, accounts }: SaidClaims, wallet: SaidWallet): void => {
    if (!news)
      after(EVERY_MS, () => {
        if (news) tell(news);
        news = undefined;
      });
    const same = news?.wallet?.name === wallet.name && news?.wallet?.rdns === wallet.rdns;
    news = {
      ...(same ? news : {}),
      ...(chainId === undefined ? {} : { chainId }),
      ...(accounts === undefined ? {} : { accounts }),
      wallet,
    };
  };
};
