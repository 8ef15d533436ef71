import { messageText } from '@/lib/decode/messageText';
import { readSiwe } from '@/lib/decode/readSiwe';
import { foreignText } from '@/lib/format/foreignText';
import type { Lines, Scene, Speech } from '../types';

/** Requests that are no transaction. Nothing can be simulated before a signature exists. */
export function signature(scene: Scene, speech: Speech): Lines {
  const { request } = scene;
  const said = (kind: string, act: string): Lines => ({
    act,
    worst: speech.t(`review.headline.signature.${kind}.worst`),
    how: speech.t(`review.headline.signature.${kind}.how`),
    atStake: [],
  });
  if (request.kind === 'typedData') {
    const { primaryType, domain } = request.typedData;
    const values = {
      type: foreignText(primaryType, { max: 48 }),
      name: foreignText(domain.name, { max: 48 }) || speech.t('common.someContract'),
    };
    return said('typedData', speech.t('actions.signature.typedData', values));
  }
  if (request.kind === 'message') {
    const login = readSiwe(messageText(request.message) ?? '');
    if (login) return signIn(login.domain, scene, speech);
    const blind = request.raw.method === 'eth_sign' || request.message.length === 66;
    return said(blind ? 'blind' : 'message', speech.t(`actions.signature.${blind ? 'blind' : 'message'}`));
  }
  return said(
    'permission',
    speech.t('actions.signature.permission', { method: foreignText(request.raw.method, { max: 64 }) }),
  );
}

/** A sign-in message (EIP-4361). It is good at the site that it names, whichever site asks for it. */
function signIn(domain: string, { request }: Scene, speech: Speech): Lines {
  const site = foreignText(domain, { max: 100 });
  const here = request.origin.replace(/^https?:\/\//, '') === domain;
  // The command line has no page to compare with.
  const where = request.origin === '' ? 'signInFromNoPage' : here ? 'signIn' : 'signInElsewhere';
  return {
    act: speech.t('actions.signature.signIn', { site }),
    worst: speech.t(`review.headline.signature.${where}.worst`, { site }),
    how: speech.t(`review.headline.signature.${where}.how`, { site }),
    atStake: [],
  };
}
