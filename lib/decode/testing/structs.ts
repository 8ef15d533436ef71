/** Structs of the standards, as pages spell them. */
export const structs = {
  permit: { Permit: 'address owner,address spender,uint256 value,uint256 nonce,uint256 deadline' },
  daiPermit: { Permit: 'address holder,address spender,uint256 nonce,uint256 expiry,bool allowed' },
  permitSingle: {
    PermitSingle: 'PermitDetails details,address spender,uint256 sigDeadline',
    PermitDetails: 'address token,uint160 amount,uint48 expiration,uint48 nonce',
  },
  permitBatch: {
    PermitBatch: 'PermitDetails[] details,address spender,uint256 sigDeadline',
    PermitDetails: 'address token,uint160 amount,uint48 expiration,uint48 nonce',
  },
  permitTransfer: {
    PermitTransferFrom: 'TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline',
    TokenPermissions: 'address token,uint256 amount',
  },
  permitBatchTransfer: {
    PermitBatchTransferFrom: 'TokenPermissions[] permitted,address spender,uint256 nonce,uint256 deadline',
    TokenPermissions: 'address token,uint256 amount',
  },
  permitWitness: {
    PermitWitnessTransferFrom:
      'TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,DutchOrder witness',
    TokenPermissions: 'address token,uint256 amount',
    DutchOrder: 'address swapper,uint256 minimum',
  },
  transferWithAuthorization: {
    TransferWithAuthorization:
      'address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce',
  },
  order: {
    OrderComponents:
      'address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter',
    OfferItem: 'uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount',
    ConsiderationItem:
      'uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount,address recipient',
  },
  safeTx: {
    SafeTx:
      'address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce',
  },
  forward: {
    ForwardRequest: 'address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data',
  },
  userOperation: {
    PackedUserOperation:
      'address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData',
  },
  votes: { Delegation: 'address delegatee,uint256 nonce,uint256 expiry' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
