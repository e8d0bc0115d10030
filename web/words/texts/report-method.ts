import type { Text } from './text.ts';

/** The method annex of reports. */
export const reportMethodTexts = {
  reportMethodTitle: { de: 'Methodenanhang', en: 'Method annex' },
  reportMethodCombined: { de: 'Wie Zahlen zusammengefasst werden', en: 'How figures are combined' },
  reportMethodRates: {
    de: 'Anteile und Quoten sind Summen von Zählern durch Summen von Nennern, nie Mittelwerte von Quoten. Was sich nicht addieren lässt (Mediane, Indizes, Quoten ohne Zähler und Nenner), wird nicht zusammengefasst.',
    en: 'Shares and rates are sums of numerators over sums of denominators, never means of rates. What can’t be added (medians, indices, rates without numerator and denominator) is not combined.',
  },
  reportMethodMissing: {
    de: 'Fehlt ein Teil, so steht an der Summe, wie viele von wie vielen da sind; aus einer geheimen Zahl wird keine kleinere Summe. Liefert die Quelle selbst eine Summe, so gilt diese.',
    en: 'Where a part is missing the total says how many of how many are there; a secret figure makes no smaller total. Where the source delivers a total of its own, that one holds.',
  },
  reportMethodBreaks: {
    de: 'Über einen Bruch (andere Definition, andere Quelle, Gebietsreform, geänderter Wortlaut) führt keine Linie, kein Trend und keine Einstufung.',
    en: 'No line, trend or state runs across a break (another definition, another source, a boundary reform, changed wording).',
  },
  reportMethodStates: { de: 'Einstufung der Ziele', en: 'States of the goals' },
  reportMethodProjection: {
    de: 'Mit vier und mehr Werten aus den sieben Jahren bis zum letzten Wert (höchstens den letzten sechs) wird die mittlere Veränderung bis zum Termin fortgeschrieben:',
    en: 'With four and more values of the seven years up to the latest (at most the last six), the average change is carried forward to the due date:',
  },
  reportMethodChange: {
    de: 'mittlere Veränderung im Jahr = (letzter Wert − erster Wert) ÷ Jahre dazwischen',
    en: 'average change a year = (latest value − first value) ÷ years between them',
  },
  reportMethodProjected: {
    de: 'Fortschreibung = letzter Wert + mittlere Veränderung × Jahre bis zum Termin; gezeigt wird sie nur bis an die Grenze dessen, was möglich ist',
    en: 'projection = latest value + average change × years to the due date; it is shown up to the bound of what is possible only',
  },
  reportMethodMiss: {
    de: 'verfehlter Teil = was der Fortschreibung zum Zielwert fehlt ÷ was dem letzten Wert zum Zielwert fehlt',
    en: 'share missed = what the projection is short of the target ÷ what the latest value is short of the target',
  },
  reportMethodTolerance: {
    de: 'Toleranz = 5\u00a0% der Veränderung, die der Zielpfad im Jahr verlangt, wenn nichts anderes beschlossen ist',
    en: 'tolerance = 5% of the change that the target path asks for a year, where nothing else was decided',
  },
  reportMethodPace: {
    de: 'Tempo = Veränderung seit dem Ausgangswert ÷ Veränderung, die der Zielpfad bis dahin verlangt; 1 ist so schnell wie der Pfad',
    en: 'pace = change since the baseline ÷ change that the target path asks for by then; 1 is as fast as the path',
  },
  reportMethodOrder: {
    de: 'Geprüft wird in dieser Reihenfolge, das Erste, was zutrifft, gilt: nicht bewertbar, derzeit erreicht, nicht sicher einzuordnen, gegenläufig, keine Bewegung, dann nach dem verfehlten Teil. Vom Termin an zählt nur noch, ob das Ziel erreicht ist.',
    en: 'Tested in this order, the first that fits holds: not assessable, met, not safely assignable, wrong way, no movement, then by the share missed. From the due date on all that counts is whether the target is reached.',
  },
  reportMethodStateTable: { de: 'Einstufungen und ihre Regeln', en: 'States and their rules' },
  reportMethodStateSheet: { de: 'Einstufungen', en: 'States' },
  reportMethodSign: { de: 'Zeichen', en: 'Sign' },
  reportMethodRule: { de: 'Regel', en: 'Rule' },
  reportRuleLeaving: {
    de: 'Der Wert liegt im Zielbereich; bei gleichem Tempo wird dieser bis zum Zieldatum verlassen.',
    en: 'The value lies within the range; at the same pace it is left before the due date.',
  },
  reportRuleNotAssessable: {
    de: 'Es fehlt etwas zum Beurteilen; beim Ziel steht, was.',
    en: 'Something is missing to judge; beside the goal stands what.',
  },
  reportMethodIntervals: { de: 'Schwankung und Genauigkeit', en: 'Chance and exactness' },
  reportMethodIntervalTable: { de: 'Intervalle', en: 'Intervals' },
  reportMethodFor: { de: 'Wofür', en: 'For' },
  reportMethodMethod: { de: 'Verfahren', en: 'Method' },
  reportMethodFormula: { de: 'Formel', en: 'Formula' },
  reportMethodSource: { de: 'Quelle', en: 'Source' },
  reportMethodWilson: {
    de: 'Anteile aus gezählten Personen oder Antworten; n Fälle, davon x',
    en: 'shares of counted persons or answers; n cases, x of them',
  },
  reportMethodByar: {
    de: 'Anzahlen und daraus gebildete Raten ab 10 Ereignissen; x Ereignisse',
    en: 'counts and rates made of them, from 10 events on; x events',
  },
  reportMethodPoisson: {
    de: 'Anzahlen und daraus gebildete Raten unter 10 Ereignissen; x Ereignisse',
    en: 'counts and rates made of them, below 10 events; x events',
  },
  reportMethodT: {
    de: 'Mittelwerte von Antworten; n Antworten mit der Standardabweichung s',
    en: 'means of answers; n answers with the standard deviation s',
  },
  reportMethodZ: {
    de: 'z = 1,96. Ob eine Kennzahl ein Intervall hat, steht in ihrem Kennzahlenblatt; ohne Angabe hat sie keines.',
    en: 'z = 1.96. Whether an indicator has an interval stands in its definition sheet; without a word it has none.',
  },
  reportMethodTrends: { de: 'Trends', en: 'Trends' },
  reportMethodTrendRule: {
    de: 'Ein Trend wird ab fünf Jahren ohne Bruch geprüft; bei fünf Werten zählt nur ein ununterbrochener Anstieg oder Rückgang. Ist er nicht deutlich (p ab 0,05), so steht „kein klarer Trend“. Mehrere Trends, die zusammen gezeigt werden, sind gemeinsam berichtigt.',
    en: 'A trend is tested from five years without a break on; with five values only an unbroken rise or fall counts. Where it is not clear (p from 0.05 on) it reads “no clear trend”. Several trends that are shown together are corrected together.',
  },
  reportMethodSurveys: { de: 'Umfragen', en: 'Surveys' },
  reportMethodProtection: { de: 'Schutz kleiner Zahlen', en: 'Protection of small counts' },
  reportMethodRelease: {
    de: 'Freigabe Nr.\u00a0{release} für: {audience}. Für ihre Zahlen über Personen galten diese Regeln:',
    en: 'Release no.\u00a0{release} for: {audience}. These rules held for its figures about persons:',
  },
  reportMethodThreshold: {
    de: 'Gezeigt werden sie ab der Mindestzahl {threshold}. Das gilt für Anzahlen, Zähler und was zum Nenner fehlt. Zahlen, die ein Statistisches Amt veröffentlicht hat, bleiben, wie sie sind.',
    en: 'They are shown from the smallest count {threshold} on. That goes for counts, numerators and what the denominator has beyond them. Figures that a statistical office has published stay as they are.',
  },
  reportMethodZeroShown: {
    de: 'Die Null wird gezeigt, wenn bei einer Kennzahl nichts anderes steht.',
    en: 'Zero is shown unless an indicator says otherwise.',
  },
  reportMethodZeroHidden: { de: 'Auch die Null wird zurückgehalten.', en: 'Zero is withheld, too.' },
  reportMethodOwnThreshold: {
    de: 'Für „{title}“ gilt die höhere Mindestzahl {threshold}.',
    en: 'For “{title}” the higher smallest count {threshold} holds.',
  },
  reportMethodOwnZero: {
    de: 'Für „{title}“ wird auch die Null zurückgehalten.',
    en: 'For “{title}” zero is withheld, too.',
  },
  reportMethodPublished: {
    de: '„{title}“ ist amtlich veröffentlicht und bleibt, wie es ist.',
    en: '“{title}” is officially published and stays as it is.',
  },
  reportMethodSourceThreshold: {
    de: 'Für Zahlen aus „{title}“ gilt die höhere Mindestzahl {threshold}.',
    en: 'For figures from “{title}” the higher smallest count {threshold} holds.',
  },
  reportMethodNoRelease: {
    de: 'Für diesen Empfängerkreis ist nichts freigegeben; der Bericht enthält deshalb keine Zahlen.',
    en: 'Nothing is released for this audience; the report therefore holds no figures.',
  },
  reportMethodForStaffBut: {
    de: 'Dieser Bericht ist für die Verwaltung: Außerhalb der Sitzungsmappe ist in ihm nichts zurückgehalten.',
    en: 'This report is for the administration: outside the agenda pack nothing is withheld in it.',
  },
  reportMethodComplementary: {
    de: 'Ließe sich eine zurückgehaltene Zahl aus Summen, Gliederungen, Raten oder früheren Freigaben ausrechnen, so werden weitere zurückgehalten, bis das nicht mehr geht. An ihrer Stelle steht g.',
    en: 'Where a withheld figure could be worked out from totals, breakdowns, rates or earlier releases, further ones are withheld until it can’t. In their place stands g.',
  },
  reportMethodForStaff: {
    de: 'Dieser Bericht ist für die Verwaltung: In ihm ist nichts zurückgehalten.',
    en: 'This report is for the administration: nothing is withheld in it.',
  },
  reportMethodRemarks: {
    de: 'Vorläufig, unvollständig, noch nicht begonnen',
    en: 'Provisional, incomplete, not begun yet',
  },
  reportMethodProvisional: {
    de: 'Vorläufige und geschätzte Werte sind im Diagramm hohl gezeichnet und in der Tabelle benannt; sie können sich noch ändern.',
    en: 'Provisional and estimated values are drawn hollow in the chart and named in the table; they may still change.',
  },
  reportMethodIncomplete: {
    de: 'Unvollständige Werte (es fehlen Monate, Teilgebiete oder Rückmeldungen) werden gezeigt, aber nicht zur Einstufung verwendet.',
    en: 'Incomplete values (months, areas or returns are missing) are shown but not used for the state.',
  },
  reportMethodAhead: {
    de: 'Werte für Zeiträume, die am Tag der Beurteilung noch nicht begonnen haben, sind Vorausschätzungen: Sie werden gezeigt, aber weder eingestuft noch für Trends verwendet.',
    en: 'Values for periods that had not begun on the day of judgement are forecasts: they are shown but neither judged nor used for trends.',
  },
  reportMethodFormer: { de: 'Geänderte Zielwerte', en: 'Changed targets' },
  reportMethodFormerNone: {
    de: 'Kein Zielwert dieses Berichts wurde seit seinem Beschluss geändert.',
    en: 'No target of this report was changed since it was decided.',
  },
  reportMethodFormerThen: { de: 'Bisher', en: 'Until then' },
  reportMethodFormerUntil: { de: 'Galt bis', en: 'Held until' },
  reportMethodFormerNext: { de: 'Danach', en: 'After that' },
  reportMethodFormerBy: { de: 'Geändert durch', en: 'Changed by' },
  reportMethodDefinitions: { de: 'Definitionen', en: 'Definitions' },
  reportMethodVersion: { de: 'Fassung', en: 'Version' },
  reportMethodUnit: { de: 'Einheit', en: 'Unit' },
  reportMethodSources: { de: 'Quellen und Lizenzen', en: 'Sources and licences' },
  reportMethodSourceSheet: { de: 'Quellen', en: 'Sources' },
  reportMethodLicence: { de: 'Lizenz', en: 'Licence' },
  reportMethodNoLicence: { de: 'keine Angabe', en: 'not stated' },
  reportMethodAltered: {
    de: 'Die Daten dieser Quellen wurden ausgewählt, zusammengefasst und umgerechnet.',
    en: 'The data of these sources were selected, combined and converted.',
  },
  reportMethodLicenceText: { de: 'Text der Lizenz:', en: 'Text of the licence:' },
  reportMethodSigns: { de: 'Zeichen in Tabellen', en: 'Signs in tables' },
  reportMethodMeaning: { de: 'Bedeutung', en: 'Meaning' },
} as const satisfies Record<string, Text>;
