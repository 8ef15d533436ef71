import type { Attack } from '../Attack';
import A01 from './A01';
import B01 from './B01';
import B03 from './B03';
import B04 from './B04';
import B06 from './B06';
import B08 from './B08';
import B09 from './B09';
import B11 from './B11';
import B12 from './B12';
import B16 from './B16';
import C01 from './C01';
import C02 from './C02';
import C04 from './C04';
import C06 from './C06';
import C07 from './C07';
import C09 from './C09';
import C11 from './C11';
import C13 from './C13';
import C14 from './C14';
import K01 from './K01';
import K02 from './K02';
import K03 from './K03';
import K05 from './K05';
import K06 from './K06';
import K07 from './K07';

/** In the order of the list. */
export const attacks: readonly (readonly [id: string, attack: Attack])[] = [
  ['A01', A01],
  ['B01', B01],
  ['B03', B03],
  ['B04', B04],
  ['B06', B06],
  ['B08', B08],
  ['B09', B09],
  ['B11', B11],
  ['B12', B12],
  ['B16', B16],
  ['C01', C01],
  ['C02', C02],
  ['C04', C04],
  ['C06', C06],
  ['C07', C07],
  ['C09', C09],
  ['C11', C11],
  ['C13', C13],
  ['C14', C14],
  ['K01', K01],
  ['K02', K02],
  ['K03', K03],
  ['K05', K05],
  ['K06', K06],
  ['K07', K07],
];
