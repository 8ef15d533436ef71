import { getAddress } from 'viem';
import { ask, send, who } from '@/lib/decode/testing/decoding';
import type { Request } from '@/lib/types';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './siwe-mismatch';

type Login = { domain?: string; address?: string; uri?: string; chainId?: number };

const login = ({
  domain = 'app.example.org',
  address = who.user,
  uri = 'https://app.example.org/login',
  chainId = 1,
}: Login = {}) =>
  `${domain} wants you to sign in with your Ethereum account:\n${address}\n\nSign in.\n\nURI: ${uri}\nVersion: 1\nChain ID: ${chainId}\nNonce: 32891757\nIssued At: 2026-11-23T16:25:24.000Z`;

const at = (origin: string, text: string): Request => ({
  ...ask('personal_sign', text, who.user),
  origin,
  topOrigin: origin,
});
const here = (part: Login = {}) => asked(at('https://app.example.org', login(part)));

testRule(rule, {
  fires: [
    { when: 'another chain, from no page', on: asked(at('', login({ chainId: 10 }))), severity: 'danger' },
    {
      when: 'another site',
      on: here({ domain: 'app.eigenlayer.xyz' }),
      severity: 'danger',
      says: ['app.eigenlayer.xyz', 'app.example.org'],
    },
    {
      when: 'another site as the URI',
      on: here({ uri: 'https://app.eigenlayer.xyz' }),
      severity: 'danger',
      says: ['app.eigenlayer.xyz'],
    },
    { when: 'a name that goes on', on: here({ domain: 'app.example.org.evil.test' }), severity: 'danger' },
    { when: 'a user in front of the host', on: here({ domain: 'app.example.org@evil.test' }), severity: 'danger' },
    { when: 'another port', on: here({ domain: 'app.example.org:8443' }), severity: 'warning' },
    { when: 'a neighbour', on: here({ domain: 'example.org' }), severity: 'warning', says: ['neighbour'] },
    {
      when: 'a tenant of the same host',
      on: asked(at('https://evil.github.io', login({ domain: 'good.github.io', uri: 'https://good.github.io' }))),
      severity: 'danger',
    },
    { when: 'another account', on: here({ address: who.stranger }), severity: 'danger', says: ['another account'] },
    { when: 'no account', on: here({ address: 'me' }), severity: 'danger' },
    { when: 'another chain', on: here({ chainId: 8453 }), severity: 'danger', says: ['Base'] },
    { when: 'an opaque origin', on: asked(at('null', login())), severity: 'danger' },
  ],
  quiet: [
    { when: 'it comes from no page', on: asked(at('', login())), state: 'not-checked', why: 'no page' },
    { when: 'a login at this site', on: here(), state: 'clear' },
    { when: 'with the account in lower case', on: here({ address: who.user.toLowerCase() }), state: 'clear' },
    { when: 'with the account checksummed', on: here({ address: getAddress(who.user.toLowerCase()) }), state: 'clear' },
    { when: 'with the scheme and the usual port', on: here({ domain: 'https://app.example.org:443' }), state: 'clear' },
    {
      when: 'on a local machine',
      on: asked(at('http://localhost:3000', login({ domain: 'localhost:3000', uri: 'http://localhost:3000' }))),
      state: 'clear',
    },
    {
      when: 'an ordinary message',
      on: asked(at('https://app.example.org', 'I agree to the terms of app.eigenlayer.xyz')),
      state: 'not-applicable',
    },
    { when: 'a transaction', on: asked(send({ to: who.stranger, value: 1n })), state: 'not-applicable' },
  ],
});
