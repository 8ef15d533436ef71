import { parties } from '@/components/fixtures/parties';
import { noted } from '../testing/noted';
import { delegation, messageRequest, permissionRequest, stranger, textHex } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './signer-mismatch';

const note = { kind: 'from-mismatch', from: stranger, connected: parties.user } as const;

testRule(rule, {
  fires: [
    { when: 'another account would send', on: noted([note]), severity: 'danger', says: ['0xE41d…09b5', '0x4b2e…9D10'] },
    { when: 'another account would sign', on: noted([note], messageRequest(textHex('hi'))), severity: 'danger' },
    {
      when: 'nobody is connected',
      on: noted([{ kind: 'from-mismatch', from: stranger }]),
      severity: 'danger',
      says: ['somebody'],
    },
  ],
  quiet: [
    { when: 'the connected account signs', on: delegation(), state: 'clear' },
    {
      when: 'a permission, which nobody signs',
      on: noted([note], permissionRequest('eth_requestAccounts')),
      state: 'not-applicable',
    },
  ],
});
