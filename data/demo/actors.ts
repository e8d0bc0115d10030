import type { Actor, Stage } from '../cycle/body.ts';

type Told = [key: string, title: string, kind: string, contact: string];

/** Who works in which network group: invented institutions, six along each part of the education biography. */
const told: Record<string, { stages: Stage[]; actors: Told[] }> = {
  'netzwerk-fruehe-bildung': {
    stages: ['early'],
    actors: [
      ['kita-fachberatung', 'Fachberatung der Kindertagesstätten', 'Amt', 'Fachberatung Kindertagesstätten'],
      ['kita-regenbogen', 'Kindertagesstätte Regenbogen', 'Kindertagesstätte', 'Leitung der Einrichtung'],
      ['kita-am-bach', 'Kindertagesstätte Am Bach', 'Kindertagesstätte', 'Leitung der Einrichtung'],
      ['familienzentrum-mitte', 'Familienzentrum Mitte', 'Beratungsstelle', 'Elternbegleitung'],
      ['gesundheitsamt', 'Gesundheitsamt Musterland', 'Amt', 'Schuleingangsuntersuchung'],
      ['kinderbuecherei', 'Kinderbücherei Musterstadt', 'Bücherei', 'Leseförderung'],
    ],
  },
  'netzwerk-schule': {
    stages: ['school'],
    actors: [
      ['grundschule-am-markt', 'Grundschule am Markt', 'Schule', 'Medienkoordination'],
      ['oberschule-nord', 'Oberschule Nord', 'Schule', 'Medienkoordination'],
      ['gesamtschule-musterstadt', 'Gesamtschule Musterstadt', 'Schule', 'Didaktische Leitung'],
      ['gymnasium-am-see', 'Gymnasium am See', 'Schule', 'Medienkoordination'],
      ['kreismedienzentrum', 'Kreismedienzentrum', 'Amt', 'Medienpädagogik'],
      ['kreiselternrat', 'Kreiselternrat Musterland', 'Vertretung', 'Vorstand'],
    ],
  },
  'netzwerk-uebergang': {
    stages: ['transition', 'training'],
    actors: [
      ['berufsberatung', 'Berufsberatung der Agentur für Arbeit', 'Agentur', 'Berufsberatung'],
      ['berufsbildende-schulen', 'Berufsbildende Schulen Musterland', 'Schule', 'Abteilungsleitung'],
      ['kreishandwerkerschaft', 'Kreishandwerkerschaft Musterland', 'Kammer', 'Ausbildungsberatung'],
      ['industrie-und-handel', 'Geschäftsstelle Industrie und Handel', 'Kammer', 'Ausbildungsberatung'],
      ['wirtschaftsfoerderung', 'Wirtschaftsförderung Musterland', 'Amt', 'Fachkräfte'],
      ['jugendwerkstatt', 'Jugendwerkstatt Musterstadt', 'Träger', 'Jugendsozialarbeit'],
    ],
  },
  'netzwerk-weiterbildung': {
    stages: ['further'],
    actors: [
      ['kreisvolkshochschule', 'Kreisvolkshochschule Musterland', 'Weiterbildung', 'Programmplanung'],
      ['laendliche-erwachsenenbildung', 'Bildungswerk auf dem Lande', 'Weiterbildung', 'Programmplanung'],
      ['migrationsberatung', 'Migrationsberatung Musterstadt', 'Beratungsstelle', 'Beratung'],
      ['mehrgenerationenhaus', 'Mehrgenerationenhaus', 'Begegnungsstätte', 'Leitung der Einrichtung'],
      ['seniorenakademie', 'Akademie der Älteren', 'Weiterbildung', 'Vorstand'],
      ['kreisbuecherei', 'Kreisbücherei Musterland', 'Bücherei', 'Medienbildung'],
    ],
  },
  'netzwerk-digitale-bildung': {
    stages: ['all'],
    actors: [
      ['schultraeger-it', 'Schul-IT des Landkreises', 'Amt', 'Medienentwicklungsplanung'],
      [
        'hochschule-lehrkraefte',
        'Hochschule Musterland, Lehrkräftebildung',
        'Hochschule',
        'Lehrkräftebildung',
      ],
      ['offene-werkstatt', 'Offene Werkstatt Musterstadt', 'Verein', 'Werkstattleitung'],
      ['medienfachstelle', 'Fachstelle Jugendmedienschutz', 'Beratungsstelle', 'Prävention'],
      ['kreismusikschule', 'Musik und Medien Musterland', 'Verein', 'Fachbereich Medien'],
      ['digitalverein', 'Verein Digitales Landleben', 'Verein', 'Vorstand'],
    ],
  },
};

/** Institutions along the education biography, named by function; everything invented. */
export const demoActors: Actor[] = Object.values(told).flatMap(({ stages, actors }) =>
  actors.map(([key, title, kind, contact]) => ({
    key,
    title,
    kind,
    stages,
    contacts: [{ function: contact, email: null, phone: null }],
    offers: '',
    sort: 0,
    invented: true,
  })),
);

/** The institutions that sit in a network group; none in other bodies. */
export function actorsIn(body: string): { function: string; actor: string }[] {
  return (told[body]?.actors ?? []).map(([actor, title]) => ({ function: title, actor }));
}
