/** What `zielkreis --help` prints. */
export const help = `Zielkreis: Bildungsmonitoring auf der Befehlszeile

  zielkreis import DATEI… [--dry-run] [--skip-bad-rows] [--answer RÜCKFRAGE=ANTWORT]… [--note TEXT] [--json]
      Liest Dateien ein. Jede wird ganz oder gar nicht übernommen.
      --dry-run         nur prüfen, nichts speichern
      --skip-bad-rows   fehlerhafte Zeilen weglassen, den Rest übernehmen
      --answer          beantwortet eine Rückfrage zur Datei, zum Beispiel zeitraum=2026-10;
                        mit @ aus einer Datei: zuordnung=@zuordnung.json
      --note            Notiz zum Import
      --json            je Datei ein Objekt in einer JSON-Liste

  zielkreis series KENNZAHL --area AGS [--breakdown GLIEDERUNG] [--as-of ZEIT] [--audience SICHT] [--json]
      Zeigt die gespeicherten Werte einer Kennzahl in einem Gebiet.
      --breakdown       nur diese Gliederung, zum Beispiel geschlecht=weiblich; '' für insgesamt
      --as-of           wie die Daten an einem Tag oder zu einer Zeit standen, zum Beispiel 2026-11-22
      --audience        wie es freigegeben ist für: ausschuss, oeffentlichkeit
      --json            je Wert ein Objekt in einer JSON-Liste

  zielkreis export KENNZAHL [--area AGS] [--as-of ZEIT] [--audience SICHT]
      Gibt die gespeicherten Werte als CSV aus; wieder eingelesen ergeben sie dieselben Werte.

  zielkreis audit [--audience SICHT] [--json]
      Prüft, ob sich aus allen Freigaben zusammen kleine Anzahlen zu genau ausrechnen lassen.
      --audience        nur für: ausschuss, oeffentlichkeit (sonst für beide)
      --json            je Sicht ein Objekt in einer JSON-Liste

  zielkreis bundle export DATEI [--with WAS,…]
      Schreibt ein Bündel für andere Kommunen: Ziele, Zielwerte, Maßnahmen, Kreisläufe und Gremien, nie Werte.
      --with            außerdem: papers (Vorlagen), meetings (Sitzungen), actors (Akteure),
                        posts (Stellen und Mittel der Maßnahmen)

  zielkreis bundle import DATEI [--take] [--conflicts mine|theirs|both] [--json]
      Zeigt, was ein Bündel bringt: neu, gleich, anders als hier, was fehlt. Gespeichert wird nichts.
      --take            übernehmen, ganz oder gar nicht
      --conflicts       was gilt, wo hier etwas anderes steht: mine unseres (sonst), theirs ihres,
                        both beide, ihres zusätzlich
      --json            je Eintrag ein Objekt in einer JSON-Liste

  zielkreis report list [--json]
      Zeigt die Berichte mit ihren Schlüsseln und Ausgaben.
      --json            je Ausgabe ein Objekt in einer JSON-Liste

  zielkreis report make BERICHT [--json]
      Erstellt eine Ausgabe mit allen Dateien und nennt ihre Nummer und Adresse.

  zielkreis report get NUMMER [--format pdf|docx|xlsx|zip] [--out DATEI]
      Schreibt eine Datei einer Ausgabe, zum Beispiel 2026-007; ohne --format das PDF.
      --out             Name der Datei (sonst: wie sie heißt, in diesem Ordner)

  zielkreis report again NUMMER [--format pdf|docx|xlsx|zip] [--out DATEI]
      Erstellt eine Ausgabe noch einmal aus dem, woraus sie gemacht ist, und sagt, ob der Inhalt derselbe ist.

  zielkreis report due [--json]
      Erstellt, was die Berichte heute vor Sitzungen verlangen; zum täglichen Aufruf.
      --json            je Ausgabe ein Objekt in einer JSON-Liste

  zielkreis rebuild
      Baut die aktuellen Werte und Zwischensummen aus den Importen neu auf.

Umgebung
  ZIELKREIS_DATA        Datenordner (sonst: var)
  ZIELKREIS_MUNICIPALITY  Kreisschlüssel der eigenen Kommune für einen leeren Datenordner (sonst: Demonstration)
  ZIELKREIS_ACTOR       wer handelt (sonst: lokal)
  ZIELKREIS_ADDRESS     Adresse des Servers, die auf Ausgaben von Berichten steht (sonst: nur der Pfad)
  ZIELKREIS_TODAY       fester heutiger Tag JJJJ-MM-TT (sonst: die Uhr)

Rückgabe
  0 alles erledigt, 1 etwas wurde abgelehnt, nicht gefunden oder ist nicht sicher, 2 falscher Aufruf
`;
