import { action } from '@/components/fixtures/review';
import type { Request } from '@/lib/types';
import { noted } from '../testing/noted';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, textHex, typedDataRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './odd-request';

const typedText = (text: string): Request => typedDataRequest({ message: { deep: [{ choice: text }] } });

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
      severity: 'warning',
      says: ['params[0].foo and params[0].bar'],
    },
    {
      when: 'a field’s name that tries to trick',
      on: noted([{ kind: 'unknown-key', key: 'a\u202eb' }]),
      severity: 'warning',
      says: ['⟨U+202E⟩'],
    },
    ...[
      ['a mark that turns the order', 'pay \u202e0001', 'danger', '⟨U+202E⟩'],
      ['an isolate', 'a\u2066b', 'danger', '⟨U+2066⟩'],
      ['a mark of direction', 'a\u200fb', 'danger', '⟨U+200F⟩'],
      ['no width', 'log\u200bin', 'warning', '⟨U+200B⟩'],
      ['a joiner between letters', 'a\u200db', 'warning', '⟨U+200D⟩'],
      ['a soft hyphen', 'a\u00adb', 'warning', '⟨U+00AD⟩'],
      ['a byte order mark', '\ufeffa', 'warning', '⟨U+FEFF⟩'],
      ['tags', 'a\u{e0061}', 'warning', '⟨U+E0061⟩'],
      ['private use', 'a\ue000', 'warning', '⟨U+E000⟩'],
      ['an empty letter', 'a\u3164', 'warning', '⟨U+3164⟩'],
    ].flatMap(([when = '', text = '', severity, shown = '']) =>
      [messageRequest(textHex(text)), typedText(text)].map((request) => ({
        when: `${when} in ${request.kind}`,
        on: ruleContext({ request }),
        severity: severity as 'danger' | 'warning',
        says: [shown],
      })),
    ),
    {
      when: 'what the request’s own arguments say',
      on: ruleContext({
        actions: [action({ type: 'addChain', args: { name: 'Ma\u200bin', deep: [{ x: ['\u202e'] }] } })],
      }),
      severity: 'danger',
      says: ['⟨U+200B⟩ and ⟨U+202E⟩'],
    },
    { when: 'message and address are swapped', on: noted([{ kind: 'swapped-params' }]), severity: 'info' },
  ],
  quiet: [
    ...['Sign in ✅ 👨‍👩‍👧 ❤️ 1️⃣ 🏳️‍🌈', 'שלום, مرحبا', 'two\n\tlines\r\n', 'e\u0301 naïve 你好'].map((text) => ({
      when: JSON.stringify(text),
      on: ruleContext({ request: messageRequest(textHex(text)) }),
      state: 'clear' as const,
    })),
    { when: 'nothing is odd', on: delegation(), state: 'clear' },
    { when: 'what has a rule of its own', on: noted([{ kind: 'preset-nonce', nonce: 1n }]), state: 'clear' },
  ],
});
