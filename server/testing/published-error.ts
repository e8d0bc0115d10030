/**
 * A table in the shape of official statistics with an error of a kind that published tables hold: in line 10 twelve girls
 * of nine leavers without a certificate. The figures are invented.
 */
export const publishedError = `GENESIS-Tabelle: 21111-02-06-4
Absolvierende/Abgehende allgemeinbildender Schulen nach;;;;;;
Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe:;;;;;;
Kreise und krfr. Städte;;;;;;
Statistik der allgemeinbildenden Schulen;;;;;;
Absolvierende/Abgehende (Anzahl);;;;;;
;;;Insgesamt;Insgesamt;ohne Hauptschulabschluss;ohne Hauptschulabschluss
;;;Insgesamt;weiblich;Insgesamt;weiblich
2023;03254;      Hildesheim, Landkreis;2400;1180;160;61
2023;03159;      Göttingen, Landkreis;1900;940;9;12
__________
"Die Angabe des Berichtsjahres bezieht sich auf das Jahr in
dem das Schuljahr endet."
© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.
Stand: 13.03.2025 / 16:40:08
`;
