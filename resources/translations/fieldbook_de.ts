<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End customers</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>Level, by</source>
        <translation>Stufe aufgrund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>AddPartnerForm</name>
    <message>
        <source>A new partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Besuch alle … Tage</translation>
    </message>
    <message>
        <source>{0} is in the list. Type the next, or press Esc.</source>
        <translation>{0} steht in der Liste. Den nächsten eingeben oder Esc drücken.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldbook: {0}. Nothing saved was lost.</source>
        <translation>In Fieldbook ist etwas schiefgegangen: {0}. Was gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Stichwörter</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Column: {0}</source>
        <translation>Spalte: {0}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Binnen einer Woche fällig</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Let go of</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>Nie besucht</translation>
    </message>
    <message>
        <source>Quiet: past their cadence</source>
        <translation>Überfällig: Takt überschritten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>Ansicht: {0}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message numerus="yes">
        <source>%n other(s) ask for it, too</source>
        <translation>
            <numerusform>%n weiterer mit demselben Anliegen</numerusform>
            <numerusform>%n weitere mit demselben Anliegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>%n wartet auf unsere Antwort</numerusform>
            <numerusform>%n warten auf unsere Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer “{0}”</source>
        <translation>„{0}“ beantworten</translation>
    </message>
    <message>
        <source>Our answer; Enter: they have it</source>
        <translation>Unsere Antwort; mit Eingabe ist sie gegeben</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Anliegen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>beantwortet {0}</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>All that can be read is taken into a new book, and what could not is told. The damaged one stays.</source>
        <translation>Alles Lesbare kommt in ein neues Buch, und was nicht zu lesen war, wird genannt. Das beschädigte bleibt.</translation>
    </message>
    <message>
        <source>All together {0} of {1}; then the hourly ones go first.</source>
        <translation>Alle zusammen {0} von {1}; dann gehen zuerst die stündlichen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup of {0}</source>
        <translation>Sicherung von {0}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Das Buch prüfen</translation>
    </message>
    <message>
        <source>Check the newest</source>
        <translation>Die neueste prüfen</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Das Buch wird geprüft</translation>
    </message>
    <message>
        <source>Close the book and show both</source>
        <translation>Das Buch schließen und beide zeigen</translation>
    </message>
    <message>
        <source>Get its key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>It is a backup of another book.</source>
        <translation>Es ist die Sicherung eines anderen Buchs.</translation>
    </message>
    <message>
        <source>It is encrypted, and its key is not known here yet.</source>
        <translation>Sie ist verschlüsselt, und ihr Schlüssel ist hier noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It is restored into {0}. The present book stays as it is.</source>
        <translation>Wiederhergestellt in {0}. Das jetzige Buch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It lacks nothing of the present book.</source>
        <translation>Ihr fehlt nichts vom jetzigen Buch.</translation>
    </message>
    <message>
        <source>Looks at every page of the file, at the chain of all changes, and at whether the tables say the same. You can go on working meanwhile.</source>
        <translation>Sieht jede Seite der Datei durch, die Kette aller Änderungen, und ob die Tabellen dasselbe sagen. Man kann dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>Make the tables anew</source>
        <translation>Die Tabellen neu machen</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Ein anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it now and at every start</source>
        <translation>Jetzt und bei jedem Start öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring into {0}</source>
        <translation>Wird wiederhergestellt in {0}</translation>
    </message>
    <message>
        <source>See and restore backups</source>
        <translation>Sicherungen ansehen und wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take what can be read</source>
        <translation>Lesbares übernehmen</translation>
    </message>
    <message>
        <source>Taking what can be read into {0}</source>
        <translation>Lesbares wird übernommen in {0}</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>Das Buch lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>Das Buch selbst</translation>
    </message>
    <message>
        <source>The file and all changes are whole, but the tables made of them are not as they say.</source>
        <translation>Die Datei und alle Änderungen sind heil, aber die Tabellen daraus sagen es anders.</translation>
    </message>
    <message>
        <source>The last change: {0}.</source>
        <translation>Die letzte Änderung: {0}.</translation>
    </message>
    <message>
        <source>The last one: {0}.</source>
        <translation>Die letzte: {0}.</translation>
    </message>
    <message>
        <source>The log of changes cannot be read to its end.</source>
        <translation>Das Verzeichnis der Änderungen lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>There is no backup of it in {0}.</source>
        <translation>In {0} liegt keine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself, an hour after the last one, while the book is open.</source>
        <translation>Es gibt noch keine Sicherung. Solange das Buch offen ist, wird von selbst eine gemacht, eine Stunde nach der letzten.</translation>
    </message>
    <message>
        <source>They can be made anew of the changes, which stay as they are: the book is closed meanwhile.</source>
        <translation>Sie lassen sich aus den Änderungen neu machen, die bleiben, wie sie sind; das Buch ist solange geschlossen.</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Noch einmal zu öffnen versuchen</translation>
    </message>
    <message>
        <source>Two ways back, both into a new file: restore a backup, or take what can be read of the book.</source>
        <translation>Zwei Wege zurück, beide in eine neue Datei: eine Sicherung wiederherstellen, oder übernehmen, was vom Buch zu lesen ist.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>What can be read of the book</source>
        <translation>Was vom Buch zu lesen ist</translation>
    </message>
    <message>
        <source>What the present book has beside it cannot be told: that one cannot be read.</source>
        <translation>Was das jetzige Buch darüber hinaus hat, lässt sich nicht sagen: Es ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Which book this was cannot be told. These are the backups of all books: look what is in one.</source>
        <translation>Welches Buch das war, lässt sich nicht sagen. Dies sind die Sicherungen aller Bücher: Sehen Sie nach, was in einer steht.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>another backup: what is in it, what it lacks</source>
        <translation>eine andere Sicherung: was darin ist, was ihr fehlt</translation>
    </message>
    <message>
        <source>backups back up restore check copy lost damaged</source>
        <translation>sicherungen sichern wiederherstellen prüfen kopie verloren beschädigt backup</translation>
    </message>
    <message>
        <source>before a change of format</source>
        <translation>vor einem Formatwechsel</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>book {0}</source>
        <translation>Buch {0}</translation>
    </message>
    <message>
        <source>from the list to restoring</source>
        <translation>von der Liste zum Wiederherstellen</translation>
    </message>
    <message>
        <source>in place of a damaged one</source>
        <translation>anstelle einer beschädigten</translation>
    </message>
    <message>
        <source>looked through {0}: damaged</source>
        <translation>durchgesehen {0}: beschädigt</translation>
    </message>
    <message>
        <source>looked through {0}: whole</source>
        <translation>durchgesehen {0}: heil</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>No book yet</source>
        <translation>Noch kein Buch</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Mein Buch öffnen</translation>
    </message>
    <message>
        <source>This book was there already. It was opened as it is; nothing was begun anew.</source>
        <translation>Dieses Buch war schon da. Es wurde geöffnet, wie es ist; nichts wurde neu begonnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DetailCards</name>
    <message>
        <source>Not visited yet</source>
        <translation>Noch nicht besucht</translation>
    </message>
    <message>
        <source>Showed up {0}</source>
        <translation>Zuletzt dort: {0}</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>To walk in with</source>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message numerus="yes">
        <source>due every %n day(s) as {0}</source>
        <translation>
            <numerusform>Takt %n Tag (Stufe {0})</numerusform>
            <numerusform>Takt %n Tage (Stufe {0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised every %n day(s)</source>
        <translation>
            <numerusform>Takt %n Tag</numerusform>
            <numerusform>Takt %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Nichts offen.</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Chase by mail</source>
        <translation>Per Mail nachfassen</translation>
    </message>
    <message>
        <source>Chased in another way</source>
        <translation>Auf anderem Weg nachgefasst</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mend the wording or the day</source>
        <translation>Wortlaut oder Tag korrigieren</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Waiting on a colleague</source>
        <translation>Wartet auf Kollegen</translation>
    </message>
    <message>
        <source>Waits on a colleague</source>
        <translation>Wartet auf Kollegen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) left outside.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to what was known</source>
        <translation>Bekanntes ergänzt</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Bringing them in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Brought in {0}</source>
        <translation>{0} eingelesen</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>Dateien zum Einlesen wählen</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>It is one change, and undo takes it back whole.</source>
        <translation>Alles zusammen ist eine einzige Änderung; Rückgängig nimmt sie ganz zurück.</translation>
    </message>
    <message>
        <source>Known here already: {0}.</source>
        <translation>Schon bekannt: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>Nothing new would come in.</source>
        <translation>Es käme nichts Neues hinzu.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.ics)</source>
        <translation>Tabellen, Adresskarten und Kalender (*.csv *.tsv *.txt *.vcf *.ics)</translation>
    </message>
    <message>
        <source>The files were not read. Nothing was brought in.</source>
        <translation>Die Dateien wurden nicht gelesen. Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Throw the preview away</source>
        <translation>Vorschau verwerfen</translation>
    </message>
    <message>
        <source>back; the preview waits</source>
        <translation>zurück; die Vorschau wartet</translation>
    </message>
    <message>
        <source>on a column: what it becomes; on the button: bring them in</source>
        <translation>auf einer Spalte: wozu sie wird; auf der Schaltfläche: einlesen</translation>
    </message>
    <message>
        <source>the next file</source>
        <translation>nächste Datei</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on bringing in {0}</source>
        <translation>Weiter mit dem Einlesen von {0}</translation>
    </message>
    <message>
        <source>The preview of {0} waits.</source>
        <translation>Die Vorschau von {0} wartet.</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>What was said, seen, agreed.

we: send the price list by Friday
they: two engineers certified by EOQ
ask: …   praise: …   guess: …   next: visit in 6 weeks</source>
        <translation>Was gesagt, gesehen, vereinbart wurde.

wir: Preisliste bis Freitag schicken
sie: zwei Techniker zertifiziert bis Quartalsende
wunsch: …   lob: …   vermutung: …   nächstes: Besuch in 6 Wochen</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Ctrl+. gives a line its kind</source>
        <translation>Strg+Eingabe speichert · Strg+. gibt einer Zeile ihre Art</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Darf weitergegeben werden</translation>
    </message>
    <message>
        <source>New people when saved: {0}</source>
        <translation>Neue Personen beim Speichern: {0}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Only the line you type can be read · Ctrl+Shift+H shows all</source>
        <translation>Nur die Zeile, in der Sie schreiben, ist lesbar · Strg+Umschalt+H zeigt alles</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Unsere Vermutung</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Read marks in what was pasted</source>
        <translation>Kürzel im Eingefügten erkennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner erhalten</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>To do, mine alone</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>Tried to reach</source>
        <translation>Versucht zu erreichen</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns gegeben</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n change(s) are not what was written.</source>
        <translation>
            <numerusform>%n Änderung ist nicht, was geschrieben wurde.</numerusform>
            <numerusform>%n Änderungen sind nicht, was geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is whole: its file, its %n change(s), and the tables made of them.</source>
        <translation>
            <numerusform>Das Buch ist heil: seine Datei, seine %n Änderung und die Tabellen daraus.</numerusform>
            <numerusform>Das Buch ist heil: seine Datei, seine %n Änderungen und die Tabellen daraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file: %n place(s) are not what was written.</source>
        <translation>
            <numerusform>Die Datei: %n Stelle ist nicht, was geschrieben wurde.</numerusform>
            <numerusform>Die Datei: %n Stellen sind nicht, was geschrieben wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetailCard</name>
    <message numerus="yes">
        <source>It has %n change(s) that the present book lacks.</source>
        <translation>
            <numerusform>Sie hat %n Änderung, die dem jetzigen Buch fehlt.</numerusform>
            <numerusform>Sie hat %n Änderungen, die dem jetzigen Buch fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present book has %n change(s) that it lacks. The newest:</source>
        <translation>
            <numerusform>Das jetzige Buch hat %n Änderung, die ihr fehlt:</numerusform>
            <numerusform>Das jetzige Buch hat %n Änderungen, die ihr fehlen. Die neuesten:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it away from this machine: on paper, or where you keep passwords. Whoever has it and the book's file can read the book.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Bewahren Sie ihn nicht auf diesem Rechner auf: auf Papier oder dort, wo Sie Passwörter aufheben. Wer ihn und die Datei des Buchs hat, kann das Buch lesen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The code is on the clipboard, where other programs can read it: paste it where you keep passwords, then copy something else.</source>
        <translation>Der Code liegt in der Zwischenablage, wo andere Programme ihn lesen können: Fügen Sie ihn dort ein, wo Sie Passwörter aufheben, und kopieren Sie dann etwas anderes.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>You have neither printed nor copied it. Without it, a keyring that is gone or a forgotten passphrase is the end of the book. Press Go on once more to leave it all the same.</source>
        <translation>Sie haben ihn weder gedruckt noch kopiert. Ohne ihn ist ein verlorener Schlüsselbund oder eine vergessene Passphrase das Ende des Buchs. Drücken Sie noch einmal Weiter, um trotzdem zu gehen.</translation>
    </message>
    <message>
        <source>Your book is encrypted. This code opens it where nothing else does: on another machine, when the keyring is gone or a passphrase forgotten. It opens its backups, too.</source>
        <translation>Ihr Buch ist verschlüsselt. Dieser Code öffnet es, wo sonst nichts hilft: auf einem anderen Rechner, wenn der Schlüsselbund fort oder eine Passphrase vergessen ist. Er öffnet auch die Sicherungen.</translation>
    </message>
</context>
<context>
    <name>CommitmentLine</name>
    <message>
        <source>Gathering the names you may say…</source>
        <translation>Namen werden gesammelt …</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>To do, mine alone</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>quote of {0}</source>
        <translation>Angebot über {0}</translation>
    </message>
    <message>
        <source>waits on {0}</source>
        <translation>wartet auf {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a to-do</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by partner, person or words</source>
        <translation>Nach Partner, Person oder Text filtern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schulden</translation>
    </message>
    <message>
        <source>They owe: add a commitment</source>
        <translation>Partner schulden: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>We owe: add a commitment</source>
        <translation>Wir schulden: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>add a commitment to this side</source>
        <translation>Zusage auf dieser Seite hinzufügen</translation>
    </message>
    <message>
        <source>chase by mail · it was chased in another way</source>
        <translation>per Mail nachfassen · auf anderem Weg nachgefasst</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>mend the wording or the day</source>
        <translation>Wortlaut oder Tag korrigieren</translation>
    </message>
    <message>
        <source>say on which colleague it waits</source>
        <translation>angeben, auf wen bei uns es wartet</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The partner's edition carries your company's name at its top. The book does not know it yet.</source>
        <translation>Auf der Partnerausgabe steht oben der Name Ihrer Firma. Das Buch kennt ihn noch nicht.</translation>
    </message>
    <message>
        <source>Whose review is it?</source>
        <translation>Von welcher Firma ist der Rückblick?</translation>
    </message>
    <message>
        <source>Your company's name</source>
        <translation>Name Ihrer Firma</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Call {0}</source>
        <translation>{0} anrufen</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Copy how to reach {0}</source>
        <translation>Kontaktdaten von {0} kopieren</translation>
    </message>
    <message>
        <source>No mail program opened. {0} is on the clipboard.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. {0} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No program took the call. {0} is on the clipboard.</source>
        <translation>Kein Programm hat den Anruf übernommen. {0} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>{0} schreiben</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never visited</source>
        <translation>
            <numerusform>%n nie besucht</numerusform>
            <numerusform>%n nie besucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A new partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Chased. No mail program opened, so the mail is on the clipboard.</source>
        <translation>Nachgefasst. Es hat sich kein Mailprogramm geöffnet; die Mail liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Kept: “{0}”</source>
        <translation>Gehalten: „{0}“</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>„{0}“ verschieben</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Auf die Agenda setzen</translation>
    </message>
    <message>
        <source>Released from “{0}”</source>
        <translation>„{0}“ erlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who else comes?</source>
        <translation>Wer kommt noch?</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>to which day</source>
        <translation>auf welchen Tag</translation>
    </message>
    <message>
        <source>told to whom</source>
        <translation>wem mitgeteilt</translation>
    </message>
    <message>
        <source>town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>visit every … days</source>
        <translation>Besuch alle … Tage</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>“{0}” will not be done</source>
        <translation>„{0}“ wird nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>BookController</name>
    <message>
        <source>A note about…</source>
        <translation>Eine Notiz über …</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Jot a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Space or K</source>
        <translation>Leertaste oder K</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits into the calendar</source>
        <translation>Besuche in den Kalender</translation>
    </message>
    <message>
        <source>add the people a capture names</source>
        <translation>Personen aus der Mitschrift hinzufügen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>export take ics outlook</source>
        <translation>exportieren übernehmen ausgeben ics outlook</translation>
    </message>
    <message>
        <source>find anything, run any command</source>
        <translation>alles finden, jeden Befehl ausführen</translation>
    </message>
    <message>
        <source>give a line its kind</source>
        <translation>einer Zeile ihre Art geben</translation>
    </message>
    <message>
        <source>hide what is private</source>
        <translation>Privates verbergen</translation>
    </message>
    <message>
        <source>jot a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>move, release, break, chase</source>
        <translation>verschieben, erlassen, brechen, nachfassen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>save the capture</source>
        <translation>Mitschrift speichern</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig, wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Brief {0}</source>
        <translation>Briefing {0}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>For me, private lines too</source>
        <translation>Für mich, auch Privates</translation>
    </message>
    <message>
        <source>For us alone</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>Rückblick {0}</translation>
    </message>
    <message>
        <source>The day's pack, {0}</source>
        <translation>Tagesmappe, {0}</translation>
    </message>
    <message>
        <source>The partner's edition</source>
        <translation>Für den Partner</translation>
    </message>
    <message>
        <source>To carry, nothing private</source>
        <translation>Zum Mitnehmen, nichts Privates</translation>
    </message>
</context>
<context>
    <name>UnlockController</name>
    <message>
        <source>Trying the recovery code…</source>
        <translation>Der Wiederherstellungscode wird probiert…</translation>
    </message>
    <message>
        <source>Working the key out of the passphrase…</source>
        <translation>Der Schlüssel wird aus der Passphrase errechnet…</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>No town</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Planned already</source>
        <translation>Schon geplant</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>nie besucht</translation>
    </message>
    <message>
        <source>never visited, due every {0} days</source>
        <translation>nie besucht, Takt {0} Tage</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation>geplant für {0}</translation>
    </message>
    <message>
        <source>we owe {0}</source>
        <translation>wir schulden {0}</translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation>{0} Tage, Takt {1}</translation>
    </message>
</context>
<context>
    <name>GlobalCommands</name>
    <message>
        <source>Archive the whole book</source>
        <translation>Das ganze Buch archivieren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Das Buch prüfen</translation>
    </message>
    <message>
        <source>Choose where the archive is to stand</source>
        <translation>Ort für das Archiv wählen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Setting: {0}</source>
        <translation>Einstellung: {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The whole book lies in {0}.</source>
        <translation>Das ganze Buch liegt in {0}.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. A partner, a visit and Review have.</source>
        <translation>Auf dieser Seite gibt es nichts zu drucken, wohl aber bei einem Partner, einem Besuch und im Rückblick.</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Das Archiv wird geschrieben</translation>
    </message>
    <message>
        <source>You and your company</source>
        <translation>Sie und Ihre Firma</translation>
    </message>
    <message>
        <source>backups go back older lost</source>
        <translation>sicherungen zurück älter verloren backup</translation>
    </message>
    <message>
        <source>damaged broken whole verify</source>
        <translation>beschädigt kaputt heil prüfen</translation>
    </message>
    <message>
        <source>export backup copy save everything folder</source>
        <translation>exportieren ausgeben sicherung kopie sichern alles ordner</translation>
    </message>
    <message>
        <source>save copy safe</source>
        <translation>sichern kopie sicher backup</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n idea(s) stay: nobody was asked yet</source>
        <translation>
            <numerusform>%n Idee bleibt hier: noch nicht angefragt</numerusform>
            <numerusform>%n Ideen bleiben hier: noch nicht angefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) go out</source>
        <translation>
            <numerusform>%n Besuch wird exportiert</numerusform>
            <numerusform>%n Besuche werden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Into your calendar</source>
        <translation>In Ihren Kalender</translation>
    </message>
    <message>
        <source>Look first: what goes out, and beside it its words and what stays. Every entry is marked as private; taken again, it updates what is there.</source>
        <translation>Erst ansehen: was exportiert wird, daneben der Wortlaut und was hierbleibt. Jeder Eintrag ist als privat gekennzeichnet; ein neuer Export aktualisiert, was schon im Kalender steht.</translation>
    </message>
    <message>
        <source>No visit lies in these days. Choose others above.</source>
        <translation>In diesem Zeitraum liegt kein Besuch. Wählen Sie oben einen anderen.</translation>
    </message>
    <message>
        <source>Nothing of it is held back. Notes that are private never come this far.</source>
        <translation>Davon wird nichts zurückgehalten. Private Notizen kommen nie so weit.</translation>
    </message>
    <message>
        <source>Open in my calendar</source>
        <translation>In meinem Kalender öffnen</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save the visits</source>
        <translation>Besuche speichern</translation>
    </message>
    <message>
        <source>Stays in the book</source>
        <translation>Bleibt im Buch</translation>
    </message>
    <message>
        <source>The visits lie in {0}.</source>
        <translation>Die Besuche liegen in {0}.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Your calendar was asked to take the visits.</source>
        <translation>Die Besuche wurden an Ihr Kalenderprogramm übergeben.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It is {0} there now.</source>
        <translation>Dort ist es jetzt {0}.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns · {0} of {1} taken</source>
        <translation>Spalten · {0} von {1} übernommen</translation>
    </message>
    <message>
        <source>Left outside · {0}</source>
        <translation>Ausgelassen · {0}</translation>
    </message>
    <message>
        <source>Remarks · {0}</source>
        <translation>Bemerkungen · {0}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>This file lists</source>
        <translation>Diese Datei enthält</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys; F1 again opens the guide</source>
        <translation>Tasten; noch einmal F1 öffnet die Anleitung</translation>
    </message>
    <message>
        <source>Nothing in this book starts with that. Fewer letters find more.</source>
        <translation>In diesem Buch beginnt nichts so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>the guide, with pictures</source>
        <translation>die Anleitung, mit Bildern</translation>
    </message>
</context>
<context>
    <name>FirstKeys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>a step back; what was typed stays</source>
        <translation>einen Schritt zurück; was eingetippt wurde, bleibt</translation>
    </message>
    <message>
        <source>goes on; on a button: presses it</source>
        <translation>geht weiter; auf einer Schaltfläche: drückt sie</translation>
    </message>
    <message>
        <source>presses a button, ticks a box</source>
        <translation>drückt eine Schaltfläche, hakt ein Kästchen an</translation>
    </message>
    <message>
        <source>the keys; once a book is open, F1 F1 opens the guide</source>
        <translation>die Tasten; ist ein Buch offen, öffnet F1 F1 die Anleitung</translation>
    </message>
    <message>
        <source>through what a list offers</source>
        <translation>durch das, was eine Liste anbietet</translation>
    </message>
    <message>
        <source>to the next field or button, to the one before</source>
        <translation>zum nächsten Feld, zum vorigen</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Asks</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>InvestmentsCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>programme money</source>
        <translation>Marketingmittel</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation>anderes Kapitel</translation>
    </message>
    <message>
        <source>into the text, to scroll it</source>
        <translation>in den Text, um darin zu blättern</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation>Änderungsverlauf schließen</translation>
    </message>
    <message>
        <source>Empty {0}</source>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <source>History of {0}</source>
        <translation>Änderungen: {0}</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Ältere Änderungen</translation>
    </message>
    <message>
        <source>Set {0} back to “{1}”</source>
        <translation>{0} auf „{1}“ zurücksetzen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>{0}: {1}, before: {2}</source>
        <translation>{0}: {1}, davor: {2}</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Abgesagt von</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Abgesagt am</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End customers</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>ISV</source>
        <translation>ISV</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Kennung in der Quelle</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level, by</source>
        <translation>Stufe aufgrund</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>MSP</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>May be shown to the partner</source>
        <translation>Für den Partner sichtbar</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal notes</source>
        <translation>Persönliche Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Recap sent</source>
        <translation>Protokoll gesendet</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Einzelhändler</translation>
    </message>
    <message>
        <source>Sent or printed</source>
        <translation>Gesendet oder gedruckt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To whom it is owed</source>
        <translation>Wem es zugesagt ist</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Who of us knows them</source>
        <translation>Kontakt bei uns</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Wer es zugesagt hat</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Wrapped up</source>
        <translation>Nachbereitet</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>übernommen von</translation>
    </message>
    <message>
        <source>an ask</source>
        <translation>ein Wunsch</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>branch of</source>
        <translation>Niederlassung von</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>kauft über</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>nachgefasst</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>formerly</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>unsere Vermutung</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>programme money</source>
        <translation>Programmgeld</translation>
    </message>
    <message>
        <source>released</source>
        <translation>entbunden</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>ihre Worte</translation>
    </message>
    <message>
        <source>them</source>
        <translation>sie</translation>
    </message>
    <message>
        <source>us</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} am {1}</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, auf {1}</translation>
    </message>
    <message>
        <source>{0}, told {1}</source>
        <translation>{0}, gesagt: {1}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>Weitere E-Mail</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Cadence in days</source>
        <translation>Takt in Tagen</translation>
    </message>
    <message>
        <source>Certified people</source>
        <translation>Zertifizierte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Deals registered</source>
        <translation>Registrierte Projekte</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail, private</source>
        <translation>E-Mail, privat</translation>
    </message>
    <message>
        <source>Fieldbook's own id</source>
        <translation>Fieldbooks eigene Kennung</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Id in the other program</source>
        <translation>Kennung im anderen Programm</translation>
    </message>
    <message>
        <source>Id of the company</source>
        <translation>Kennung der Firma</translation>
    </message>
    <message>
        <source>Id of the parent company</source>
        <translation>Kennung der Muttergesellschaft</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <source>Known, adds to it</source>
        <translation>Bekannt, ergänzt</translation>
    </message>
    <message>
        <source>Known, nothing new</source>
        <translation>Bekannt, nichts Neues</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Linked partners</source>
        <translation>Verbundene Partner</translation>
    </message>
    <message>
        <source>MDF used</source>
        <translation>MDF genutzt</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Numbers by month</source>
        <translation>Zahlen nach Monaten</translation>
    </message>
    <message>
        <source>Other address: country</source>
        <translation>Andere Anschrift: Land</translation>
    </message>
    <message>
        <source>Other address: postcode</source>
        <translation>Andere Anschrift: Postleitzahl</translation>
    </message>
    <message>
        <source>Other address: state or region</source>
        <translation>Andere Anschrift: Bundesland oder Region</translation>
    </message>
    <message>
        <source>Other address: street</source>
        <translation>Andere Anschrift: Straße</translation>
    </message>
    <message>
        <source>Other address: town</source>
        <translation>Andere Anschrift: Ort</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Partner level</source>
        <translation>Partnerstufe</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Personal notes</source>
        <translation>Persönliche Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of the assistant</source>
        <translation>Telefon der Assistenz</translation>
    </message>
    <message>
        <source>Phone, private</source>
        <translation>Telefon, privat</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Portal use</source>
        <translation>Portalnutzung</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Revenue (sell-in)</source>
        <translation>Umsatz (Sell-in)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Say above what the list is, or below which column is the name.</source>
        <translation>Geben Sie oben an, was die Liste enthält, oder unten, welche Spalte der Name ist.</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Zweiter Nachname</translation>
    </message>
    <message>
        <source>Sell-out (POS)</source>
        <translation>Sell-out (POS)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert für {0}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What the level rests on</source>
        <translation>Worauf die Stufe beruht</translation>
    </message>
    <message>
        <source>Whether it was deleted</source>
        <translation>Ob gelöscht</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>adds {0}</source>
        <translation>ergänzt {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>known by {0}</source>
        <translation>erkannt an {0}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>replaces {0}</source>
        <translation>ersetzt {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>{0} stays {1}, not {2}</source>
        <translation>{0} bleibt {1}, nicht {2}</translation>
    </message>
</context>
<context>
    <name>InlineEdit</name>
    <message>
        <source>Enter edits it</source>
        <translation>mit Eingabe bearbeiten</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Fieldbook speaks English now.</source>
        <translation>Fieldbook spricht jetzt Deutsch.</translation>
    </message>
    <message>
        <source>The language changes when what is under way is done.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was gerade läuft.</translation>
    </message>
</context>
<context>
    <name>QuickNotePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Jot a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Just write. Name a partner and it goes there; otherwise you are asked when you save.</source>
        <translation>Schreiben Sie einfach. Nennen Sie einen Partner, kommt die Notiz zu ihm; sonst werden Sie beim Speichern gefragt.</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>A backup is being made or looked through just now.</source>
        <translation>Gerade wird eine Sicherung gemacht oder durchgesehen.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung ist gemacht.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Looking the newest backup through</source>
        <translation>Die neueste Sicherung wird durchgesehen</translation>
    </message>
    <message>
        <source>Make a new one now</source>
        <translation>Jetzt eine neue machen</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Nothing changed since the last backup.</source>
        <translation>Seit der letzten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The newest backup is damaged and would not restore. The book itself is as it was.</source>
        <translation>Die neueste Sicherung ist beschädigt und ließe sich nicht wiederherstellen. Das Buch selbst ist, wie es war.</translation>
    </message>
    <message>
        <source>The newest backup is whole and would restore.</source>
        <translation>Die neueste Sicherung ist heil und ließe sich wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>A passphrase for your book</source>
        <translation>Eine Passphrase für Ihr Buch</translation>
    </message>
    <message>
        <source>Asking the system's keyring to keep it… It may ask you something in a window of its own.</source>
        <translation>Der Schlüsselbund des Systems wird gebeten, ihn aufzuheben… Vielleicht fragt er Sie etwas in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Der Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>Set it and go on</source>
        <translation>Festlegen und weiter</translation>
    </message>
    <message>
        <source>The key of your book</source>
        <translation>Der Schlüssel Ihres Buchs</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Stattdessen eine Passphrase</translation>
    </message>
    <message>
        <source>Your book is encrypted. The passphrase is asked for whenever it is opened.</source>
        <translation>Ihr Buch ist verschlüsselt. Nach der Passphrase wird bei jedem Öffnen gefragt.</translation>
    </message>
</context>
<context>
    <name>LateBadge</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet gehalten</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>waits on {0}</source>
        <translation>wartet auf {0}</translation>
    </message>
    <message>
        <source>{0} d late</source>
        <translation>{0} T. zu spät</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>How they are tied</source>
        <translation>Wie sie verbunden sind</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link a partner</source>
        <translation>Partner verbinden</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No longer: {0}</source>
        <translation>Nicht mehr: {0}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>LockController</name>
    <message>
        <source>A command is at work on this book. Try again when it is done.</source>
        <translation>Ein Befehl arbeitet gerade an diesem Buch. Versuchen Sie es noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Asking the system's keyring to keep the key…</source>
        <translation>Der Schlüsselbund des Systems wird gebeten, den Schlüssel aufzuheben…</translation>
    </message>
    <message>
        <source>Closing the book to make its tables anew…</source>
        <translation>Das Buch wird geschlossen, um seine Tabellen neu zu machen…</translation>
    </message>
    <message>
        <source>Encrypting the book…</source>
        <translation>Das Buch wird verschlüsselt…</translation>
    </message>
    <message>
        <source>How the book is locked</source>
        <translation>Wie das Buch verschlossen ist</translation>
    </message>
    <message>
        <source>It was stopped. The tables are as they were.</source>
        <translation>Es wurde angehalten. Die Tabellen sind unverändert.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund aufheben</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locking… What was under way is being brought to its end.</source>
        <translation>Wird gesperrt… Was noch lief, wird zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>The keyring does not keep it. A passphrase can take its place.</source>
        <translation>Der Schlüsselbund hebt ihn nicht auf. Eine Passphrase kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The recovery code opened the book. Keep its key here, so that it opens without the code?</source>
        <translation>Der Wiederherstellungscode hat das Buch geöffnet. Soll sein Schlüssel hier aufgehoben werden, damit es ohne den Code aufgeht?</translation>
    </message>
    <message>
        <source>The tables were made anew of all changes.</source>
        <translation>Die Tabellen wurden aus allen Änderungen neu gemacht.</translation>
    </message>
    <message>
        <source>Writing the book anew under another key…</source>
        <translation>Das Buch wird unter einem anderen Schlüssel neu geschrieben…</translation>
    </message>
    <message>
        <source>encrypt passphrase keyring recovery code new key</source>
        <translation>verschlüsseln Passphrase Schlüsselbund Wiederherstellungscode neuer Schlüssel</translation>
    </message>
    <message>
        <source>hide close away</source>
        <translation>verbergen schließen weg</translation>
    </message>
</context>
<context>
    <name>DemoSession</name>
    <message>
        <source>Leave the demo book</source>
        <translation>Beispielbuch verlassen</translation>
    </message>
    <message>
        <source>This is a demo book: all of it is made up. Your own stays empty until you begin it.</source>
        <translation>Dies ist ein Beispielbuch, alles darin ist erfunden. Ihr eigenes bleibt leer, bis Sie es beginnen.</translation>
    </message>
    <message>
        <source>Writing two years of visits into the demo book</source>
        <translation>Zwei Jahre Besuche werden ins Beispielbuch geschrieben</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>All that was written about either stays, under one name. Undo parts them again.</source>
        <translation>Alles, was über beide geschrieben wurde, bleibt unter einem Namen erhalten. Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>Den anderen Namen behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation>Mit {0} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>{0} mit {1} zusammenführen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge with whom?</source>
        <translation>Mit wem zusammenführen?</translation>
    </message>
</context>
<context>
    <name>MergeKind</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End customers</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Personal notes</source>
        <translation>Persönliche Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>%n month(s) of the last twelve</source>
        <translation>
            <numerusform>%n Monat der letzten zwölf</numerusform>
            <numerusform>%n Monate der letzten zwölf</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{0}, {1} % of the target of {2}</source>
        <translation>{0}, {1} % des Ziels von {2}</translation>
    </message>
    <message>
        <source>{0}: nothing known</source>
        <translation>{0}: nichts bekannt</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Add a measure</source>
        <translation>Messgröße hinzufügen</translation>
    </message>
    <message>
        <source>Add a measure…</source>
        <translation>Messgröße hinzufügen …</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>CommandBridge</name>
    <message>
        <source>A command is writing to this book just now. What you save here waits for it.</source>
        <translation>Gerade schreibt ein Befehl in dieses Buch. Was Sie hier speichern, wartet so lange.</translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>They owe: what, by when</source>
        <translation>Partner schuldet: was, bis wann</translation>
    </message>
    <message>
        <source>We owe: what, by when</source>
        <translation>Wir schulden: was, bis wann</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All results for “{0}”</source>
        <translation>Alle Ergebnisse für „{0}“</translation>
    </message>
    <message>
        <source>Partner, person, note, or a command</source>
        <translation>Partner, Person, Notiz oder ein Befehl</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
</context>
<context>
    <name>PartnerColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Schuldet uns</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>erster Besuch</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{0}, {1} late</source>
        <translation>{0}, {1} überfällig</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>Cadence in days</source>
        <translation>Takt in Tagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>PartnerHeader</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Partner seit</translation>
    </message>
    <message>
        <source>Visit due: {0}</source>
        <translation>Besuch fällig: {0}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>last visit {0}</source>
        <translation>letzter Besuch {0}</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ohne Anschrift</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>ohne Takt</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ohne Stufe</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>noch nicht besucht</translation>
    </message>
    <message>
        <source>partner since {0}</source>
        <translation>Partner seit {0}</translation>
    </message>
    <message>
        <source>partner since …</source>
        <translation>Partner seit …</translation>
    </message>
    <message numerus="yes">
        <source>seen every %n day(s)</source>
        <translation>
            <numerusform>Takt %n Tag</numerusform>
            <numerusform>Takt %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen every %n day(s) as {0}</source>
        <translation>
            <numerusform>Takt %n Tag (Stufe {0})</numerusform>
            <numerusform>Takt %n Tage (Stufe {0})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Copy the brief</source>
        <translation>Briefing kopieren</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>H in the timeline</source>
        <translation>H im Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link a partner</source>
        <translation>Partner verbinden</translation>
    </message>
    <message>
        <source>Merge with another partner</source>
        <translation>Mit einem anderen Partner zusammenführen</translation>
    </message>
    <message>
        <source>More about this partner</source>
        <translation>Mehr über diesen Partner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Plan a visit, or write down what you know: it will stand here.</source>
        <translation>Noch ist nichts geschehen. Planen Sie einen Besuch oder schreiben Sie auf, was Sie wissen: Es steht dann hier.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan a visit to {0}</source>
        <translation>Besuch bei {0} planen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Review of {0}</source>
        <translation>Rückblick für {0}</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>The brief is on the clipboard. It is for us alone.</source>
        <translation>Das Briefing liegt in der Zwischenablage. Es ist nur für uns.</translation>
    </message>
    <message>
        <source>They owe: add a commitment</source>
        <translation>Partner schuldet: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>We owe: add a commitment</source>
        <translation>Wir schulden: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Write a note about {0}</source>
        <translation>Notiz über {0} schreiben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>edit the field one stands on; Esc takes back what was typed</source>
        <translation>das gewählte Feld bearbeiten; Esc verwirft das Getippte</translation>
    </message>
    <message>
        <source>history of the partner</source>
        <translation>Änderungsverlauf des Partners</translation>
    </message>
    <message>
        <source>history of what one stands on</source>
        <translation>Änderungsverlauf des gewählten Eintrags</translation>
    </message>
</context>
<context>
    <name>PartnerPanel</name>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Keiner geplant.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Einen planen</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
</context>
<context>
    <name>PartnersStep</name>
    <message>
        <source>A partner needs a name.</source>
        <translation>Ein Partner braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin with an empty book. Ctrl+K finds every command, Ctrl+N jots a note, F1 shows the keys.</source>
        <translation>Beginnen Sie mit einem leeren Buch. Strg+K findet jeden Befehl, Strg+N schreibt eine Notiz, F1 zeigt die Tasten.</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Partner's name</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>The others follow as you go.</source>
        <translation>Die anderen kommen nach und nach dazu.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Write down the first</source>
        <translation>Den ersten aufschreiben</translation>
    </message>
    <message>
        <source>Your CRM's export (CSV), a spreadsheet saved as CSV or address cards (vCard), with a calendar of your visits to them (.ics). Drop the files anywhere on this window. You see everything before it comes in.</source>
        <translation>Der Export Ihres CRM (CSV), eine als CSV gespeicherte Tabelle oder Adresskarten (vCard), dazu ein Kalender mit Ihren Besuchen dort (.ics). Ziehen Sie die Dateien einfach auf dieses Fenster. Sie sehen alles, bevor es ins Buch kommt.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>A or Del</source>
        <translation>A oder Entf</translation>
    </message>
    <message>
        <source>Add a partner to the list</source>
        <translation>Partner zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Archive or restore the marked partners</source>
        <translation>Markierte Partner archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n partner(s) as text, CSV, HTML and Markdown.</source>
        <translation>
            <numerusform>%n Partner als Text, CSV, HTML und Markdown kopiert.</numerusform>
            <numerusform>%n Partner als Text, CSV, HTML und Markdown kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n partner(s).</source>
        <translation>
            <numerusform>%n Partner kopiert.</numerusform>
            <numerusform>%n Partner kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list as {0}</source>
        <translation>Liste als {0} kopieren</translation>
    </message>
    <message>
        <source>Each with its town, its level, the days since you showed up and what is open between you. Add the first by name, or bring in your CRM's export: you see everything before it comes in.</source>
        <translation>Jeder mit Ort, Stufe, den Tagen seit dem letzten Besuch und dem, was zwischen Ihnen offen ist. Fügen Sie den ersten mit Namen hinzu oder lesen Sie den Export Ihres CRM ein: Sie sehen alles, bevor es ins Buch kommt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, town, level, tag</source>
        <translation>Nach Name, Ort, Stufe, Stichwort filtern</translation>
    </message>
    <message>
        <source>Here your partners will stand</source>
        <translation>Hier stehen bald Ihre Partner</translation>
    </message>
    <message>
        <source>Mark two partners with Space, then press M: they become one.</source>
        <translation>Markieren Sie zwei Partner mit der Leertaste und drücken Sie M: Aus beiden wird einer.</translation>
    </message>
    <message>
        <source>Merge the two marked partners</source>
        <translation>Die beiden markierten Partner zusammenführen</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>No partner fits this filter.</source>
        <translation>Kein Partner passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reading the partners…</source>
        <translation>Partner werden gelesen …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Nach {0} sortieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message numerus="yes">
        <source>The filter hid %n new partner(s); it was taken away.</source>
        <translation>
            <numerusform>Der Filter verdeckte %n neuen Partner und wurde aufgehoben.</numerusform>
            <numerusform>Der Filter verdeckte %n neue Partner und wurde aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>add a partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>archive, or restore</source>
        <translation>archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>copy the rows as text, CSV, HTML and Markdown</source>
        <translation>Zeilen als Text, CSV, HTML und Markdown kopieren</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>mark a row</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>merge the two marked</source>
        <translation>die beiden markierten zusammenführen</translation>
    </message>
    <message>
        <source>open the partner, or what a figure was counted from</source>
        <translation>den Partner öffnen oder das, woraus eine Zahl gezählt ist</translation>
    </message>
    <message>
        <source>sort by the column, again: the other way round</source>
        <translation>nach der Spalte sortieren, nochmals: umgekehrt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History of what is shown here</source>
        <translation>Änderungsverlauf dieser Seite</translation>
    </message>
    <message>
        <source>Nothing on this page has a history of its own. Open a partner, a person or a visit.</source>
        <translation>Auf dieser Seite hat nichts einen eigenen Änderungsverlauf. Öffnen Sie einen Partner, eine Person oder einen Besuch.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody yet. Names in a note are offered.</source>
        <translation>Noch niemand. Namen aus Notizen werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>Only one of them is known to us: who else should we meet?</source>
        <translation>Nur eine Person dort ist uns bekannt: Wen sollten wir noch treffen?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Birthday: 3 May 1980</source>
        <translation>Geburtstag: 3. Mai 1980</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>H in the timeline</source>
        <translation>H im Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Merge with another person</source>
        <translation>Mit einer anderen Person zusammenführen</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr über diese Person</translation>
    </message>
    <message>
        <source>Move to another partner</source>
        <translation>Zu einem anderen Partner wechseln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No role today</source>
        <translation>Heute ohne Rolle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing names them yet. Notes, visits and commitments that do will stand here.</source>
        <translation>Noch ist diese Person nirgends erwähnt. Notizen, Besuche und Zusagen mit ihr stehen dann hier.</translation>
    </message>
    <message>
        <source>Personal notes</source>
        <translation>Persönliche Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>These never leave the book; they go with the person, wherever they work.</source>
        <translation>Sie verlassen das Buch nie und gehen mit der Person, wo immer sie arbeitet.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Where they are mentioned</source>
        <translation>Wo sie erwähnt ist</translation>
    </message>
    <message>
        <source>Who of us knows them</source>
        <translation>Kontakt bei uns</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>changes company employer job</source>
        <translation>wechselt firma arbeitgeber stelle</translation>
    </message>
    <message>
        <source>edit the field one stands on; Esc takes back what was typed</source>
        <translation>das gewählte Feld bearbeiten; Esc verwirft das Getippte</translation>
    </message>
    <message>
        <source>history of the person</source>
        <translation>Änderungsverlauf der Person</translation>
    </message>
    <message>
        <source>history of what one stands on</source>
        <translation>Änderungsverlauf des gewählten Eintrags</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Besuch verschieben</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan a visit to {0}</source>
        <translation>Besuch bei {0} planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Such as Tuesday 14:00, 26.11. 9:30, tomorrow 14:00-15:30</source>
        <translation>Etwa Dienstag 14:00, 26.11. 9:30, morgen 14:00-15:30</translation>
    </message>
    <message>
        <source>Tuesday 14:00</source>
        <translation>Dienstag 14:00</translation>
    </message>
    <message>
        <source>agenda, points with ; between</source>
        <translation>Agenda, Punkte mit ; trennen</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>wozu</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n missing. A value, or value / target.</source>
        <translation>
            <numerusform>%n fehlt. Ein Wert oder Wert / Ziel.</numerusform>
            <numerusform>%n fehlen. Ein Wert oder Wert / Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for each point</source>
        <translation>Eine Zeile je Punkt</translation>
    </message>
    <message>
        <source>A line for each question</source>
        <translation>Eine Zeile je Frage</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All months that have begun are there. A value, or value / target.</source>
        <translation>Alle begonnenen Monate sind da. Ein Wert oder Wert / Ziel.</translation>
    </message>
    <message>
        <source>Commitments, asks and funds of the quarter will stand here.</source>
        <translation>Zusagen, Anliegen und Mittel des Quartals stehen dann hier.</translation>
    </message>
    <message>
        <source>Decide today</source>
        <translation>Heute entscheiden</translation>
    </message>
    <message>
        <source>How the quarter went, for the partner to read</source>
        <translation>Wie das Quartal lief, zum Lesen für den Partner</translation>
    </message>
    <message>
        <source>No numbers yet. Add a measure, or bring in a CSV report with partner, month and value.</source>
        <translation>Noch keine Zahlen. Fügen Sie eine Messgröße hinzu oder lesen Sie einen CSV-Bericht mit Partner, Monat und Wert ein.</translation>
    </message>
    <message>
        <source>Numbers of the quarter</source>
        <translation>Zahlen des Quartals</translation>
    </message>
    <message>
        <source>Our summary</source>
        <translation>Unsere Zusammenfassung</translation>
    </message>
    <message>
        <source>Rows of the pages</source>
        <translation>Zeilen der Seiten</translation>
    </message>
    <message>
        <source>Space leaves a row out of the pages, or puts it on them again.</source>
        <translation>Die Leertaste lässt eine Zeile weg oder setzt sie wieder auf die Seiten.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>they owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>we owe</source>
        <translation>wir schulden</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) went to {0}.</source>
        <translation>
            <numerusform>%n Blatt an {0} gesendet.</numerusform>
            <numerusform>%n Blatt an {0} gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>All, or 2-3</source>
        <translation>Alle oder 2-3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>Hier ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print: {0}</source>
        <translation>Drucken: {0}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>larger, smaller, as wide as there is room</source>
        <translation>größer, kleiner, so breit wie Platz ist</translation>
    </message>
    <message>
        <source>{0} lies in {1}.</source>
        <translation>{0} liegt in {1}.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>{0} days, due every {1}</source>
        <translation>{0} Tage, Takt {1} Tage</translation>
    </message>
</context>
<context>
    <name>RebuildPage</name>
    <message>
        <source>All that {0} shows is worked out once more of its changes, which stay as they are. It is closed meanwhile; then it opens where you were. Whenever that is stopped, the tables are as they were.</source>
        <translation>Alles, was {0} zeigt, wird noch einmal aus den Änderungen ermittelt; die bleiben, wie sie sind. Es ist solange geschlossen und öffnet sich dann dort, wo Sie waren. Wird es angehalten, bleiben die Tabellen, wie sie waren.</translation>
    </message>
    <message>
        <source>Making the tables anew…</source>
        <translation>Die Tabellen werden neu gemacht…</translation>
    </message>
    <message>
        <source>The tables are made anew</source>
        <translation>Die Tabellen werden neu gemacht</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message numerus="yes">
        <source>%n withheld: private, or naming another</source>
        <translation>
            <numerusform>%n zurückgehalten: privat oder über andere</numerusform>
            <numerusform>%n zurückgehalten: privat oder über andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>Mail-Entwürfe (*.eml)</translation>
    </message>
    <message>
        <source>No address for {0}</source>
        <translation>Keine E-Mail-Adresse für {0}</translation>
    </message>
    <message>
        <source>Nothing was agreed yet that may go out. Commitments of the visit would stand here.</source>
        <translation>Noch ist nichts vereinbart, was hinausgehen darf. Zusagen aus dem Besuch stehen dann hier.</translation>
    </message>
    <message>
        <source>Recap for {0}</source>
        <translation>Protokoll für {0}</translation>
    </message>
    <message>
        <source>Save as mail draft</source>
        <translation>Als Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>Taken already: {0}. Taken again, it goes out twice.</source>
        <translation>Schon entnommen: {0}. Noch einmal entnommen, geht es zweimal hinaus.</translation>
    </message>
    <message>
        <source>The draft lies in {0}.</source>
        <translation>Der Entwurf liegt in {0}.</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
    <message>
        <source>The recap is on the clipboard.</source>
        <translation>Das Protokoll liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>An: {0}</translation>
    </message>
    <message>
        <source>nobody with an address</source>
        <translation>niemand mit E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>TrackRecordCard</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Hide the sum</source>
        <translation>Rechnung verbergen</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Wie gezählt wurde</translation>
    </message>
    <message>
        <source>What they kept</source>
        <translation>Bilanz der Partner</translation>
    </message>
    <message>
        <source>What they kept, {0}</source>
        <translation>Bilanz von {0}</translation>
    </message>
    <message>
        <source>What we kept</source>
        <translation>Unsere Bilanz</translation>
    </message>
    <message>
        <source>What we kept, {0}</source>
        <translation>Unsere Bilanz mit {0}</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>No book open</source>
        <translation>Kein Buch offen</translation>
    </message>
    <message>
        <source>The ways back</source>
        <translation>Die Wege zurück</translation>
    </message>
    <message>
        <source>What can be read of {0} is being taken just now. Wait until that is done, or stop it.</source>
        <translation>Was von {0} zu lesen ist, wird gerade übernommen. Warten Sie, bis das fertig ist, oder halten Sie es an.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>For us alone</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Rückblick speichern</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>The partner's edition</source>
        <translation>Für den Partner</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Type back what was written by hand</source>
        <translation>Handschriftliches nachtragen</translation>
    </message>
    <message>
        <source>What is withheld, and why</source>
        <translation>Was zurückgehalten wird und warum</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Welcher Partner?</translation>
    </message>
    <message>
        <source>larger, smaller, as wide as there is room</source>
        <translation>größer, kleiner, so breit wie Platz ist</translation>
    </message>
    <message>
        <source>leave a row out, or put it on the pages again</source>
        <translation>eine Zeile weglassen oder wieder auf die Seiten setzen</translation>
    </message>
    <message>
        <source>{0} lies in {1}.</source>
        <translation>{0} liegt in {1}.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>%n open commitment(s) there still name them: who else?</source>
        <translation>
            <numerusform>%n offene Zusage dort nennt diese Person noch: Wer übernimmt?</numerusform>
            <numerusform>%n offene Zusagen dort nennen diese Person noch: Wer übernimmt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch bei</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Heute gegangen</translation>
    </message>
    <message>
        <source>Left today: {0}</source>
        <translation>Heute gegangen: {0}</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Wechselt zu</translation>
    </message>
    <message>
        <source>No role is known yet.</source>
        <translation>Noch ist keine Rolle bekannt.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since, such as 1.9.</source>
        <translation>Seit, etwa 1.9.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>since …</source>
        <translation>seit …</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>until …</source>
        <translation>bis …</translation>
    </message>
    <message>
        <source>which role?</source>
        <translation>welche Rolle?</translation>
    </message>
</context>
<context>
    <name>RecoveryServices</name>
    <message>
        <source>Cancelled by them</source>
        <translation>Von ihnen abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Von uns abgesagt</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Besuch ändern</translation>
    </message>
    <message>
        <source>Confirmed by them</source>
        <translation>Von ihnen bestätigt</translation>
    </message>
    <message>
        <source>Hide private</source>
        <translation>Privates verbergen</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts zu ergänzen</translation>
    </message>
    <message>
        <source>Partner's page</source>
        <translation>Seite des Partners</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Auf die Agenda setzen</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show private</source>
        <translation>Privates zeigen</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Es kommt noch jemand</translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <translation>Besuch: {0}</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Written about this visit</source>
        <translation>Zu diesem Besuch geschrieben</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
</context>
<context>
    <name>RowsList</name>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A copy is encrypted, compared with the book, and put in its place; the window shows nothing of it meanwhile. Then its recovery code is shown. Copies made before, backups too, stay as they are.</source>
        <translation>Eine Kopie wird verschlüsselt, mit dem Buch verglichen und an seine Stelle gesetzt; das Fenster zeigt so lange nichts davon. Dann sehen Sie den Wiederherstellungscode. Frühere Kopien, auch Sicherungen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>All of it is made up. A book of your own is encrypted.</source>
        <translation>Alles darin ist erfunden. Ein eigenes Buch wird verschlüsselt.</translation>
    </message>
    <message>
        <source>All of the book is written anew under another key, which may take a minute; the window shows nothing of it meanwhile. Then the new recovery code is shown; the old one opens older backups only.</source>
        <translation>Das ganze Buch wird unter einem anderen Schlüssel neu geschrieben, was eine Minute dauern kann; das Fenster zeigt so lange nichts davon. Dann sehen Sie den neuen Wiederherstellungscode; der alte öffnet nur noch ältere Sicherungen.</translation>
    </message>
    <message>
        <source>Asking the system's keyring to keep the key…</source>
        <translation>Der Schlüsselbund des Systems wird gebeten, den Schlüssel aufzuheben…</translation>
    </message>
    <message>
        <source>Change the key now</source>
        <translation>Schlüssel jetzt wechseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Encrypt this book</source>
        <translation>Dieses Buch verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>Mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt; the keyring keeps the key</source>
        <translation>Verschlüsseln; der Schlüsselbund hebt den Schlüssel auf</translation>
    </message>
    <message>
        <source>Encrypted. Only its recovery code opens it.</source>
        <translation>Verschlüsselt. Nur sein Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>Encrypted. The system's keyring opens it here, and so does your passphrase.</source>
        <translation>Verschlüsselt. Hier öffnet es der Schlüsselbund des Systems, und ebenso Ihre Passphrase.</translation>
    </message>
    <message>
        <source>Encrypted. The system's keyring opens it here.</source>
        <translation>Verschlüsselt. Hier öffnet es der Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Encrypted. Your passphrase opens it.</source>
        <translation>Verschlüsselt. Ihre Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Give the book a new key</source>
        <translation>Dem Buch einen neuen Schlüssel geben</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Schlüssel im Schlüsselbund aufheben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: the demo book</source>
        <translation>Nicht verschlüsselt: das Beispielbuch</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>Die Passphrase wird festgelegt…</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The keyring keeps opening it here, too</source>
        <translation>Auch der Schlüsselbund öffnet es hier weiterhin</translation>
    </message>
    <message>
        <source>The passphrase is set. Copies made before open as they did; a new key ends that.</source>
        <translation>Die Passphrase gilt. Frühere Kopien gehen auf wie bisher; ein neuer Schlüssel beendet das.</translation>
    </message>
    <message>
        <source>The passphrase keeps opening it, too</source>
        <translation>Auch die Passphrase öffnet es weiterhin</translation>
    </message>
    <message>
        <source>The recovery code that was shown with its key opens it, too. If you do not have that, give the book a new key.</source>
        <translation>Auch der Wiederherstellungscode, der mit dem Schlüssel gezeigt wurde, öffnet es. Wenn Sie den nicht haben, geben Sie dem Buch einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Whoever gets at the file, on a stolen disk or in a backup, can read all of it.</source>
        <translation>Wer an die Datei kommt, auf einem gestohlenen Datenträger oder in einer Sicherung, kann alles lesen.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>safety lock key encryption passphrase keyring recovery code</source>
        <translation>Sicherheit sperren Schlüssel Verschlüsselung Passphrase Schlüsselbund Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message numerus="yes">
        <source>%n change(s) are lost:</source>
        <translation>
            <numerusform>%n Änderung ist verloren:</numerusform>
            <numerusform>%n Änderungen sind verloren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) behind a gap read well, but are not proved: look at them.</source>
        <translation>
            <numerusform>%n Änderung hinter einer Lücke liest sich gut, ist aber nicht bewiesen: ansehen.</numerusform>
            <numerusform>%n Änderungen hinter einer Lücke lesen sich gut, sind aber nicht bewiesen: ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made no sense without what was lost, and were left out.</source>
        <translation>
            <numerusform>%n Änderung ergab ohne das Verlorene keinen Sinn und blieb weg.</numerusform>
            <numerusform>%n Änderungen ergaben ohne das Verlorene keinen Sinn und blieben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken into {0}.</source>
        <translation>
            <numerusform>%n Änderung wurde übernommen in {0}.</numerusform>
            <numerusform>%n Änderungen wurden übernommen in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are damaged.</source>
        <translation>
            <numerusform>%n Seite der Datei ist beschädigt.</numerusform>
            <numerusform>%n Seiten der Datei sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the write-ahead log could not be used.</source>
        <translation>
            <numerusform>%n Seite des Protokolls neben der Datei war nicht zu gebrauchen.</numerusform>
            <numerusform>%n Seiten des Protokolls neben der Datei waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken from the tables; undo takes them back.</source>
        <translation>
            <numerusform>%n Eintrag kam aus den Tabellen; Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>%n Einträge kamen aus den Tabellen; Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) nothing was found.</source>
        <translation>
            <numerusform>Von %n Änderung fand sich nichts.</numerusform>
            <numerusform>Von %n Änderungen fand sich nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Nothing here starts with all of that. Fewer letters find more.</source>
        <translation>Hier beginnt nichts so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type a word, or the beginning of one.</source>
        <translation>Geben Sie ein Wort oder seinen Anfang ein.</translation>
    </message>
    <message>
        <source>Words of a name, a note, a commitment</source>
        <translation>Wörter aus einem Namen, einer Notiz, einer Zusage</translation>
    </message>
    <message>
        <source>from the words into the results</source>
        <translation>vom Suchwort in die Ergebnisse</translation>
    </message>
    <message>
        <source>open the result in hand</source>
        <translation>das gewählte Ergebnis öffnen</translation>
    </message>
    <message>
        <source>to partner, time and types</source>
        <translation>zu Partner, Zeitraum und Arten</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Fair. Longer is better: whoever has the file can try for as long as they like.</source>
        <translation>Brauchbar. Länger ist besser: Wer die Datei hat, kann probieren, solange er will.</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>Vier Wörter, die nicht zusammengehören, merken sich leicht und sind schwer zu erraten.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Strong: whoever has the file alone would try for ages.</source>
        <translation>Stark: Wer nur die Datei hat, würde ewig probieren.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>{0} groups of six signs</source>
        <translation>{0} Gruppen zu sechs Zeichen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Book to open</source>
        <translation>Buch beim Start</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>Cadence by partner level</source>
        <translation>Takt nach Partnerstufe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the book to open</source>
        <translation>Buch zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation>Symbol neben der Uhr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>Sperren nach Minuten</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>Dauer eines Besuchs in Minuten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Room for backups, in MB</source>
        <translation>Platz für Sicherungen, in MB</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Seen when Fieldbook is opened the next time.</source>
        <translation>Wirkt beim nächsten Start von Fieldbook.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>gold 30, silver 60</source>
        <translation>gold 30, silber 60</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>No setting has all of these words in its name or its help.</source>
        <translation>Keine Einstellung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings are kept in {0}.</source>
        <translation>Die Einstellungen liegen in {0}.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>from the search to the first setting found</source>
        <translation>von der Suche zur ersten gefundenen Einstellung</translation>
    </message>
    <message>
        <source>other choices, larger and smaller numbers</source>
        <translation>andere Auswahl, größere und kleinere Zahlen</translation>
    </message>
    <message>
        <source>to the next setting; what you typed is kept</source>
        <translation>zur nächsten Einstellung; das Getippte bleibt</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Ein anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Saved on this machine, encrypted · {0}</source>
        <translation>Auf diesem Rechner gespeichert, verschlüsselt · {0}</translation>
    </message>
    <message>
        <source>Saved on this machine, not encrypted · {0}</source>
        <translation>Auf diesem Rechner gespeichert, nicht verschlüsselt · {0}</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Also known there</source>
        <translation>Dort auch bekannt</translation>
    </message>
    <message>
        <source>Expected: Space says that they came.</source>
        <translation>Erwartet; die Leertaste vermerkt, wer da war.</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Nobody is known here yet. Write their names, Ctrl+Shift+A adds them when you save.</source>
        <translation>Hier ist noch niemand bekannt. Schreiben Sie die Namen auf; Strg+Umschalt+A fügt sie beim Speichern hinzu.</translation>
    </message>
    <message>
        <source>Nothing was written before this visit.</source>
        <translation>Vor diesem Besuch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>Das Mal davor</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>They wait for our answer</source>
        <translation>Warten auf unsere Antwort</translation>
    </message>
    <message>
        <source>To walk in with</source>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>{0}, expected</source>
        <translation>{0}, erwartet</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Empty: it waits on nobody.</source>
        <translation>Leer lassen: Es wartet auf niemanden.</translation>
    </message>
    <message>
        <source>Nobody of us is called so.</source>
        <translation>Bei uns heißt niemand so.</translation>
    </message>
    <message>
        <source>Nothing open here has all of these words.</source>
        <translation>Hier ist nichts offen, was alle diese Wörter enthält.</translation>
    </message>
    <message>
        <source>On which colleague does it wait?</source>
        <translation>Auf wen bei uns wartet es?</translation>
    </message>
    <message>
        <source>They owe: who, what, by when</source>
        <translation>Partner schulden: wer, was, bis wann</translation>
    </message>
    <message>
        <source>We owe: who, what, by when</source>
        <translation>Wir schulden: wer, was, bis wann</translation>
    </message>
    <message>
        <source>What they undertake to do will stand here, late first. A line in a note such as “they: two engineers certified by EOQ” puts it here; so does the line below.</source>
        <translation>Was die Partner zusagen, steht dann hier, Überfälliges zuerst. Eine Zeile in einer Notiz wie „sie: zwei Techniker zertifiziert bis Quartalsende“ bringt es hierher, ebenso die Zeile unten.</translation>
    </message>
    <message>
        <source>What we undertake to do will stand here, late first. A line in a note such as “we: send the price list by Friday” puts it here; so does the line below.</source>
        <translation>Was wir zusagen, steht dann hier, Überfälliges zuerst. Eine Zeile in einer Notiz wie „wir: Preisliste bis Freitag schicken“ bringt es hierher, ebenso die Zeile unten.</translation>
    </message>
    <message>
        <source>Wording, and by when</source>
        <translation>Wortlaut und bis wann</translation>
    </message>
</context>
<context>
    <name>WriteFailureMonitor</name>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>Not saved just now</source>
        <translation>Gerade wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Save the book elsewhere</source>
        <translation>Das Buch anderswo speichern</translation>
    </message>
    <message>
        <source>Save the book elsewhere…</source>
        <translation>Das Buch anderswo speichern …</translation>
    </message>
    <message>
        <source>The book can be written again. What you typed meanwhile is kept.</source>
        <translation>Das Buch lässt sich wieder schreiben. Was Sie inzwischen geschrieben haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What you typed is only in this window. Copy it elsewhere, or close once more to let it go.</source>
        <translation>Was Sie geschrieben haben, steht nur in diesem Fenster. Kopieren Sie es woandershin, oder schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>{0} Nothing can be saved for now; what you type stays in this window until it can be kept.</source>
        <translation>{0} Im Augenblick lässt sich nichts speichern; was Sie schreiben, bleibt in diesem Fenster, bis es aufgehoben werden kann.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Here you prepare the quarterly page</source>
        <translation>Hier bereiten Sie den Quartalsrückblick vor</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>What both sides said they would do, the numbers, your summary: a few pages to sit over together, without a word that is private. It needs a partner first.</source>
        <translation>Was beide Seiten zugesagt haben, die Zahlen, Ihre Zusammenfassung: ein paar Seiten für das gemeinsame Gespräch, ohne ein privates Wort. Zuerst braucht es einen Partner.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Ask ({0})</source>
        <translation>Anliegen ({0})</translation>
    </message>
    <message>
        <source>Call: {0}</source>
        <translation>Anruf: {0}</translation>
    </message>
    <message>
        <source>Kept, but which one? {0}</source>
        <translation>Gehalten, aber welche? {0}</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gehalten: {0}</translation>
    </message>
    <message>
        <source>May be shared: {0}</source>
        <translation>Darf weitergegeben werden: {0}</translation>
    </message>
    <message>
        <source>New name: {0}{1}. Ctrl+Shift+A adds them</source>
        <translation>Neuer Name: {0}{1}. Strg+Umschalt+A fügt ihn hinzu</translation>
    </message>
    <message>
        <source>New person: {0}{1}</source>
        <translation>Neue Person: {0}{1}</translation>
    </message>
    <message>
        <source>Next visit: {0}</source>
        <translation>Nächster Besuch: {0}</translation>
    </message>
    <message>
        <source>Our guess: {0}</source>
        <translation>Unsere Vermutung: {0}</translation>
    </message>
    <message>
        <source>Praise: {0}</source>
        <translation>Lob: {0}</translation>
    </message>
    <message>
        <source>Quote: {0} · {1}</source>
        <translation>Angebot: {0} · {1}</translation>
    </message>
    <message>
        <source>Their words: {0}</source>
        <translation>Wörtlich: {0}</translation>
    </message>
    <message>
        <source>They gave: {0}</source>
        <translation>Sie gaben: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>They owe ({0})</source>
        <translation>Partner schuldet ({0})</translation>
    </message>
    <message>
        <source>To do: {0} · {1}</source>
        <translation>Aufgabe: {0} · {1}</translation>
    </message>
    <message>
        <source>Tried: {0}</source>
        <translation>Versucht: {0}</translation>
    </message>
    <message>
        <source>We gave: {0}</source>
        <translation>Wir gaben: {0}</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>We owe ({0})</source>
        <translation>Wir schulden ({0})</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n commitment(s) due</source>
        <translation>
            <numerusform>%n Zusage fällig</numerusform>
            <numerusform>%n Zusagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late on our side</source>
        <translation>
            <numerusform>%n bei uns überfällig</numerusform>
            <numerusform>%n bei uns überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>heute %n Besuch</numerusform>
            <numerusform>heute %n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>A day without visits</source>
        <translation>Ein Tag ohne Besuche</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Ctrl+K finds a partner; “Plan a visit” stands on its page.</source>
        <translation>Strg+K findet einen Partner; „Besuch planen“ steht auf seiner Seite.</translation>
    </message>
    <message>
        <source>Jot a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>Heute keine Besuche</translation>
    </message>
    <message>
        <source>Nothing is open. A line in a note such as “we: send the price list by Friday” stands here.</source>
        <translation>Nichts ist offen. Eine Zeile in einer Notiz wie „wir: Preisliste bis Freitag schicken“ steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing is open. A line such as “they: two engineers certified by EOQ” stands here.</source>
        <translation>Nichts ist offen. Eine Zeile wie „sie: zwei Techniker zertifiziert bis Quartalsende“ steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing to do. A line “todo: book the train” in a note stands here.</source>
        <translation>Nichts zu tun. Eine Zeile „aufgabe: Zug buchen“ in einer Notiz steht dann hier.</translation>
    </message>
    <message>
        <source>Quiet for too long</source>
        <translation>Zu lange nicht besucht</translation>
    </message>
    <message>
        <source>Recap: {0}</source>
        <translation>Protokoll: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schulden</translation>
    </message>
    <message>
        <source>Those who have not seen us for too long are below: a good day to call one.</source>
        <translation>Unten stehen alle, die Sie zu lange nicht besucht haben: ein guter Tag, um jemanden anzurufen.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits of the day will stand here. First of all it needs the partners you look after.</source>
        <translation>Hier stehen dann die Besuche des Tages. Zuerst braucht es die Partner, die Sie betreuen.</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>Write it up: {0}</source>
        <translation>Aufschreiben: {0}</translation>
    </message>
    <message>
        <source>Your book is open, and empty</source>
        <translation>Ihr Buch ist offen und leer</translation>
    </message>
    <message>
        <source>{0} finds anything and every command, {1} jots a note, {2} shows the keys.</source>
        <translation>{0} findet alles und jeden Befehl, {1} schreibt eine Notiz, {2} zeigt die Tasten.</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Add a to-do</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Nobody else ever sees these, and no figure counts them.</source>
        <translation>Niemand sonst sieht sie, und sie zählen in keiner Zahl mit.</translation>
    </message>
    <message>
        <source>To do, mine alone</source>
        <translation>Eigene Aufgaben</translation>
    </message>
    <message>
        <source>What is to be done, and by when</source>
        <translation>Was zu tun ist und bis wann</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Jot a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>No visit left today</source>
        <translation>Heute kein Besuch mehr</translation>
    </message>
    <message>
        <source>Open Fieldbook</source>
        <translation>Fieldbook öffnen</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>A line for each thing written by hand: the row's number, then what stands there. “3 kept”, “5 15 Jan: the trainer is ill”, “11 they: a date by Friday” for a next step, “summary: …”, “decided: …”, “theirs 4: …” for the relationship check. A line without a number becomes a note.</source>
        <translation>Eine Zeile für jeden handschriftlichen Eintrag: die Nummer der Zeile, dann was dort steht. „3 gehalten“, „5 15.1.: Trainer krank“, „11 sie: Termin bis Freitag“ für einen nächsten Schritt, „zusammenfassung: …“, „entschieden: …“, „ihre 4: …“ für die Beziehung. Eine Zeile ohne Nummer wird eine Notiz.</translation>
    </message>
    <message>
        <source>Answered “{0}”: {1}</source>
        <translation>„{0}“ beantwortet: {1}</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>Broken: {0}</source>
        <translation>Gebrochen: {0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes all of it</source>
        <translation>Strg+Eingabe trägt alles ein</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Entschieden: {0}</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gehalten: {0}</translation>
    </message>
    <message>
        <source>Moved to {0}: {1}</source>
        <translation>Auf {0} verschoben: {1}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Printed copy</source>
        <translation>Gedrucktes Exemplar</translation>
    </message>
    <message numerus="yes">
        <source>Printed {0}, {1}, %n row(s)</source>
        <translation>
            <numerusform>Gedruckt {0}, {1}, %n Zeile</numerusform>
            <numerusform>Gedruckt {0}, {1}, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relationship, ours: {0} of 5. {1}</source>
        <translation>Beziehung, unsere Sicht: {0} von 5. {1}</translation>
    </message>
    <message>
        <source>Relationship, theirs: {0} of 5. {1}</source>
        <translation>Beziehung, Sicht des Partners: {0} von 5. {1}</translation>
    </message>
    <message>
        <source>Released: {0}</source>
        <translation>Erlassen: {0}</translation>
    </message>
    <message>
        <source>Summary: {0}</source>
        <translation>Zusammenfassung: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>What was written by hand</source>
        <translation>Was von Hand geschrieben wurde</translation>
    </message>
    <message>
        <source>Write it into the book</source>
        <translation>Ins Buch eintragen</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>for us alone</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>the partner's edition</source>
        <translation>Partnerausgabe</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking the system's keyring for the key… It may ask you something in a window of its own.</source>
        <translation>Der Schlüsselbund des Systems wird nach dem Schlüssel gefragt… Vielleicht fragt er Sie etwas in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It was shown when the book was made: {0} groups, on paper or where you keep passwords.</source>
        <translation>Er wurde gezeigt, als das Buch angelegt wurde: {0} Gruppen, auf Papier oder dort, wo Sie Passwörter aufheben.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Ein anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Mit dem Code öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The next try in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch in %n Sekunde.</numerusform>
            <numerusform>Der nächste Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This book is locked</source>
        <translation>Dieses Buch ist verschlossen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Stattdessen den Wiederherstellungscode</translation>
    </message>
    <message>
        <source>{0} is closed and encrypted. What you were writing is kept in it.</source>
        <translation>{0} ist geschlossen und verschlüsselt. Was Sie gerade schrieben, ist darin aufgehoben.</translation>
    </message>
    <message>
        <source>{0} is encrypted.</source>
        <translation>{0} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} is not encrypted: this hides it, but whoever gets at its file can read it.</source>
        <translation>{0} ist nicht verschlüsselt: Dies verbirgt es, aber wer an die Datei kommt, kann es lesen.</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>It was stopped. The book is as it was.</source>
        <translation>Es wurde angehalten. Das Buch ist unverändert.</translation>
    </message>
    <message>
        <source>Making a backup of it…</source>
        <translation>Eine Sicherung davon wird gemacht…</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Ein anderes Buch öffnen</translation>
    </message>
    <message>
        <source>The backup is made. Making its tables anew…</source>
        <translation>Die Sicherung ist gemacht. Die Tabellen werden neu gemacht…</translation>
    </message>
    <message>
        <source>This book is brought up to date</source>
        <translation>Dieses Buch wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>{0} was written by an older version of Fieldbook. A backup of it is made first; then its tables are made anew of its changes, which takes a minute or two where there are many. Whenever that is stopped, the book is as it was.</source>
        <translation>{0} stammt von einer älteren Version von Fieldbook. Zuerst wird eine Sicherung davon gemacht, dann entstehen die Tabellen neu aus den Änderungen; wo es viele sind, dauert das ein, zwei Minuten. Wird es angehalten, bleibt das Buch, wie es war.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Nach Partner</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Here stand all visits, planned and held. Plan the first one with the button above.</source>
        <translation>Hier stehen alle Besuche, geplante und vergangene. Planen Sie den ersten mit der Schaltfläche oben.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No visit is like that.</source>
        <translation>Kein Besuch passt dazu.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write Friday, 30.9. or 2026-09-30.</source>
        <translation>„{0}“ ist kein Tag. Etwa so: Freitag, 30.9. oder 2026-09-30.</translation>
    </message>
</context>
<context>
    <name>VisitTile</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>they owe {0}</source>
        <translation>Partner schuldet {0}</translation>
    </message>
    <message>
        <source>we owe {0}</source>
        <translation>wir schulden {0}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>How visits are shown</source>
        <translation>Wie Besuche gezeigt werden</translation>
    </message>
    <message>
        <source>Month of visits</source>
        <translation>Besuche des Monats</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Besuche als Liste</translation>
    </message>
    <message>
        <source>Visits of the week</source>
        <translation>Besuche der Woche</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>cancels the visit</source>
        <translation>sagt den Besuch ab</translation>
    </message>
    <message>
        <source>moves the visit a day</source>
        <translation>verschiebt den Besuch um einen Tag</translation>
    </message>
    <message>
        <source>moves the visit half an hour</source>
        <translation>verschiebt den Besuch um eine halbe Stunde</translation>
    </message>
    <message>
        <source>plans the chosen partner on the chosen day; opens the chosen visit</source>
        <translation>plant den gewählten Partner am gewählten Tag; öffnet den gewählten Besuch</translation>
    </message>
    <message>
        <source>the visit is confirmed</source>
        <translation>vermerkt den Besuch als bestätigt</translation>
    </message>
    <message>
        <source>the week or month before, after</source>
        <translation>Woche oder Monat davor, danach</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>zum heutigen Tag</translation>
    </message>
    <message>
        <source>week, list, month</source>
        <translation>Woche, Liste, Monat</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n nicht bestätigt</numerusform>
            <numerusform>%n nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past cadence and not planned</source>
        <translation>
            <numerusform>%n überfällig und nicht geplant</numerusform>
            <numerusform>%n überfällig und nicht geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this week is confirmed, and nobody past their cadence is left out.</source>
        <translation>Diese Woche ist alles bestätigt, und kein überfälliger Partner fehlt.</translation>
    </message>
    <message>
        <source>Enter plans a visit on {0}; left and right change the day.</source>
        <translation>Eingabe plant einen Besuch am {0}; Pfeile links und rechts wechseln den Tag.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Here stand the partners that are due, by town. Bring in your partners first: Ctrl+2.</source>
        <translation>Hier stehen die fälligen Partner, nach Orten. Lesen Sie zuerst Ihre Partner ein: Strg+2.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nobody is due: everyone saw you as often as their cadence asks.</source>
        <translation>Niemand ist fällig: Sie waren überall so oft, wie der Takt es vorsieht.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Take this week into your calendar</source>
        <translation>Diese Woche in den Kalender exportieren</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Zu besuchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Notes, visits and commitments, on this machine. It works without a network, and sends nothing.</source>
        <translation>Notizen, Besuche und Zusagen, auf diesem Rechner. Fieldbook arbeitet ohne Netz und sendet nichts.</translation>
    </message>
    <message>
        <source>The book will be kept in {0}</source>
        <translation>Das Buch liegt dann in {0}</translation>
    </message>
    <message>
        <source>There is a book already: {0}. It is opened as it is; nothing is begun anew.</source>
        <translation>Es gibt schon ein Buch: {0}. Es wird geöffnet, wie es ist; nichts wird neu begonnen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Ihre Partner</translation>
    </message>
    <message>
        <source>Your partners, in one book</source>
        <translation>Ihre Partner, in einem Buch</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
</context>
<context>
    <name>WithheldList</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>The partner's edition lets out only what is named for it. This is in the book and stays there.</source>
        <translation>Die Partnerausgabe enthält nur, was dafür freigegeben ist. Dies steht im Buch und bleibt dort.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How often you show up, by partner level</source>
        <translation>Wie oft Sie vor Ort sind, nach Partnerstufe</translation>
    </message>
    <message>
        <source>In days. It holds for partners of that level that have no cadence of their own.</source>
        <translation>In Tagen. Gilt für Partner dieser Stufe, die keinen eigenen Takt haben.</translation>
    </message>
    <message>
        <source>Quarters are counted from it.</source>
        <translation>Ab diesem Monat zählen die Quartale.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where your day begins; a partner may have another.</source>
        <translation>Die Zone, in der Ihr Tag beginnt; ein Partner kann eine andere haben.</translation>
    </message>
    <message>
        <source>gold 30, silver 60, bronze 90</source>
        <translation>gold 30, silber 60, bronze 90</translation>
    </message>
</context>
<context>
    <name>WrapUpList</name>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts zu ergänzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Nachbereiten</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>not written up</source>
        <translation>noch nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>recap not sent</source>
        <translation>Protokoll nicht gesendet</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Our guess</source>
        <translation>Unsere Vermutung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner erhalten</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns gegeben</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>A dozen partners, all made up, and two years of visits. Your own book stays empty.</source>
        <translation>Ein Dutzend Partner, alle erfunden, und zwei Jahre Besuche. Ihr eigenes Buch bleibt leer.</translation>
    </message>
    <message>
        <source>As your partners know it.</source>
        <translation>So, wie Ihre Partner sie kennen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It stands under a recap and on a review.</source>
        <translation>Er steht unter einem Protokoll und auf einem Rückblick.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Nur zum Ansehen?</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Beispielbuch öffnen</translation>
    </message>
    <message>
        <source>Partners see your company on a review and under a recap. Write it here, or go on without: Settings has it later.</source>
        <translation>Partner sehen Ihre Firma auf einem Rückblick und unter einem Protokoll. Tragen Sie sie hier ein oder später in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videoanruf</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} h {1:02d}</source>
        <translation>{0} Std. {1:02d}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 = poor, 5 = excellent</source>
        <translation>1 = schlecht, 5 = ausgezeichnet</translation>
    </message>
    <message>
        <source>A cadence of {days} days makes no sense.</source>
        <translation>Ein Takt von {days} Tagen ist nicht möglich.</translation>
    </message>
    <message>
        <source>A capture needs a partner.</source>
        <translation>Eine Mitschrift braucht einen Partner.</translation>
    </message>
    <message>
        <source>A cell is too long, or a quotation mark is opened here and never closed.</source>
        <translation>Ein Feld ist zu lang, oder ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A code has digits and the letters A to Z without I, L, O and U.</source>
        <translation>Ein Code hat Ziffern und die Buchstaben A bis Z ohne I, L, O und U.</translation>
    </message>
    <message>
        <source>A commitment has two different sides.</source>
        <translation>Eine Zusage hat zwei verschiedene Seiten.</translation>
    </message>
    <message>
        <source>A commitment needs its wording.</source>
        <translation>Eine Zusage braucht ihren Wortlaut.</translation>
    </message>
    <message>
        <source>A move needs the new day.</source>
        <translation>Zum Verschieben fehlt der neue Tag.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself.</source>
        <translation>Ein Partner lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Ein Partner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves.</source>
        <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quotation mark inside a cell is not doubled.</source>
        <translation>Ein Anführungszeichen in einem Feld ist nicht verdoppelt.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A quote comes to more than nothing.</source>
        <translation>Ein Angebot muss über mehr als null lauten.</translation>
    </message>
    <message>
        <source>A quote wants an amount, such as 12,500 EUR</source>
        <translation>Ein Angebot braucht einen Betrag, etwa 12.500 EUR</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} signs; this one has {found}.</source>
        <translation>Ein Wiederherstellungscode hat {wanted} Zeichen; dieser hat {found}.</translation>
    </message>
    <message>
        <source>A role cannot end before it began.</source>
        <translation>Eine Rolle kann nicht enden, bevor sie begann.</translation>
    </message>
    <message>
        <source>A to-do needs words.</source>
        <translation>Eine Aufgabe braucht einen Text.</translation>
    </message>
    <message>
        <source>A visit cannot be held before its day comes ({day}).</source>
        <translation>Ein Besuch kann nicht vor seinem Tag stattgefunden haben ({day}).</translation>
    </message>
    <message>
        <source>A visit needs a partner.</source>
        <translation>Ein Besuch braucht einen Partner.</translation>
    </message>
    <message>
        <source>A visit of {minutes} minutes makes no sense.</source>
        <translation>Ein Besuch von {minutes} Minuten ist nicht möglich.</translation>
    </message>
    <message>
        <source>A window has {book} open.</source>
        <translation>Ein Fenster hat {book} offen.</translation>
    </message>
    <message>
        <source>Added {partner}</source>
        <translation>{partner} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {person}</source>
        <translation>{person} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {person} at {partner}</source>
        <translation>{person} bei {partner} hinzugefügt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All of this is in the book already.</source>
        <translation>Das alles steht schon im Buch.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts in {column} could be read either way; {sign} was read as the decimal sign.</source>
        <translation>Beträge in {column} sind auf zwei Arten lesbar; {sign} wurde als Dezimalzeichen gelesen.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Eine Antwort braucht einen Text.</translation>
    </message>
    <message>
        <source>Another file lies where {file} was.</source>
        <translation>Wo {file} lag, liegt jetzt eine andere Datei.</translation>
    </message>
    <message>
        <source>Another program has {book} open.</source>
        <translation>Ein anderes Programm hat {book} offen.</translation>
    </message>
    <message>
        <source>Another program has {file} open.</source>
        <translation>Ein anderes Programm hat {file} offen.</translation>
    </message>
    <message>
        <source>Another program is making a backup and does not finish.</source>
        <translation>Ein anderes Programm macht gerade eine Sicherung und wird nicht fertig.</translation>
    </message>
    <message>
        <source>Another program is writing to {file} and does not finish.</source>
        <translation>Ein anderes Programm schreibt in {file} und wird nicht fertig.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered “{ask}”</source>
        <translation>„{ask}“ beantwortet</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Archived several partners</source>
        <translation>Mehrere Partner archiviert</translation>
    </message>
    <message>
        <source>Archived {partner}</source>
        <translation>{partner} archiviert</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Ask for it in your own words; Shift+C writes down that you did.</source>
        <translation>Fassen Sie in eigenen Worten nach; Umschalt+C vermerkt es.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>At this time you are with {other} ({time}).</source>
        <translation>Um diese Zeit sind Sie bei {other} ({time}).</translation>
    </message>
    <message>
        <source>At which partner?</source>
        <translation>Bei welchem Partner?</translation>
    </message>
    <message>
        <source>Backups would lie in {folder}.</source>
        <translation>Sicherungen lägen in {folder}.</translation>
    </message>
    <message>
        <source>Begin one with import, partner new or demo, or name another with --book.</source>
        <translation>Beginnen Sie eines mit import, partner new oder demo, oder nennen Sie mit --book ein anderes.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Bring it back there: plug the stick in, wait for the network, or put the folder where it was.</source>
        <translation>Bringen Sie es dorthin zurück: Stecken Sie den Stick ein, warten Sie auf das Netz, oder legen Sie den Ordner wieder dorthin, wo er war.</translation>
    </message>
    <message>
        <source>Bring it in in parts, or export it without pictures.</source>
        <translation>Lesen Sie sie in Teilen ein, oder exportieren Sie sie ohne Bilder.</translation>
    </message>
    <message>
        <source>Bring it in in parts.</source>
        <translation>Lesen Sie sie in Teilen ein.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Brought in files</source>
        <translation>Dateien eingelesen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>C asks them by mail.</source>
        <translation>C fasst per Mail nach.</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>Anruf geplant</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by them</source>
        <translation>Von ihnen abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Von uns abgesagt</translation>
    </message>
    <message>
        <source>Cancelled the visit {visit}</source>
        <translation>Besuch {visit} abgesagt</translation>
    </message>
    <message>
        <source>Certifications against level</source>
        <translation>Zertifizierungen für die Stufe</translation>
    </message>
    <message>
        <source>Certified people</source>
        <translation>Zertifizierte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change them instead, or add what tells the two apart to the name.</source>
        <translation>Ändern Sie stattdessen diese, oder ergänzen Sie im Namen, was beide unterscheidet.</translation>
    </message>
    <message>
        <source>Changed the book ({label})</source>
        <translation>Buch geändert ({label})</translation>
    </message>
    <message>
        <source>Changed the to-do “{todo}”</source>
        <translation>Aufgabe „{todo}“ geändert</translation>
    </message>
    <message>
        <source>Changed the visit {visit}</source>
        <translation>Besuch {visit} geändert</translation>
    </message>
    <message>
        <source>Changed whom “{commitment}” waits on</source>
        <translation>Geändert, auf wen „{commitment}“ wartet</translation>
    </message>
    <message>
        <source>Changed {partner}</source>
        <translation>{partner} geändert</translation>
    </message>
    <message>
        <source>Changed {person}</source>
        <translation>{person} geändert</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Chased “{commitment}”</source>
        <translation>Bei „{commitment}“ nachgefasst</translation>
    </message>
    <message>
        <source>Check --book, or make the folder first.</source>
        <translation>Prüfen Sie --book oder legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Check --book; a command that writes makes a new one, such as import, partner new or demo.</source>
        <translation>Prüfen Sie --book; ein Befehl, der schreibt, legt ein neues an, etwa import, partner new oder demo.</translation>
    </message>
    <message>
        <source>Check that it can be read, and that the folder has room for two books.</source>
        <translation>Prüfen, ob es lesbar ist und im Ordner Platz für zwei Bücher ist.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the delimiter.</source>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check the folder and what you may do in it.</source>
        <translation>Prüfen Sie den Ordner und Ihre Rechte darin.</translation>
    </message>
    <message>
        <source>Check the folder {folder}; it is tried again.</source>
        <translation>Den Ordner {folder} prüfen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and the free space of the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check the name and whether you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the spelling, or look with search.</source>
        <translation>Prüfen Sie die Schreibweise oder suchen Sie mit search.</translation>
    </message>
    <message>
        <source>Check the two days.</source>
        <translation>Prüfen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>Check what you may do in its folder.</source>
        <translation>Prüfen Sie, was Sie in seinem Ordner dürfen.</translation>
    </message>
    <message>
        <source>Choose a file whose first row names its columns.</source>
        <translation>Wählen Sie eine Datei, deren erste Zeile die Spalten nennt.</translation>
    </message>
    <message>
        <source>Choose a file with cards (vCard, .vcf).</source>
        <translation>Wählen Sie eine Datei mit Adresskarten (vCard, .vcf).</translation>
    </message>
    <message>
        <source>Choose a folder that is there and that you may write to.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder with room that you may write to.</source>
        <translation>Einen Ordner mit Platz wählen, in den man schreiben darf.</translation>
    </message>
    <message>
        <source>Choose a month that has.</source>
        <translation>Wählen Sie einen Monat, der begonnen hat.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose another day with the arrows to the sides, or plan a visit at a time of your own.</source>
        <translation>Wählen Sie mit den Pfeilen links und rechts einen anderen Tag, oder planen Sie einen Besuch zu einer eigenen Zeit.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup of this one.</source>
        <translation>Wählen Sie eine andere Datei oder holen Sie eine Sicherung von dieser zurück.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>Choose the folder that an export made.</source>
        <translation>Wählen Sie den Ordner, den ein Export angelegt hat.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close it, or wait, and try again.</source>
        <translation>Schließen Sie es oder warten Sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close its window, and try again.</source>
        <translation>Schließen Sie sein Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close its window, or wait until the command is done, and try again.</source>
        <translation>Schließen Sie sein Fenster oder warten Sie, bis der Befehl fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, see to the room on the disk, and try again.</source>
        <translation>Schließen Sie andere Programme, die es offen haben, sorgen Sie für Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the book and move it, with its key card, to a folder of this machine alone.</source>
        <translation>Schließen Sie das Buch und legen Sie es samt Schlüsselkarte in einen Ordner, der nur auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Colleagues are our company's people.</source>
        <translation>Kollegen sind die Personen unserer Firma.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Compare that group with what you wrote down.</source>
        <translation>Vergleichen Sie diese Gruppe mit dem, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Confirmed the visit {visit}</source>
        <translation>Besuch {visit} bestätigt</translation>
    </message>
    <message>
        <source>Cut off, or far too long to be a meeting: {count}.</source>
        <translation>Abgeschnitten oder viel zu lang für ein Treffen: {count}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days in {column} could be read either way; they were read as {order}.</source>
        <translation>Tage in {column} sind auf zwei Arten lesbar; gelesen wurden sie als {order}.</translation>
    </message>
    <message>
        <source>Deals registered</source>
        <translation>Registrierte Projekte</translation>
    </message>
    <message>
        <source>Decide today</source>
        <translation>Heute entscheiden</translation>
    </message>
    <message>
        <source>Descriptor {number} cannot be read as a line of UTF-8.</source>
        <translation>Deskriptor {number} kann nicht als Zeile in UTF-8 gelesen werden.</translation>
    </message>
    <message>
        <source>Descriptor {number} gave no line to read.</source>
        <translation>Deskriptor {number} gab keine Zeile her.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>War {near} gemeint?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Done: {todo}</source>
        <translation>Erledigt: {todo}</translation>
    </message>
    <message>
        <source>Dropped: {todo}</source>
        <translation>Fallen gelassen: {todo}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Each group of the recovery code is right, but together they are not one code.</source>
        <translation>Jede Gruppe des Wiederherstellungscodes stimmt, aber zusammen sind sie nicht ein Code.</translation>
    </message>
    <message>
        <source>Encrypt it first: {command}.</source>
        <translation>Verschlüsseln Sie es zuerst: {command}.</translation>
    </message>
    <message>
        <source>Entered a number of {partner}</source>
        <translation>Eine Zahl von {partner} eingetragen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Export it again, or open it in a spreadsheet and save it as CSV.</source>
        <translation>Exportieren Sie sie noch einmal, oder öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>For us alone</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Give it by a descriptor: --passphrase-fd N reads one line from it.</source>
        <translation>Geben Sie sie über einen Deskriptor: --passphrase-fd N liest eine Zeile daraus.</translation>
    </message>
    <message>
        <source>Give it its name on the Review page or in Settings.</source>
        <translation>Geben Sie ihr auf der Seite Rückblick oder in den Einstellungen einen Namen.</translation>
    </message>
    <message>
        <source>Give the name the field knows it by.</source>
        <translation>Nehmen Sie den Namen, unter dem es alle kennen.</translation>
    </message>
    <message>
        <source>Give the number of one that is open for reading.</source>
        <translation>Geben Sie die Nummer eines an, der zum Lesen offen ist.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code has {found} signs; each has {wanted}.</source>
        <translation>Gruppe {group} des Wiederherstellungscodes hat {found} Zeichen; jede hat {wanted}.</translation>
    </message>
    <message>
        <source>Held the visit {visit}</source>
        <translation>Besuch {visit} hat stattgefunden</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How good is this relationship?</source>
        <translation>Wie gut ist diese Beziehung?</translation>
    </message>
    <message>
        <source>How long we took to answer</source>
        <translation>Wie lange wir für Antworten brauchten</translation>
    </message>
    <message>
        <source>If something is missing or wrong here, please tell me.</source>
        <translation>Falls etwas fehlt oder nicht stimmt, geben Sie mir bitte Bescheid.</translation>
    </message>
    <message>
        <source>In “{said}” the weekday and the date do not agree</source>
        <translation>In „{said}“ passen Wochentag und Datum nicht zusammen</translation>
    </message>
    <message>
        <source>Install a font for this script, or write it in another one.</source>
        <translation>Installieren Sie eine Schriftart für diese Schrift, oder schreiben Sie es in einer anderen.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Investments both ways</source>
        <translation>Beiträge beider Seiten</translation>
    </message>
    <message>
        <source>It cannot be told which backups are those of {file}.</source>
        <translation>Es lässt sich nicht sagen, welche Sicherungen die von {file} sind.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Es ist unverändert.</translation>
    </message>
    <message>
        <source>It is brought up to date before it opens.</source>
        <translation>Es wird auf den neuen Stand gebracht, bevor es sich öffnet.</translation>
    </message>
    <message>
        <source>It is over, so it comes in as held.</source>
        <translation>Er ist vorbei und wird als stattgefunden eingelesen.</translation>
    </message>
    <message>
        <source>It opens the book and its backups where the keyring is gone or the passphrase forgotten.</source>
        <translation>Er öffnet das Buch und seine Sicherungen, wenn der Schlüsselbund fort oder die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>It repeats; only its first day comes in.</source>
        <translation>Er wiederholt sich; nur der erste Termin wird eingelesen.</translation>
    </message>
    <message>
        <source>It was asked on {asked}, after {day}.</source>
        <translation>Die Frage kam erst am {asked}, nach dem {day}.</translation>
    </message>
    <message>
        <source>It was cancelled in the calendar: cancel it here, and say by whom.</source>
        <translation>Er wurde im Kalender abgesagt: Sagen Sie ihn hier ab und geben Sie an, wer abgesagt hat.</translation>
    </message>
    <message>
        <source>It was held or cancelled here, so its time stays.</source>
        <translation>Er hat stattgefunden oder wurde abgesagt, daher bleibt seine Zeit.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>It was left as it was.</source>
        <translation>Es blieb unverändert.</translation>
    </message>
    <message>
        <source>Its time zone is taken from where it is: {zone}.</source>
        <translation>Die Zeitzone ergibt sich aus dem Ort: {zone}.</translation>
    </message>
    <message>
        <source>Joined two asks into “{ask}”</source>
        <translation>Zwei Anliegen zu „{ask}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Keep this page away from the machine: whoever has it and the file can read the book.</source>
        <translation>Heben Sie dieses Blatt nicht beim Rechner auf: Wer es und die Datei hat, kann das Buch lesen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept “{commitment}”</source>
        <translation>„{commitment}“ gehalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>Leave out --amount.</source>
        <translation>Lassen Sie --amount weg.</translation>
    </message>
    <message>
        <source>Leave out --left or --role.</source>
        <translation>Lassen Sie --left oder --role weg.</translation>
    </message>
    <message>
        <source>Let it give the passphrase or the code, and a line end.</source>
        <translation>Er muss die Passphrase oder den Code und ein Zeilenende liefern.</translation>
    </message>
    <message>
        <source>Line {line} is no property.</source>
        <translation>Zeile {line} ist keine Eigenschaft.</translation>
    </message>
    <message>
        <source>Line {line} is not clear: {why}.</source>
        <translation>Zeile {line} ist nicht klar: {why}.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Lists show ids in their first column.</source>
        <translation>Listen zeigen Kennungen in der ersten Spalte.</translation>
    </message>
    <message>
        <source>Look for the code of this book; if this is the one, the file is damaged: restore a backup.</source>
        <translation>Suchen Sie den Code dieses Buches; ist es dieser, so ist die Datei beschädigt: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Look where it went.</source>
        <translation>Sehen Sie nach, wo sie geblieben ist.</translation>
    </message>
    <message>
        <source>M moves it to another day; R releases it, and A writes a new one.</source>
        <translation>M verschiebt sie auf einen anderen Tag; R erlässt sie, und A schreibt eine neue.</translation>
    </message>
    <message>
        <source>MDF used</source>
        <translation>MDF genutzt</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the folder, and try again.</source>
        <translation>Schaffen Sie Platz auf der Platte oder prüfen Sie den Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk; it is tried again.</source>
        <translation>Auf der Platte Platz schaffen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Make room, try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Market development funds</source>
        <translation>Marketingmittel (MDF)</translation>
    </message>
    <message>
        <source>Marks have no words in {code}.</source>
        <translation>In {code} gibt es keine Kürzel.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Mend it or move it away; without it the defaults hold.</source>
        <translation>Korrigieren Sie sie oder legen Sie sie beiseite; ohne sie gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Mend the line, or take its number away and it becomes a note.</source>
        <translation>Korrigieren Sie die Zeile, oder löschen Sie ihre Nummer, dann wird sie eine Notiz.</translation>
    </message>
    <message>
        <source>Mended “{commitment}”</source>
        <translation>„{commitment}“ korrigiert</translation>
    </message>
    <message>
        <source>Merge the other way round.</source>
        <translation>Führen Sie sie andersherum zusammen.</translation>
    </message>
    <message>
        <source>Merged {other} into {partner}</source>
        <translation>{other} mit {partner} zusammengeführt</translation>
    </message>
    <message>
        <source>Merged {other} into {person}</source>
        <translation>{other} mit {person} zusammengeführt</translation>
    </message>
    <message>
        <source>Met at an event</source>
        <translation>Bei einer Veranstaltung getroffen</translation>
    </message>
    <message>
        <source>Met by video</source>
        <translation>Per Video getroffen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Move it to another day, or release it and write a new one.</source>
        <translation>Verschieben Sie sie auf einen anderen Tag, oder erlassen Sie sie und schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>Moved the visit with {visit} to {to}</source>
        <translation>Besuch bei {visit} auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved to {to}</source>
        <translation>Auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved “{commitment}” to {to}</source>
        <translation>„{commitment}“ auf {to} verschoben</translation>
    </message>
    <message>
        <source>Name a backup by its path; they lie in {folder}.</source>
        <translation>Eine Sicherung mit ihrem Pfad nennen; sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a new book for the demo, so that it never mixes with yours.</source>
        <translation>Nennen Sie für das Beispiel ein neues Buch, damit es sich nie mit Ihrem mischt.</translation>
    </message>
    <message>
        <source>Name a note, a commitment or a visit that was captured.</source>
        <translation>Nennen Sie eine Notiz, eine Zusage oder einen Besuch aus einer Mitschrift.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Eine andere nennen.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Nennen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>Name files, or one exported folder.</source>
        <translation>Nennen Sie Dateien oder einen exportierten Ordner.</translation>
    </message>
    <message>
        <source>Name it {name}.</source>
        <translation>Nennen Sie sie {name}.</translation>
    </message>
    <message>
        <source>Name the partner in the line, or in front of it: “Nordwind: two engineers certified by Friday”.</source>
        <translation>Nennen Sie den Partner in der Zeile oder davor: „Nordwind: zwei Techniker zertifiziert bis Freitag“.</translation>
    </message>
    <message>
        <source>Name who owes it to whom.</source>
        <translation>Nennen Sie, wer es wem zugesagt hat.</translation>
    </message>
    <message>
        <source>Named our company</source>
        <translation>Unsere Firma benannt</translation>
    </message>
    <message>
        <source>New commitment with {partner}</source>
        <translation>Neue Zusage mit {partner}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next time: {when}</source>
        <translation>Nächstes Mal: {when}</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}.</source>
        <translation>Es konnte keine Sicherung gemacht werden: {reason}.</translation>
    </message>
    <message>
        <source>No column of {file} is known to be the {field} of {kind}.</source>
        <translation>Keine Spalte in {file} ist als {field} ({kind}) bekannt.</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>No draft was made.</source>
        <translation>Es wurde kein Entwurf erstellt.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>No font here can print {signs}, which stands in: {text}</source>
        <translation>Keine Schriftart hier kann {signs} drucken, zu finden in: {text}</translation>
    </message>
    <message>
        <source>No mail was written.</source>
        <translation>Es wurde keine Mail geschrieben.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>No open commitment is like “{said}”</source>
        <translation>Keine offene Zusage passt zu „{said}“</translation>
    </message>
    <message>
        <source>No partner is called “{said}”.</source>
        <translation>Kein Partner heißt „{said}“.</translation>
    </message>
    <message>
        <source>No passphrase was set for this book.</source>
        <translation>Für dieses Buch wurde keine Passphrase gesetzt.</translation>
    </message>
    <message>
        <source>No program here opens calendar files.</source>
        <translation>Kein Programm hier öffnet Kalenderdateien.</translation>
    </message>
    <message>
        <source>No visit with {partner} was held yet.</source>
        <translation>Bei {partner} hat noch kein Besuch stattgefunden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody called “{said}” is known yet</source>
        <translation>Noch ist niemand namens „{said}“ bekannt</translation>
    </message>
    <message>
        <source>Nobody else is called “{said}”.</source>
        <translation>Sonst heißt niemand „{said}“.</translation>
    </message>
    <message>
        <source>Nobody of us is called “{said}”</source>
        <translation>Bei uns heißt niemand „{said}“</translation>
    </message>
    <message>
        <source>Nobody of us is called “{said}”.</source>
        <translation>Bei uns heißt niemand „{said}“.</translation>
    </message>
    <message>
        <source>None in this quarter.</source>
        <translation>Keine in diesem Quartal.</translation>
    </message>
    <message>
        <source>Not taken: {names}.</source>
        <translation>Nicht übernommen: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Außerdem notiert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of the quarter</source>
        <translation>Notizen des Quartals</translation>
    </message>
    <message>
        <source>Nothing can be read of {file}.</source>
        <translation>Von {file} lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>Nothing half done was left.</source>
        <translation>Nichts Halbfertiges blieb zurück.</translation>
    </message>
    <message>
        <source>Nothing has left the book.</source>
        <translation>Nichts hat das Buch verlassen.</translation>
    </message>
    <message>
        <source>Nothing in this quarter.</source>
        <translation>Nichts in diesem Quartal.</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to print.</source>
        <translation>Nichts ist offen, also gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Nothing is typed back yet.</source>
        <translation>Noch ist nichts nachgetragen.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Nothing of it was saved; what was saved before is safe.</source>
        <translation>Davon wurde nichts gespeichert; was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Nothing stands behind this mark</source>
        <translation>Hinter diesem Kürzel steht nichts</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es gab keine Anliegen.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied; what is in the window is as it was.</source>
        <translation>Nichts wurde kopiert; was im Fenster steht, ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts getippt.</translation>
    </message>
    <message>
        <source>Nothing was written yet; all you typed is still here.</source>
        <translation>Noch wurde nichts eingetragen; alles Getippte ist noch hier.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers by month</source>
        <translation>Zahlen nach Monaten</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Vom Ziel</translation>
    </message>
    <message>
        <source>Only the side it was made to can release a commitment.</source>
        <translation>Nur die Seite, der zugesagt wurde, kann eine Zusage erlassen.</translation>
    </message>
    <message>
        <source>Only {minutes} minutes from {other} ({time}), in another town.</source>
        <translation>Nur {minutes} Minuten Abstand zu {other} ({time}), an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Öffnen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Open it to change it.</source>
        <translation>Öffnen Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>Open it with its recovery code: the card is then written anew.</source>
        <translation>Öffnen Sie es mit seinem Wiederherstellungscode: Die Karte wird dann neu geschrieben.</translation>
    </message>
    <message>
        <source>Open it with the keyring of the machine it was made on, its passphrase or its recovery code.</source>
        <translation>Öffnen Sie es mit dem Schlüsselbund des Rechners, auf dem es gemacht wurde, mit seiner Passphrase oder seinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Öffnen Sie es.</translation>
    </message>
    <message>
        <source>Open the book with its recovery code: the card is then written anew.</source>
        <translation>Öffnen Sie das Buch mit seinem Wiederherstellungscode: Die Karte wird dann neu geschrieben.</translation>
    </message>
    <message>
        <source>Others who ask for the same</source>
        <translation>Andere mit demselben Anliegen</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Unsere Vermutung</translation>
    </message>
    <message>
        <source>Our own company cannot be archived.</source>
        <translation>Die eigene Firma lässt sich nicht archivieren.</translation>
    </message>
    <message>
        <source>Our own company cannot become a partner.</source>
        <translation>Die eigene Firma kann kein Partner werden.</translation>
    </message>
    <message>
        <source>Our summary</source>
        <translation>Unsere Zusammenfassung</translation>
    </message>
    <message>
        <source>Our track record</source>
        <translation>Unsere Bilanz</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner level</source>
        <translation>Partnerstufe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Plan a new one, or undo the cancelling.</source>
        <translation>Planen Sie einen neuen, oder machen Sie die Absage rückgängig.</translation>
    </message>
    <message>
        <source>Plan one, or choose another day.</source>
        <translation>Planen Sie einen, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Planned the visit {visit}</source>
        <translation>Besuch {visit} geplant</translation>
    </message>
    <message>
        <source>Portal use</source>
        <translation>Portalnutzung</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Prepared a review with {partner}</source>
        <translation>Rückblick mit {partner} vorbereitet</translation>
    </message>
    <message>
        <source>Printed a review</source>
        <translation>Rückblick gedruckt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Put the book back in its place, or open the one that lies there now.</source>
        <translation>Legen Sie das Buch an seinen Platz zurück, oder öffnen Sie das, das jetzt dort liegt.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}</source>
        <translation>Quartalsrückblick {quarter}</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}, {first} to {last}</source>
        <translation>Quartalsrückblick {quarter}, {first} bis {last}</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}: {partner}</source>
        <translation>Quartalsrückblick {quarter}: {partner}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Recap made: {visit}</source>
        <translation>Protokoll erstellt: {visit}</translation>
    </message>
    <message>
        <source>Recovery code of a Fieldbook book</source>
        <translation>Wiederherstellungscode eines Fieldbook-Buchs</translation>
    </message>
    <message>
        <source>Relationship check</source>
        <translation>Wie es um die Beziehung steht</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Released “{commitment}”</source>
        <translation>„{commitment}“ erlassen</translation>
    </message>
    <message>
        <source>Restore a backup of it: its own card lies beside it.</source>
        <translation>Stellen Sie eine Sicherung wieder her: Ihre eigene Karte liegt neben ihr.</translation>
    </message>
    <message>
        <source>Restore a backup; if the book is encrypted, make sure that it is its key you gave.</source>
        <translation>Eine Sicherung wiederherstellen; ist das Buch verschlüsselt, prüfen, ob es sein Schlüssel war.</translation>
    </message>
    <message>
        <source>Restore an older one, or take what can be read of it with check --salvage.</source>
        <translation>Eine ältere wiederherstellen, oder mit check --salvage nehmen, was sich davon lesen lässt.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Row {row} gives another value for the same partner, month and measure.</source>
        <translation>Zeile {row} nennt für denselben Partner, Monat und dieselbe Messgröße einen anderen Wert.</translation>
    </message>
    <message>
        <source>Run check: it says what is wrong with the book, and what can be done.</source>
        <translation>check aufrufen: Es sagt, was dem Buch fehlt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Run check: it says whether the book itself is whole.</source>
        <translation>check aufrufen: Es sagt, ob das Buch selbst heil ist.</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>Zuletzt gesagt</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 in the program it came from, then bring that in.</source>
        <translation>Speichern Sie sie im Ursprungsprogramm als CSV UTF-8 und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or set the terminal to it, and send it again.</source>
        <translation>Speichern Sie ihn als UTF-8 oder stellen Sie das Terminal darauf ein, und senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Save the calendar again as an .ics file.</source>
        <translation>Speichern Sie den Kalender noch einmal als .ics-Datei.</translation>
    </message>
    <message>
        <source>Save them as a file, and bring it into your calendar yourself.</source>
        <translation>Speichern Sie sie als Datei und lesen Sie diese selbst in den Kalender ein.</translation>
    </message>
    <message>
        <source>Say --partner or --visit.</source>
        <translation>Geben Sie --partner oder --visit an.</translation>
    </message>
    <message>
        <source>Say a later day.</source>
        <translation>Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>Say its path after import.</source>
        <translation>Geben Sie den Pfad nach import an.</translation>
    </message>
    <message>
        <source>Say to which day it moved.</source>
        <translation>Geben Sie an, auf welchen Tag verschoben wurde.</translation>
    </message>
    <message>
        <source>Say what it came to in {currency}.</source>
        <translation>Geben Sie an, was es in {currency} ergab.</translation>
    </message>
    <message>
        <source>Say what, such as --cadence 30.</source>
        <translation>Geben Sie an, was, etwa --cadence 30.</translation>
    </message>
    <message>
        <source>Say what, such as --email, or --left.</source>
        <translation>Geben Sie an, was, etwa --email oder --left.</translation>
    </message>
    <message>
        <source>Say which one it is (COLUMN={field}), or what the list is. Its columns are: {columns}.</source>
        <translation>Geben Sie an, welche es ist (SPALTE={field}), oder was die Liste enthält. Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Say which with --partner.</source>
        <translation>Geben Sie mit --partner an, welcher.</translation>
    </message>
    <message>
        <source>Say who is visited.</source>
        <translation>Geben Sie an, wer besucht wird.</translation>
    </message>
    <message>
        <source>Say who it is about.</source>
        <translation>Geben Sie an, um wen es geht.</translation>
    </message>
    <message>
        <source>Say with the reason who of them released us, or mark it as broken.</source>
        <translation>Geben Sie mit dem Grund an, wer beim Partner sie uns erlassen hat, oder vermerken Sie sie als gebrochen.</translation>
    </message>
    <message>
        <source>See whether it asks something in a window of its own; else use the passphrase or the recovery code.</source>
        <translation>Sehen Sie nach, ob er in einem eigenen Fenster etwas fragt; sonst nehmen Sie die Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>See whether two groups changed places, or one is of another code.</source>
        <translation>Sehen Sie nach, ob zwei Gruppen vertauscht sind oder eine von einem anderen Code ist.</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>Sell-out</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>Senden Sie es in Teilen.</translation>
    </message>
    <message>
        <source>Set back an earlier value of {record}</source>
        <translation>Früheren Wert von {record} wiederhergestellt</translation>
    </message>
    <message>
        <source>Several have an id like {id} ({kind}).</source>
        <translation>Mehrere haben eine Kennung wie {id} ({kind}).</translation>
    </message>
    <message>
        <source>Several people are called “{said}”</source>
        <translation>Mehrere Personen heißen „{said}“</translation>
    </message>
    <message>
        <source>Showed up</source>
        <translation>Zuletzt dort</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Gezeigt am</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Something was built on “{change}” later.</source>
        <translation>Auf „{change}“ wurde später etwas aufgebaut.</translation>
    </message>
    <message>
        <source>Something was built on “{change}” later: {later}.</source>
        <translation>Auf „{change}“ wurde später etwas aufgebaut: {later}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Switch it on or choose another one; or save them as PDF.</source>
        <translation>Schalten Sie ihn ein oder wählen Sie einen anderen, oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Take all that can be read into a new book with check --salvage, or restore a backup.</source>
        <translation>Mit check --salvage alles Lesbare in ein neues Buch nehmen, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Take it into a new, empty book.</source>
        <translation>Übernehmen Sie es in ein neues, leeres Buch.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Thank you for your time. This is what we agreed:</source>
        <translation>Vielen Dank für Ihre Zeit. Folgendes haben wir vereinbart:</translation>
    </message>
    <message>
        <source>That day is still to come ({day}).</source>
        <translation>Dieser Tag kommt erst noch ({day}).</translation>
    </message>
    <message>
        <source>That is on a weekend ({day}).</source>
        <translation>Das ist am Wochenende ({day}).</translation>
    </message>
    <message>
        <source>The archive and the book went different ways under the same name (line {line} of {file}).</source>
        <translation>Archiv und Buch haben sich unter demselben Namen auseinanderentwickelt (Zeile {line} von {file}).</translation>
    </message>
    <message>
        <source>The archive cannot be written: {reason}.</source>
        <translation>Das Archiv lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The archive is damaged: {file}, line {line}: {reason}.</source>
        <translation>Das Archiv ist beschädigt: {file}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>The archive was stopped.</source>
        <translation>Das Archivieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The backup and the present book are as they were.</source>
        <translation>Die Sicherung und das jetzige Buch sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The backup of {file} could not be read again.</source>
        <translation>Die Sicherung von {file} ließ sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged.</source>
        <translation>Die Sicherung {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The book and its older backups are as they were.</source>
        <translation>Das Buch und seine älteren Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The book cannot be copied to {file}: {reason}.</source>
        <translation>Das Buch lässt sich nicht nach {file} kopieren: {reason}.</translation>
    </message>
    <message>
        <source>The book could not be brought up to date.</source>
        <translation>Das Buch ließ sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>The book is as it was, and nothing half done was left.</source>
        <translation>Das Buch ist unverändert, und nichts Halbfertiges blieb zurück.</translation>
    </message>
    <message>
        <source>The book is as it was.</source>
        <translation>Das Buch ist unverändert.</translation>
    </message>
    <message>
        <source>The book was left as it is.</source>
        <translation>Das Buch blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The book was not brought up to date: it was stopped.</source>
        <translation>Das Buch wurde nicht auf den neuen Stand gebracht: Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The book {file} cannot be made: {reason}.</source>
        <translation>Das Buch {file} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The book {file} cannot be reached: {reason}.</source>
        <translation>Das Buch {file} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The book's folder cannot be written to: {reason}.</source>
        <translation>In den Ordner des Buchs lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The card has more than {count} lines.</source>
        <translation>Die Karte hat mehr als {count} Zeilen.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Die Karte ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The card has no name.</source>
        <translation>Die Karte hat keinen Namen.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The company it belongs to is not here: {name}.</source>
        <translation>Die Firma, zu der sie gehört, ist nicht hier: {name}.</translation>
    </message>
    <message>
        <source>The company with the id {id} is not here.</source>
        <translation>Die Firma mit der Kennung {id} ist nicht hier.</translation>
    </message>
    <message>
        <source>The copy of {file} cannot be put in its place: {reason}.</source>
        <translation>Die Kopie von {file} kann nicht an seine Stelle treten: {reason}.</translation>
    </message>
    <message>
        <source>The copy of {file} is not equal to it.</source>
        <translation>Die Kopie von {file} gleicht ihm nicht.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde angehalten.</translation>
    </message>
    <message>
        <source>The demo book stays plain: all of it is made up.</source>
        <translation>Das Beispielbuch bleibt unverschlüsselt: Alles darin ist erfunden.</translation>
    </message>
    <message>
        <source>The disk is full: {file} cannot grow.</source>
        <translation>Der Datenträger ist voll: In {file} passt nichts mehr.</translation>
    </message>
    <message>
        <source>The draft was not written: {reason}.</source>
        <translation>Der Entwurf wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>The file has them at {partner}; the role known so far stays.</source>
        <translation>Die Datei nennt diese Person bei {partner}; die bisher bekannte Rolle bleibt.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>The file was not written: {reason}.</source>
        <translation>Die Datei wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>The files were left as they are.</source>
        <translation>Die Dateien blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key card of {file} is missing or cannot be read.</source>
        <translation>Die Schlüsselkarte von {file} fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be read: {reason}.</source>
        <translation>Die Schlüsselkarte {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be written: {reason}.</source>
        <translation>Die Schlüsselkarte {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The key card {file} was written by a newer version of Fieldbook.</source>
        <translation>Die Schlüsselkarte {file} schrieb eine neuere Version von Fieldbook.</translation>
    </message>
    <message>
        <source>The name is like that of {name}.</source>
        <translation>Der Name gleicht dem von {name}.</translation>
    </message>
    <message>
        <source>The name on line {line} is not encoded as it says.</source>
        <translation>Der Name in Zeile {line} ist anders kodiert als angegeben.</translation>
    </message>
    <message>
        <source>The pages are still here.</source>
        <translation>Die Seiten sind noch hier.</translation>
    </message>
    <message>
        <source>The pages have no row {number}</source>
        <translation>Die Seiten haben keine Zeile {number}</translation>
    </message>
    <message>
        <source>The passphrase is needed for it.</source>
        <translation>Dafür wird die Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>The printer {printer} cannot be reached.</source>
        <translation>Der Drucker {printer} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The quote is in {currency}, not in {other}.</source>
        <translation>Das Angebot lautet auf {currency}, nicht auf {other}.</translation>
    </message>
    <message>
        <source>The recap is still here.</source>
        <translation>Das Protokoll ist noch hier.</translation>
    </message>
    <message>
        <source>The recovery code has a slip of the pen in group {group}.</source>
        <translation>Der Wiederherstellungscode hat einen Schreibfehler in Gruppe {group}.</translation>
    </message>
    <message>
        <source>The restoring was stopped.</source>
        <translation>Das Wiederherstellen wurde angehalten.</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>Die Zeile hat keinen Wert.</translation>
    </message>
    <message>
        <source>The row has {cells} cells, the header {columns}.</source>
        <translation>Die Zeile hat {cells} Felder, der Kopf {columns}.</translation>
    </message>
    <message>
        <source>The row is marked as deleted in the program it comes from.</source>
        <translation>Die Zeile ist im Ursprungsprogramm als gelöscht vermerkt.</translation>
    </message>
    <message>
        <source>The row names no company.</source>
        <translation>Die Zeile nennt keine Firma.</translation>
    </message>
    <message>
        <source>The row names no month.</source>
        <translation>Die Zeile nennt keinen Monat.</translation>
    </message>
    <message>
        <source>The row names no partner.</source>
        <translation>Die Zeile nennt keinen Partner.</translation>
    </message>
    <message>
        <source>The row names no person.</source>
        <translation>Die Zeile nennt keine Person.</translation>
    </message>
    <message>
        <source>The salvage was stopped.</source>
        <translation>Das Bergen wurde angehalten.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The system keyring did not answer in {seconds} s.</source>
        <translation>Der Schlüsselbund des Systems antwortete in {seconds} s nicht.</translation>
    </message>
    <message>
        <source>The system keyring has no key of this book.</source>
        <translation>Der Schlüsselbund des Systems hat keinen Schlüssel dieses Buches.</translation>
    </message>
    <message>
        <source>The system keyring is locked or refuses ({reason}).</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder weigert sich ({reason}).</translation>
    </message>
    <message>
        <source>The tables were not made anew: it was stopped.</source>
        <translation>Die Tabellen wurden nicht neu gemacht: Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: there is something else at byte {place}.</source>
        <translation>Der Text ist nicht UTF-8: Bei Byte {place} steht etwas anderes.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The wording and day of a commitment stand as they were given 24 hours after it was written, or once it was sent or printed.</source>
        <translation>Wortlaut und Tag einer Zusage stehen fest, 24 Stunden nachdem sie aufgeschrieben wurde oder sobald sie gesendet oder gedruckt ist.</translation>
    </message>
    <message>
        <source>The wording and day stand as they were given {day}.</source>
        <translation>Wortlaut und Tag stehen seit dem {day} fest.</translation>
    </message>
    <message>
        <source>The write-ahead log of {file} is damaged: what was written last would be lost by opening it.</source>
        <translation>Das Vorauslog von {file} ist beschädigt: Beim Öffnen ginge verloren, was zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>The {kind} is not in the book any more.</source>
        <translation>Das steht nicht mehr im Buch ({kind}).</translation>
    </message>
    <message>
        <source>Their track record</source>
        <translation>Bilanz des Partners</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>There are more than {count} entries in {file}.</source>
        <translation>In {file} stehen mehr als {count} Einträge.</translation>
    </message>
    <message>
        <source>There are no pages “{said}”.</source>
        <translation>Die Seiten „{said}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are no visits on {day}.</source>
        <translation>Am {day} gibt es keine Besuche.</translation>
    </message>
    <message>
        <source>There are two times: “{said}”.</source>
        <translation>Das sind zwei Zeiten: „{said}“.</translation>
    </message>
    <message>
        <source>There are, for example: {near}.</source>
        <translation>Es gibt zum Beispiel: {near}.</translation>
    </message>
    <message>
        <source>There is another person of this name.</source>
        <translation>Es gibt noch eine Person dieses Namens.</translation>
    </message>
    <message>
        <source>There is no address card in {file}.</source>
        <translation>In {file} ist keine Adresskarte.</translation>
    </message>
    <message>
        <source>There is no archive of a book in this folder, or its {file} cannot be read.</source>
        <translation>In diesem Ordner ist kein Archiv eines Buchs, oder {file} darin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>In {folder} liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup of {file}.</source>
        <translation>Von {file} gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Es gibt keine Sicherung {file}.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Es gibt keine Sicherung {name}.</translation>
    </message>
    <message>
        <source>There is no book at {book}.</source>
        <translation>Bei {book} gibt es kein Buch.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>Bei {path} gibt es kein Buch.</translation>
    </message>
    <message>
        <source>There is no column called {column}.</source>
        <translation>Es gibt keine Spalte namens {column}.</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>Es gibt noch keinen Tag.</translation>
    </message>
    <message>
        <source>There is no day “{said}”</source>
        <translation>Den Tag „{said}“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>Es gibt keine Kodierung namens {name}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make the book in.</source>
        <translation>Den Ordner {folder} für das Buch gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no free hour left on {day}.</source>
        <translation>Am {day} ist keine Stunde mehr frei.</translation>
    </message>
    <message>
        <source>There is no language called {name}.</source>
        <translation>Es gibt keine Sprache namens {name}.</translation>
    </message>
    <message>
        <source>There is no other partner called “{said}”.</source>
        <translation>Es gibt keinen anderen Partner namens „{said}“.</translation>
    </message>
    <message>
        <source>There is no partner called {name}.</source>
        <translation>Es gibt keinen Partner namens {name}.</translation>
    </message>
    <message>
        <source>There is no partner called “{said}”.</source>
        <translation>Es gibt keinen Partner namens „{said}“.</translation>
    </message>
    <message>
        <source>There is no record with the id {id}.</source>
        <translation>Es gibt keinen Eintrag mit der Kennung {id}.</translation>
    </message>
    <message>
        <source>There is no system keyring here that keeps a key safe.</source>
        <translation>Hier gibt es keinen Schlüsselbund des Systems, der einen Schlüssel sicher verwahrt.</translation>
    </message>
    <message>
        <source>There is no table of this: {kind}.</source>
        <translation>Dafür gibt es keine Tabelle: {kind}.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase or code at.</source>
        <translation>Hier ist kein Terminal, an dem nach einer Passphrase oder Code gefragt werden kann.</translation>
    </message>
    <message>
        <source>There is no time zone called {text}, left out.</source>
        <translation>Es gibt keine Zeitzone namens {text}; weggelassen.</translation>
    </message>
    <message>
        <source>There is no time zone called {text}; read as the time at home.</source>
        <translation>Es gibt keine Zeitzone namens {text}; gelesen als Zeit zu Hause.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Es gibt keine Zeitzone namens {zone}.</translation>
    </message>
    <message>
        <source>There is no time zone called “{said}”. Type a town such as Warsaw.</source>
        <translation>Es gibt keine Zeitzone namens „{said}“. Geben Sie eine Stadt ein, etwa Berlin.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Es gibt keine Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>Es gibt nichts namens {name} ({kind}).</translation>
    </message>
    <message>
        <source>There is no {kind} with the id {id}.</source>
        <translation>Es gibt nichts mit der Kennung {id} ({kind}).</translation>
    </message>
    <message>
        <source>There is no {said}</source>
        <translation>Es gibt kein {said}</translation>
    </message>
    <message>
        <source>There is not enough free memory to read the passphrase; {megabytes} MB are needed.</source>
        <translation>Zum Lesen der Passphrase ist nicht genug Speicher frei; {megabytes} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>In {file} ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing to put on the agenda.</source>
        <translation>Es gibt nichts auf die Agenda zu setzen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to write down yet.</source>
        <translation>Es gibt noch nichts aufzuschreiben.</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing was agreed or may be shared.</source>
        <translation>Es gibt nichts zu schreiben: Es wurde nichts vereinbart, oder nichts davon darf weitergegeben werden.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>In diesem Ordner liegt schon etwas.</translation>
    </message>
    <message>
        <source>They are as they were.</source>
        <translation>Sie sind unverändert.</translation>
    </message>
    <message>
        <source>They are late with: {wording}. What stands in their way, and what of it is ours to clear?</source>
        <translation>Überfällig beim Partner: {wording}. Was steht im Weg, und was davon müssen wir ausräumen?</translation>
    </message>
    <message>
        <source>They asked for</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>They broke</source>
        <translation>Partner hat gebrochen</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner erhalten</translation>
    </message>
    <message>
        <source>They have waited {days} days for an answer to: {ask}. What can we say today, even if it is no?</source>
        <translation>Seit {days} Tagen wartet der Partner auf eine Antwort: {ask}. Was können wir heute sagen, selbst wenn es ein Nein ist?</translation>
    </message>
    <message>
        <source>They kept</source>
        <translation>Partner hat gehalten</translation>
    </message>
    <message>
        <source>They moved it to {to}</source>
        <translation>Partner hat auf {to} verschoben</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partner schuldet</translation>
    </message>
    <message>
        <source>They released us</source>
        <translation>Partner hat uns erlassen</translation>
    </message>
    <message>
        <source>They undertook</source>
        <translation>Partner hat zugesagt</translation>
    </message>
    <message>
        <source>They will</source>
        <translation>Zusagen des Partners</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Fieldbook.</source>
        <translation>Dieses Archiv stammt von einer neueren Version von Fieldbook.</translation>
    </message>
    <message>
        <source>This book holds records already.</source>
        <translation>In diesem Buch steht schon etwas.</translation>
    </message>
    <message>
        <source>This cannot be set back.</source>
        <translation>Das lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>This commitment is settled already.</source>
        <translation>Diese Zusage ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>This commitment names somebody that the partner must not read of.</source>
        <translation>Diese Zusage nennt jemanden, von dem der Partner nichts lesen darf.</translation>
    </message>
    <message>
        <source>This does not open the sealed key.</source>
        <translation>Das öffnet den versiegelten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not of {file}.</source>
        <translation>Das ist ein Wiederherstellungscode, aber nicht von {file}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this book.</source>
        <translation>Das ist nicht die Passphrase dieses Buches.</translation>
    </message>
    <message>
        <source>This is the archive of another book.</source>
        <translation>Das ist das Archiv eines anderen Buchs.</translation>
    </message>
    <message>
        <source>This is the code of a key that this book had before.</source>
        <translation>Das ist der Code eines Schlüssels, den dieses Buch früher hatte.</translation>
    </message>
    <message>
        <source>This lies in the past; when it took place, mark it as held.</source>
        <translation>Das liegt in der Vergangenheit; hat der Besuch stattgefunden, vermerken Sie ihn so.</translation>
    </message>
    <message>
        <source>This one is ours to do and waits on nobody.</source>
        <translation>Diese ist unsere eigene und wartet auf niemanden.</translation>
    </message>
    <message>
        <source>This one is settled already</source>
        <translation>Diese ist schon abgeschlossen</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation>Diese Passphrase ist zu lang.</translation>
    </message>
    <message>
        <source>This recap was marked as sent today already.</source>
        <translation>Dieses Protokoll wurde heute schon als gesendet vermerkt.</translation>
    </message>
    <message>
        <source>This text has {count} signs; a capture takes {most}.</source>
        <translation>Dieser Text hat {count} Zeichen; eine Mitschrift fasst {most}.</translation>
    </message>
    <message>
        <source>This visit is not with {partner}.</source>
        <translation>Dieser Besuch ist nicht bei {partner}.</translation>
    </message>
    <message>
        <source>This visit is {state} already.</source>
        <translation>Dieser Besuch ist schon so vermerkt: {state}.</translation>
    </message>
    <message>
        <source>This visit was cancelled.</source>
        <translation>Dieser Besuch wurde abgesagt.</translation>
    </message>
    <message>
        <source>This visit was held; it cannot be cancelled any more.</source>
        <translation>Dieser Besuch hat stattgefunden; er lässt sich nicht mehr absagen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>To ask yourself</source>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>To ask yourself before you walk in</source>
        <translation>Zum Einstieg: die Frage an uns selbst</translation>
    </message>
    <message>
        <source>To do after all: {todo}</source>
        <translation>Doch noch zu tun: {todo}</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>Zu tun: {todo}</translation>
    </message>
    <message>
        <source>To whom is it tied?</source>
        <translation>Mit wem ist er verbunden?</translation>
    </message>
    <message>
        <source>Too many quotation marks in {file} are opened and never closed.</source>
        <translation>In {file} werden zu viele Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Took from the tables what the log had lost</source>
        <translation>Aus den Tabellen genommen, was dem Protokoll fehlte</translation>
    </message>
    <message>
        <source>Took several partners out of the archive</source>
        <translation>Mehrere Partner aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Took {partner} out of the archive</source>
        <translation>{partner} aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Tried to reach them</source>
        <translation>Versucht, sie zu erreichen</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try utf-8 or cp1252.</source>
        <translation>Versuchen Sie utf-8 oder cp1252.</translation>
    </message>
    <message>
        <source>Turn the two round.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Type all {groups} groups of it.</source>
        <translation>Tippen Sie alle {groups} Gruppen.</translation>
    </message>
    <message>
        <source>Type both once more.</source>
        <translation>Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it again, or use the recovery code.</source>
        <translation>Tippen Sie sie noch einmal oder nehmen Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>Geben Sie mehr davon ein.</translation>
    </message>
    <message>
        <source>Type more of the name.</source>
        <translation>Geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <source>Type the partner's name.</source>
        <translation>Geben Sie den Namen des Partners ein.</translation>
    </message>
    <message>
        <source>Type: {program} me --company NAME</source>
        <translation>Geben Sie ein: {program} me --company NAME</translation>
    </message>
    <message>
        <source>Typed back the review with {partner}</source>
        <translation>Rückblick mit {partner} nachgetragen</translation>
    </message>
    <message>
        <source>Undertaken between partners</source>
        <translation>Zugesagt zwischen Partnern</translation>
    </message>
    <message>
        <source>Undo takes the latest changes back.</source>
        <translation>Rückgängig nimmt die letzten Änderungen zurück.</translation>
    </message>
    <message>
        <source>Undo the later one first.</source>
        <translation>Machen Sie erst das Spätere rückgängig.</translation>
    </message>
    <message>
        <source>Undo what settled it first.</source>
        <translation>Machen Sie erst rückgängig, was sie abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the passphrase or the recovery code.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder nehmen Sie die Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Update Fieldbook on this machine, then open the book again.</source>
        <translation>Aktualisieren Sie Fieldbook auf diesem Rechner und öffnen Sie das Buch dann wieder.</translation>
    </message>
    <message>
        <source>Update Fieldbook on this machine, then take it in again.</source>
        <translation>Aktualisieren Sie Fieldbook auf diesem Rechner und übernehmen Sie das Archiv dann noch einmal.</translation>
    </message>
    <message>
        <source>Use 1 to 3650 days.</source>
        <translation>Möglich sind 1 bis 3650 Tage.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Warsaw.</source>
        <translation>Nehmen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use a passphrase, or the recovery code.</source>
        <translation>Nehmen Sie eine Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>Nehmen Sie eine andere Kopie des Archivs.</translation>
    </message>
    <message>
        <source>Use at least {shortest} signs; four words that do not belong together are good.</source>
        <translation>Nehmen Sie mindestens {shortest} Zeichen; vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>Use its recovery code.</source>
        <translation>Nehmen Sie seinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Use its recovery code: it opens the book anywhere.</source>
        <translation>Nehmen Sie seinen Wiederherstellungscode: Er öffnet das Buch überall.</translation>
    </message>
    <message>
        <source>Use one of the other kinds.</source>
        <translation>Nehmen Sie eine der anderen Arten.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>Use one of: {codes}.</source>
        <translation>Möglich sind: {codes}.</translation>
    </message>
    <message>
        <source>Use one such as en_GB or de.</source>
        <translation>Nehmen Sie eine wie de oder en_GB.</translation>
    </message>
    <message>
        <source>Use the code that was shown when its key was changed; this one opens its older backups.</source>
        <translation>Nehmen Sie den Code, der beim Wechsel des Schlüssels gezeigt wurde; dieser öffnet die älteren Sicherungen.</translation>
    </message>
    <message>
        <source>Use undo instead.</source>
        <translation>Nehmen Sie stattdessen Rückgängig.</translation>
    </message>
    <message>
        <source>Use {longest} signs at most.</source>
        <translation>Nehmen Sie höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Video planned</source>
        <translation>Video geplant</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Besuch geplant</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>W says on which colleague it waits; then C asks them.</source>
        <translation>W gibt an, auf wen bei uns es wartet; dann fasst C dort nach.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, and try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting on a colleague</source>
        <translation>Wartet auf Kollegen</translation>
    </message>
    <message>
        <source>We are {count} day late with: {wording}. What has that cost them, and have we said so before they had to?</source>
        <translation>Wir sind {count} Tag im Verzug mit: {wording}. Was hat das den Partner gekostet, und haben wir es von uns aus gesagt?</translation>
    </message>
    <message>
        <source>We are {count} days late with: {wording}. What has that cost them, and have we said so before they had to?</source>
        <translation>Wir sind {count} Tage im Verzug mit: {wording}. Was hat das den Partner gekostet, und haben wir es von uns aus gesagt?</translation>
    </message>
    <message>
        <source>We broke</source>
        <translation>Wir haben gebrochen</translation>
    </message>
    <message>
        <source>We broke {count} of our commitments within a year. Which one would they bring up, and what have we changed?</source>
        <translation>Wir haben binnen eines Jahres {count} unserer Zusagen gebrochen. Welche würde der Partner ansprechen, und was haben wir seitdem geändert?</translation>
    </message>
    <message>
        <source>We called off our last visit. Do they know why, from us?</source>
        <translation>Wir haben unseren letzten Besuch abgesagt. Weiß der Partner von uns, warum?</translation>
    </message>
    <message>
        <source>We chased</source>
        <translation>Wir haben nachgefasst</translation>
    </message>
    <message>
        <source>We chased our own</source>
        <translation>Wir haben intern nachgefasst</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns gegeben</translation>
    </message>
    <message>
        <source>We kept</source>
        <translation>Wir haben gehalten</translation>
    </message>
    <message>
        <source>We know one person here only. Whom else should we have listened to by now?</source>
        <translation>Wir kennen hier nur eine Person. Wem hätten wir längst auch zuhören sollen?</translation>
    </message>
    <message>
        <source>We moved it to {to}</source>
        <translation>Wir haben auf {to} verschoben</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>We promised to show up every {cadence} days, and were last there {days} days ago. What did they have to solve without us?</source>
        <translation>Wir wollten alle {cadence} Tage da sein und waren es zuletzt vor {days} Tagen. Was musste der Partner ohne uns lösen?</translation>
    </message>
    <message>
        <source>We released them</source>
        <translation>Wir haben erlassen</translation>
    </message>
    <message>
        <source>We undertook</source>
        <translation>Wir haben zugesagt</translation>
    </message>
    <message>
        <source>We will</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What did they advise us last time, and what became of it?</source>
        <translation>Was hat uns der Partner letztes Mal geraten, und was wurde daraus?</translation>
    </message>
    <message>
        <source>What do they know about their customers that we should ask about today?</source>
        <translation>Was weiß der Partner über seine Kunden, wonach wir heute fragen sollten?</translation>
    </message>
    <message>
        <source>What do we ask of them that costs them more than it brings us?</source>
        <translation>Was verlangen wir vom Partner, das ihn mehr kostet, als es uns bringt?</translation>
    </message>
    <message>
        <source>What happened to a commitment stays in the book.</source>
        <translation>Was mit einer Zusage geschah, bleibt im Buch.</translation>
    </message>
    <message>
        <source>What is written is no {given} file.</source>
        <translation>Was geschrieben wird, ist keine {given}-Datei.</translation>
    </message>
    <message>
        <source>What is your evidence?</source>
        <translation>Woran machen Sie das fest?</translation>
    </message>
    <message>
        <source>What stood there before cannot be read by this version.</source>
        <translation>Was vorher dort stand, kann diese Version nicht lesen.</translation>
    </message>
    <message>
        <source>What they owe waits on them, not on a colleague of ours.</source>
        <translation>Was der Partner schuldet, wartet auf ihn, nicht auf jemanden von uns.</translation>
    </message>
    <message>
        <source>What was held cannot be cancelled.</source>
        <translation>Was stattgefunden hat, lässt sich nicht absagen.</translation>
    </message>
    <message>
        <source>What was held stays on its day.</source>
        <translation>Was stattgefunden hat, bleibt an seinem Tag.</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>What we agreed on {day}</source>
        <translation>Was wir am {day} vereinbart haben</translation>
    </message>
    <message>
        <source>What we said we would do</source>
        <translation>Was wir zugesagt haben</translation>
    </message>
    <message>
        <source>What you asked for, and our answers</source>
        <translation>Ihre Anliegen und unsere Antworten</translation>
    </message>
    <message>
        <source>What you said you would do</source>
        <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>What you save now would be lost, so nothing is; what was saved before is still in the window.</source>
        <translation>Was Sie jetzt speichern, ginge verloren, darum wird nichts gespeichert; was vorher gespeichert wurde, steht noch im Fenster.</translation>
    </message>
    <message>
        <source>Where does it stand, and by when can I count on it?</source>
        <translation>Wie ist der Stand, und bis wann kann ich damit rechnen?</translation>
    </message>
    <message>
        <source>Which company is our own cannot be changed.</source>
        <translation>Welche Firma die eigene ist, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Which of these is it with? {names}</source>
        <translation>Mit wem davon? {names}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who has left has no role there.</source>
        <translation>Wer gegangen ist, hat dort keine Rolle mehr.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Whose work there made our last success, and does that person know that we know?</source>
        <translation>Wessen Arbeit steckt dort hinter unserem letzten Erfolg, und weiß diese Person, dass wir es wissen?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With which partner?</source>
        <translation>Mit welchem Partner?</translation>
    </message>
    <message>
        <source>Wrapped up the visit {visit}</source>
        <translation>Besuch {visit} nachbereitet</translation>
    </message>
    <message>
        <source>Write 1 or more.</source>
        <translation>Geben Sie 1 oder mehr ein.</translation>
    </message>
    <message>
        <source>Write 30, or nothing.</source>
        <translation>Geben Sie 30 ein oder nichts.</translation>
    </message>
    <message>
        <source>Write 31,960 or 31,960 / 30,000 for the target.</source>
        <translation>Geben Sie 31.960 ein, oder 31.960 / 30.000 mit dem Ziel.</translation>
    </message>
    <message>
        <source>Write 45, or 90.</source>
        <translation>Geben Sie 45 oder 90 ein.</translation>
    </message>
    <message>
        <source>Write COLUMN=FIELD.</source>
        <translation>Schreiben Sie SPALTE=FELD.</translation>
    </message>
    <message>
        <source>Write a day and a time such as Tuesday 14:00 or 26.11. 9:30.</source>
        <translation>Geben Sie Tag und Uhrzeit ein, etwa Dienstag 14:00 oder 26.11. 9:30.</translation>
    </message>
    <message>
        <source>Write a day and a time such as Tuesday 14:00.</source>
        <translation>Geben Sie Tag und Uhrzeit ein, etwa Dienstag 14:00.</translation>
    </message>
    <message>
        <source>Write a day such as Friday, 30.9. or in 2 weeks.</source>
        <translation>Geben Sie einen Tag ein, etwa Freitag, 30.9. oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>Write a row's number and what is there.</source>
        <translation>Schreiben Sie die Nummer einer Zeile und was dort steht.</translation>
    </message>
    <message>
        <source>Write it as 12,500 or 12.500,00.</source>
        <translation>Schreiben Sie 12,500 oder 12.500,00.</translation>
    </message>
    <message>
        <source>Write it as 2026Q4.</source>
        <translation>Schreiben Sie 2026Q4.</translation>
    </message>
    <message>
        <source>Write it as 9:30.</source>
        <translation>Schreiben Sie 9:30.</translation>
    </message>
    <message>
        <source>Write it such as Birthday: 3 May 1980.</source>
        <translation>Schreiben Sie etwa Geburtstag: 3. Mai 1980.</translation>
    </message>
    <message>
        <source>Write it such as lodz.example.</source>
        <translation>Schreiben Sie sie wie lodz.example.</translation>
    </message>
    <message>
        <source>Write it such as: gold 30, silver 60.</source>
        <translation>Schreiben Sie etwa: gold 30, silber 60.</translation>
    </message>
    <message>
        <source>Write its letters, such as de.</source>
        <translation>Geben Sie das Kürzel ein, etwa de.</translation>
    </message>
    <message>
        <source>Write its three letters, such as EUR.</source>
        <translation>Geben Sie die drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Write one a line, such as +48 42 555 01 00.</source>
        <translation>Schreiben Sie eine je Zeile, etwa +48 42 555 01 00.</translation>
    </message>
    <message>
        <source>Write one a line, such as ewa@lodz.example.</source>
        <translation>Schreiben Sie eine je Zeile, etwa ewa@lodz.example.</translation>
    </message>
    <message>
        <source>Write one such as Europe/Warsaw.</source>
        <translation>Geben Sie eine ein, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write some of 1 to {count}.</source>
        <translation>Wählen Sie aus 1 bis {count}.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie erst etwas.</translation>
    </message>
    <message>
        <source>Write the amount it came to.</source>
        <translation>Geben Sie den Betrag ein, der daraus wurde.</translation>
    </message>
    <message>
        <source>Write the point, or press Esc.</source>
        <translation>Schreiben Sie den Punkt oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Write what is to be done, and by whom</source>
        <translation>Schreiben Sie, was zu tun ist und von wem</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Schreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Write what was undertaken.</source>
        <translation>Schreiben Sie, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>Write what we said.</source>
        <translation>Schreiben Sie, was wir gesagt haben.</translation>
    </message>
    <message>
        <source>Wrote about {partner}</source>
        <translation>Über {partner} geschrieben</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Ihr Anliegen</translation>
    </message>
    <message>
        <source>You will</source>
        <translation>Ihre Zusagen</translation>
    </message>
    <message>
        <source>Your company has no name yet, and the partner's edition carries it.</source>
        <translation>Ihre Firma hat noch keinen Namen, die Partnerausgabe braucht ihn aber.</translation>
    </message>
    <message>
        <source>[private]</source>
        <translation>[privat]</translation>
    </message>
    <message>
        <source>`{word}:` is no mark, kept as prose.</source>
        <translation>`{word}:` ist kein Kürzel und blieb Text.</translation>
    </message>
    <message>
        <source>`{word}:` is no mark, kept as prose; did you mean `{mark}:`?</source>
        <translation>`{word}:` ist kein Kürzel und blieb Text. War `{mark}:` gemeint?</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a column of one month</source>
        <translation>eine Spalte für einen Monat</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a known name for it</source>
        <translation>ein bekannter Name dafür</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>im Vorjahr</translation>
    </message>
    <message>
        <source>about another partner</source>
        <translation>über einen anderen Partner</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>übernommen von</translation>
    </message>
    <message>
        <source>an Excel workbook or another packed file</source>
        <translation>eine Excel-Mappe oder eine andere gepackte Datei</translation>
    </message>
    <message>
        <source>an investment other than programme money</source>
        <translation>ein Beitrag außer Marketingmitteln</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Mappe</translation>
    </message>
    <message>
        <source>another partner</source>
        <translation>ein anderer Partner</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>asked by another partner</source>
        <translation>Anliegen eines anderen Partners</translation>
    </message>
    <message>
        <source>backup --list shows which there are.</source>
        <translation>backup --list zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>between others</source>
        <translation>zwischen anderen</translation>
    </message>
    <message>
        <source>branch of</source>
        <translation>Niederlassung von</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>kauft über</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>expected {day} now</source>
        <translation>jetzt erwartet am {day}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>for {count} day</source>
        <translation>seit {count} Tag</translation>
    </message>
    <message>
        <source>for {count} days</source>
        <translation>seit {count} Tagen</translation>
    </message>
    <message>
        <source>formerly</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>half of them within a day</source>
        <translation>die Hälfte binnen eines Tages</translation>
    </message>
    <message>
        <source>half of them within {days} days</source>
        <translation>die Hälfte binnen {days} Tagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>highest {value}</source>
        <translation>höchster Wert {value}</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>its e-mail address</source>
        <translation>der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>der Kennung</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>dem Namen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet gehalten</translation>
    </message>
    <message>
        <source>last chased {day}</source>
        <translation>zuletzt nachgefasst am {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand weggelassen</translation>
    </message>
    <message>
        <source>left out, as you said</source>
        <translation>weggelassen, wie angegeben</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>name, date, signature</source>
        <translation>Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>named by a person, new here</source>
        <translation>von einer Person genannt, hier neu</translation>
    </message>
    <message>
        <source>names {names}</source>
        <translation>nennt {names}</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>nie besucht</translation>
    </message>
    <message>
        <source>new day {day}</source>
        <translation>neuer Tag: {day}</translation>
    </message>
    <message>
        <source>no commitments yet</source>
        <translation>noch keine Zusagen</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>no field of ours is known by this name</source>
        <translation>kein Feld von uns ist unter diesem Namen bekannt</translation>
    </message>
    <message>
        <source>not part of this edition</source>
        <translation>gehört nicht in diese Ausgabe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of another partner</source>
        <translation>von einem anderen Partner</translation>
    </message>
    <message>
        <source>one of us</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>unsere Vermutung</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Marketingmittel</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>showed up today</source>
        <translation>heute dort gewesen</translation>
    </message>
    <message>
        <source>showed up today, due every {cadence} days as {level}</source>
        <translation>heute dort gewesen, Takt {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>showed up today, promised every {cadence} days</source>
        <translation>heute dort gewesen, Takt {cadence} Tage</translation>
    </message>
    <message>
        <source>showed up {count} day ago</source>
        <translation>zuletzt dort vor {count} Tag</translation>
    </message>
    <message>
        <source>showed up {count} day ago, due every {cadence} days as {level}</source>
        <translation>zuletzt dort vor {count} Tag, Takt {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>showed up {count} day ago, promised every {cadence} days</source>
        <translation>zuletzt dort vor {count} Tag, Takt {cadence} Tage</translation>
    </message>
    <message>
        <source>showed up {count} days ago</source>
        <translation>zuletzt dort vor {count} Tagen</translation>
    </message>
    <message>
        <source>showed up {count} days ago, due every {cadence} days as {level}</source>
        <translation>zuletzt dort vor {count} Tagen, Takt {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>showed up {count} days ago, promised every {cadence} days</source>
        <translation>zuletzt dort vor {count} Tagen, Takt {cadence} Tage</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the only column with a name</source>
        <translation>die einzige Spalte mit einem Namen</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>they gave</source>
        <translation>vom Partner erhalten</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>waits on {name}</source>
        <translation>wartet auf {name}</translation>
    </message>
    <message>
        <source>we gave</source>
        <translation>von uns gegeben</translation>
    </message>
    <message>
        <source>what a visit is for is ours alone</source>
        <translation>der Zweck eines Besuchs ist nur für uns</translation>
    </message>
    <message>
        <source>what came of a visit is ours alone</source>
        <translation>das Ergebnis eines Besuchs ist nur für uns</translation>
    </message>
    <message>
        <source>with another partner</source>
        <translation>bei einem anderen Partner</translation>
    </message>
    <message>
        <source>words</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>you wanted to let us have: {wording}</source>
        <translation>Sie wollten uns zukommen lassen: {wording}</translation>
    </message>
    <message>
        <source>{ask} (since today)</source>
        <translation>{ask} (seit heute)</translation>
    </message>
    <message>
        <source>{ask} ({count} day)</source>
        <translation>{ask} ({count} Tag)</translation>
    </message>
    <message>
        <source>{ask} ({count} days)</source>
        <translation>{ask} ({count} Tage)</translation>
    </message>
    <message>
        <source>{book} is not encrypted.</source>
        <translation>{book} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{book} is not encrypted: it opens without a code.</source>
        <translation>{book} ist nicht verschlüsselt: Es öffnet sich ohne Code.</translation>
    </message>
    <message>
        <source>{column} cannot go to {field}: a list of {kind} has no such field.</source>
        <translation>{column} kann nicht zu {field} werden: In einer solchen Liste ({kind}) gibt es dieses Feld nicht.</translation>
    </message>
    <message>
        <source>{column} gives this already</source>
        <translation>{column} liefert das schon</translation>
    </message>
    <message>
        <source>{column}: {text} is no day, left out.</source>
        <translation>{column}: {text} ist kein Tag; weggelassen.</translation>
    </message>
    <message>
        <source>{column}: {text} is no number of days, left out.</source>
        <translation>{column}: {text} ist keine Anzahl von Tagen; weggelassen.</translation>
    </message>
    <message>
        <source>{company}, printed {day}</source>
        <translation>{company}, gedruckt am {day}</translation>
    </message>
    <message>
        <source>{count} answered, {half}</source>
        <translation>{count} beantwortet, {half}</translation>
    </message>
    <message>
        <source>{count} broken in all</source>
        <translation>{count} insgesamt gebrochen</translation>
    </message>
    <message>
        <source>{count} commitment from {first} to {last}</source>
        <translation>{count} Zusage vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} commitments from {first} to {last}</source>
        <translation>{count} Zusagen vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} day late</source>
        <translation>{count} Tag überfällig</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} Tage überfällig</translation>
    </message>
    <message>
        <source>{count} given up</source>
        <translation>{count} aufgegeben</translation>
    </message>
    <message>
        <source>{count} kept in all</source>
        <translation>{count} insgesamt gehalten</translation>
    </message>
    <message>
        <source>{count} kept late</source>
        <translation>{count} verspätet gehalten</translation>
    </message>
    <message>
        <source>{count} kept on the day or before</source>
        <translation>{count} am Tag oder davor gehalten</translation>
    </message>
    <message>
        <source>{count} late now</source>
        <translation>{count} jetzt überfällig</translation>
    </message>
    <message>
        <source>{count} more in the appendix</source>
        <translation>{count} weitere im Anhang</translation>
    </message>
    <message>
        <source>{count} more than {days} days late, which counts as broken</source>
        <translation>{count} mehr als {days} Tage überfällig, das zählt als gebrochen</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} open, on a day that was moved in time</source>
        <translation>{count} offen, rechtzeitig auf einen neuen Tag verschoben</translation>
    </message>
    <message>
        <source>{count} records have the id {id}.</source>
        <translation>{count} Einträge haben die Kennung {id}.</translation>
    </message>
    <message>
        <source>{count} released by the side it was made to</source>
        <translation>{count} erlassen von der Seite, der zugesagt wurde</translation>
    </message>
    <message>
        <source>{count} waiting, the longest {since}</source>
        <translation>{count} warten, am längsten {since}</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing.</source>
        <translation>{file} lässt sich nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a calendar.</source>
        <translation>{file} lässt sich nicht als Kalender lesen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: {reason}.</source>
        <translation>{file} kann nicht wiederhergestellt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be salvaged: {reason}.</source>
        <translation>{file} kann nicht geborgen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>{file} ließ sich nicht lesen oder schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than {count} columns.</source>
        <translation>{file} hat mehr als {count} Spalten.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Fieldbook book.</source>
        <translation>{file} ist eine Datenbank eines anderen Programms, kein Buch von Fieldbook.</translation>
    </message>
    <message>
        <source>{file} is a folder, and not one that an export made.</source>
        <translation>{file} ist ein Ordner, aber keiner, den ein Export angelegt hat.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a book.</source>
        <translation>{file} ist ein Ordner, kein Buch.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is encrypted already.</source>
        <translation>{file} ist schon verschlüsselt.</translation>
    </message>
    <message>
        <source>{file} is encrypted, and its key card is missing or of another machine.</source>
        <translation>{file} ist verschlüsselt, und seine Schlüsselkarte fehlt oder ist von einem anderen Rechner.</translation>
    </message>
    <message>
        <source>{file} is encrypted, and was not opened with its key.</source>
        <translation>{file} ist verschlüsselt und wurde nicht mit seinem Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>{file} is gone from its folder.</source>
        <translation>{file} ist nicht mehr in seinem Ordner.</translation>
    </message>
    <message>
        <source>{file} is larger than {count} MB.</source>
        <translation>{file} ist größer als {count} MB.</translation>
    </message>
    <message>
        <source>{file} is no plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} is not a Fieldbook book, or it is damaged.</source>
        <translation>{file} ist kein Buch von Fieldbook oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not a table in a text file.</source>
        <translation>{file} ist keine Tabelle in einer Textdatei ({kind}).</translation>
    </message>
    <message>
        <source>{file} lies in a folder of {program}, which may put an older version in its place while you work.</source>
        <translation>{file} liegt in einem Ordner von {program}. Das kann während Ihrer Arbeit eine ältere Fassung an seine Stelle legen.</translation>
    </message>
    <message>
        <source>{file} was made by another program just now.</source>
        <translation>{file} hat gerade ein anderes Programm angelegt.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation>{file} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Fieldbook (format {found}, this version knows {known}).</source>
        <translation>{file} stammt von einer neueren Version von Fieldbook (Format {found}, diese Version kennt {known}).</translation>
    </message>
    <message>
        <source>{file} was written by an older version of Fieldbook.</source>
        <translation>{file} stammt von einer älteren Version von Fieldbook.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <translation>{first} liegt nach {last}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>In {folder} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{kept} kept ({late} late), {broken} broken, {now} late now</source>
        <translation>{kept} gehalten ({late} verspätet), {broken} gebrochen, {now} jetzt überfällig</translation>
    </message>
    <message>
        <source>{kept} kept, {broken} broken, {now} late now</source>
        <translation>{kept} gehalten, {broken} gebrochen, {now} jetzt überfällig</translation>
    </message>
    <message>
        <source>{kind} is no kind of partner here; a new one counts as a reseller.</source>
        <translation>„{kind}“ ist hier keine Art von Partner; ein neuer zählt als Händler.</translation>
    </message>
    <message>
        <source>{level} partners see us every {cadence} days; here we were last {days} days ago. What did they have to solve without us?</source>
        <translation>Partner der Stufe {level} sehen uns alle {cadence} Tage; hier waren wir zuletzt vor {days} Tagen. Was mussten sie ohne uns lösen?</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure} nach Monaten</translation>
    </message>
    <message>
        <source>{month} has not begun yet.</source>
        <translation>{month} hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} could be {some}.</source>
        <translation>{name} könnte {some} sein.</translation>
    </message>
    <message>
        <source>{name} is at {partner} already.</source>
        <translation>{name} ist schon bei {partner}.</translation>
    </message>
    <message>
        <source>{name} is in the book already.</source>
        <translation>{name} steht schon im Buch.</translation>
    </message>
    <message>
        <source>{name} is not at {partner}.</source>
        <translation>{name} ist nicht bei {partner}.</translation>
    </message>
    <message>
        <source>{name} on line {line} is not encoded as it says; it was read as well as could be.</source>
        <translation>{name} in Zeile {line} ist anders kodiert als angegeben; gelesen wurde, so gut es ging.</translation>
    </message>
    <message>
        <source>{partner} waits for this, and I wait for you: {wording}</source>
        <translation>{partner} wartet darauf, und dafür brauche ich Sie: {wording}</translation>
    </message>
    <message>
        <source>{person} began at {partner}</source>
        <translation>{person} hat bei {partner} angefangen</translation>
    </message>
    <message>
        <source>{person} has another role at {partner}</source>
        <translation>{person} hat eine andere Rolle bei {partner}</translation>
    </message>
    <message>
        <source>{person} is at {names}.</source>
        <translation>{person} ist bei {names}.</translation>
    </message>
    <message>
        <source>{person} left {partner}</source>
        <translation>{person} hat {partner} verlassen</translation>
    </message>
    <message>
        <source>{person} moved to {partner}</source>
        <translation>{person} ist zu {partner} gewechselt</translation>
    </message>
    <message>
        <source>{quarter} is no quarter.</source>
        <translation>{quarter} ist kein Quartal.</translation>
    </message>
    <message>
        <source>{right} of {all} right at once; {amount} with another amount, {day} after the day, {again} reissued</source>
        <translation>{right} von {all} auf Anhieb richtig; {amount} mit anderem Betrag, {day} nach dem Tag, {again} neu ausgestellt</translation>
    </message>
    <message>
        <source>{said} is not a mapping.</source>
        <translation>{said} ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} ist keine Währung.</translation>
    </message>
    <message>
        <source>{text} is no e-mail address, left out.</source>
        <translation>{text} ist keine E-Mail-Adresse; weggelassen.</translation>
    </message>
    <message>
        <source>{text} is no measure we know.</source>
        <translation>{text} ist keine bekannte Messgröße.</translation>
    </message>
    <message>
        <source>{text} is no month.</source>
        <translation>{text} ist kein Monat.</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{title}: it has a day and no time, so it is no meeting.</source>
        <translation>{title}: hat einen Tag, aber keine Uhrzeit, ist also kein Treffen.</translation>
    </message>
    <message>
        <source>{title}: it lasts {minutes} minutes, so it is no meeting.</source>
        <translation>{title}: dauert {minutes} Minuten, ist also kein Treffen.</translation>
    </message>
    <message>
        <source>{title}: it was cancelled.</source>
        <translation>{title}: wurde abgesagt.</translation>
    </message>
    <message>
        <source>{title}: no partner of yours is named in it.</source>
        <translation>{title}: nennt keinen Ihrer Partner.</translation>
    </message>
    <message>
        <source>{title}: one changed day of an entry that repeats is left out.</source>
        <translation>{title}: ein geänderter Termin eines wiederholten Eintrags bleibt weg.</translation>
    </message>
    <message>
        <source>{title}: the entry cannot be read.</source>
        <translation>{title}: der Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{title}: this visit is in another book.</source>
        <translation>{title}: dieser Besuch steht in einem anderen Buch.</translation>
    </message>
    <message>
        <source>{value} is no currency.</source>
        <translation>{value} ist keine Währung.</translation>
    </message>
    <message>
        <source>{value} is no language.</source>
        <translation>{value} ist keine Sprache.</translation>
    </message>
    <message>
        <source>{value} is not from {first} to {last}.</source>
        <translation>{value} liegt nicht zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}: {wording}</source>
        <translation>{who}: {wording}</translation>
    </message>
    <message>
        <source>{wording} (by {day})</source>
        <translation>{wording} (bis {day})</translation>
    </message>
    <message>
        <source>“{commitment}” was broken</source>
        <translation>„{commitment}“ wurde gebrochen</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways; write the month as a word</source>
        <translation>„{said}“ ist auf zwei Arten lesbar; schreiben Sie den Monat als Wort</translation>
    </message>
    <message>
        <source>“{said}” could be {count} of them. Type more of it.</source>
        <translation>„{said}“ kann {count} davon meinen. Geben Sie mehr davon ein.</translation>
    </message>
    <message>
        <source>“{said}” is no day</source>
        <translation>„{said}“ ist kein Tag</translation>
    </message>
    <message>
        <source>“{said}” is no day to remember.</source>
        <translation>„{said}“ ist kein Tag mit Anlass.</translation>
    </message>
    <message>
        <source>“{said}” is no day.</source>
        <translation>„{said}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“{said}” is no mail address.</source>
        <translation>„{said}“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>“{said}” is no number from {least} to {most}.</source>
        <translation>„{said}“ ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{said}” is no number of copies.</source>
        <translation>„{said}“ ist keine Anzahl von Kopien.</translation>
    </message>
    <message>
        <source>“{said}” is no number of days.</source>
        <translation>„{said}“ ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>“{said}” is no number of minutes.</source>
        <translation>„{said}“ ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>“{said}” is no number.</source>
        <translation>„{said}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{said}” is no phone number.</source>
        <translation>„{said}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“{said}” is no time of day.</source>
        <translation>„{said}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{said}” is no time.</source>
        <translation>„{said}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>“{said}” is no website.</source>
        <translation>„{said}“ ist keine Website.</translation>
    </message>
    <message>
        <source>“{said}” is no whole number.</source>
        <translation>„{said}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{said}” was not understood.</source>
        <translation>„{said}“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>“{sign}” in group {group} of the recovery code is none of its signs.</source>
        <translation>„{sign}“ in Gruppe {group} des Wiederherstellungscodes gehört nicht zu seinen Zeichen.</translation>
    </message>
    <message>
        <source>“{text}” is no amount.</source>
        <translation>„{text}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“{title}” did not come out of a capture, or nothing of it is left.</source>
        <translation>„{title}“ stammt aus keiner Mitschrift, oder nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>“{value}” is no level with its days.</source>
        <translation>„{value}“ ist keine Stufe mit Tagen.</translation>
    </message>
    <message>
        <source>“{wording}” could be several ({ids}) and stayed text.</source>
        <translation>„{wording}“ kann mehrere meinen ({ids}) und blieb Text.</translation>
    </message>
    <message>
        <source>“{wording}” fits no open commitment and stayed text.</source>
        <translation>„{wording}“ passt zu keiner offenen Zusage und blieb Text.</translation>
    </message>
    <message>
        <source>“{wording}” is no quote, so it comes to no amount.</source>
        <translation>„{wording}“ ist kein Angebot und ergibt daher keinen Betrag.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>An icon beside the clock that tells the next visit and takes a note.</source>
        <translation>Ein Symbol neben der Uhr, das den nächsten Besuch zeigt und Notizen annimmt.</translation>
    </message>
    <message>
        <source>How long a planned visit lasts when nothing else is said.</source>
        <translation>So lange dauert ein geplanter Besuch, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>How much room the backups of a book may take, in megabytes; then the hourly ones go first.</source>
        <translation>Wie viel Platz die Sicherungen eines Buchs haben, in Megabyte; dann gehen zuerst die stündlichen.</translation>
    </message>
    <message>
        <source>How often you show up, in days, by partner level, such as: gold 30, silver 60. It holds for a partner that has no cadence of its own.</source>
        <translation>Alle wie viele Tage Sie vor Ort sind, nach Partnerstufe, etwa: gold 30, silber 60. Gilt für Partner ohne eigenen Takt.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Locks the window when nobody did anything in it for so many minutes; 0 never does. Ctrl+L locks at once.</source>
        <translation>Sperrt das Fenster, wenn so viele Minuten lang niemand darin etwas getan hat; 0 nie. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>The book to open at the start; empty opens your own.</source>
        <translation>Das Buch, das beim Start geöffnet wird; leer: Ihr eigenes.</translation>
    </message>
    <message>
        <source>The currency of amounts that name none.</source>
        <translation>Die Währung für Beträge ohne Angabe.</translation>
    </message>
    <message>
        <source>The language of the window, and of what is printed and written.</source>
        <translation>Die Sprache der Oberfläche und dessen, was gedruckt und geschrieben wird.</translation>
    </message>
    <message>
        <source>The month in which your fiscal year starts; quarters are counted from it.</source>
        <translation>Der Monat, in dem Ihr Geschäftsjahr beginnt; ab ihm zählen die Quartale.</translation>
    </message>
    <message>
        <source>The paper you print on.</source>
        <translation>Das Papier, auf dem Sie drucken.</translation>
    </message>
    <message>
        <source>Your company's name, as partners know it.</source>
        <translation>Der Name Ihrer Firma, wie die Partner ihn kennen.</translation>
    </message>
    <message>
        <source>Your home time zone, such as Europe/Warsaw; empty follows the system.</source>
        <translation>Ihre Zeitzone, etwa Europe/Berlin; leer: wie das System.</translation>
    </message>
    <message>
        <source>Your name, as it stands under a recap and on a review.</source>
        <translation>Ihr Name, wie er unter einem Protokoll und auf einem Rückblick steht.</translation>
    </message>
</context>
<context>
    <name>slot</name>
    <message>
        <source>At the same time as {0}, {1}.</source>
        <translation>Gleichzeitig mit {0}, {1}.</translation>
    </message>
    <message>
        <source>That is on a weekend.</source>
        <translation>Das ist am Wochenende.</translation>
    </message>
    <message>
        <source>That is past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The clocks change that night: {0} is not on them.</source>
        <translation>In dieser Nacht wird die Uhr umgestellt: {0} gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} hier</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Acquired by {0}</source>
        <translation>Übernommen von {0}</translation>
    </message>
    <message>
        <source>Branch of {0}</source>
        <translation>Niederlassung von {0}</translation>
    </message>
    <message>
        <source>Buys through {0}</source>
        <translation>Kauft über {0}</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Formerly {0}</source>
        <translation>Früher {0}</translation>
    </message>
    <message>
        <source>ISV</source>
        <translation>ISV</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>MSP</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Unsere Firma</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Einzelhändler</translation>
    </message>
</context>
</TS>
