/** Figures in these fixtures are invented. */
export const footer = `__________
"zu ""gesamte Tabelle"":
Die Angabe des Berichtsjahres bezieht sich auf das Jahr in
dem das Schuljahr endet.
 
Zweiter Absatz; mit Semikolon."
"© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.
Dieses Werk ist lizenziert unter der Datenlizenz Deutschland
- Namensnennung - Version 2.0."
Stand: 13.03.2025 / 16:40:08
`;

/** Layout (a): time, code, name. */
export const leavers = `GENESIS-Tabelle: 21111-02-06-4
Absolvierende/Abgehende allgemeinbildender Schulen nach;;;;;;
Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe:;;;;;;
Kreise und krfr. Städte;;;;;;
Statistik der allgemeinbildenden Schulen;;;;;;
Absolvierende/Abgehende (Anzahl);;;;;;
;;;Insgesamt;Insgesamt;ohne Hauptschulabschluss;ohne Hauptschulabschluss
;;;Insgesamt;weiblich;Insgesamt;weiblich
2022;DG;Deutschland;1000;500;80;30
2022;03;  Niedersachsen;100;50;9;3
2022;03152;      Göttingen, Landkreis;-;-;-;-
2022;03159;      Göttingen, Landkreis;20;9;2;-
2023;DG;Deutschland;1100;550;88;33
2023;03;  Niedersachsen;110;55;.;x
2023;03152;      Göttingen, Landkreis;-;-;-;-
2023;03159;      Göttingen, Landkreis;22;10;3;0
${footer}`;
