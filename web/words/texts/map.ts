import type { Text } from './text.ts';

/** The map of areas, and the maps that a municipality brings in. */
export const mapTexts = {
  mapSet: { de: 'Karte', en: 'Map' },
  mapClasses: { de: 'Klassen', en: 'Classes' },
  classesQuantile: { de: 'gleich viele Gebiete je Klasse', en: 'as many areas in each class' },
  classesSteps: { de: 'gleich breite Klassen', en: 'equally wide classes' },
  classFromTo: { de: '{from} bis unter {to}', en: '{from} to below {to}' },
  classLast: { de: '{from} bis {to}', en: '{from} to {to}' },
  classOnly: { de: '{from}', en: '{from}' },
  classNumber: { de: 'Klasse {index} von {classes}: {range}', en: 'class {index} of {classes}: {range}' },
  classAreas: { de: ['1 Gebiet', '{n} Gebiete'], en: ['1 area', '{n} areas'] },
  mapLegend: { de: 'Legende der Karte', en: 'Legend of the map' },
  mapGapNone: { de: 'kein Wert', en: 'no figure' },
  mapGapProtected: { de: 'geschützt (g)', en: 'protected (g)' },
  mapGapIncomplete: { de: 'unvollständig', en: 'incomplete' },
  mapOwn: { de: 'eigene Kommune', en: 'own municipality' },
  mapOutside: { de: 'gehört nicht zum Vergleich', en: 'not part of the comparison' },
  areaMapTitle: { de: 'Karte: {title}', en: 'Map: {title}' },
  mapKeys: {
    de: 'Gebiet mit der Maus oder mit Tabulator- und Pfeiltasten wählen.',
    en: 'Choose an area with the mouse, or with the tab and arrow keys.',
  },
  mapDescription: {
    de: '{areas} Gebiete. Mit den Pfeiltasten geht es in der Reihenfolge der Namen von Gebiet zu Gebiet.',
    en: '{areas} areas. The arrow keys lead from area to area in the order of their names.',
  },
  mapBorders: { de: 'Grenzen: {source}', en: 'Borders: {source}' },
  mapChanged: { de: 'verändert: {changes}', en: 'changed: {changes}' },
  ownNotOnMap: { de: '{name} hat auf dieser Karte keine Fläche.', en: '{name} has no area on this map.' },
  notOnMap: {
    de: [
      '1 Gebiet der Vergleichsgruppe hat auf dieser Karte keine Fläche: {names}.',
      '{n} Gebiete der Vergleichsgruppe haben auf dieser Karte keine Fläche: {names}.',
    ],
    en: [
      '1 area of the group is not on this map: {names}.',
      '{n} areas of the group are not on this map: {names}.',
    ],
  },
  andMore: { de: '{names} und {n} weitere', en: '{names} and {n} more' },
  unknownOnMap: {
    de: [
      '1 Gebiet dieser Karte steht nicht im Verzeichnis der Gebiete und hat daher keine Werte.',
      '{n} Gebiete dieser Karte stehen nicht im Verzeichnis der Gebiete und haben daher keine Werte.',
    ],
    en: [
      '1 area of this map is not in the directory of areas and so has no figures.',
      '{n} areas of this map are not in the directory of areas and so have no figures.',
    ],
  },
  notInDirectory: { de: 'nicht im Verzeichnis der Gebiete', en: 'not in the directory of areas' },
  noMapHere: { de: 'Für diese Gebiete gibt es keine Karte', en: 'There is no map of these areas' },
  noMapHereRemedy: {
    de: 'Mit Zielkreis kommen die Grenzen der Kreise in Niedersachsen. Andere Grenzen lassen sich als GeoJSON laden.',
    en: 'Zielkreis comes with the borders of the districts of Lower Saxony. Others can be loaded as GeoJSON.',
  },
  toMaps: { de: 'Zu den Karten', en: 'To the maps' },
  valuesOnMap: { de: 'Werte der Karte', en: 'Figures of the map' },
} as const satisfies Record<string, Text>;
