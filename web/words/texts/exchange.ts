import type { Text } from './text.ts';

/** Bundles that municipalities exchange. */
export const exchangeTexts = {
  exchangeTitle: { de: 'Austausch mit anderen Kommunen', en: 'Exchange with other municipalities' },
  exchangeLead: {
    de: 'Ziele, Zielwerte, Maßnahmen und Steuerungskreisläufe als Datei weitergeben oder übernehmen, ohne Zahlen.',
    en: 'Pass on or take over goals, targets, measures and rings as a file, without figures.',
  },
  exchangeTo: { de: 'Austausch mit anderen Kommunen', en: 'Exchange with other municipalities' },
  exchangeExport: { de: 'Weitergeben', en: 'Pass on' },
  exchangeExportLead: {
    de: 'Nie enthalten sind Werte, Ausgangswerte, Bewertungen, Runden, Kontakte und Protokolle. Ihre Texte gehen so hinaus, wie Sie sie geschrieben haben: Bitte prüfen Sie vorher, ob darin Zahlen oder Namen stehen.',
    en: 'Values, baselines, reviews, rounds, contacts and minutes are never part of it. Your texts leave as you wrote them: please check beforehand whether they hold figures or names.',
  },
  exchangeStrategies: { de: 'Ziele dieser Strategien', en: 'Goals of these strategies' },
  exchangeKinds: { de: 'Außerdem', en: 'Besides' },
  exchangeResources: { de: 'Stellen und Mittel der Maßnahmen', en: 'Posts and money of measures' },
  exchangePapersHint: {
    de: 'Vorlagen und Sitzungen enthalten oft Zahlen und gehen nur mit, wenn Sie sie wählen.',
    en: 'Papers and meetings often hold figures and go along only where you choose them.',
  },
  exchangeStory: { de: 'Wie es dazu kam (freiwillig)', en: 'How it came about (optional)' },
  storyStart: { de: 'Initiierung', en: 'Initiation' },
  storyMilestones: { de: 'Meilensteine', en: 'Milestones' },
  storyEstablishment: { de: 'Etablierung', en: 'Establishment' },
  exchangeDownload: { de: 'Bündel herunterladen', en: 'Download the bundle' },
  exchangeNothing: {
    de: 'Bitte wählen Sie mindestens eine Strategie.',
    en: 'Please choose at least one strategy.',
  },
  exchangeNoStrategies: {
    de: 'Es gibt noch keine Strategie, deren Ziele sich weitergeben ließen.',
    en: 'There is no strategy yet whose goals could be passed on.',
  },
  exchangeImport: { de: 'Übernehmen', en: 'Take over' },
  exchangeDrop: { de: 'Bündel hierher ziehen', en: 'Drop a bundle here' },
  exchangeChoose: { de: 'Bündel auswählen', en: 'Choose a bundle' },
  exchangeChooseHint: {
    de: 'Sie sehen zuerst, was es bringt. Gespeichert wird erst, wenn Sie es übernehmen.',
    en: 'You see first what it brings. Nothing is stored before you take it over.',
  },
  exchangeNoJson: {
    de: 'Die Datei „{name}“ ist kein lesbares Bündel: In Zeile {line}, Spalte {column} bricht ihr JSON. Bitte wählen Sie eine Datei, die unter „Austausch“ ausgegeben wurde, oder berichtigen Sie diese Stelle.',
    en: 'The file “{name}” is no readable bundle: its JSON breaks in line {line}, column {column}. Please choose a file that was downloaded under “Exchange”, or correct this place.',
  },
  exchangeFrom: { de: 'Bündel von {name}', en: 'Bundle of {name}' },
  exchangeForeign: {
    de: 'Was dort beschlossen oder getan ist, gilt hier nicht: Strategien kommen als Entwurf, Maßnahmen als Idee. Zielwerte gelten für Ihr Gebiet.',
    en: 'What was decided or done there does not hold here: strategies come as drafts, measures as ideas. Targets are for your area.',
  },
  exchangeValues: { de: 'Zielwerte als Vorschlag übernehmen', en: 'Take over target values as suggestions' },
  exchangeNew: { de: ['1 neu', '{n} neu'], en: ['1 new', '{n} new'] },
  exchangeSame: { de: ['1 gleich', '{n} gleich'], en: ['1 the same', '{n} the same'] },
  exchangeConflict: {
    de: ['1 anders als hier', '{n} anders als hier'],
    en: ['1 other than here', '{n} other than here'],
  },
  exchangeUnusable: {
    de: ['1 nicht übernehmbar', '{n} nicht übernehmbar'],
    en: ['1 can’t be taken over', '{n} can’t be taken over'],
  },
  exchangeNewTitle: { de: 'Das kommt hinzu', en: 'This is added' },
  exchangeConflictTitle: {
    de: 'Das ist hier schon da, aber anders',
    en: 'This is here already, but different',
  },
  exchangeUnusableTitle: { de: 'Das lässt sich nicht übernehmen', en: 'This can’t be taken over' },
  exchangeTake: { de: '{title}: Was soll gelten?', en: '{title}: what shall hold?' },
  exchangeDifferences: { de: 'Unterschiede', en: 'Differences' },
  exchangeHere: { de: 'Hier', en: 'Here' },
  exchangeThere: { de: 'Im Bündel', en: 'In the bundle' },
  exchangeMine: { de: 'unseres behalten', en: 'keep ours' },
  exchangeTheirs: { de: 'ihres übernehmen', en: 'take theirs' },
  exchangeBoth: { de: 'beide, ihres zusätzlich', en: 'both, theirs in addition' },
  exchangeNote_ownArea: {
    de: 'Das Gebiet {about} ist hier nicht bekannt; es gilt für Ihr Gebiet.',
    en: 'The area {about} is not known here; it is for your area.',
  },
  exchangeNote_unknownIndicator: {
    de: 'Die Kennzahl „{about}“ steht nicht im Katalog.',
    en: 'The indicator “{about}” is not in the catalogue.',
  },
  exchangeNote_lostReference: {
    de: 'Der Verweis auf „{about}“ entfällt: Das gibt es weder hier noch im Bündel.',
    en: 'The reference to “{about}” is dropped: it is neither here nor in the bundle.',
  },
  exchangeNote_withoutOwner: {
    de: 'Wozu es gehört, fehlt hier und im Bündel.',
    en: 'What it belongs to is missing here and in the bundle.',
  },
  exchangeLeft: {
    de: 'Nicht übernommen werden Bewertungen, Runden, Schulen und erwartete Lieferungen des Bündels.',
    en: 'Reviews, rounds, schools and expected deliveries of the bundle are not taken over.',
  },
  exchangeApply: { de: 'Bündel übernehmen', en: 'Take over the bundle' },
  exchangeApplied: {
    de: ['1 Eintrag übernommen.', '{n} Einträge übernommen.'],
    en: ['1 entry taken over.', '{n} entries taken over.'],
  },
  exchangeAllSame: {
    de: 'Alles aus diesem Bündel ist schon da.',
    en: 'Everything of this bundle is here already.',
  },
} as const satisfies Record<string, Text>;
