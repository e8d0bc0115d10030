/**
 * Boundary changes that are evidenced by a law or a source table. `merged` lists new areas with the whole areas that
 * they were made of, so that earlier figures of the successor are exactly the sum of its predecessors'. `joined`
 * lists areas that became part of one that existed before under the same key. `redrawn` areas ended or began on that
 * day without an exact counterpart: `ended` has no successor, `begun` no predecessors, and `why` says so.
 */
export interface BoundaryChange {
  /** ISO day from which the change holds. */
  on: string;
  source: string;
  merged: Readonly<Record<string, readonly string[]>>;
  joined: Readonly<Record<string, readonly string[]>>;
  redrawn: readonly { ended: readonly string[]; begun: readonly string[]; why: string }[];
}

const regionOfHannover: BoundaryChange = {
  on: '2001-11-01',
  source: 'Gesetz über die Region Hannover, wirksam 1. November 2001',
  merged: {},
  joined: {},
  redrawn: [
    {
      ended: [],
      begun: ['03241'],
      why: 'gebildet aus Landkreis Hannover und Stadt Hannover, die die Tabellen nicht als frühere Kreise führen',
    },
  ],
};

const saxonyAnhalt: BoundaryChange = {
  on: '2007-07-01',
  source: 'Gesetz zur Kreisgebietsneuregelung in Sachsen-Anhalt, wirksam 1. Juli 2007',
  merged: {
    '15002': ['15202'],
    '15003': ['15303'],
    '15081': ['15370'],
    '15083': ['15355', '15362'],
    '15084': ['15256', '15268'],
    '15087': ['15260', '15266'],
    '15088': ['15261', '15265'],
    '15090': ['15363'],
  },
  joined: {},
  redrawn: [
    {
      ended: ['15101', '15151', '15154', '15159', '15171', '15358'],
      begun: ['15001', '15082', '15086', '15091'],
      why: 'der Landkreis Anhalt-Zerbst wurde geteilt',
    },
    {
      ended: ['15153', '15352', '15357', '15364', '15367', '15369'],
      begun: ['15085', '15089'],
      why: 'der Landkreis Aschersleben-Staßfurt wurde geteilt',
    },
    {
      ended: ['151', '152', '153'],
      begun: [],
      why: 'die Kreisschlüssel führen keine Regionen mehr',
    },
  ],
};

const saxony: BoundaryChange = {
  on: '2008-08-01',
  source: 'Sächsisches Kreisgebietsneugliederungsgesetz, wirksam 1. August 2008',
  merged: {
    '146': ['142'],
    '14511': ['14161'],
    '14521': ['14171', '14181', '14188', '14191'],
    '14522': ['14177', '14182', '14375'],
    '14523': ['14166', '14178'],
    '14524': ['14167', '14173', '14193'],
    '14612': ['14262'],
    '14625': ['14264', '14272', '14292'],
    '14626': ['14263', '14284', '14286'],
    '14627': ['14280', '14285'],
    '14628': ['14287', '14290'],
    '14713': ['14365'],
    '14729': ['14379', '14383'],
    '14730': ['14374', '14389'],
  },
  joined: {},
  redrawn: [
    {
      ended: ['141', '143'],
      begun: ['145', '147'],
      why: 'der Landkreis Döbeln wechselte aus dem Gebiet Leipzig in das Gebiet Chemnitz',
    },
  ],
};

const aachen: BoundaryChange = {
  on: '2009-10-21',
  source: 'Aachen-Gesetz (Nordrhein-Westfalen), wirksam 21. Oktober 2009',
  merged: {},
  joined: {},
  redrawn: [
    {
      ended: ['05354'],
      begun: ['05334'],
      why: 'die Städteregion umfasst auch die Stadt Aachen, die die Tabellen durchgehend unter 05334002 führen',
    },
  ],
};

const mecklenburg: BoundaryChange = {
  on: '2011-09-04',
  source: 'Landkreisneuordnungsgesetz Mecklenburg-Vorpommern, wirksam 4. September 2011',
  merged: {
    '13072': ['13051', '13053'],
    '13073': ['13005', '13057', '13061'],
    '13074': ['13006', '13058'],
    '13076': ['13054', '13060'],
  },
  joined: {},
  redrawn: [
    {
      ended: ['13001', '13002', '13052', '13055', '13056', '13059', '13062'],
      begun: ['13071', '13075'],
      why: 'der Landkreis Demmin wurde geteilt',
    },
  ],
};

const goettingen: BoundaryChange = {
  on: '2016-11-01',
  source: 'Zusammenschluss der Landkreise Göttingen und Osterode am Harz, wirksam 1. November 2016',
  merged: { '03159': ['03152', '03156'] },
  joined: {},
  redrawn: [],
};

const eisenach: BoundaryChange = {
  on: '2021-07-01',
  source:
    'Eingliederung der kreisfreien Stadt Eisenach in den Wartburgkreis (Thüringen), wirksam 1. Juli 2021',
  merged: {},
  joined: { '16063': ['16056'] },
  redrawn: [],
};

export const changes: readonly BoundaryChange[] = [
  regionOfHannover,
  saxonyAnhalt,
  saxony,
  aachen,
  mecklenburg,
  goettingen,
  eisenach,
];
