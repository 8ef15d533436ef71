import type { Protocol } from '@/lib/protocols/defineProtocol';
import { everywhere } from '@/lib/protocols/everywhere';

/** Seaport, and the conduit through which OpenSea's orders move tokens. Source: ProjectOpenSea/seaport, README and deployments. */
export const contracts: Protocol['contracts'] = {
  seaport11: everywhere('0x00000000006c3852cbEf3e08E8dF289169EdE581'),
  seaport14: everywhere('0x00000000000001ad428e4906aE43D8F9852d0dD6'),
  seaport15: everywhere('0x00000000000000ADc04C56Bf30aC9d3c0aAF14dC'),
  seaport16: everywhere('0x0000000000000068F116a894984e2DB1123eB395'),
  conduit: everywhere('0x1E0049783F008A0085193E00003D00cd54003c71'),
};
