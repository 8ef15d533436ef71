/** Every row of the list of attacks that this extension answers to, by section. */
export const corpus: Readonly<Record<string, readonly string[]>> = {
  'Getting round the wrapped provider': 'A01 A02 A03 A05 A06 A08 A09 A11 A12 A14 A15 A16 A17 A18 A20 A21 A23 A24'.split(
    ' ',
  ),
  'Frames, windows, navigation': 'B01 B03 B04 B06 B08 B09 B11 B12 B14 B15 B16'.split(' '),
  'What is reviewed is not what the wallet gets': 'C01 C02 C04 C06 C07 C09 C11 C13 C14 C15 C16 C17'.split(' '),
  'Methods and signatures': 'D01 D03 D04 D05 D06 D09 D10 D11 D13 D15 D16 D18'.split(' '),
  'Fooling the eye': 'E01 E03 E04 E06 E07 E09 E10 E11 E12'.split(' '),
  'Crashing or stalling the decoder': 'F01 F02 F04 F06 F08 F09'.split(' '),
  'Fooling the simulation': 'G01 G03 G04 G06 G07 G08 G11'.split(' '),
  'Abuse of restaking': 'H01 H02 H03 H04 H05 H06 H07 H08 H10 H11 H13 H14 H15 H16 H17 H18 H20 H22 H23 H25'.split(' '),
  'The endpoint': 'I01 I02 I04 I05 I06 I07 I09 I10'.split(' '),
  'Messages, windows, life cycle':
    'J01 J02 J03 J04 J05 J06 J07 J08 J10 J11 J12 J13 J14 J16 J17 J18 J20 J21 J22 J24'.split(' '),
  'Build and release': 'K01 K02 K03 K05 K06 K07'.split(' '),
};
