import type { ArgValue } from '@/lib/types';

export type ErrorCode =
  | 'invalid-request'
  | 'invalid-deployment'
  | 'invalid-endpoint'
  | 'invalid-input'
  | 'endpoint-unreachable'
  | 'endpoint-timeout'
  | 'endpoint-too-large'
  | 'endpoint-garbage'
  | 'endpoint-rate-limited'
  | 'endpoint-wrong-chain'
  | 'endpoint-error'
  | 'endpoint-unsupported'
  | 'no-endpoint'
  | 'no-twin'
  | 'unsettled'
  | 'insufficient-funds'
  | 'gas-cap'
  | 'decode-failed'
  | 'internal';

/**
 * Root of every error that this project throws on purpose. `message` is one short sentence that says what to do;
 * `details` is for experts; `code` is stable and is what the screens translate.
 */
export class BaseError extends Error {
  readonly code: ErrorCode;
  readonly details?: string;
  readonly docs?: string;
  readonly evidence: { readonly [name: string]: ArgValue };

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      details?: string;
      docs?: string;
      cause?: unknown;
      evidence?: { readonly [name: string]: ArgValue };
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details;
    this.docs = options.docs;
    this.evidence = options.evidence ?? {};
  }
}
