import type { Language, Words } from '../../data/words.ts';

interface Licence {
  title: Words;
  address: string;
}

const licences: Readonly<Record<string, Licence>> = {
  'dl-de/by-2-0': {
    title: {
      de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
      en: 'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)',
    },
    address: 'https://www.govdata.de/dl-de/by-2-0',
  },
};

/** What a licence is called in full; one that is not known by its own short name. */
export function licenceTitle(licence: string, language: Language): string {
  return licences[licence]?.title[language] ?? licence;
}

/** Where its text stands, undefined where that is not known. */
export function maybeLicenceAddress(licence: string): string | undefined {
  return licences[licence]?.address;
}
