import { lending } from './lending';
import { nftOrders } from './nftOrders';
import { orders } from './orders';
import { relayed, sessions } from './relayed';
import { type TypedTable, typedTable } from './typedTable';
import { votes } from './votes';

/** Structs that belong to no protocol of the catalogue and that any contract may verify. */
export const standards: TypedTable = typedTable(...orders, ...nftOrders, ...lending, ...relayed, ...sessions, ...votes);
