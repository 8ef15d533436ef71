import { BaseError } from './BaseError';

/**
 * A deployment file that cannot be used; the message names the field and says what to fix.
 *
 * @example new InvalidDeploymentError('tokens[0].decimals', 'must be a whole number from 0 to 255')
 */
export class InvalidDeploymentError extends BaseError {
  constructor(field: string, fix: string) {
    super('invalid-deployment', `The deployment file: ${field} ${fix}.`, { evidence: { field } });
  }
}
