/** What formats.md 10 counts, and cells read by eye at the start, in the middle and at the end of each table. */
export const tables = [
  {
    number: '01',
    code: '21111-02-06-4',
    title:
      'Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe: Kreise und krfr. Städte',
    stateDate: '2025-03-13',
    rows: 538,
    signs: { '-': 1955, '.': 102, x: 114 },
    periods: ['2022/23'],
    cells: [
      ['DG', '2022/23', '', 10, 6, 55708, 782423],
      ['09179', '2022/23', 'geschlecht=weiblich', 277, 7, 35, 1028],
      ['16077', '2022/23', '', 547, 6, 92, 720],
    ],
  },
  {
    number: '03',
    code: '21121-02-02-4',
    title:
      'Absolvierende/Abgehende beruflicher Schulen nach Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe: Kreise und krfr. Städte',
    stateDate: '2025-03-12',
    rows: 538,
    signs: { '-': 1420, '.': 193, x: 46 },
    periods: ['2022/23'],
    cells: [
      ['DG', '2022/23', '', 10, 4, 222742],
      ['09182', '2022/23', 'abschluss=mittlerer-abschluss;geschlecht=weiblich', 280, 9, 32],
      ['16077', '2022/23', 'geschlecht=weiblich', 547, 5, 75],
    ],
  },
  {
    number: '04',
    code: '13211-02-05-4',
    title:
      'Arbeitslose nach ausgewählten Personengruppen sowie Arbeitslosenquoten - Jahresdurchschnitt - (ab 2009) regionale Tiefe: Kreise und krfr. Städte',
    stateDate: '2026-02-26',
    rows: 538,
    signs: { '-': 1027, '.': 218 },
    periods: ['2025'],
    cells: [
      ['DG', '2025', '', 10, 16, 5.7],
      ['09182', '2025', '', 280, 16, 2.3],
      ['16077', '2025', '', 547, 16, 10.7],
    ],
  },
  {
    number: '06',
    code: '22541-01-01-4',
    title:
      'Einrichtungen, genehmigte Plätze, tätige Personen - Stichtag 31.12. - regionale Tiefe: Kreise und krfr. Städte (bis 2002)',
    stateDate: '2026-03-23',
    rows: 538,
    signs: { '-': 1006 },
    periods: ['2002-12-31'],
    cells: [
      ['DG', '2002-12-31', '', 8, 11, 2550399],
      ['09184', '2002-12-31', '', 280, 11, 10377],
      ['16077', '2002-12-31', '', 545, 11, 2985],
    ],
  },
  {
    number: '09',
    code: '12411-01-01-4',
    title: 'Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale Tiefe: Kreise und krfr. Städte',
    stateDate: '2020-03-21',
    rows: 538,
    signs: { '-': 234, '.': 36 },
    periods: ['2018-12-31'],
    cells: [
      ['DG', '2018-12-31', '', 9, 3, 83019213],
      ['09183', '2018-12-31', 'geschlecht=weiblich', 280, 5, 56890],
      ['16077', '2018-12-31', 'geschlecht=männlich', 546, 4, 44138],
    ],
  },
  {
    number: '11',
    code: '21111-0013',
    title: 'Absolventen und Abgänger: Bundesländer, Schuljahr, Geschlecht, Schulart, Schulabschlüsse',
    stateDate: '2023-04-13',
    rows: 864,
    signs: { '-': 12613 },
    periods: [
      '2009/10',
      '2010/11',
      '2011/12',
      '2012/13',
      '2013/14',
      '2014/15',
      '2015/16',
      '2016/17',
      '2017/18',
      '2018/19',
      '2019/20',
      '2020/21',
    ],
    cells: [
      ['08', '2009/10', 'geschlecht=männlich;schulart=hauptschulen', 10, 4, 784, 20134],
      ['08', '2020/21', 'schulart=hauptschulen', 10, 39, 841, 9955],
      ['16', '2020/21', '', 868, 39, 1453, 17523],
    ],
  },
] as const;
