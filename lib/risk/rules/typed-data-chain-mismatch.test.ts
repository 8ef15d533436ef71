import { send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './typed-data-chain-mismatch';

const HUGE = String(2n ** 200n);
const message = { owner: who.user, spender: who.strategyManager, value: '5', nonce: 0, deadline: 1_795_450_000 };
const permit = (part: object) => sign({ contract: who.weEth, structs: structs.permit, message, ...part });

testRule(rule, {
  fires: [
    {
      when: 'a number that no chain has',
      on: asked(sign({ contract: who.weEth, structs: structs.permit, message, chainId: HUGE as never })),
      severity: 'danger',
    },
    { when: 'another chain', on: asked(permit({ chainId: 8453 })), severity: 'danger', says: ['Base', 'Ethereum'] },
    { when: 'no chain', on: asked(permit({ chainId: null })), severity: 'warning', says: ['every chain'] },
  ],
  quiet: [
    { when: 'the chain that the wallet is on', on: asked(permit({})), state: 'clear' },
    {
      when: 'neither chain nor contract',
      on: asked(permit({ chainId: null, contract: undefined })),
      state: 'not-applicable',
    },
    { when: 'a wallet that names no chain', on: asked(permit({}), { chainId: 0 }), state: 'not-checked' },
    { when: 'a transaction', on: asked(send({ to: who.stranger, value: 1n })), state: 'not-applicable' },
  ],
});
