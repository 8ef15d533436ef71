import { describe, expect, it } from 'vitest';
import { announcedTo, askBy, BODY, type CallForm, callForms, ethereumOf, type PageProvider } from './testing/callForms';
import { ACCOUNT, createEnd, HASH } from './testing/createEnd';
import { openPage, settled, type TestPage } from './testing/openPage';
import { type WalletKind, walletKinds } from './testing/walletKinds';

type Way = { name: string; find(page: TestPage): PageProvider | undefined };

const ways: readonly Way[] = [
  { name: 'window.ethereum', find: ethereumOf },
  { name: 'an announcement', find: (page) => announcedTo(page)[0] },
  { name: 'window.rabby', find: ({ window }) => window.rabby as PageProvider | undefined },
];

const open = (kind: WalletKind, first: 'guard' | 'wallet') => {
  const end = createEnd();
  const install = (realm: Parameters<WalletKind['install']>[0]) => kind.install(realm, end);
  return { end, page: openPage(first === 'wallet' ? { before: install } : { after: install }) };
};

const cases = walletKinds.flatMap((kind) =>
  (['guard', 'wallet'] as const).flatMap((first) =>
    ways
      // Measured in browsers: what a wallet locked before we ran stays as it is, and only its announcement is guarded.
      .filter(({ name }) => first === 'guard' || kind.behind === 'guarded' || name === 'an announcement')
      .flatMap((way) => {
        const provider = way.find(open(kind, first).page);
        return provider
          ? callForms.filter((form) => form.of(provider)).map((form) => ({ kind, first, way, form }))
          : [];
      }),
  ),
);

describe.each(cases)('$kind.name, $first first, by $way.name: $form.name', ({ kind, first, way, form }) => {
  const ask = () => {
    const { end, page } = open(kind, first);
    return { end, ...page, answer: askBy(form as CallForm, way.find(page) as PageProvider) };
  };

  it('waits, and then forwards once what was reviewed', async () => {
    const { end, background, answer } = ask();
    await settled();
    expect(answer).toEqual({});
    expect(end.arrived).toEqual([]);
    expect(background.held).toEqual([expect.objectContaining({ body: BODY, chainId: '0x1', accounts: [ACCOUNT] })]);

    expect(background.decide('continue')).toBe(true);
    await settled();
    expect(end.arrived).toEqual([BODY]);
    expect(background.of('release')).toEqual([expect.objectContaining({ chainId: '0x1', accounts: [ACCOUNT] })]);
    expect(background.of('settled')).toEqual([expect.objectContaining({ hash: HASH })]);
    expect((answer.value as { result?: unknown }).result ?? answer.value).toBe(HASH);
    expect(background.held).toHaveLength(1);
  });

  it('gives 4001 when it is rejected', async () => {
    const { end, background, answer } = ask();
    await settled();
    background.decide('reject');
    await settled();
    expect(answer.error).toMatchObject({ code: 4001, message: 'User rejected the request.' });
    expect(end.arrived).toEqual([]);
  });
});
