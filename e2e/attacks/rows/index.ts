import type { Attack } from '../Attack';
import A01 from './A01';
import A02 from './A02';
import A03 from './A03';
import A05 from './A05';
import A06 from './A06';
import A08 from './A08';
import A09 from './A09';
import A11 from './A11';
import A12 from './A12';
import A14 from './A14';
import A15 from './A15';
import A16 from './A16';
import A17 from './A17';
import A18 from './A18';
import A20 from './A20';
import A21 from './A21';
import A23 from './A23';
import A24 from './A24';
import B01 from './B01';
import B03 from './B03';
import B04 from './B04';
import B06 from './B06';
import B08 from './B08';
import B09 from './B09';
import B11 from './B11';
import B12 from './B12';
import B14 from './B14';
import B15 from './B15';
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
import C15 from './C15';
import C16 from './C16';
import C17 from './C17';
import D01 from './D01';
import D03 from './D03';
import D04 from './D04';
import D05 from './D05';
import D06 from './D06';
import D09 from './D09';
import D10 from './D10';
import D11 from './D11';
import D13 from './D13';
import D15 from './D15';
import D16 from './D16';
import D18 from './D18';
import E01 from './E01';
import E03 from './E03';
import E04 from './E04';
import E06 from './E06';
import E07 from './E07';
import E09 from './E09';
import E10 from './E10';
import E11 from './E11';
import E12 from './E12';
import F01 from './F01';
import F02 from './F02';
import F04 from './F04';
import F06 from './F06';
import F08 from './F08';
import F09 from './F09';
import G01 from './G01';
import G03 from './G03';
import G04 from './G04';
import G06 from './G06';
import G07 from './G07';
import G08 from './G08';
import G11 from './G11';
import H01 from './H01';
import H02 from './H02';
import H03 from './H03';
import H04 from './H04';
import H05 from './H05';
import H06 from './H06';
import H07 from './H07';
import H08 from './H08';
import H10 from './H10';
import H11 from './H11';
import H13 from './H13';
import H14 from './H14';
import H15 from './H15';
import H16 from './H16';
import H17 from './H17';
import H18 from './H18';
import H20 from './H20';
import H22 from './H22';
import H23 from './H23';
import H25 from './H25';
import I01 from './I01';
import I02 from './I02';
import I04 from './I04';
import I05 from './I05';
import I06 from './I06';
import I07 from './I07';
import I09 from './I09';
import I10 from './I10';
import J01 from './J01';
import J02 from './J02';
import J03 from './J03';
import J04 from './J04';
import J05 from './J05';
import J06 from './J06';
import J07 from './J07';
import J08 from './J08';
import J10 from './J10';
import J11 from './J11';
import J12 from './J12';
import J13 from './J13';
import J14 from './J14';
import J16 from './J16';
import J17 from './J17';
import J18 from './J18';
import J20 from './J20';
import J21 from './J21';
import J22 from './J22';
import J24 from './J24';
import K01 from './K01';
import K02 from './K02';
import K03 from './K03';
import K05 from './K05';
import K06 from './K06';
import K07 from './K07';

/** In the order of the list. */
export const attacks: readonly (readonly [id: string, attack: Attack])[] = [
  ['A01', A01],
  ['A02', A02],
  ['A03', A03],
  ['A05', A05],
  ['A06', A06],
  ['A08', A08],
  ['A09', A09],
  ['A11', A11],
  ['A12', A12],
  ['A14', A14],
  ['A15', A15],
  ['A16', A16],
  ['A17', A17],
  ['A18', A18],
  ['A20', A20],
  ['A21', A21],
  ['A23', A23],
  ['A24', A24],
  ['B01', B01],
  ['B03', B03],
  ['B04', B04],
  ['B06', B06],
  ['B08', B08],
  ['B09', B09],
  ['B11', B11],
  ['B12', B12],
  ['B14', B14],
  ['B15', B15],
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
  ['C15', C15],
  ['C16', C16],
  ['C17', C17],
  ['D01', D01],
  ['D03', D03],
  ['D04', D04],
  ['D05', D05],
  ['D06', D06],
  ['D09', D09],
  ['D10', D10],
  ['D11', D11],
  ['D13', D13],
  ['D15', D15],
  ['D16', D16],
  ['D18', D18],
  ['E01', E01],
  ['E03', E03],
  ['E04', E04],
  ['E06', E06],
  ['E07', E07],
  ['E09', E09],
  ['E10', E10],
  ['E11', E11],
  ['E12', E12],
  ['F01', F01],
  ['F02', F02],
  ['F04', F04],
  ['F06', F06],
  ['F08', F08],
  ['F09', F09],
  ['G01', G01],
  ['G03', G03],
  ['G04', G04],
  ['G06', G06],
  ['G07', G07],
  ['G08', G08],
  ['G11', G11],
  ['H01', H01],
  ['H02', H02],
  ['H03', H03],
  ['H04', H04],
  ['H05', H05],
  ['H06', H06],
  ['H07', H07],
  ['H08', H08],
  ['H10', H10],
  ['H11', H11],
  ['H13', H13],
  ['H14', H14],
  ['H15', H15],
  ['H16', H16],
  ['H17', H17],
  ['H18', H18],
  ['H20', H20],
  ['H22', H22],
  ['H23', H23],
  ['H25', H25],
  ['I01', I01],
  ['I02', I02],
  ['I04', I04],
  ['I05', I05],
  ['I06', I06],
  ['I07', I07],
  ['I09', I09],
  ['I10', I10],
  ['J01', J01],
  ['J02', J02],
  ['J03', J03],
  ['J04', J04],
  ['J05', J05],
  ['J06', J06],
  ['J07', J07],
  ['J08', J08],
  ['J10', J10],
  ['J11', J11],
  ['J12', J12],
  ['J13', J13],
  ['J14', J14],
  ['J16', J16],
  ['J17', J17],
  ['J18', J18],
  ['J20', J20],
  ['J21', J21],
  ['J22', J22],
  ['J24', J24],
  ['K01', K01],
  ['K02', K02],
  ['K03', K03],
  ['K05', K05],
  ['K06', K06],
  ['K07', K07],
];
