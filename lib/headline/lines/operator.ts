import type { TellLines } from '../types';

/** What an operator signs; a staker has no reason to. */
const own =
  (type: 'registerAsOperator' | 'modifyOperatorDetails' | 'updateOperatorMetadataURI'): TellLines =>
  (_scene, _action, speech) => ({
    act: speech.t(`actions.eigenlayer.${type}`),
    worst: speech.t(`review.headline.operator.${type}.worst`),
    how: speech.t(`review.headline.operator.${type}.how`),
    atStake: [],
  });

export const registerAsOperator = own('registerAsOperator');
export const modifyOperatorDetails = own('modifyOperatorDetails');
export const updateOperatorMetadataURI = own('updateOperatorMetadataURI');
