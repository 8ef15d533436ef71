import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import { checkEndpointUrl } from './checkEndpointUrl';

describe('checkEndpointUrl', () => {
  it.each([
    ['https://eth.example.org/v2/key?x=1', 'public', 'eth.example.org'],
    ['  https://eth.example.org  ', 'public', 'eth.example.org'],
    ['http://127.0.0.1:8545', 'loopback', '127.0.0.1:8545'],
    ['http://127.9.9.9', 'loopback', '127.9.9.9'],
    ['http://0x7f.1:8545', 'loopback', '127.0.0.1:8545'],
    ['http://localhost:8545', 'loopback', 'localhost:8545'],
    ['http://node.localhost', 'loopback', 'node.localhost'],
    ['http://[::1]:8545', 'loopback', '[::1]:8545'],
    ['http://[::ffff:127.0.0.1]', 'loopback', '[::ffff:7f00:1]'],
    ['http://10.1.2.3', 'private', '10.1.2.3'],
    ['http://172.16.0.9', 'private', '172.16.0.9'],
    ['http://192.168.1.4:8545', 'private', '192.168.1.4:8545'],
    ['http://[fd00::5]', 'private', '[fd00::5]'],
    ['http://[fe80::5]', 'private', '[fe80::5]'],
  ])('takes %s as %s', (text, reach, host) => {
    expect(checkEndpointUrl(text)).toMatchObject({ reach, host });
  });

  it.each([
    ['not a url', /cannot be read/],
    ['', /cannot be read/],
    ['ftp://example.org', /must start with https/],
    ['file:///etc/passwd', /must start with https/],
    ['javascript:alert(1)', /must start with https/],
    ['ws://127.0.0.1:8546', /must start with https/],
    ['http://eth.example.org', /must use https/],
    ['http://8.8.8.8', /must use https/],
    ['http://172.32.0.1', /must use https/],
    ['http://127.0.0.1.example.org', /must use https/],
    ['http://localhost.example.org', /must use https/],
    ['http://[2001:db8::1]', /must use https/],
    ['http://[::ffff:8.8.8.8]', /must use https/],
    ['https://user:pass@example.org', /user name or password/],
    ['http://127.0.0.1@example.org', /user name or password/],
  ])('refuses %s', (text, message) => {
    const refuse = () => checkEndpointUrl(text);
    expect(refuse).toThrow(message);
    expect(refuse).toThrow(BaseError);
  });

  it('drops the fragment and keeps path and query', () => {
    expect(checkEndpointUrl('https://e.org/a/b?k=1#frag').url).toBe('https://e.org/a/b?k=1');
  });
});
