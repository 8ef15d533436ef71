import type { Protocol } from '@/lib/protocols/defineProtocol';
import { everywhere } from '@/lib/protocols/everywhere';

/**
 * The helpers that a Safe may let act as itself, because all they do is pass calls on; Safes themselves are recognised by
 * the shape of what they are asked. Source: npm @safe-global/safe-deployments@1.37.56.
 */
export const contracts: Protocol['contracts'] = {
  multiSend130: everywhere('0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761'),
  multiSend130Eip155: everywhere('0x998739BFdAAdde7C933B942a68053933098f9EDa'),
  multiSend141: everywhere('0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526'),
  multiSend150: everywhere('0x218543288004CD07832472D464648173c77D7eB7'),
  multiSendCallOnly130: everywhere('0x40A2aCCbd92BCA938b02010E17A5b8929b49130D'),
  multiSendCallOnly130Eip155: everywhere('0xA1dabEF33b3B82c7814B6D82A79e50F4AC44102B'),
  multiSendCallOnly141: everywhere('0x9641d764fc13c8B624c04430C7356C1C7C8102e2'),
  multiSendCallOnly150: everywhere('0xA83c336B20401Af773B6219BA5027174338D1836'),
};
