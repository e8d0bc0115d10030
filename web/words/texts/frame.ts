import type { Text } from './text.ts';

export const frameTexts = {
  windowTitle: { de: '{title} – Zielkreis', en: '{title} – Zielkreis' },
  skip: { de: 'Zum Inhalt springen', en: 'Skip to content' },
  navigation: { de: 'Hauptnavigation', en: 'Main navigation' },
  breadcrumb: { de: 'Weg zu dieser Seite', en: 'Way to this page' },
  menu: { de: 'Menü', en: 'Menu' },
  closeMenu: { de: 'Menü schließen', en: 'Close menu' },
  overview: { de: 'Übersicht', en: 'Overview' },
  indicators: { de: 'Kennzahlen', en: 'Indicators' },
  data: { de: 'Daten', en: 'Data' },
  besides: { de: 'Ergänzendes', en: 'Further information' },
  versionLine: {
    de: 'Zielkreis {version} · angemeldet: {actor}',
    en: 'Zielkreis {version} · signed in: {actor}',
  },
  versionOnly: { de: 'Zielkreis {version}', en: 'Zielkreis {version}' },
  noTelemetry: {
    de: 'Freie Software (EUPL-1.2). Alle Daten bleiben auf diesem Server.',
    en: 'Free software (EUPL-1.2). All data stay on this server.',
  },
  pending: { de: 'Wird geladen …', en: 'Loading …' },
  again: { de: 'Erneut versuchen', en: 'Try again' },
  reload: { de: 'Seite neu laden', en: 'Reload the page' },
  close: { de: 'Schließen', en: 'Close' },
  offline: { de: 'Keine Verbindung zum Server', en: 'No connection to the server' },
  offlineRemedy: {
    de: 'Bitte prüfen Sie, ob Sie mit dem Netz verbunden sind und ob Zielkreis läuft.',
    en: 'Please check that you are connected and that Zielkreis is running.',
  },
  failed: { de: 'Die Anfrage ließ sich nicht beantworten', en: 'The request could not be answered' },
  failedRemedy: {
    de: 'Versuchen Sie es noch einmal. Bleibt es dabei, wenden Sie sich an Ihre Administration; im Protokoll des Servers steht der Grund.',
    en: 'Please try again. If it stays that way, ask your administrator; the server’s log has the reason.',
  },
  broken: { de: 'Diese Seite ließ sich nicht darstellen', en: 'This page could not be shown' },
  brokenRemedy: {
    de: 'Das ist ein Fehler in Zielkreis, nicht in Ihren Daten. Gespeichertes ist nicht betroffen. Laden Sie die Seite neu oder wählen Sie oben einen anderen Bereich.',
    en: 'This is a fault of Zielkreis, not of your data. Nothing stored is affected. Reload the page or choose another place above.',
  },
  chartFailed: {
    de: 'Das Diagramm ließ sich nicht darstellen. Die Tabelle zeigt dieselben Werte.',
    en: 'The chart could not be shown. The table shows the same values.',
  },
  missing: { de: 'Seite nicht gefunden', en: 'Page not found' },
  missingLead: {
    de: 'Unter dieser Adresse gibt es nichts. Vielleicht wurde das Gesuchte umbenannt, oder die Adresse ist unvollständig.',
    en: 'There is nothing at this address. What you look for may have been renamed, or the address is incomplete.',
  },
  tableRegion: { de: 'Tabelle „{label}“, seitlich verschiebbar', en: 'Table “{label}”, scrolls sideways' },
  toOverview: { de: 'Zur Übersicht', en: 'To the overview' },
  toData: { de: 'Zu den Daten', en: 'To the data' },
  toTemplates: { de: 'Vorlagen zum Ausfüllen', en: 'Templates to fill in' },
  showAll: { de: 'Alle zeigen', en: 'Show all' },
  none: { de: 'keine', en: 'none' },
  notNamed: { de: 'nicht angegeben', en: 'not stated' },
  demo: {
    de: 'Demo: alle Zahlen dieser Kommune sind erfunden.',
    en: 'Demo: all figures of this municipality are invented.',
  },
  demoNote: {
    de: 'Die Einstufungen sind nach denselben Regeln berechnet wie für echte Zahlen.',
    en: 'The states are computed by the same rules as for real figures.',
  },
} as const satisfies Record<string, Text>;
