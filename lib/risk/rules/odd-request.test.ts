import { noted } from '../testing/noted';
import { delegation, typedDataRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './odd-request';

testRule(rule, {
  fires: [
    {
      when: 'a bad checksum',
      on: noted([{ kind: 'bad-checksum', field: 'params[0].to' }]),
      severity: 'warning',
      says: ['params[0].to'],
    },
    {
      when: 'hex without its prefix',
      on: noted([{ kind: 'unprefixed-hex', field: 'params[0]' }]),
      severity: 'warning',
      says: ['text and others'],
    },
    {
      when: 'more is shown than signed',
      on: noted([{ kind: 'unsigned-field', field: 'message.note' }], typedDataRequest()),
      severity: 'warning',
      says: ['message.note'],
    },
    {
      when: 'fields that are not read',
      on: noted([
        { kind: 'unknown-key', key: 'params[0].foo' },
        { kind: 'unknown-key', key: 'params[0].bar' },
      ]),
      severity: 'info',
      says: ['params[0].foo and params[0].bar'],
    },
    {
      when: 'a field’s name that tries to trick',
      on: noted([{ kind: 'unknown-key', key: 'a\u202eb' }]),
      severity: 'info',
      says: ['⟨U+202E⟩'],
    },
    { when: 'message and address are swapped', on: noted([{ kind: 'swapped-params' }]), severity: 'info' },
  ],
  quiet: [
    { when: 'nothing is odd', on: delegation(), state: 'clear' },
    { when: 'what has a rule of its own', on: noted([{ kind: 'preset-nonce', nonce: 1n }]), state: 'clear' },
  ],
});
