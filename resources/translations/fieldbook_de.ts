<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
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
        <source>Level basis</source>
        <translation>Grundlage der Stufe</translation>
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
    <name>Actions</name>
    <message>
        <source>Add agenda item</source>
        <translation>Agendapunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add attendee</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>Amount delivered</source>
        <translation>Gelieferter Betrag</translation>
    </message>
    <message>
        <source>Kept: “{0}”</source>
        <translation>Eingehalten: „{0}“</translation>
    </message>
    <message>
        <source>Mark “{0}” as broken</source>
        <translation>„{0}“ als nicht eingehalten markieren</translation>
    </message>
    <message>
        <source>Marked as followed up. No e-mail program opened, so the e-mail was copied to the clipboard.</source>
        <translation>Als nachgefasst markiert. Es wurde kein E-Mail-Programm geöffnet; die E-Mail wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>„{0}“ verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
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
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Release “{0}”</source>
        <translation>„{0}“ erlassen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Visit every … days</source>
        <translation>Besuch alle … Tage</translation>
    </message>
    <message>
        <source>Who was informed</source>
        <translation>Wer informiert wurde</translation>
    </message>
</context>
<context>
    <name>AddPartnerForm</name>
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
        <source>New partner</source>
        <translation>Neuer Partner</translation>
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
        <source>{0} added. Enter the next partner or press Esc.</source>
        <translation>{0} hinzugefügt. Geben Sie den nächsten Partner ein oder drücken Sie Esc.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Fieldbook ran into an error: {0}. Your saved data is not affected.</source>
        <translation>In Fieldbook ist ein Fehler aufgetreten: {0}. Ihre gespeicherten Daten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message numerus="yes">
        <source>%n awaiting our answer</source>
        <translation>
            <numerusform>%n wartet auf unsere Antwort</numerusform>
            <numerusform>%n warten auf unsere Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer “{0}”</source>
        <translation>„{0}“ beantworten</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Our answer (press Enter when given)</source>
        <translation>Unsere Antwort (Eingabe, sobald gegeben)</translation>
    </message>
    <message numerus="yes">
        <source>also asked for by %n other(s)</source>
        <translation>
            <numerusform>%n weiterer mit demselben Anliegen</numerusform>
            <numerusform>%n weitere mit demselben Anliegen</numerusform>
        </translation>
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
        <translation>beantwortet: {0}</translation>
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
    <name>BackupDetailCard</name>
    <message numerus="yes">
        <source>The current book has %n change(s) that are missing from this backup. The latest:</source>
        <translation>
            <numerusform>Im aktuellen Buch gibt es %n Änderung, die in dieser Sicherung fehlt:</numerusform>
            <numerusform>Im aktuellen Buch gibt es %n Änderungen, die in dieser Sicherung fehlen. Die neuesten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup has %n change(s) that are missing from the current book.</source>
        <translation>
            <numerusform>Diese Sicherung enthält %n Änderung, die im aktuellen Buch fehlt.</numerusform>
            <numerusform>Diese Sicherung enthält %n Änderungen, die im aktuellen Buch fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>A backup is currently being made or checked.</source>
        <translation>Gerade wird eine Sicherung erstellt oder geprüft.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Checking latest backup</source>
        <translation>Neueste Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Making backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>Keine Änderungen seit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The latest backup is OK and can be restored.</source>
        <translation>Die neueste Sicherung ist in Ordnung und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The latest backup is damaged and cannot be restored. Your book is not affected.</source>
        <translation>Die neueste Sicherung ist beschädigt und lässt sich nicht wiederherstellen. Ihr Buch ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup of {0}</source>
        <translation>Sicherung von {0}</translation>
    </message>
    <message>
        <source>Backup restored to {0}. Your current book is not changed.</source>
        <translation>Sicherung wiederhergestellt in {0}. Ihr aktuelles Buch bleibt unverändert.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cannot compare with the current book, because the current book cannot be read.</source>
        <translation>Ein Vergleich mit dem aktuellen Buch ist nicht möglich, weil es nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Check book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Check latest backup</source>
        <translation>Neueste Sicherung prüfen</translation>
    </message>
    <message>
        <source>Checking book</source>
        <translation>Buch wird geprüft</translation>
    </message>
    <message>
        <source>Checks every page of the file, the complete change log, and whether the tables match it. You can keep working.</source>
        <translation>Prüft jede Seite der Datei, das vollständige Änderungsprotokoll und ob die Tabellen dazu passen. Sie können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>Close book and show options</source>
        <translation>Buch schließen und Optionen anzeigen</translation>
    </message>
    <message>
        <source>Copies all readable data to a new book and lists what could not be read. The damaged book is not changed.</source>
        <translation>Übernimmt alle lesbaren Daten in ein neues Buch und zeigt, was nicht lesbar war. Das beschädigte Buch bleibt unverändert.</translation>
    </message>
    <message>
        <source>Current book</source>
        <translation>Aktuelles Buch</translation>
    </message>
    <message>
        <source>Fieldbook cannot tell which book this file was. These are the backups of all books; select one to see its contents.</source>
        <translation>Es lässt sich nicht feststellen, welches Buch das war. Hier sind die Sicherungen aller Bücher; wählen Sie eine aus, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Last backup: {0}.</source>
        <translation>Letzte Sicherung: {0}.</translation>
    </message>
    <message>
        <source>Last change: {0}.</source>
        <translation>Letzte Änderung: {0}.</translation>
    </message>
    <message>
        <source>No backup of this book found in {0}.</source>
        <translation>In {0} wurde keine Sicherung dieses Buchs gefunden.</translation>
    </message>
    <message>
        <source>No backups yet. Fieldbook makes one every hour while the book is open.</source>
        <translation>Noch keine Sicherungen. Solange das Buch offen ist, legt Fieldbook jede Stunde automatisch eine an.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Open now and at every start</source>
        <translation>Jetzt und bei jedem Start öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rebuild tables</source>
        <translation>Tabellen neu aufbauen</translation>
    </message>
    <message>
        <source>Recover data</source>
        <translation>Daten retten</translation>
    </message>
    <message>
        <source>Recover readable data</source>
        <translation>Lesbare Daten retten</translation>
    </message>
    <message>
        <source>Recovering data to {0}</source>
        <translation>Daten werden in {0} gerettet</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>In neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring to {0}</source>
        <translation>Wiederherstellung in {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>The change log cannot be read completely.</source>
        <translation>Das Änderungsprotokoll lässt sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>The file and the change log are intact, but the tables do not match the change log.</source>
        <translation>Datei und Änderungsprotokoll sind in Ordnung, aber die Tabellen stimmen nicht mit dem Änderungsprotokoll überein.</translation>
    </message>
    <message>
        <source>The tables can be rebuilt from the change log, which is not changed. The book is closed while this runs.</source>
        <translation>Die Tabellen lassen sich aus dem Änderungsprotokoll neu aufbauen; das Protokoll selbst bleibt unverändert. Das Buch ist währenddessen geschlossen.</translation>
    </message>
    <message>
        <source>This backup belongs to another book.</source>
        <translation>Diese Sicherung gehört zu einem anderen Buch.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Its key is not available on this computer yet.</source>
        <translation>Diese Sicherung ist verschlüsselt. Der Schlüssel dazu liegt auf diesem Rechner noch nicht vor.</translation>
    </message>
    <message>
        <source>This book cannot be read</source>
        <translation>Dieses Buch ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try opening it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Unlock backup</source>
        <translation>Sicherung entsperren</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>View and restore backups</source>
        <translation>Sicherungen anzeigen und wiederherstellen</translation>
    </message>
    <message>
        <source>You can restore a backup or recover the readable data. Both create a new file.</source>
        <translation>Sie können eine Sicherung wiederherstellen oder die lesbaren Daten retten. Beides legt eine neue Datei an.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>backups back up restore check copy lost damaged</source>
        <translation>sicherungen sichern wiederherstellen prüfen kopie verloren beschädigt backup</translation>
    </message>
    <message>
        <source>before a format update</source>
        <translation>vor einer Formatumstellung</translation>
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
        <source>checked {0}: OK</source>
        <translation>geprüft {0}: in Ordnung</translation>
    </message>
    <message>
        <source>checked {0}: damaged</source>
        <translation>geprüft {0}: beschädigt</translation>
    </message>
    <message>
        <source>from the list to the restore button</source>
        <translation>von der Liste zur Schaltfläche zum Wiederherstellen</translation>
    </message>
    <message>
        <source>replaces a damaged backup</source>
        <translation>ersetzt eine beschädigte Sicherung</translation>
    </message>
    <message>
        <source>select a backup and compare it with the book</source>
        <translation>Sicherung auswählen und mit dem Buch vergleichen</translation>
    </message>
    <message>
        <source>{0} of {1} used. When it is full, hourly backups are deleted first.</source>
        <translation>{0} von {1} belegt. Wird der Platz knapp, werden zuerst die stündlichen Sicherungen gelöscht.</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Edit wording or date</source>
        <translation>Wortlaut oder Termin bearbeiten</translation>
    </message>
    <message>
        <source>Follow up by e-mail</source>
        <translation>Per E-Mail nachfassen</translation>
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
        <source>Mark as broken</source>
        <translation>Als nicht eingehalten markieren</translation>
    </message>
    <message>
        <source>Mark as followed up</source>
        <translation>Als nachgefasst markieren</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Als eingehalten markieren</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>Auf anderen Termin verschieben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Set colleague it is waiting on</source>
        <translation>Kollegen angeben, auf den sie wartet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Waiting on a colleague</source>
        <translation>Wartet auf Kollegen</translation>
    </message>
</context>
<context>
    <name>BookController</name>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Export visits to calendar</source>
        <translation>Besuche in den Kalender exportieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New note about…</source>
        <translation>Neue Notiz zu …</translation>
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
        <translation>Review</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Space or K</source>
        <translation>Leertaste oder K</translation>
    </message>
    <message>
        <source>Switch light/dark theme</source>
        <translation>Helles/dunkles Design wechseln</translation>
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
        <source>add people named in the note</source>
        <translation>Personen aus der Notiz hinzufügen</translation>
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
        <source>hide private content</source>
        <translation>Privates ausblenden</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>mark as kept</source>
        <translation>als eingehalten markieren</translation>
    </message>
    <message>
        <source>move, release, mark as broken, follow up</source>
        <translation>verschieben, erlassen, als nicht eingehalten markieren, nachfassen</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>neue Notiz</translation>
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
        <source>save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>search or run a command</source>
        <translation>suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>set the type of a line</source>
        <translation>Typ einer Zeile festlegen</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig, wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Awaiting our answer</source>
        <translation>Warten auf unsere Antwort</translation>
    </message>
    <message>
        <source>Expected. Press Space to mark as attended.</source>
        <translation>Erwartet. Mit der Leertaste als anwesend markieren.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>No contacts yet. Write names in the note; Ctrl+Shift+A adds them when you save.</source>
        <translation>Noch keine Ansprechpartner. Schreiben Sie Namen in die Notiz; Strg+Umschalt+A fügt sie beim Speichern hinzu.</translation>
    </message>
    <message>
        <source>No notes before this visit</source>
        <translation>Keine Notizen vor diesem Besuch</translation>
    </message>
    <message>
        <source>Other contacts there</source>
        <translation>Weitere Ansprechpartner dort</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>Einstiegsfrage</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusagen</translation>
    </message>
    <message>
        <source>Visit before last</source>
        <translation>Vorletzter Besuch</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Anwesende</translation>
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
    <name>CaptureBox</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was said, seen and agreed.

we: send the price list by Friday
they: two engineers certified by EOQ
ask: …   praise: …   guess: …   next: visit in 6 weeks</source>
        <translation>Was besprochen, gesehen und vereinbart wurde.

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
        <source>Contact attempt</source>
        <translation>Kontaktversuch</translation>
    </message>
    <message>
        <source>Ctrl+Enter to save · Ctrl+. to set the type of a line</source>
        <translation>Strg+Eingabe speichert · Strg+. legt den Typ einer Zeile fest</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>New people to be added: {0}</source>
        <translation>Neue Personen, die hinzugefügt werden: {0}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Only the current line is readable · Ctrl+Shift+H shows everything</source>
        <translation>Nur die aktuelle Zeile ist lesbar · Strg+Umschalt+H zeigt alles</translation>
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
        <source>Private to-do</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Recognise keywords in pasted text</source>
        <translation>Kürzel im eingefügten Text erkennen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Für Partner freigegeben</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusage</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n change(s) damaged.</source>
        <translation>
            <numerusform>%n Änderung beschädigt.</numerusform>
            <numerusform>%n Änderungen beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File damaged in %n place(s).</source>
        <translation>
            <numerusform>Datei an %n Stelle beschädigt.</numerusform>
            <numerusform>Datei an %n Stellen beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors found: file, %n change(s) and tables are intact.</source>
        <translation>
            <numerusform>Keine Fehler gefunden: Datei, %n Änderung und Tabellen sind in Ordnung.</numerusform>
            <numerusform>Keine Fehler gefunden: Datei, %n Änderungen und Tabellen sind in Ordnung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandBridge</name>
    <message>
        <source>A command is writing to this book. Your changes will be saved when it has finished.</source>
        <translation>Ein Befehl schreibt gerade in dieses Buch. Ihre Änderungen werden gespeichert, sobald er fertig ist.</translation>
    </message>
</context>
<context>
    <name>CommitmentLine</name>
    <message>
        <source>Loading names…</source>
        <translation>Namen werden geladen …</translation>
    </message>
    <message>
        <source>Private to-do</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>quote of {0}</source>
        <translation>Angebot über {0}</translation>
    </message>
    <message>
        <source>waiting on {0}</source>
        <translation>wartet auf {0}</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>broken</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet eingehalten</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>auf {0} verschoben</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
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
        <source>waiting on {0}</source>
        <translation>wartet auf {0}</translation>
    </message>
    <message>
        <source>{0} d late</source>
        <translation>{0} T. überfällig</translation>
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
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
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
        <source>Add to-do</source>
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
        <source>Filter by partner, person or text</source>
        <translation>Nach Partner, Person oder Text filtern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusagen</translation>
    </message>
    <message>
        <source>They owe: add commitment</source>
        <translation>Partnerzusagen: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>We owe: add commitment</source>
        <translation>Unsere Zusagen: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>add commitment to this side</source>
        <translation>Zusage auf dieser Seite hinzufügen</translation>
    </message>
    <message>
        <source>edit wording or date</source>
        <translation>Wortlaut oder Termin bearbeiten</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>follow up by e-mail · mark as followed up</source>
        <translation>per E-Mail nachfassen · als nachgefasst markieren</translation>
    </message>
    <message>
        <source>set colleague it is waiting on</source>
        <translation>Kollegen angeben, auf den sie wartet</translation>
    </message>
    <message>
        <source>switch to the other side</source>
        <translation>zur anderen Seite wechseln</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Enter your company's name</source>
        <translation>Name Ihrer Firma eingeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The partner edition shows your company's name at the top. You have not entered it yet.</source>
        <translation>Die Partnerausgabe zeigt oben den Namen Ihrer Firma. Sie haben ihn noch nicht eingegeben.</translation>
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
        <source>Copy contact details of {0}</source>
        <translation>Kontaktdaten von {0} kopieren</translation>
    </message>
    <message>
        <source>No e-mail program opened. {0} copied to the clipboard.</source>
        <translation>Es wurde kein E-Mail-Programm geöffnet. {0} wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>No phone program opened. {0} copied to the clipboard.</source>
        <translation>Es wurde kein Telefonprogramm geöffnet. {0} wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Send e-mail to {0}</source>
        <translation>E-Mail an {0} schreiben</translation>
    </message>
</context>
<context>
    <name>DemoSession</name>
    <message>
        <source>Close demo book</source>
        <translation>Demobuch schließen</translation>
    </message>
    <message>
        <source>Creating demo book with two years of visits</source>
        <translation>Demobuch mit zwei Jahren Besuchen wird erstellt</translation>
    </message>
    <message>
        <source>This is a demo book with invented data. Your own book is created when you start it.</source>
        <translation>Dies ist ein Demobuch mit erfundenen Daten. Ihr eigenes Buch wird angelegt, sobald Sie damit beginnen.</translation>
    </message>
</context>
<context>
    <name>DetailCards</name>
    <message>
        <source>Last visit {0}</source>
        <translation>Letzter Besuch {0}</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Noch nicht besucht</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>Einstiegsfrage</translation>
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
        <source>due every %n day(s) (level {0})</source>
        <translation>
            <numerusform>täglich fällig (Stufe {0})</numerusform>
            <numerusform>alle %n Tage fällig (Stufe {0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised every %n day(s)</source>
        <translation>
            <numerusform>zugesagt: täglich</numerusform>
            <numerusform>zugesagt: alle %n Tage</numerusform>
        </translation>
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
        <source>Daily briefs</source>
        <translation>Tagesbriefings</translation>
    </message>
    <message>
        <source>Daily briefs, {0}</source>
        <translation>Tagesbriefings, {0}</translation>
    </message>
    <message>
        <source>Full, with private notes</source>
        <translation>Vollständig, mit Privatem</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Partner edition</source>
        <translation>Partnerausgabe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Review {0}</source>
        <translation>Review {0}</translation>
    </message>
    <message>
        <source>Shareable, nothing private</source>
        <translation>Zur Weitergabe, nichts Privates</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Already planned</source>
        <translation>Bereits geplant</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>nie besucht</translation>
    </message>
    <message>
        <source>never visited, due every {0} days</source>
        <translation>nie besucht, fällig alle {0} Tage</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation>geplant: {0}</translation>
    </message>
    <message>
        <source>we owe {0}</source>
        <translation>unsere Zusagen: {0}</translation>
    </message>
    <message>
        <source>{0} days (every {1})</source>
        <translation>{0} Tage (alle {1})</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>A few pages to go through with your partner: commitments of both sides, numbers and your summary, without private content. Add a partner first.</source>
        <translation>Einige Seiten für das Gespräch mit Ihrem Partner: Zusagen beider Seiten, Kennzahlen und Ihre Zusammenfassung, ohne private Inhalte. Legen Sie zuerst einen Partner an.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Prepare your quarterly review</source>
        <translation>Quartalsreview vorbereiten</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
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
        <translation>Zitat</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n idea(s) not exported (not requested yet)</source>
        <translation>
            <numerusform>%n Idee wird nicht exportiert (noch nicht angefragt)</numerusform>
            <numerusform>%n Ideen werden nicht exportiert (noch nicht angefragt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to export</source>
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
        <source>Check what will be exported. All entries are marked as private. Exporting again updates the entries in your calendar.</source>
        <translation>Prüfen Sie, was exportiert wird. Alle Einträge sind als privat gekennzeichnet. Ein erneuter Export aktualisiert die Einträge in Ihrem Kalender.</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>In den Kalender exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>No visits in this period. Choose other dates above.</source>
        <translation>Keine Besuche in diesem Zeitraum. Wählen Sie oben andere Daten.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Wird nicht exportiert</translation>
    </message>
    <message>
        <source>Nothing is left out. Private notes are never exported.</source>
        <translation>Es wird nichts weggelassen. Private Notizen werden nie exportiert.</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>Im Kalender öffnen</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save visits</source>
        <translation>Besuche speichern</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Visits saved to {0}.</source>
        <translation>Besuche gespeichert unter {0}.</translation>
    </message>
    <message>
        <source>Visits sent to your calendar program.</source>
        <translation>Besuche an Ihr Kalenderprogramm übergeben.</translation>
    </message>
    <message>
        <source>Visits to export</source>
        <translation>Zu exportierende Besuche</translation>
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
        <source>Local time: {0}</source>
        <translation>Ortszeit: {0}</translation>
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
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns · {0} of {1} imported</source>
        <translation>Spalten · {0} von {1} importiert</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Skipped · {0}</source>
        <translation>Übersprungen · {0}</translation>
    </message>
    <message>
        <source>Warnings · {0}</source>
        <translation>Hinweise · {0}</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Stichwörter</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
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
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Innerhalb einer Woche fällig</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>Nie besucht</translation>
    </message>
    <message>
        <source>Quiet: visit overdue</source>
        <translation>Besuch überfällig</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>Name der Ansicht</translation>
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
    <name>FindSheet</name>
    <message>
        <source>No results. Try fewer letters.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts (F1 again opens the guide)</source>
        <translation>Tastenkürzel (noch einmal F1 öffnet die Anleitung)</translation>
    </message>
    <message>
        <source>guide with pictures</source>
        <translation>Anleitung mit Bildern</translation>
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
        <source>continue; on a button: press it</source>
        <translation>weiter; auf einer Schaltfläche: drücken</translation>
    </message>
    <message>
        <source>move through a list</source>
        <translation>durch eine Liste gehen</translation>
    </message>
    <message>
        <source>next or previous field or button</source>
        <translation>zum nächsten oder vorigen Feld</translation>
    </message>
    <message>
        <source>one step back; your input is kept</source>
        <translation>einen Schritt zurück; Ihre Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>press a button, tick a box</source>
        <translation>Schaltfläche drücken, Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>shortcuts; when a book is open, F1 F1 opens the guide</source>
        <translation>Tastenkürzel; ist ein Buch offen, öffnet F1 F1 die Anleitung</translation>
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
        <source>This book already existed, so it was opened. No new book was created.</source>
        <translation>Dieses Buch gab es bereits; es wurde geöffnet. Es wurde kein neues Buch angelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
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
        <translation>Reviews</translation>
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
    <name>GlobalCommands</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Book exported to {0}.</source>
        <translation>Buch exportiert nach {0}.</translation>
    </message>
    <message>
        <source>Check book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Choose export folder</source>
        <translation>Exportordner wählen</translation>
    </message>
    <message>
        <source>Export entire book</source>
        <translation>Gesamtes Buch exportieren</translation>
    </message>
    <message>
        <source>Exporting book</source>
        <translation>Buch wird exportiert</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
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
        <source>This page cannot be printed. Open a partner, a visit or Review to print.</source>
        <translation>Diese Seite lässt sich nicht drucken. Öffnen Sie zum Drucken einen Partner, einen Besuch oder das Review.</translation>
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
        <source>damaged broken intact verify</source>
        <translation>beschädigt kaputt intakt prüfen</translation>
    </message>
    <message>
        <source>export archive backup copy save everything folder</source>
        <translation>exportieren archiv ausgeben sicherung kopie sichern alles ordner</translation>
    </message>
    <message>
        <source>save copy safe</source>
        <translation>sichern kopie sicher backup</translation>
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
        <source>change chapter</source>
        <translation>Kapitel wechseln</translation>
    </message>
    <message>
        <source>go to the text to scroll</source>
        <translation>in den Text wechseln, um zu blättern</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History of this page</source>
        <translation>Änderungsverlauf dieser Seite</translation>
    </message>
    <message>
        <source>No history for this page. Open a partner, a person or a visit.</source>
        <translation>Für diese Seite gibt es keinen Änderungsverlauf. Öffnen Sie einen Partner, eine Person oder einen Besuch.</translation>
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
    <name>HistoryPanel</name>
    <message>
        <source>Clear {0}</source>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <source>Close history</source>
        <translation>Änderungsverlauf schließen</translation>
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
        <source>Reset {0} to “{1}”</source>
        <translation>{0} auf „{1}“ zurücksetzen</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>anderer Rechner</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Turnus</translation>
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
        <source>Committed by</source>
        <translation>Zugesagt von</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Committed to</source>
        <translation>Zugesagt an</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
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
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>ISV</source>
        <translation>ISV</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Wichtige Termine</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
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
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level basis</source>
        <translation>Grundlage der Stufe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>MSP</source>
        <translation>MSP</translation>
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
        <source>Our contact</source>
        <translation>Kontakt bei uns</translation>
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
        <source>Purpose</source>
        <translation>Zweck</translation>
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
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
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
        <source>Source ID</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>Statusänderungen</translation>
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
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
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
        <source>ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>branch of</source>
        <translation>Niederlassung von</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht eingehalten</translation>
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
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>nachgefasst</translation>
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
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
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
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>unsere Vermutung</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
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
        <source>programme funds</source>
        <translation>Marketingmittel</translation>
    </message>
    <message>
        <source>released</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>Videocall</translation>
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
        <source>{0}, {1} informed</source>
        <translation>{0}, {1} informiert</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue importing {0}</source>
        <translation>Import von {0} fortsetzen</translation>
    </message>
    <message>
        <source>Import of {0} not finished.</source>
        <translation>Import von {0} nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation>
            <numerusform>%n Zeile übersprungen.</numerusform>
            <numerusform>%n Zeilen übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien für den Import auswählen</translation>
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
        <source>Existing records updated</source>
        <translation>Vorhandene Einträge ergänzt</translation>
    </message>
    <message>
        <source>Existing: {0}.</source>
        <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>New: 0.</source>
        <translation>Neu: 0.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Tables, contact cards and calendars (*.csv *.tsv *.txt *.vcf *.ics)</source>
        <translation>Tabellen, Kontaktkarten und Kalender (*.csv *.tsv *.txt *.vcf *.ics)</translation>
    </message>
    <message>
        <source>The files were not read. Nothing was imported.</source>
        <translation>Die Dateien wurden nicht gelesen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Use Undo to revert the entire import.</source>
        <translation>Mit Rückgängig nehmen Sie den gesamten Import zurück.</translation>
    </message>
    <message>
        <source>back; the preview is kept</source>
        <translation>zurück; die Vorschau bleibt erhalten</translation>
    </message>
    <message>
        <source>next file</source>
        <translation>nächste Datei</translation>
    </message>
    <message>
        <source>on a column: choose its field; on the button: import</source>
        <translation>auf einer Spalte: Feld wählen; auf der Schaltfläche: importieren</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
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
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assistant's phone</source>
        <translation>Telefon der Assistenz</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: {0}</source>
        <translation>Automatisch: {0}</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Cadence in days</source>
        <translation>Turnus in Tagen</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Certified people</source>
        <translation>Zertifizierte</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Firmen-ID</translation>
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
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Deals registered</source>
        <translation>Registrierte Projekte</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
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
        <source>Existing, unchanged</source>
        <translation>Vorhanden, unverändert</translation>
    </message>
    <message>
        <source>Existing, updated</source>
        <translation>Vorhanden, ergänzt</translation>
    </message>
    <message>
        <source>Fieldbook ID</source>
        <translation>Fieldbook-ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griechisch (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Guessed: {0}</source>
        <translation>Vermutet: {0}</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>ID in the other system</source>
        <translation>ID im anderen System</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
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
        <source>Level basis</source>
        <translation>Grundlage der Stufe</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Linked partners</source>
        <translation>Verknüpfte Partner</translation>
    </message>
    <message>
        <source>MDF used</source>
        <translation>MDF genutzt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
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
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers by month</source>
        <translation>Kennzahlen nach Monaten</translation>
    </message>
    <message>
        <source>Other address: country</source>
        <translation>Weitere Adresse: Land</translation>
    </message>
    <message>
        <source>Other address: postcode</source>
        <translation>Weitere Adresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Other address: state or region</source>
        <translation>Weitere Adresse: Bundesland oder Region</translation>
    </message>
    <message>
        <source>Other address: street</source>
        <translation>Weitere Adresse: Straße</translation>
    </message>
    <message>
        <source>Other address: town</source>
        <translation>Weitere Adresse: Ort</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Parent company ID</source>
        <translation>ID der Muttergesellschaft</translation>
    </message>
    <message>
        <source>Partner level</source>
        <translation>Partnerstufe</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Partnertyp</translation>
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
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Portal usage</source>
        <translation>Portalnutzung</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private e-mail</source>
        <translation>Private E-Mail</translation>
    </message>
    <message>
        <source>Private phone</source>
        <translation>Privates Telefon</translation>
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
        <source>Second last name</source>
        <translation>Zweiter Nachname</translation>
    </message>
    <message>
        <source>Select above what the list contains, or select the name column below.</source>
        <translation>Wählen Sie oben, was die Liste enthält, oder unten die Spalte mit dem Namen.</translation>
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
        <source>Street (line 2)</source>
        <translation>Straße (Zeile 2)</translation>
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
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
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
        <source>Value for {0}</source>
        <translation>Wert für {0}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>Westeuropäisch (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
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
        <source>contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>keeps {0}: {1} (file: {2})</source>
        <translation>{0} bleibt: {1} (Datei: {2})</translation>
    </message>
    <message>
        <source>matched by {0}</source>
        <translation>zugeordnet nach {0}</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>replaces {0}</source>
        <translation>ersetzt {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>InlineEdit</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>press Enter to edit</source>
        <translation>zum Bearbeiten Eingabe drücken</translation>
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
        <source>Investments</source>
        <translation>Investitionen</translation>
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
        <source>programme funds</source>
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
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Creating key…</source>
        <translation>Schlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>Saving the key in the system keyring… You may be asked to confirm in a separate window.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems gespeichert … Möglicherweise werden Sie in einem eigenen Fenster um Bestätigung gebeten.</translation>
    </message>
    <message>
        <source>Set a passphrase for your book</source>
        <translation>Passphrase für Ihr Buch festlegen</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Stattdessen Passphrase verwenden</translation>
    </message>
    <message>
        <source>Your book is encrypted. You need the passphrase each time you open it.</source>
        <translation>Ihr Buch ist verschlüsselt. Sie benötigen die Passphrase bei jedem Öffnen.</translation>
    </message>
    <message>
        <source>Your book's key</source>
        <translation>Schlüssel für Ihr Buch</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language changed to English.</source>
        <translation>Sprache auf Deutsch umgestellt.</translation>
    </message>
    <message>
        <source>The language will change when the current task is finished.</source>
        <translation>Die Sprache wird umgestellt, sobald der laufende Vorgang abgeschlossen ist.</translation>
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
    <name>LinksCard</name>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link partner</source>
        <translation>Partner verknüpfen</translation>
    </message>
    <message>
        <source>Linked partners</source>
        <translation>Verknüpfte Partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Remove link: {0}</source>
        <translation>Verknüpfung entfernen: {0}</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>Adresskarten (*.vcf)</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the list as contacts (vCard)</source>
        <translation>Liste als Kontakte (vCard) exportieren</translation>
    </message>
    <message>
        <source>Export their people as CSV</source>
        <translation>Zugehörige Personen als CSV exportieren</translation>
    </message>
    <message>
        <source>Export their people as contacts (vCard)</source>
        <translation>Zugehörige Personen als Kontakte (vCard) exportieren</translation>
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
        <source>Saved to {0}.</source>
        <translation>Gespeichert unter {0}.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>save file excel spreadsheet address book download</source>
        <translation>speichern datei excel tabelle adressbuch export ausgeben</translation>
    </message>
</context>
<context>
    <name>LockController</name>
    <message>
        <source>A command is using this book. Try again when it has finished.</source>
        <translation>Ein Befehl verwendet gerade dieses Buch. Versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Closing the book to rebuild its tables…</source>
        <translation>Buch wird geschlossen, um seine Tabellen neu aufzubauen …</translation>
    </message>
    <message>
        <source>Encrypting book with a new key…</source>
        <translation>Buch wird mit einem neuen Schlüssel verschlüsselt …</translation>
    </message>
    <message>
        <source>Encrypting book…</source>
        <translation>Buch wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Encryption settings</source>
        <translation>Verschlüsselung einstellen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locking… Finishing current tasks.</source>
        <translation>Buch wird gesperrt … Laufende Vorgänge werden abgeschlossen.</translation>
    </message>
    <message>
        <source>Rebuild stopped. The tables are unchanged.</source>
        <translation>Neuaufbau abgebrochen. Die Tabellen sind unverändert.</translation>
    </message>
    <message>
        <source>Save in keyring</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Saving the key in the system keyring…</source>
        <translation>Schlüssel wird im Schlüsselbund des Systems gespeichert …</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Tables rebuilt from the change log.</source>
        <translation>Tabellen aus dem Änderungsprotokoll neu aufgebaut.</translation>
    </message>
    <message>
        <source>The book was opened with the recovery code. Save its key on this computer, so that you do not need the code next time?</source>
        <translation>Das Buch wurde mit dem Wiederherstellungscode geöffnet. Möchten Sie den Schlüssel auf diesem Rechner speichern, damit Sie den Code beim nächsten Mal nicht brauchen?</translation>
    </message>
    <message>
        <source>The key is saved in the keyring.</source>
        <translation>Der Schlüssel ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The keyring could not save the key. Set a passphrase instead.</source>
        <translation>Der Schlüsselbund konnte den Schlüssel nicht speichern. Legen Sie stattdessen eine Passphrase fest.</translation>
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
    <name>MergeForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>All notes and records of both are kept under one name. Undo separates them.</source>
        <translation>Alle Notizen und Einträge zu beiden bleiben unter einem Namen erhalten. Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Anderen Namen behalten</translation>
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
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>About</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
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
        <source>Important dates</source>
        <translation>Wichtige Termine</translation>
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
        <translation>Verknüpfungen</translation>
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
        <translation>Kennzahlen</translation>
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
        <source>Type</source>
        <translation>Typ</translation>
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
            <numerusform>täglich</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup made. Rebuilding tables…</source>
        <translation>Sicherung erstellt. Tabellen werden neu aufgebaut …</translation>
    </message>
    <message>
        <source>Making backup…</source>
        <translation>Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>This book needs an update</source>
        <translation>Dieses Buch muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Update book</source>
        <translation>Buch aktualisieren</translation>
    </message>
    <message>
        <source>Update stopped. The book is unchanged.</source>
        <translation>Aktualisierung abgebrochen. Das Buch ist unverändert.</translation>
    </message>
    <message>
        <source>{0} was created by an older version of Fieldbook. Fieldbook first makes a backup and then rebuilds the tables from the change log. For a large book, this takes a minute or two. If you stop, the book stays unchanged.</source>
        <translation>{0} stammt aus einer älteren Version von Fieldbook. Fieldbook erstellt zuerst eine Sicherung und baut dann die Tabellen aus dem Änderungsprotokoll neu auf. Bei großen Büchern dauert das ein bis zwei Minuten. Bei einem Abbruch bleibt das Buch unverändert.</translation>
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
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>{0}, {1} % of target {2}</source>
        <translation>{0}, {1} % vom Ziel {2}</translation>
    </message>
    <message>
        <source>{0}: no data</source>
        <translation>{0}: keine Daten</translation>
    </message>
</context>
<context>
    <name>NumbersGrid</name>
    <message>
        <source>Add measure</source>
        <translation>Messgröße hinzufügen</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Messgröße hinzufügen …</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>OwedCard</name>
    <message>
        <source>Add commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>They owe: what, by when</source>
        <translation>Partnerzusage: was, bis wann</translation>
    </message>
    <message>
        <source>We owe: what, by when</source>
        <translation>Unsere Zusage: was, bis wann</translation>
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
        <source>Search partners, people, notes and commands</source>
        <translation>Partner, Personen, Notizen und Befehle suchen</translation>
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
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Besucht</translation>
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
        <translation>Partnerzusagen</translation>
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
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Zusagen</translation>
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
        <translation>Turnus in Tagen</translation>
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
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>PartnerHeader</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>ohne Turnus</translation>
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
        <source>visit every %n day(s)</source>
        <translation>
            <numerusform>Besuch täglich</numerusform>
            <numerusform>Besuch alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit every %n day(s) (level {0})</source>
        <translation>
            <numerusform>Besuch täglich (Stufe {0})</numerusform>
            <numerusform>Besuch alle %n Tage (Stufe {0})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
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
        <source>Brief copied to the clipboard. Internal use only.</source>
        <translation>Briefing in die Zwischenablage kopiert. Nur für den internen Gebrauch.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <translation>Briefing kopieren</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Eingabe oder F2</translation>
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
        <source>Investments</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Link partner</source>
        <translation>Partner verknüpfen</translation>
    </message>
    <message>
        <source>Merge with another partner</source>
        <translation>Mit anderem Partner zusammenführen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>New note about {0}</source>
        <translation>Neue Notiz zu {0}</translation>
    </message>
    <message>
        <source>No entries yet. Plan a visit or write a note; both appear here.</source>
        <translation>Noch keine Einträge. Planen Sie einen Besuch oder schreiben Sie eine Notiz; beides erscheint hier.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan visit to {0}</source>
        <translation>Besuch bei {0} planen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review with {0}</source>
        <translation>Review mit {0}</translation>
    </message>
    <message>
        <source>They owe: add commitment</source>
        <translation>Partnerzusagen: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>We owe: add commitment</source>
        <translation>Unsere Zusagen: Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>edit the selected field; Esc discards the changes</source>
        <translation>ausgewähltes Feld bearbeiten; Esc verwirft die Eingabe</translation>
    </message>
    <message>
        <source>history of the partner</source>
        <translation>Änderungsverlauf des Partners</translation>
    </message>
    <message>
        <source>history of the selected entry</source>
        <translation>Änderungsverlauf des ausgewählten Eintrags</translation>
    </message>
</context>
<context>
    <name>PartnerPanel</name>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>Kein Besuch geplant</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusagen</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusagen</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>A or Del</source>
        <translation>A oder Entf</translation>
    </message>
    <message>
        <source>Add partner to list</source>
        <translation>Partner zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Archive or unarchive selected partners</source>
        <translation>Ausgewählte Partner archivieren oder reaktivieren</translation>
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
        <source>Copy list as {0}</source>
        <translation>Liste als {0} kopieren</translation>
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
    <message numerus="yes">
        <source>Filter removed because it hid %n new partner(s).</source>
        <translation>
            <numerusform>Der Filter verdeckte %n neuen Partner und wurde entfernt.</numerusform>
            <numerusform>Der Filter verdeckte %n neue Partner und wurde entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Loading partners…</source>
        <translation>Partner werden geladen …</translation>
    </message>
    <message>
        <source>Merge the two selected partners</source>
        <translation>Die beiden ausgewählten Partner zusammenführen</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>No partners match this filter.</source>
        <translation>Keine Partner entsprechen diesem Filter.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Select two partners with Space, then press M to merge them.</source>
        <translation>Wählen Sie zwei Partner mit der Leertaste aus und drücken Sie M, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Sort by {0}</source>
        <translation>Nach {0} sortieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The list shows town, level, days since your last visit and open commitments. Add a partner by name or import your CRM export; you can check everything before it is imported.</source>
        <translation>Die Liste zeigt Ort, Stufe, Tage seit dem letzten Besuch und offene Zusagen. Fügen Sie einen Partner mit Namen hinzu oder importieren Sie Ihren CRM-Export; vor dem Import können Sie alles prüfen.</translation>
    </message>
    <message>
        <source>add a partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>archive or unarchive</source>
        <translation>archivieren oder reaktivieren</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>copy rows as text, CSV, HTML and Markdown</source>
        <translation>Zeilen als Text, CSV, HTML und Markdown kopieren</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>merge the two selected partners</source>
        <translation>die beiden ausgewählten Partner zusammenführen</translation>
    </message>
    <message>
        <source>open the partner or the records behind a figure</source>
        <translation>Partner oder die Einträge hinter einer Zahl öffnen</translation>
    </message>
    <message>
        <source>select row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>sort by column; press again to reverse</source>
        <translation>nach Spalte sortieren; nochmals drücken kehrt die Reihenfolge um</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PartnersStep</name>
    <message>
        <source>Add partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Add partners later</source>
        <translation>Partner später hinzufügen</translation>
    </message>
    <message>
        <source>Add your first partner</source>
        <translation>Ersten Partner anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>Enter a name for the partner.</source>
        <translation>Geben Sie einen Namen für den Partner ein.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Partner's name</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start with an empty book. Ctrl+K finds every command, Ctrl+N creates a note, F1 shows the shortcuts.</source>
        <translation>Beginnen Sie mit einem leeren Buch. Strg+K findet jeden Befehl, Strg+N legt eine Notiz an, F1 zeigt die Tastenkürzel.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Use a CRM export (CSV), a spreadsheet saved as CSV or contact cards (vCard), and a calendar with your visits (.ics). Drop the files anywhere in this window. You can check everything before it is imported.</source>
        <translation>Verwenden Sie einen CRM-Export (CSV), eine als CSV gespeicherte Tabelle oder Kontaktkarten (vCard) und dazu einen Kalender mit Ihren Besuchen (.ics). Ziehen Sie die Dateien einfach in dieses Fenster. Vor dem Import können Sie alles prüfen.</translation>
    </message>
    <message>
        <source>You can add more at any time.</source>
        <translation>Weitere können Sie jederzeit hinzufügen.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No people yet. Names in your notes are suggested.</source>
        <translation>Noch keine Personen. Namen aus Ihren Notizen werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>We know only one person here. Who else should we meet?</source>
        <translation>Wir kennen hier nur eine Person. Wen sollten wir noch kennenlernen?</translation>
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
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
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
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
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
        <source>H in the timeline</source>
        <translation>H im Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Wichtige Termine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Merge with another person</source>
        <translation>Mit anderer Person zusammenführen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Move to another partner</source>
        <translation>Wechsel zu anderem Partner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never shared or exported. These notes stay with the person if they change company.</source>
        <translation>Wird nie weitergegeben oder exportiert. Diese Notizen bleiben bei der Person, auch wenn sie die Firma wechselt.</translation>
    </message>
    <message>
        <source>No current role</source>
        <translation>Keine aktuelle Rolle</translation>
    </message>
    <message>
        <source>No mentions yet. Notes, visits and commitments that mention this person appear here.</source>
        <translation>Noch keine Erwähnungen. Notizen, Besuche und Zusagen, die diese Person erwähnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Kontakt bei uns</translation>
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
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
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
        <source>edit the selected field; Esc discards the changes</source>
        <translation>ausgewähltes Feld bearbeiten; Esc verwirft die Eingabe</translation>
    </message>
    <message>
        <source>history of the person</source>
        <translation>Änderungsverlauf der Person</translation>
    </message>
    <message>
        <source>history of the selected entry</source>
        <translation>Änderungsverlauf des ausgewählten Eintrags</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Agenda (separate with ;)</source>
        <translation>Agenda (mit ; trennen)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>For example: Tuesday 14:00, 26.11. 9:30, tomorrow 14:00-15:30</source>
        <translation>Zum Beispiel: Dienstag 14:00, 26.11. 9:30, morgen 14:00-15:30</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation>Besuch verschieben</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan visit to {0}</source>
        <translation>Besuch bei {0} planen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Tuesday 14:00</source>
        <translation>Dienstag 14:00</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n missing. Enter a value, or value / target.</source>
        <translation>
            <numerusform>%n fehlt. Geben Sie einen Wert oder Wert / Ziel ein.</numerusform>
            <numerusform>%n fehlen. Geben Sie einen Wert oder Wert / Ziel ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All months to date are complete. Enter a value, or value / target.</source>
        <translation>Alle bisherigen Monate sind vollständig. Geben Sie einen Wert oder Wert / Ziel ein.</translation>
    </message>
    <message>
        <source>Commitments, asks and funds for the quarter appear here.</source>
        <translation>Zusagen, Anliegen und Marketingmittel des Quartals erscheinen hier.</translation>
    </message>
    <message>
        <source>Decide today</source>
        <translation>Heute entscheiden</translation>
    </message>
    <message>
        <source>How the quarter went (visible to the partner)</source>
        <translation>Wie das Quartal lief (für den Partner sichtbar)</translation>
    </message>
    <message>
        <source>No numbers yet. Add a measure or import a CSV report with partner, month and value.</source>
        <translation>Noch keine Kennzahlen. Fügen Sie eine Messgröße hinzu oder importieren Sie einen CSV-Bericht mit Partner, Monat und Wert.</translation>
    </message>
    <message>
        <source>Numbers for the quarter</source>
        <translation>Kennzahlen des Quartals</translation>
    </message>
    <message>
        <source>One line per item</source>
        <translation>Eine Zeile je Punkt</translation>
    </message>
    <message>
        <source>One line per question</source>
        <translation>Eine Zeile je Frage</translation>
    </message>
    <message>
        <source>Our summary</source>
        <translation>Unsere Zusammenfassung</translation>
    </message>
    <message>
        <source>Press Space to leave a row out or include it again.</source>
        <translation>Mit der Leertaste lassen Sie eine Zeile weg oder nehmen sie wieder auf.</translation>
    </message>
    <message>
        <source>Rows to print</source>
        <translation>Zu druckende Zeilen</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>Marketingmittel</translation>
    </message>
    <message>
        <source>they owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>we owe</source>
        <translation>unsere Zusage</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) sent to {0}.</source>
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
        <source>All or 2-3</source>
        <translation>Alle oder 2-3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Creating pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
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
        <source>No printer installed</source>
        <translation>Kein Drucker eingerichtet</translation>
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
        <source>Portrait</source>
        <translation>Hochformat</translation>
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
        <source>zoom in, zoom out, fit width</source>
        <translation>vergrößern, verkleinern, an Breite anpassen</translation>
    </message>
    <message>
        <source>{0} saved to {1}.</source>
        <translation>{0} gespeichert unter {1}.</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>Appears on recaps and reviews</source>
        <translation>Erscheint auf Protokollen und Reviews</translation>
    </message>
    <message>
        <source>As your partners know it</source>
        <translation>Wie Ihre Partner sie kennen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Just want to try it?</source>
        <translation>Nur ausprobieren?</translation>
    </message>
    <message>
        <source>Open demo book</source>
        <translation>Demobuch öffnen</translation>
    </message>
    <message>
        <source>Partners see your company name on recaps and reviews. Enter it here or later in Settings.</source>
        <translation>Partner sehen Ihren Firmennamen auf Protokollen und Reviews. Geben Sie ihn hier oder später in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Twelve invented partners with two years of visits. Your own book stays empty.</source>
        <translation>Zwölf erfundene Partner mit zwei Jahren Besuchen. Ihr eigenes Buch bleibt leer.</translation>
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
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QuickNotePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write your note. If you name a partner, it is saved there; otherwise you choose one when saving.</source>
        <translation>Schreiben Sie Ihre Notiz. Nennen Sie einen Partner, wird sie dort gespeichert; sonst wählen Sie ihn beim Speichern.</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>{0} days, due every {1}</source>
        <translation>{0} Tage, fällig alle {1} Tage</translation>
    </message>
</context>
<context>
    <name>RebuildPage</name>
    <message>
        <source>Rebuilding tables</source>
        <translation>Tabellen werden neu aufgebaut</translation>
    </message>
    <message>
        <source>Rebuilding tables…</source>
        <translation>Tabellen werden neu aufgebaut …</translation>
    </message>
    <message>
        <source>The tables of {0} are rebuilt from its change log, which is not changed. The book is closed while this runs and then reopens where you were. If you stop, the tables stay unchanged.</source>
        <translation>Die Tabellen von {0} werden aus dem Änderungsprotokoll neu aufgebaut; das Protokoll selbst bleibt unverändert. Das Buch ist währenddessen geschlossen und öffnet sich danach dort, wo Sie waren. Bei einem Abbruch bleiben die Tabellen unverändert.</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message numerus="yes">
        <source>%n left out (private, or about other partners)</source>
        <translation>
            <numerusform>%n nicht enthalten (privat oder über andere Partner)</numerusform>
            <numerusform>%n nicht enthalten (privat oder über andere Partner)</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Draft saved to {0}.</source>
        <translation>Entwurf gespeichert unter {0}.</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>E-Mail-Entwürfe (*.eml)</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>E-Mail-Text</translation>
    </message>
    <message>
        <source>No e-mail address for {0}</source>
        <translation>Keine E-Mail-Adresse für {0}</translation>
    </message>
    <message>
        <source>Nothing to send yet. Commitments made at the visit appear here.</source>
        <translation>Noch nichts zu senden. Zusagen aus dem Besuch erscheinen hier.</translation>
    </message>
    <message>
        <source>Recap already created: {0}. If you send it again, the partner gets it twice.</source>
        <translation>Protokoll bereits erstellt: {0}. Wenn Sie es noch einmal senden, erhält der Partner es doppelt.</translation>
    </message>
    <message>
        <source>Recap copied to the clipboard.</source>
        <translation>Protokoll in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Recap for {0}</source>
        <translation>Protokoll für {0}</translation>
    </message>
    <message>
        <source>Save as e-mail draft</source>
        <translation>Als E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>Save e-mail draft</source>
        <translation>E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>An: {0}</translation>
    </message>
    <message>
        <source>no recipient with an e-mail address</source>
        <translation>kein Empfänger mit E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code copied to the clipboard, where other programs can read it. Paste it into your password manager, then copy something else.</source>
        <translation>Der Code ist in der Zwischenablage, wo andere Programme ihn lesen können. Fügen Sie ihn in Ihren Passwort-Manager ein und kopieren Sie danach etwas anderes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have saved the code</source>
        <translation>Ich habe den Code gesichert</translation>
    </message>
    <message>
        <source>It is shown only once. Do not keep it on this computer: print it or save it in your password manager. Anyone who has both the code and the book file can read the book.</source>
        <translation>Er wird nur einmal angezeigt. Bewahren Sie ihn nicht auf diesem Rechner auf: Drucken Sie ihn aus oder speichern Sie ihn in Ihrem Passwort-Manager. Wer den Code und die Datei des Buchs hat, kann das Buch lesen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>You have not printed or copied the code. Without it, you cannot open the book if the keyring is lost or you forget the passphrase. Press Continue again to proceed without it.</source>
        <translation>Sie haben den Code weder gedruckt noch kopiert. Ohne ihn lässt sich das Buch nicht mehr öffnen, wenn der Schlüsselbund verloren geht oder Sie die Passphrase vergessen. Drücken Sie noch einmal „Weiter“, um trotzdem fortzufahren.</translation>
    </message>
    <message>
        <source>Your book is encrypted. This code opens it on another computer, or if the keyring is lost or you forget the passphrase. It also opens the backups.</source>
        <translation>Ihr Buch ist verschlüsselt. Mit diesem Code öffnen Sie es auf einem anderen Rechner oder wenn der Schlüsselbund verloren geht oder Sie die Passphrase vergessen. Er öffnet auch die Sicherungen.</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Data from {0} is being recovered. Wait until it has finished, or stop it.</source>
        <translation>Daten aus {0} werden gerade gerettet. Warten Sie, bis der Vorgang abgeschlossen ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>Kein Buch geöffnet</translation>
    </message>
    <message>
        <source>Recovery options</source>
        <translation>Wiederherstellungsoptionen</translation>
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
        <source>%n left out</source>
        <translation>
            <numerusform>%n nicht enthalten</numerusform>
            <numerusform>%n nicht enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Creating pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Enter handwritten notes</source>
        <translation>Handschriftliche Notizen erfassen</translation>
    </message>
    <message>
        <source>Enter notes</source>
        <translation>Notizen erfassen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner edition</source>
        <translation>Partnerausgabe</translation>
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
        <translation>Review</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Review speichern</translation>
    </message>
    <message>
        <source>What is left out and why</source>
        <translation>Was nicht enthalten ist und warum</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Welcher Partner?</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>leave a row out or include it again</source>
        <translation>Zeile weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit width</source>
        <translation>vergrößern, verkleinern, an Breite anpassen</translation>
    </message>
    <message>
        <source>{0} saved to {1}.</source>
        <translation>{0} gespeichert unter {1}.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>%n open commitment(s) there still name this person. Who takes over?</source>
        <translation>
            <numerusform>%n offene Zusage dort nennt noch diese Person. Wer übernimmt?</numerusform>
            <numerusform>%n offene Zusagen dort nennen noch diese Person. Wer übernimmt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch bei</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Mark as left: {0}</source>
        <translation>Als ausgeschieden markieren: {0}</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Wechselt zu</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
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
        <source>Since, for example 1.9.</source>
        <translation>Seit, zum Beispiel 1.9.</translation>
    </message>
    <message>
        <source>Type of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>add role title</source>
        <translation>Rolle angeben</translation>
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
        <source>Also keep opening with the keyring</source>
        <translation>Weiterhin auch mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Also keep opening with the passphrase</source>
        <translation>Weiterhin auch mit der Passphrase öffnen</translation>
    </message>
    <message>
        <source>Anyone who gets the file, for example from a stolen disk or a backup, can read everything in it.</source>
        <translation>Wer die Datei in die Hände bekommt, zum Beispiel über einen gestohlenen Datenträger oder eine Sicherung, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Change key now</source>
        <translation>Schlüssel jetzt ändern</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Encrypt and save key in keyring</source>
        <translation>Verschlüsseln und Schlüssel im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Encrypt book</source>
        <translation>Buch verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt with passphrase</source>
        <translation>Mit Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypted. Opens on this computer with the system keyring or your passphrase.</source>
        <translation>Verschlüsselt. Lässt sich auf diesem Rechner mit dem Schlüsselbund des Systems oder Ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Encrypted. Opens on this computer with the system keyring.</source>
        <translation>Verschlüsselt. Lässt sich auf diesem Rechner mit dem Schlüsselbund des Systems öffnen.</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the recovery code only.</source>
        <translation>Verschlüsselt. Lässt sich nur mit dem Wiederherstellungscode öffnen.</translation>
    </message>
    <message>
        <source>Encrypted. Opens with your passphrase.</source>
        <translation>Verschlüsselt. Lässt sich mit Ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Fieldbook makes an encrypted copy, compares it with the book and then replaces the book. The book is hidden while this runs. After that you see the recovery code. Earlier copies and backups stay unencrypted.</source>
        <translation>Fieldbook erstellt eine verschlüsselte Kopie, vergleicht sie mit dem Buch und ersetzt es dann. Das Buch ist währenddessen ausgeblendet. Danach sehen Sie den Wiederherstellungscode. Frühere Kopien und Sicherungen bleiben unverschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted (demo book)</source>
        <translation>Nicht verschlüsselt (Demobuch)</translation>
    </message>
    <message>
        <source>Passphrase set. Earlier copies still open as before until you change the key.</source>
        <translation>Passphrase festgelegt. Frühere Kopien lassen sich weiterhin wie bisher öffnen, bis Sie den Schlüssel ändern.</translation>
    </message>
    <message>
        <source>Save in keyring</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Save key in keyring</source>
        <translation>Schlüssel im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Saving the key in the system keyring…</source>
        <translation>Schlüssel wird im Schlüsselbund des Systems gespeichert …</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Setting passphrase…</source>
        <translation>Passphrase wird festgelegt …</translation>
    </message>
    <message>
        <source>The demo book contains invented data only. Your own book will be encrypted.</source>
        <translation>Das Demobuch enthält nur erfundene Daten. Ihr eigenes Buch wird verschlüsselt.</translation>
    </message>
    <message>
        <source>The entire book is encrypted with a new key, which may take a minute. The book is hidden while this runs. After that you see the new recovery code; the old code opens older backups only.</source>
        <translation>Das gesamte Buch wird mit einem neuen Schlüssel verschlüsselt; das kann eine Minute dauern. Das Buch ist währenddessen ausgeblendet. Danach sehen Sie den neuen Wiederherstellungscode; der alte öffnet nur noch ältere Sicherungen.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring.</source>
        <translation>Der Schlüssel ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The recovery code also opens it. If you do not have the code, change the key to get a new one.</source>
        <translation>Auch der Wiederherstellungscode öffnet es. Wenn Sie den Code nicht haben, ändern Sie den Schlüssel, um einen neuen zu erhalten.</translation>
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
        <source>%n change(s) after a gap were recovered but could not be verified. Check them.</source>
        <translation>
            <numerusform>%n Änderung nach einer Lücke wurde gerettet, ließ sich aber nicht verifizieren. Bitte prüfen Sie sie.</numerusform>
            <numerusform>%n Änderungen nach einer Lücke wurden gerettet, ließen sich aber nicht verifizieren. Bitte prüfen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) depended on lost data and were left out.</source>
        <translation>
            <numerusform>%n Änderung hing von verlorenen Daten ab und wurde weggelassen.</numerusform>
            <numerusform>%n Änderungen hingen von verlorenen Daten ab und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lost:</source>
        <translation>
            <numerusform>%n Änderung verloren:</numerusform>
            <numerusform>%n Änderungen verloren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not found.</source>
        <translation>
            <numerusform>%n Änderung nicht gefunden.</numerusform>
            <numerusform>%n Änderungen nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recovered to {0}.</source>
        <translation>
            <numerusform>%n Änderung gerettet in {0}.</numerusform>
            <numerusform>%n Änderungen gerettet in {0}.</numerusform>
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
            <numerusform>%n Seite des Write-Ahead-Logs war nicht verwendbar.</numerusform>
            <numerusform>%n Seiten des Write-Ahead-Logs waren nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recovered from the tables. Use Undo to remove them.</source>
        <translation>
            <numerusform>%n Eintrag aus den Tabellen gerettet. Mit Rückgängig entfernen Sie ihn.</numerusform>
            <numerusform>%n Einträge aus den Tabellen gerettet. Mit Rückgängig entfernen Sie sie.</numerusform>
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
        <source>All partners</source>
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
        <source>Enter a word or the beginning of a word.</source>
        <translation>Geben Sie ein Wort oder einen Wortanfang ein.</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>No results. Try fewer letters.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
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
        <source>Search names, notes and commitments</source>
        <translation>Namen, Notizen und Zusagen durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>from the search field to the results</source>
        <translation>vom Suchfeld zu den Ergebnissen</translation>
    </message>
    <message>
        <source>open the selected result</source>
        <translation>ausgewähltes Ergebnis öffnen</translation>
    </message>
    <message>
        <source>to partner, period and types</source>
        <translation>zu Partner, Zeitraum und Typen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Fair. A longer passphrase is better: anyone who has the file can try any number of times.</source>
        <translation>Mittel. Länger ist besser: Wer die Datei hat, kann beliebig oft probieren.</translation>
    </message>
    <message>
        <source>Four unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Hide input</source>
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
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Strong. Very hard to guess, even for someone who has the file.</source>
        <translation>Stark. Sehr schwer zu erraten, selbst für jemanden, der die Datei hat.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>{0} groups of six characters</source>
        <translation>{0} Gruppen zu sechs Zeichen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Backup storage limit (MB)</source>
        <translation>Speicherlimit für Sicherungen (MB)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book to open at start</source>
        <translation>Buch beim Start</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose book to open</source>
        <translation>Buch zum Öffnen auswählen</translation>
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
        <source>Lock after (minutes)</source>
        <translation>Sperren nach (Minuten)</translation>
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
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Takes effect the next time you start Fieldbook.</source>
        <translation>Wirkt beim nächsten Start von Fieldbook.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Visit cadence by partner level</source>
        <translation>Besuchsturnus nach Partnerstufe</translation>
    </message>
    <message>
        <source>Visit duration (minutes)</source>
        <translation>Besuchsdauer (Minuten)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
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
        <source>No settings found.</source>
        <translation>Keine Einstellungen gefunden.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings are stored in {0}.</source>
        <translation>Die Einstellungen sind gespeichert unter {0}.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>change the choice or number</source>
        <translation>Auswahl oder Zahl ändern</translation>
    </message>
    <message>
        <source>from the search to the first setting found</source>
        <translation>von der Suche zur ersten gefundenen Einstellung</translation>
    </message>
    <message>
        <source>to the next setting; your input is saved</source>
        <translation>zur nächsten Einstellung; Ihre Eingabe wird gespeichert</translation>
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
        <source>Add commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Commitments by your partners appear here, late ones first. Add one in the field below, or with a line in a note, for example “they: two engineers certified by EOQ”.</source>
        <translation>Hier erscheinen die Zusagen Ihrer Partner, überfällige zuerst. Fügen Sie eine Zusage im Feld unten hinzu oder mit einer Zeile in einer Notiz, zum Beispiel „sie: zwei Techniker zertifiziert bis Quartalsende“.</translation>
    </message>
    <message>
        <source>Leave empty if not waiting on anyone.</source>
        <translation>Leer lassen, wenn auf niemanden gewartet wird.</translation>
    </message>
    <message>
        <source>No colleague with this name.</source>
        <translation>Kein Kollege mit diesem Namen.</translation>
    </message>
    <message>
        <source>No open commitments found.</source>
        <translation>Keine offenen Zusagen gefunden.</translation>
    </message>
    <message>
        <source>They owe: who, what, by when</source>
        <translation>Partnerzusage: wer, was, bis wann</translation>
    </message>
    <message>
        <source>Waiting on (colleague)</source>
        <translation>Wartet auf (Kollege)</translation>
    </message>
    <message>
        <source>We owe: who, what, by when</source>
        <translation>Unsere Zusage: wer, was, bis wann</translation>
    </message>
    <message>
        <source>Wording and due date</source>
        <translation>Wortlaut und Termin</translation>
    </message>
    <message>
        <source>Your commitments to partners appear here, late ones first. Add one in the field below, or with a line in a note, for example “we: send the price list by Friday”.</source>
        <translation>Hier erscheinen Ihre Zusagen an Partner, überfällige zuerst. Fügen Sie eine Zusage im Feld unten hinzu oder mit einer Zeile in einer Notiz, zum Beispiel „wir: Preisliste bis Freitag schicken“.</translation>
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
        <source>Contact attempt: {0}</source>
        <translation>Kontaktversuch: {0}</translation>
    </message>
    <message>
        <source>Kept, which one? {0}</source>
        <translation>Eingehalten, welche? {0}</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Eingehalten: {0}</translation>
    </message>
    <message>
        <source>New name: {0}{1}. Ctrl+Shift+A to add</source>
        <translation>Neuer Name: {0}{1}. Strg+Umschalt+A zum Hinzufügen</translation>
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
        <source>Shareable: {0}</source>
        <translation>Für Partner freigegeben: {0}</translation>
    </message>
    <message>
        <source>Their words: {0}</source>
        <translation>Zitat: {0}</translation>
    </message>
    <message>
        <source>They gave: {0}</source>
        <translation>Vom Partner: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>They owe ({0})</source>
        <translation>Partnerzusage ({0})</translation>
    </message>
    <message>
        <source>To-do: {0} · {1}</source>
        <translation>Aufgabe: {0} · {1}</translation>
    </message>
    <message>
        <source>We gave: {0}</source>
        <translation>Von uns: {0}</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>We owe ({0})</source>
        <translation>Unsere Zusage ({0})</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
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
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>No to-dos. Add one with a line in a note, for example “todo: book the train”.</source>
        <translation>Keine Aufgaben. Eine Aufgabe fügen Sie mit einer Zeile in einer Notiz hinzu, zum Beispiel „aufgabe: Zug buchen“.</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>Heute keine Besuche</translation>
    </message>
    <message>
        <source>Nothing open. Add a commitment with a line in a note, for example “they: two engineers certified by EOQ”.</source>
        <translation>Nichts offen. Eine Zusage fügen Sie mit einer Zeile in einer Notiz hinzu, zum Beispiel „sie: zwei Techniker zertifiziert bis Quartalsende“.</translation>
    </message>
    <message>
        <source>Nothing open. Add a commitment with a line in a note, for example “we: send the price list by Friday”.</source>
        <translation>Nichts offen. Eine Zusage fügen Sie mit einer Zeile in einer Notiz hinzu, zum Beispiel „wir: Preisliste bis Freitag schicken“.</translation>
    </message>
    <message>
        <source>Partners overdue for a visit are listed below. Consider calling one today.</source>
        <translation>Unten sehen Sie Partner, deren Besuch überfällig ist. Vielleicht rufen Sie heute einen an?</translation>
    </message>
    <message>
        <source>Quiet partners (visit overdue)</source>
        <translation>Besuch überfällig</translation>
    </message>
    <message>
        <source>Recap: {0}</source>
        <translation>Protokoll: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusagen</translation>
    </message>
    <message>
        <source>To plan a visit, press Ctrl+K to find a partner, then choose “Plan visit”.</source>
        <translation>Um einen Besuch zu planen, suchen Sie mit Strg+K einen Partner und wählen Sie „Besuch planen“.</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Today's visits appear here. Start by adding your partners.</source>
        <translation>Hier erscheinen die Besuche des Tages. Fügen Sie zuerst Ihre Partner hinzu.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>Write notes: {0}</source>
        <translation>Notizen schreiben: {0}</translation>
    </message>
    <message>
        <source>Your book is empty</source>
        <translation>Ihr Buch ist noch leer</translation>
    </message>
    <message>
        <source>{0} searches everything and all commands, {1} creates a note, {2} shows the shortcuts.</source>
        <translation>{0} durchsucht alles, auch die Befehle, {1} legt eine Notiz an, {2} zeigt die Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Add to-do</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Only you can see these. They do not count in any figure.</source>
        <translation>Nur Sie sehen diese Aufgaben. Sie fließen in keine Auswertung ein.</translation>
    </message>
    <message>
        <source>Private to-dos</source>
        <translation>Eigene Aufgaben</translation>
    </message>
    <message>
        <source>To-do and due date</source>
        <translation>Aufgabe und Termin</translation>
    </message>
</context>
<context>
    <name>TrackRecordCard</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Hide calculation</source>
        <translation>Berechnung ausblenden</translation>
    </message>
    <message>
        <source>Our track record</source>
        <translation>Unsere Bilanz</translation>
    </message>
    <message>
        <source>Our track record with {0}</source>
        <translation>Unsere Bilanz mit {0}</translation>
    </message>
    <message>
        <source>Partners' track record</source>
        <translation>Bilanz der Partner</translation>
    </message>
    <message>
        <source>Show calculation</source>
        <translation>Berechnung anzeigen</translation>
    </message>
    <message>
        <source>Track record of {0}</source>
        <translation>Bilanz von {0}</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Answered “{0}”: {1}</source>
        <translation>„{0}“ beantwortet: {1}</translation>
    </message>
    <message>
        <source>Back to pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>Broken: {0}</source>
        <translation>Nicht eingehalten: {0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter to save all</source>
        <translation>Strg+Eingabe speichert alles</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Entschieden: {0}</translation>
    </message>
    <message>
        <source>Enter notes</source>
        <translation>Notizen erfassen</translation>
    </message>
    <message>
        <source>Enter one line per handwritten note: the row number, then the text. Examples: “3 kept”, “5 15 Jan: the trainer is ill”, “11 they: a date by Friday” for a next step, “summary: …”, “decided: …”, “theirs 4: …” for the relationship check. A line without a number becomes a note.</source>
        <translation>Geben Sie eine Zeile je handschriftlicher Notiz ein: die Zeilennummer, dann den Text. Beispiele: „3 erledigt“, „5 15.1.: Trainer krank“, „11 sie: Termin bis Freitag“ für einen nächsten Schritt, „zusammenfassung: …“, „entschieden: …“, „ihre 4: …“ für den Beziehungscheck. Eine Zeile ohne Nummer wird zur Notiz.</translation>
    </message>
    <message>
        <source>Handwritten notes</source>
        <translation>Handschriftliche Notizen</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Eingehalten: {0}</translation>
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
        <source>Recognised</source>
        <translation>Erkannt</translation>
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
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Summary: {0}</source>
        <translation>Zusammenfassung: {0}</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusage</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>partner edition</source>
        <translation>Partnerausgabe</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>No more visits today</source>
        <translation>Heute keine Besuche mehr</translation>
    </message>
    <message>
        <source>Open Fieldbook</source>
        <translation>Fieldbook öffnen</translation>
    </message>
</context>
<context>
    <name>UnlockController</name>
    <message>
        <source>Checking passphrase…</source>
        <translation>Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Checking recovery code…</source>
        <translation>Wiederherstellungscode wird geprüft …</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Getting the key from the system keyring… You may be asked to confirm in a separate window.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund des Systems abgerufen … Möglicherweise werden Sie in einem eigenen Fenster um Bestätigung gebeten.</translation>
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
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Open with code</source>
        <translation>Mit Code öffnen</translation>
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
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Shown when the book was created: {0} groups. Look for a printout or in your password manager.</source>
        <translation>Wurde beim Anlegen des Buchs angezeigt: {0} Gruppen. Suchen Sie nach einem Ausdruck oder in Ihrem Passwort-Manager.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This book is locked</source>
        <translation>Dieses Buch ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock with keyring</source>
        <translation>Mit Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Use recovery code instead</source>
        <translation>Stattdessen Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>{0} is closed and encrypted. Your unsaved text is stored in it.</source>
        <translation>{0} ist geschlossen und verschlüsselt. Ihr noch nicht gespeicherter Text ist darin gesichert.</translation>
    </message>
    <message>
        <source>{0} is encrypted.</source>
        <translation>{0} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Locking hides it, but anyone who has the file can read it.</source>
        <translation>{0} ist nicht verschlüsselt. Das Sperren verbirgt den Inhalt, aber wer die Datei hat, kann sie lesen.</translation>
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
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Nach Partner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No visits match this filter.</source>
        <translation>Keine Besuche entsprechen diesem Filter.</translation>
    </message>
    <message>
        <source>No visits yet. Use the button above to plan your first visit.</source>
        <translation>Noch keine Besuche. Planen Sie Ihren ersten Besuch mit der Schaltfläche oben.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
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
        <source>Sort order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>“{0}” is not a date. Enter for example Friday, 30.9. or 2026-09-30.</source>
        <translation>„{0}“ ist kein Datum. Geben Sie zum Beispiel Freitag, 30.9. oder 2026-09-30 ein.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Add agenda item</source>
        <translation>Agendapunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add attendee</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Done, no notes</source>
        <translation>Fertig, keine Notizen</translation>
    </message>
    <message>
        <source>Edit visit</source>
        <translation>Besuch bearbeiten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries for this visit</source>
        <translation>Einträge zu diesem Besuch</translation>
    </message>
    <message>
        <source>Hide private</source>
        <translation>Privates ausblenden</translation>
    </message>
    <message>
        <source>Mark as cancelled by partner</source>
        <translation>Als vom Partner abgesagt markieren</translation>
    </message>
    <message>
        <source>Mark as cancelled by us</source>
        <translation>Als von uns abgesagt markieren</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>Als bestätigt markieren</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>Auf anderen Termin verschieben</translation>
    </message>
    <message>
        <source>Open partner</source>
        <translation>Partner öffnen</translation>
    </message>
    <message>
        <source>Plan next visit</source>
        <translation>Nächsten Besuch planen</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show private</source>
        <translation>Privates einblenden</translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <translation>Besuch: {0}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
</context>
<context>
    <name>VisitTile</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
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
        <translation>vom Partner: {0}</translation>
    </message>
    <message>
        <source>we owe {0}</source>
        <translation>von uns: {0}</translation>
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
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
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
        <source>Visits by month</source>
        <translation>Besuche nach Monat</translation>
    </message>
    <message>
        <source>Visits by week</source>
        <translation>Besuche nach Woche</translation>
    </message>
    <message>
        <source>cancel visit</source>
        <translation>Besuch absagen</translation>
    </message>
    <message>
        <source>change day</source>
        <translation>Tag wechseln</translation>
    </message>
    <message>
        <source>go to today</source>
        <translation>zum heutigen Tag</translation>
    </message>
    <message>
        <source>mark visit as confirmed</source>
        <translation>Besuch als bestätigt markieren</translation>
    </message>
    <message>
        <source>move visit by a day</source>
        <translation>Besuch um einen Tag verschieben</translation>
    </message>
    <message>
        <source>move visit by half an hour</source>
        <translation>Besuch um eine halbe Stunde verschieben</translation>
    </message>
    <message>
        <source>plan a visit to the selected partner on the selected day; open the selected visit</source>
        <translation>Besuch beim ausgewählten Partner am ausgewählten Tag planen; ausgewählten Besuch öffnen</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>vorige oder nächste Woche oder voriger oder nächster Monat</translation>
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
        <source>%n overdue, not planned</source>
        <translation>
            <numerusform>%n überfällig, nicht geplant</numerusform>
            <numerusform>%n überfällig, nicht geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>All visits this week are confirmed, and no overdue partner is missing.</source>
        <translation>Alle Besuche dieser Woche sind bestätigt, und kein überfälliger Partner fehlt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export this week to calendar</source>
        <translation>Diese Woche in den Kalender exportieren</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No partners yet. Partners due for a visit are listed here by town. Press Ctrl+2 to add partners.</source>
        <translation>Noch keine Partner. Hier erscheinen fällige Partner nach Ort. Mit Strg+2 fügen Sie Partner hinzu.</translation>
    </message>
    <message>
        <source>No visits due. All partners are within their visit cadence.</source>
        <translation>Keine Besuche fällig. Alle Partner liegen im Besuchsturnus.</translation>
    </message>
    <message>
        <source>Press Enter to plan a visit on {0}; use the left and right arrows to change the day.</source>
        <translation>Eingabe plant einen Besuch am {0}; mit den Pfeiltasten links und rechts wechseln Sie den Tag.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
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
        <source>A book already exists: {0}. It will be opened; no new book is created.</source>
        <translation>Es gibt bereits ein Buch: {0}. Es wird geöffnet; ein neues wird nicht angelegt.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>All your partners in one book</source>
        <translation>Alle Ihre Partner in einem Buch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: same as system</source>
        <translation>Sprache: wie System</translation>
    </message>
    <message>
        <source>Notes, visits and commitments, stored on this computer. Works offline and sends nothing.</source>
        <translation>Notizen, Besuche und Zusagen, gespeichert auf diesem Rechner. Fieldbook arbeitet offline und sendet nichts.</translation>
    </message>
    <message>
        <source>Your book will be stored in {0}</source>
        <translation>Ihr Buch wird gespeichert unter {0}</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Ihre Partner</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
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
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Saved on this computer, encrypted · {0}</source>
        <translation>Auf diesem Rechner gespeichert, verschlüsselt · {0}</translation>
    </message>
    <message>
        <source>Saved on this computer, not encrypted · {0}</source>
        <translation>Auf diesem Rechner gespeichert, nicht verschlüsselt · {0}</translation>
    </message>
</context>
<context>
    <name>WithheldList</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n nicht enthalten</numerusform>
            <numerusform>%n nicht enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>The partner edition contains approved fields only. The entries below are not included.</source>
        <translation>Die Partnerausgabe enthält nur freigegebene Felder. Die folgenden Einträge sind nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>In days. Applies to partners of that level without their own cadence.</source>
        <translation>In Tagen. Gilt für Partner dieser Stufe ohne eigenen Turnus.</translation>
    </message>
    <message>
        <source>Quarters start from this month.</source>
        <translation>Die Quartale beginnen mit diesem Monat.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Visit cadence by partner level</source>
        <translation>Besuchsturnus nach Partnerstufe</translation>
    </message>
    <message>
        <source>Your own time zone. Partners can have a different one.</source>
        <translation>Ihre eigene Zeitzone. Partner können eine andere haben.</translation>
    </message>
    <message>
        <source>gold 30, silver 60, bronze 90</source>
        <translation>gold 30, silber 60, bronze 90</translation>
    </message>
</context>
<context>
    <name>WrapUpList</name>
    <message>
        <source>Done, no notes</source>
        <translation>Fertig, keine Notizen</translation>
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
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Notizen</translation>
    </message>
    <message>
        <source>recap not sent</source>
        <translation>Protokoll nicht gesendet</translation>
    </message>
</context>
<context>
    <name>WriteFailureMonitor</name>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save book to another location</source>
        <translation>Buch an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>Save book to another location…</source>
        <translation>Buch an einem anderen Ort speichern …</translation>
    </message>
    <message>
        <source>The book can be saved again. Your input has been saved.</source>
        <translation>Das Buch lässt sich wieder speichern. Ihre Eingaben wurden gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your input is not saved. Copy it to another program, or close again to discard it.</source>
        <translation>Ihre Eingaben sind nicht gespeichert. Kopieren Sie sie in ein anderes Programm oder schließen Sie noch einmal, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>{0} Nothing can be saved at the moment. Your input stays in this window until it can be saved.</source>
        <translation>{0} Zurzeit lässt sich nichts speichern. Ihre Eingaben bleiben in diesem Fenster, bis sie gespeichert werden können.</translation>
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
        <translation>Videocall</translation>
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
        <source>A .csv file holds one list.</source>
        <translation>Eine .csv-Datei enthält eine Liste.</translation>
    </message>
    <message>
        <source>A cell is too long, or its opening quotation mark is never closed.</source>
        <translation>Ein Feld ist zu lang, oder sein öffnendes Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A partner cannot be merged with itself.</source>
        <translation>Ein Partner lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves.</source>
        <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A quotation mark inside a cell is not doubled.</source>
        <translation>Ein Anführungszeichen innerhalb eines Felds ist nicht verdoppelt.</translation>
    </message>
    <message>
        <source>A quote needs an amount, for example: 12,500 EUR</source>
        <translation>Ein Angebot braucht einen Betrag, zum Beispiel: 12.500 EUR</translation>
    </message>
    <message>
        <source>A recovery code contains digits and the letters A to Z, except I, L, O and U.</source>
        <translation>Ein Wiederherstellungscode enthält Ziffern und die Buchstaben A bis Z, außer I, L, O und U.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters; this one has {found}.</source>
        <translation>Ein Wiederherstellungscode hat {wanted} Zeichen; dieser hat {found}.</translation>
    </message>
    <message>
        <source>A visit cadence of {days} days is not possible.</source>
        <translation>Ein Besuchsturnus von {days} Tagen ist nicht möglich.</translation>
    </message>
    <message>
        <source>A visit cannot be marked as held before its day ({day}).</source>
        <translation>Ein Besuch kann nicht vor seinem Tag als stattgefunden markiert werden ({day}).</translation>
    </message>
    <message>
        <source>A visit of {minutes} minutes is not possible.</source>
        <translation>Ein Besuch von {minutes} Minuten ist nicht möglich.</translation>
    </message>
    <message>
        <source>A visit that took place cannot be cancelled.</source>
        <translation>Ein Besuch, der stattgefunden hat, lässt sich nicht absagen.</translation>
    </message>
    <message>
        <source>A visit that took place cannot be moved.</source>
        <translation>Ein Besuch, der stattgefunden hat, lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Add --as csv or --as vcard.</source>
        <translation>Ergänzen Sie --as csv oder --as vcard.</translation>
    </message>
    <message>
        <source>Add --partner or --visit.</source>
        <translation>Geben Sie --partner oder --visit an.</translation>
    </message>
    <message>
        <source>Add --partner to say where they work now.</source>
        <translation>Geben Sie mit --partner an, wo die Person jetzt arbeitet.</translation>
    </message>
    <message>
        <source>Add --partner to say which one.</source>
        <translation>Geben Sie mit --partner an, welcher Partner gemeint ist.</translation>
    </message>
    <message>
        <source>Add the file's path after import.</source>
        <translation>Geben Sie den Pfad der Datei nach import an.</translation>
    </message>
    <message>
        <source>Add the partner to the text or put it first: “Nordwind: two engineers certified by Friday”.</source>
        <translation>Nennen Sie den Partner im Text oder davor: „Nordwind: zwei Techniker zertifiziert bis Freitag“.</translation>
    </message>
    <message>
        <source>Added a note about {partner}</source>
        <translation>Notiz zu {partner} hinzugefügt</translation>
    </message>
    <message>
        <source>Added several to-dos</source>
        <translation>Mehrere Aufgaben hinzugefügt</translation>
    </message>
    <message>
        <source>Added to-do: {todo}</source>
        <translation>Aufgabe hinzugefügt: {todo}</translation>
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
        <source>All of this is already in the book.</source>
        <translation>Das alles ist bereits im Buch.</translation>
    </message>
    <message>
        <source>Already held or cancelled here; the time was not changed.</source>
        <translation>Hat hier bereits stattgefunden oder ist abgesagt; die Zeit wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Already imported from {column}</source>
        <translation>Bereits aus {column} importiert</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Außerdem notiert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts in {column} are ambiguous; {sign} was read as the decimal separator.</source>
        <translation>Beträge in {column} sind nicht eindeutig; {sign} wurde als Dezimaltrennzeichen gelesen.</translation>
    </message>
    <message>
        <source>An opening quotation mark is never closed.</source>
        <translation>Ein öffnendes Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Another program is creating a backup and has not finished.</source>
        <translation>Ein anderes Programm erstellt gerade eine Sicherung und ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Another program is writing to {file} and has not finished.</source>
        <translation>Ein anderes Programm schreibt gerade in {file} und ist noch nicht fertig.</translation>
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
        <source>Asked</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Backups would be stored in {folder}.</source>
        <translation>Sicherungen würden in {folder} gespeichert.</translation>
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
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Broken by partner</source>
        <translation>Vom Partner nicht eingehalten</translation>
    </message>
    <message>
        <source>Broken by us</source>
        <translation>Von uns nicht eingehalten</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>Anruf geplant</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by partner</source>
        <translation>Vom Partner abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Von uns abgesagt</translation>
    </message>
    <message>
        <source>Cancelled in the calendar. Cancel the visit here, too, and enter who cancelled it.</source>
        <translation>Im Kalender abgesagt. Sagen Sie den Besuch auch hier ab, und geben Sie an, wer abgesagt hat.</translation>
    </message>
    <message>
        <source>Cancelled visit: {visit}</source>
        <translation>Besuch abgesagt: {visit}</translation>
    </message>
    <message>
        <source>Cannot ask for the passphrase or code: there is no terminal.</source>
        <translation>Passphrase oder Code lassen sich nicht abfragen: Es gibt kein Terminal.</translation>
    </message>
    <message>
        <source>Cannot determine which backups belong to {file}.</source>
        <translation>Es lässt sich nicht feststellen, welche Sicherungen zu {file} gehören.</translation>
    </message>
    <message>
        <source>Cannot write to the book's folder: {reason}.</source>
        <translation>In den Ordner des Buchs kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write to {folder}: {reason}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Certifications for partner level</source>
        <translation>Zertifizierungen für die Partnerstufe</translation>
    </message>
    <message>
        <source>Certified people</source>
        <translation>Zertifizierte Personen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change the existing person, or add something to the name that tells them apart.</source>
        <translation>Ändern Sie die vorhandene Person, oder ergänzen Sie im Namen, was beide unterscheidet.</translation>
    </message>
    <message>
        <source>Changed the book ({label})</source>
        <translation>Buch geändert ({label})</translation>
    </message>
    <message>
        <source>Changed to-do “{todo}”</source>
        <translation>Aufgabe „{todo}“ geändert</translation>
    </message>
    <message>
        <source>Changed visit: {visit}</source>
        <translation>Besuch geändert: {visit}</translation>
    </message>
    <message>
        <source>Changed who “{commitment}” is waiting on</source>
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
        <source>Check --book, or create the folder first.</source>
        <translation>Prüfen Sie --book, oder legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Check --book. Commands that write, such as import, partner new or demo, create a new book.</source>
        <translation>Prüfen Sie --book. Befehle, die schreiben, etwa import, partner new oder demo, legen ein neues Buch an.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you can write to it.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that the file can be read, and that the folder has enough space for two books.</source>
        <translation>Prüfen Sie, ob die Datei lesbar ist und der Ordner genug Platz für zwei Bücher hat.</translation>
    </message>
    <message>
        <source>Check the delimiter.</source>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the folder and the free disk space.</source>
        <translation>Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the folder and your permissions for it.</source>
        <translation>Prüfen Sie den Ordner und Ihre Rechte darin.</translation>
    </message>
    <message>
        <source>Check the folder permissions and the free disk space.</source>
        <translation>Prüfen Sie die Ordnerrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the folder {folder}. Fieldbook will try again.</source>
        <translation>Prüfen Sie den Ordner {folder}. Fieldbook versucht es erneut.</translation>
    </message>
    <message>
        <source>Check the name, and whether you are allowed to read the file.</source>
        <translation>Prüfen Sie den Namen, und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the spelling, or use search.</source>
        <translation>Prüfen Sie die Schreibweise, oder verwenden Sie search.</translation>
    </message>
    <message>
        <source>Check where it was moved.</source>
        <translation>Prüfen Sie, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Check whether it is asking for something in its own window; otherwise use the passphrase or the recovery code.</source>
        <translation>Prüfen Sie, ob er in einem eigenen Fenster etwas abfragt; verwenden Sie sonst die Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Check whether two groups are swapped, or one belongs to another code.</source>
        <translation>Prüfen Sie, ob zwei Gruppen vertauscht sind oder eine zu einem anderen Code gehört.</translation>
    </message>
    <message>
        <source>Check your permissions for its folder.</source>
        <translation>Prüfen Sie Ihre Rechte im zugehörigen Ordner.</translation>
    </message>
    <message>
        <source>Choose 1 to 3650 days.</source>
        <translation>Möglich sind 1 bis 3650 Tage.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file with column names in the first row.</source>
        <translation>Wählen Sie eine Datei mit Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Choose a folder that was created by a full export.</source>
        <translation>Wählen Sie einen Ordner, den ein Gesamtexport angelegt hat.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to and that has enough space.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der genug Platz hat.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, on a disk with enough free space.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit genug freiem Speicherplatz.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a new book for the demo, so that it stays separate from yours.</source>
        <translation>Wählen Sie für die Demo ein neues Buch, damit sie von Ihrem getrennt bleibt.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose a note, commitment or visit that was created from a visit note.</source>
        <translation>Wählen Sie eine Notiz, eine Zusage oder einen Besuch aus einer Besuchsnotiz.</translation>
    </message>
    <message>
        <source>Choose a partner.</source>
        <translation>Wählen Sie einen Partner.</translation>
    </message>
    <message>
        <source>Choose a partner: {names}</source>
        <translation>Wählen Sie einen Partner: {names}</translation>
    </message>
    <message>
        <source>Choose a vCard file with contacts (.vcf).</source>
        <translation>Wählen Sie eine vCard-Datei mit Kontakten (.vcf).</translation>
    </message>
    <message>
        <source>Choose an existing folder that you can write to.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose an existing one.</source>
        <translation>Wählen Sie ein vorhandenes.</translation>
    </message>
    <message>
        <source>Choose another day with the left and right arrow keys, or plan the visit for a specific time.</source>
        <translation>Wählen Sie mit den Pfeiltasten links und rechts einen anderen Tag, oder planen Sie den Besuch für eine bestimmte Uhrzeit.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup of this one.</source>
        <translation>Wählen Sie eine andere Datei, oder stellen Sie eine Sicherung dieser Datei wieder her.</translation>
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
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Möglich sind: {codes}.</translation>
    </message>
    <message>
        <source>Choose the current or an earlier month.</source>
        <translation>Wählen Sie den aktuellen oder einen früheren Monat.</translation>
    </message>
    <message>
        <source>Choose who you are visiting.</source>
        <translation>Wählen Sie aus, wen Sie besuchen.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close it or wait, and try again.</source>
        <translation>Schließen Sie es oder warten Sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close its window and try again.</source>
        <translation>Schließen Sie sein Fenster, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close its window, or wait until the command has finished, and try again.</source>
        <translation>Schließen Sie sein Fenster, oder warten Sie, bis der Befehl beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close other programs that have the book open, check the free disk space, and try again.</source>
        <translation>Schließen Sie andere Programme, die das Buch geöffnet haben, prüfen Sie den freien Speicherplatz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the book and move it, with its key file, to a folder that is not synchronised.</source>
        <translation>Schließen Sie das Buch, und verschieben Sie es mit seiner Schlüsseldatei in einen Ordner, der nicht synchronisiert wird.</translation>
    </message>
    <message>
        <source>Colleagues are the people of our company.</source>
        <translation>Kollegen sind die Personen unserer Firma.</translation>
    </message>
    <message>
        <source>Commitment between partners</source>
        <translation>Zusage zwischen Partnern</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Compare this group with the code you wrote down.</source>
        <translation>Vergleichen Sie diese Gruppe mit dem notierten Code.</translation>
    </message>
    <message>
        <source>Completed to-do: {todo}</source>
        <translation>Aufgabe erledigt: {todo}</translation>
    </message>
    <message>
        <source>Confirmed visit: {visit}</source>
        <translation>Besuch bestätigt: {visit}</translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation>Kontaktversuch</translation>
    </message>
    <message>
        <source>Correct the file, or move it elsewhere to use the default settings.</source>
        <translation>Korrigieren Sie die Datei, oder verschieben Sie sie, um die Standardeinstellungen zu verwenden.</translation>
    </message>
    <message>
        <source>Correct the line, or remove its number to save it as a note.</source>
        <translation>Korrigieren Sie die Zeile, oder entfernen Sie ihre Nummer, um sie als Notiz zu speichern.</translation>
    </message>
    <message>
        <source>Create one with import, partner new or demo, or choose another with --book.</source>
        <translation>Legen Sie eines mit import, partner new oder demo an, oder wählen Sie mit --book ein anderes.</translation>
    </message>
    <message>
        <source>Data could not be recovered from {file}: {reason}.</source>
        <translation>Aus {file} konnten keine Daten gerettet werden: {reason}.</translation>
    </message>
    <message>
        <source>Data recovery was cancelled.</source>
        <translation>Die Datenrettung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Dates in {column} are ambiguous; they were read as {order}.</source>
        <translation>Datumsangaben in {column} sind nicht eindeutig; sie wurden als {order} gelesen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>Descriptor {number} cannot be read as UTF-8 text.</source>
        <translation>Deskriptor {number} lässt sich nicht als UTF-8-Text lesen.</translation>
    </message>
    <message>
        <source>Descriptor {number} returned no data.</source>
        <translation>Deskriptor {number} hat keine Daten geliefert.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Displayed on</source>
        <translation>Angezeigt am</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped to-do: {todo}</source>
        <translation>Aufgabe verworfen: {todo}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Edited “{commitment}”</source>
        <translation>„{commitment}“ bearbeitet</translation>
    </message>
    <message>
        <source>Encrypt it first: {command}</source>
        <translation>Verschlüsseln Sie es zuerst: {command}</translation>
    </message>
    <message>
        <source>Enter 1 or more.</source>
        <translation>Geben Sie 1 oder mehr ein.</translation>
    </message>
    <message>
        <source>Enter 31,960, or 31,960 / 30,000 with the target.</source>
        <translation>Geben Sie 31.960 ein, oder 31.960 / 30.000 mit dem Ziel.</translation>
    </message>
    <message>
        <source>Enter COLUMN=FIELD.</source>
        <translation>Geben Sie SPALTE=FELD ein.</translation>
    </message>
    <message>
        <source>Enter a date, for example: Friday, 30.9. or in 2 weeks.</source>
        <translation>Geben Sie ein Datum ein, zum Beispiel: Freitag, 30.9. oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>Enter a day and a time, for example: Tuesday 14:00 or 26.11. 9:30.</source>
        <translation>Geben Sie Tag und Uhrzeit ein, zum Beispiel: Dienstag 14:00 oder 26.11. 9:30.</translation>
    </message>
    <message>
        <source>Enter a day and a time, for example: Tuesday 14:00.</source>
        <translation>Geben Sie Tag und Uhrzeit ein, zum Beispiel: Dienstag 14:00.</translation>
    </message>
    <message>
        <source>Enter a language code, for example: de.</source>
        <translation>Geben Sie einen Sprachcode ein, zum Beispiel: de.</translation>
    </message>
    <message>
        <source>Enter a language code, for example: en_GB or de.</source>
        <translation>Geben Sie einen Sprachcode ein, zum Beispiel: de oder en_GB.</translation>
    </message>
    <message>
        <source>Enter a later date.</source>
        <translation>Geben Sie ein späteres Datum ein.</translation>
    </message>
    <message>
        <source>Enter a level and a number of days, for example: gold 30, silver 60.</source>
        <translation>Geben Sie eine Stufe und eine Anzahl Tage ein, zum Beispiel: gold 30, silber 60.</translation>
    </message>
    <message>
        <source>Enter a number, for example: 30, or leave it empty.</source>
        <translation>Geben Sie eine Zahl ein, etwa 30, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a quarter, for example: 2026Q4.</source>
        <translation>Geben Sie ein Quartal ein, zum Beispiel: 2026Q4.</translation>
    </message>
    <message>
        <source>Enter a row number and the text written there.</source>
        <translation>Geben Sie eine Zeilennummer und den Text ein, der dort steht.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, for example: EUR.</source>
        <translation>Geben Sie einen dreistelligen Währungscode ein, zum Beispiel: EUR.</translation>
    </message>
    <message>
        <source>Enter a time zone, for example: Europe/Warsaw.</source>
        <translation>Geben Sie eine Zeitzone ein, zum Beispiel: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Enter a time, for example: 9:30.</source>
        <translation>Geben Sie eine Uhrzeit ein, zum Beispiel: 9:30.</translation>
    </message>
    <message>
        <source>Enter a website, for example: lodz.example.</source>
        <translation>Geben Sie eine Website ein, zum Beispiel: lodz.example.</translation>
    </message>
    <message>
        <source>Enter all {groups} groups.</source>
        <translation>Geben Sie alle {groups} Gruppen ein.</translation>
    </message>
    <message>
        <source>Enter an amount, for example: 12,500 or 12.500,00.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel: 12,500 oder 12.500,00.</translation>
    </message>
    <message>
        <source>Enter an occasion and a date, for example: Birthday: 3 May 1980.</source>
        <translation>Geben Sie Anlass und Datum ein, zum Beispiel: Geburtstag: 3. Mai 1980.</translation>
    </message>
    <message>
        <source>Enter as the reason who at the partner released us, or mark it as broken.</source>
        <translation>Geben Sie als Grund an, wer beim Partner sie erlassen hat, oder markieren Sie sie als nicht eingehalten.</translation>
    </message>
    <message>
        <source>Enter both again.</source>
        <translation>Geben Sie beide erneut ein.</translation>
    </message>
    <message>
        <source>Enter it again, or use the recovery code.</source>
        <translation>Geben Sie sie erneut ein, oder verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Enter its name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Enter minutes, for example: 45 or 90.</source>
        <translation>Geben Sie Minuten ein, zum Beispiel: 45 oder 90.</translation>
    </message>
    <message>
        <source>Enter more characters.</source>
        <translation>Geben Sie mehr Zeichen ein.</translation>
    </message>
    <message>
        <source>Enter more of the name.</source>
        <translation>Geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <source>Enter one per line, for example: +48 42 555 01 00.</source>
        <translation>Geben Sie eine pro Zeile ein, zum Beispiel: +48 42 555 01 00.</translation>
    </message>
    <message>
        <source>Enter one per line, for example: ewa@lodz.example.</source>
        <translation>Geben Sie eine pro Zeile ein, zum Beispiel: ewa@lodz.example.</translation>
    </message>
    <message>
        <source>Enter our answer.</source>
        <translation>Geben Sie unsere Antwort ein.</translation>
    </message>
    <message>
        <source>Enter pages from 1 to {count}.</source>
        <translation>Geben Sie Seiten von 1 bis {count} ein.</translation>
    </message>
    <message>
        <source>Enter some text first.</source>
        <translation>Geben Sie zuerst Text ein.</translation>
    </message>
    <message>
        <source>Enter the commitment.</source>
        <translation>Geben Sie die Zusage ein.</translation>
    </message>
    <message>
        <source>Enter the delivered amount in {currency}.</source>
        <translation>Geben Sie den gelieferten Betrag in {currency} ein.</translation>
    </message>
    <message>
        <source>Enter the delivered amount.</source>
        <translation>Geben Sie den gelieferten Betrag ein.</translation>
    </message>
    <message>
        <source>Enter the name on the Review page or in Settings.</source>
        <translation>Geben Sie den Namen auf der Seite Review oder in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Enter the new date.</source>
        <translation>Geben Sie das neue Datum ein.</translation>
    </message>
    <message>
        <source>Enter the next step and who is responsible</source>
        <translation>Geben Sie den nächsten Schritt und den Verantwortlichen ein</translation>
    </message>
    <message>
        <source>Enter the partner's name.</source>
        <translation>Geben Sie den Namen des Partners ein.</translation>
    </message>
    <message>
        <source>Enter the point, or press Esc.</source>
        <translation>Geben Sie den Punkt ein oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Enter the to-do.</source>
        <translation>Geben Sie die Aufgabe ein.</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>Geben Sie den heutigen oder einen früheren Tag ein.</translation>
    </message>
    <message>
        <source>Enter who made the commitment, and to whom.</source>
        <translation>Geben Sie an, wer wem etwas zugesagt hat.</translation>
    </message>
    <message>
        <source>Entered a number for {partner}</source>
        <translation>Kennzahl für {partner} eingetragen</translation>
    </message>
    <message>
        <source>Entered review notes for {partner}</source>
        <translation>Reviewnotizen für {partner} erfasst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Export the file again, or open it in a spreadsheet and save it as CSV.</source>
        <translation>Exportieren Sie die Datei erneut, oder öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Find the code of this book. If this is the right code, the file is damaged: restore a backup.</source>
        <translation>Suchen Sie den Code dieses Buchs. Ist dies der richtige Code, ist die Datei beschädigt: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Follow up in your own words, then press Shift+C to record it.</source>
        <translation>Fassen Sie in eigenen Worten nach, und vermerken Sie es mit Umschalt+C.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Followed up on “{commitment}”</source>
        <translation>Bei „{commitment}“ nachgefasst</translation>
    </message>
    <message>
        <source>For example: {near}.</source>
        <translation>Zum Beispiel: {near}.</translation>
    </message>
    <message>
        <source>Free up disk space and try again.</source>
        <translation>Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free up disk space, or check the folder, and try again.</source>
        <translation>Geben Sie Speicherplatz frei, oder prüfen Sie den Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free up disk space. Fieldbook will try again.</source>
        <translation>Geben Sie Speicherplatz frei. Fieldbook versucht es erneut.</translation>
    </message>
    <message>
        <source>Give a change, for example: --cadence 30.</source>
        <translation>Geben Sie eine Änderung an, zum Beispiel: --cadence 30.</translation>
    </message>
    <message>
        <source>Give a change, for example: --email or --left.</source>
        <translation>Geben Sie eine Änderung an, zum Beispiel: --email oder --left.</translation>
    </message>
    <message>
        <source>Give files, or one exported folder.</source>
        <translation>Geben Sie Dateien oder einen einzelnen exportierten Ordner an.</translation>
    </message>
    <message>
        <source>Give the number of a descriptor that is open for reading.</source>
        <translation>Geben Sie die Nummer eines zum Lesen geöffneten Deskriptors an.</translation>
    </message>
    <message>
        <source>Give the path of a backup; backups are stored in {folder}.</source>
        <translation>Geben Sie den Pfad einer Sicherung an; Sicherungen sind in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code contains a typing error.</source>
        <translation>Gruppe {group} des Wiederherstellungscodes enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code has {found} characters; each group has {wanted}.</source>
        <translation>Gruppe {group} des Wiederherstellungscodes hat {found} Zeichen; jede Gruppe hat {wanted}.</translation>
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
        <source>I am following up on your commitment: {wording}</source>
        <translation>ich möchte zu folgender Zusage nachfassen: {wording}</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import it in parts, or export it without images.</source>
        <translation>Importieren Sie sie in Teilen, oder exportieren Sie sie ohne Bilder.</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Importieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>Import it into a new, empty book.</source>
        <translation>Importieren Sie ihn in ein neues, leeres Buch.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Dateien importiert</translation>
    </message>
    <message>
        <source>In “{said}”, weekday and date do not match</source>
        <translation>In „{said}“ passen Wochentag und Datum nicht zusammen</translation>
    </message>
    <message>
        <source>Incomplete or too long for a meeting: {count}.</source>
        <translation>Unvollständig oder zu lang für einen Termin: {count}.</translation>
    </message>
    <message>
        <source>Install a font for this script, or enter the text in another script.</source>
        <translation>Installieren Sie eine Schriftart für dieses Schriftsystem, oder geben Sie den Text in einem anderen ein.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Investments on both sides</source>
        <translation>Investitionen beider Seiten</translation>
    </message>
    <message>
        <source>It must supply the passphrase or code, followed by a line break.</source>
        <translation>Er muss die Passphrase oder den Code liefern, gefolgt von einem Zeilenumbruch.</translation>
    </message>
    <message>
        <source>It opens the book and its backups if the system keyring is unavailable or the passphrase is forgotten.</source>
        <translation>Er öffnet das Buch und seine Sicherungen, wenn der Schlüsselbund des Systems nicht verfügbar oder die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Kept by partner</source>
        <translation>Vom Partner eingehalten</translation>
    </message>
    <message>
        <source>Kept by us</source>
        <translation>Von uns eingehalten</translation>
    </message>
    <message>
        <source>Kept “{commitment}”</source>
        <translation>„{commitment}“ eingehalten</translation>
    </message>
    <message>
        <source>Keywords are not available in the language {code}.</source>
        <translation>Kürzel gibt es nicht in der Sprache {code}.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
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
        <source>Latest notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Line {line} could not be recognised: {why}.</source>
        <translation>Zeile {line} wurde nicht erkannt: {why}.</translation>
    </message>
    <message>
        <source>Line {line} is not a valid vCard property.</source>
        <translation>Zeile {line} ist keine gültige vCard-Eigenschaft.</translation>
    </message>
    <message>
        <source>Linked partners</source>
        <translation>Verknüpfte Partner</translation>
    </message>
    <message>
        <source>Lists are exported as csv or vcard.</source>
        <translation>Listen werden als csv oder vcard exportiert.</translation>
    </message>
    <message>
        <source>Lists show IDs in the first column.</source>
        <translation>Listen zeigen die IDs in der ersten Spalte.</translation>
    </message>
    <message>
        <source>MDF used</source>
        <translation>MDF genutzt</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Make it available there again: connect the drive, wait for the network, or move the folder back.</source>
        <translation>Machen Sie es dort wieder verfügbar: Schließen Sie das Laufwerk an, warten Sie auf das Netzwerk, oder verschieben Sie den Ordner zurück.</translation>
    </message>
    <message>
        <source>Marked recap as sent: {visit}</source>
        <translation>Protokoll als gesendet markiert: {visit}</translation>
    </message>
    <message>
        <source>Marked visit as held: {visit}</source>
        <translation>Besuch als stattgefunden markiert: {visit}</translation>
    </message>
    <message>
        <source>Marked “{commitment}” as broken</source>
        <translation>„{commitment}“ als nicht eingehalten markiert</translation>
    </message>
    <message>
        <source>Market development funds</source>
        <translation>Marketingmittel (MDF)</translation>
    </message>
    <message>
        <source>Match the column (COLUMN={field}), or choose what the list contains. Its columns are: {columns}.</source>
        <translation>Ordnen Sie die Spalte zu (SPALTE={field}), oder wählen Sie aus, was die Liste enthält. Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Merge them in the opposite direction.</source>
        <translation>Führen Sie beide in umgekehrter Richtung zusammen.</translation>
    </message>
    <message>
        <source>Merged two asks into “{ask}”</source>
        <translation>Zwei Anliegen zu „{ask}“ zusammengeführt</translation>
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
        <source>Met at event</source>
        <translation>Treffen bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month column</source>
        <translation>Monatsspalte</translation>
    </message>
    <message>
        <source>Move it to another day, or release it and add a new one.</source>
        <translation>Verschieben Sie sie auf einen anderen Tag, oder erlassen Sie sie und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Move the book back to its folder, or open the file that is there now.</source>
        <translation>Verschieben Sie das Buch zurück in seinen Ordner, oder öffnen Sie die Datei, die jetzt dort liegt.</translation>
    </message>
    <message>
        <source>Moved by partner to {to}</source>
        <translation>Vom Partner auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved by us to {to}</source>
        <translation>Von uns auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved to {to}</source>
        <translation>Auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved visit with {visit} to {to}</source>
        <translation>Besuch bei {visit} auf {to} verschoben</translation>
    </message>
    <message>
        <source>Moved “{commitment}” to {to}</source>
        <translation>„{commitment}“ auf {to} verschoben</translation>
    </message>
    <message>
        <source>Name one or more of: {lists}.</source>
        <translation>Nennen Sie eine oder mehrere von: {lists}.</translation>
    </message>
    <message>
        <source>Name the file {name}.</source>
        <translation>Nennen Sie die Datei {name}.</translation>
    </message>
    <message>
        <source>Name the list ({lists}), or a folder for all of them.</source>
        <translation>Nennen Sie die Liste ({lists}) oder einen Ordner für alle.</translation>
    </message>
    <message>
        <source>Named our company</source>
        <translation>Unsere Firma benannt</translation>
    </message>
    <message>
        <source>New changes are not saved, because they would be lost. Everything saved before is still shown in the window.</source>
        <translation>Neue Änderungen werden nicht gespeichert, weil sie verloren gingen. Alles zuvor Gespeicherte ist noch im Fenster zu sehen.</translation>
    </message>
    <message>
        <source>New commitment with {partner}</source>
        <translation>Neue Zusage mit {partner}</translation>
    </message>
    <message>
        <source>New partner from a person's row.</source>
        <translation>Neuer Partner aus der Zeile einer Person.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next visit: {when}</source>
        <translation>Nächster Besuch: {when}</translation>
    </message>
    <message>
        <source>No agenda point to add.</source>
        <translation>Kein Agendapunkt zum Hinzufügen.</translation>
    </message>
    <message>
        <source>No app for calendar files is installed.</source>
        <translation>Es ist kein Programm für Kalenderdateien installiert.</translation>
    </message>
    <message>
        <source>No asks.</source>
        <translation>Keine Anliegen.</translation>
    </message>
    <message>
        <source>No backup found in {folder}.</source>
        <translation>Keine Sicherung in {folder} gefunden.</translation>
    </message>
    <message>
        <source>No backup named {file}.</source>
        <translation>Keine Sicherung namens {file}.</translation>
    </message>
    <message>
        <source>No backup named {name}.</source>
        <translation>Keine Sicherung namens {name}.</translation>
    </message>
    <message>
        <source>No backup of {file} found.</source>
        <translation>Keine Sicherung von {file} gefunden.</translation>
    </message>
    <message>
        <source>No book found at {book}.</source>
        <translation>Kein Buch gefunden: {book}.</translation>
    </message>
    <message>
        <source>No book found at {path}.</source>
        <translation>Kein Buch gefunden: {path}.</translation>
    </message>
    <message>
        <source>No colleague named “{said}”</source>
        <translation>Kein Kollege namens „{said}“</translation>
    </message>
    <message>
        <source>No colleague named “{said}”.</source>
        <translation>Kein Kollege namens „{said}“.</translation>
    </message>
    <message>
        <source>No column named {column}.</source>
        <translation>Keine Spalte namens {column}.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as {field} of {kind}.</source>
        <translation>Keine Spalte in {file} wurde als {field} ({kind}) erkannt.</translation>
    </message>
    <message>
        <source>No company found with the ID {id}.</source>
        <translation>Keine Firma mit der ID {id} gefunden.</translation>
    </message>
    <message>
        <source>No contact named “{said}”</source>
        <translation>Kein Ansprechpartner namens „{said}“</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>No date given.</source>
        <translation>Kein Datum angegeben.</translation>
    </message>
    <message>
        <source>No draft was created.</source>
        <translation>Es wurde kein Entwurf erstellt.</translation>
    </message>
    <message>
        <source>No e-mail was created.</source>
        <translation>Es wurde keine E-Mail erstellt.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Keine Datei angegeben.</translation>
    </message>
    <message>
        <source>No free hour left on {day}.</source>
        <translation>Am {day} ist keine Stunde mehr frei.</translation>
    </message>
    <message>
        <source>No incomplete files were left behind.</source>
        <translation>Es blieben keine unvollständigen Dateien zurück.</translation>
    </message>
    <message>
        <source>No installed font can print {signs} in this text: {text}</source>
        <translation>Keine installierte Schriftart kann {signs} in diesem Text drucken: {text}</translation>
    </message>
    <message>
        <source>No language named {name}.</source>
        <translation>Keine Sprache namens {name}.</translation>
    </message>
    <message>
        <source>No notes entered yet.</source>
        <translation>Noch keine Notizen erfasst.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Noch keine Kennzahlen.</translation>
    </message>
    <message>
        <source>No open commitment matches “{said}”</source>
        <translation>Keine offene Zusage passt zu „{said}“</translation>
    </message>
    <message>
        <source>No open commitments to print.</source>
        <translation>Keine offenen Zusagen zum Drucken.</translation>
    </message>
    <message>
        <source>No other partner named “{said}”.</source>
        <translation>Kein anderer Partner namens „{said}“.</translation>
    </message>
    <message>
        <source>No other record named “{said}”.</source>
        <translation>Kein anderer Eintrag namens „{said}“.</translation>
    </message>
    <message>
        <source>No part of it was saved.</source>
        <translation>Es wurde kein Teil davon gespeichert.</translation>
    </message>
    <message>
        <source>No partner named {name}.</source>
        <translation>Kein Partner namens {name}.</translation>
    </message>
    <message>
        <source>No partner named “{said}”.</source>
        <translation>Kein Partner namens „{said}“.</translation>
    </message>
    <message>
        <source>No record with the ID {id}.</source>
        <translation>Kein Eintrag mit der ID {id}.</translation>
    </message>
    <message>
        <source>No text after this keyword</source>
        <translation>Nach diesem Kürzel fehlt der Text</translation>
    </message>
    <message>
        <source>No time zone named {zone}.</source>
        <translation>Keine Zeitzone namens {zone}.</translation>
    </message>
    <message>
        <source>No time zone named “{said}”. Enter a city, for example: Warsaw.</source>
        <translation>Keine Zeitzone namens „{said}“. Geben Sie eine Stadt ein, zum Beispiel: Berlin.</translation>
    </message>
    <message>
        <source>No travel time between this visit and {other} ({time}) in another town.</source>
        <translation>Keine Fahrzeit zwischen diesem Besuch und {other} ({time}) in einem anderen Ort.</translation>
    </message>
    <message>
        <source>No visit with {partner} has taken place yet.</source>
        <translation>Mit {partner} hat noch kein Besuch stattgefunden.</translation>
    </message>
    <message>
        <source>No visits on {day}.</source>
        <translation>Keine Besuche am {day}.</translation>
    </message>
    <message>
        <source>No {kind} named “{name}”.</source>
        <translation>Kein Eintrag namens „{name}“ ({kind}).</translation>
    </message>
    <message>
        <source>No {kind} with the ID {id}.</source>
        <translation>Kein Eintrag mit der ID {id} ({kind}).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None in this quarter.</source>
        <translation>Keine in diesem Quartal.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>Nicht importiert: {names}.</translation>
    </message>
    <message>
        <source>Not in the character set of the rest of the file, read as {other}.</source>
        <translation>Nicht in der Kodierung der übrigen Datei, als {other} gelesen.</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
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
        <source>Notes of the quarter</source>
        <translation>Notizen des Quartals</translation>
    </message>
    <message>
        <source>Nothing in this quarter.</source>
        <translation>Nichts in diesem Quartal.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing to save yet.</source>
        <translation>Noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nichts zu speichern.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
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
        <source>Nothing was copied; your entries in the window were not changed.</source>
        <translation>Es wurde nichts kopiert; Ihre Eingaben im Fenster wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved; your entries are still here.</source>
        <translation>Es wurde nichts gespeichert; Ihre Eingaben sind noch vorhanden.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Numbers by month</source>
        <translation>Kennzahlen nach Monaten</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Vom Ziel</translation>
    </message>
    <message>
        <source>Only column with a name</source>
        <translation>Einzige Spalte mit einem Namen</translation>
    </message>
    <message>
        <source>Only our own commitments can wait on a colleague.</source>
        <translation>Nur eigene Zusagen können auf einen Kollegen warten.</translation>
    </message>
    <message>
        <source>Only the side that a commitment was made to can release it.</source>
        <translation>Nur die Seite, der etwas zugesagt wurde, kann die Zusage erlassen.</translation>
    </message>
    <message>
        <source>Only {minutes} minutes between this visit and {other} ({time}) in another town.</source>
        <translation>Nur {minutes} Minuten zwischen diesem Besuch und {other} ({time}) an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation>Offene Anliegen</translation>
    </message>
    <message>
        <source>Open it with its recovery code; this creates a new key file.</source>
        <translation>Öffnen Sie es mit seinem Wiederherstellungscode; dabei wird eine neue Schlüsseldatei erstellt.</translation>
    </message>
    <message>
        <source>Open it with the system keyring of the computer it was created on, its passphrase or its recovery code.</source>
        <translation>Öffnen Sie es mit dem Schlüsselbund des Rechners, auf dem es angelegt wurde, mit seiner Passphrase oder seinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Öffnen Sie es.</translation>
    </message>
    <message>
        <source>Open the book with its recovery code; this creates a new key file.</source>
        <translation>Öffnen Sie das Buch mit seinem Wiederherstellungscode; dabei wird eine neue Schlüsseldatei erstellt.</translation>
    </message>
    <message>
        <source>Open the existing record instead.</source>
        <translation>Öffnen Sie stattdessen den vorhandenen Eintrag.</translation>
    </message>
    <message>
        <source>Open the visit to change it.</source>
        <translation>Öffnen Sie den Besuch, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Other partners with the same ask</source>
        <translation>Andere Partner mit demselben Anliegen</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Our company cannot be archived.</source>
        <translation>Unsere Firma lässt sich nicht archivieren.</translation>
    </message>
    <message>
        <source>Our company cannot be replaced by another one.</source>
        <translation>Unsere Firma lässt sich nicht durch eine andere ersetzen.</translation>
    </message>
    <message>
        <source>Our company cannot become a partner.</source>
        <translation>Unsere Firma kann kein Partner werden.</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Unsere Vermutung</translation>
    </message>
    <message>
        <source>Our response time</source>
        <translation>Unsere Antwortzeit</translation>
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
        <source>Parent company not found: {name}.</source>
        <translation>Muttergesellschaft nicht gefunden: {name}.</translation>
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
        <source>Plan a new visit, or undo the cancellation.</source>
        <translation>Planen Sie einen neuen Besuch, oder machen Sie die Absage rückgängig.</translation>
    </message>
    <message>
        <source>Plan a visit, or choose another day.</source>
        <translation>Planen Sie einen Besuch, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Planned visit: {visit}</source>
        <translation>Besuch geplant: {visit}</translation>
    </message>
    <message>
        <source>Please let me know if anything is missing or wrong.</source>
        <translation>Bitte geben Sie mir Bescheid, falls etwas fehlt oder nicht stimmt.</translation>
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
        <source>Prepared review with {partner}</source>
        <translation>Review mit {partner} vorbereitet</translation>
    </message>
    <message>
        <source>Press C to follow up by e-mail.</source>
        <translation>Drücken Sie C, um per E-Mail nachzufassen.</translation>
    </message>
    <message>
        <source>Press M to move it to another day, or R to release it and A to add a new one.</source>
        <translation>Drücken Sie M, um sie auf einen anderen Tag zu verschieben, oder R, um sie zu erlassen, und A für eine neue.</translation>
    </message>
    <message>
        <source>Press W to choose the colleague it is waiting on, then C to follow up.</source>
        <translation>Wählen Sie mit W den Kollegen, auf den sie wartet, und fassen Sie dann mit C nach.</translation>
    </message>
    <message>
        <source>Printed review</source>
        <translation>Review gedruckt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Bereitgestellt von</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}</source>
        <translation>Quartalsreview {quarter}</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}, {first} to {last}</source>
        <translation>Quartalsreview {quarter}, {first} bis {last}</translation>
    </message>
    <message>
        <source>Quarterly review {quarter}: {partner}</source>
        <translation>Quartalsreview {quarter}: {partner}</translation>
    </message>
    <message>
        <source>Question to consider</source>
        <translation>Frage zur Vorbereitung</translation>
    </message>
    <message>
        <source>Question to consider before the visit</source>
        <translation>Frage zur Vorbereitung auf den Besuch</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Rebuilding the tables was cancelled.</source>
        <translation>Der Neuaufbau der Tabellen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Recorded changes to a commitment cannot be deleted.</source>
        <translation>Erfasste Änderungen einer Zusage lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>Records of the type {kind} cannot be exported as a table.</source>
        <translation>Einträge vom Typ {kind} lassen sich nicht als Tabelle exportieren.</translation>
    </message>
    <message>
        <source>Recover readable data into a new book with check --salvage, or restore a backup.</source>
        <translation>Retten Sie lesbare Daten mit check --salvage in ein neues Buch, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Recovered records that were missing from the change log</source>
        <translation>Einträge gerettet, die im Änderungsprotokoll fehlten</translation>
    </message>
    <message>
        <source>Recovery code for a Fieldbook book</source>
        <translation>Wiederherstellungscode für ein Fieldbook-Buch</translation>
    </message>
    <message>
        <source>Recurring entry; only the first date is imported.</source>
        <translation>Serientermin; nur der erste Termin wird importiert.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Relationship check</source>
        <translation>Beziehungscheck</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Released by partner</source>
        <translation>Vom Partner erlassen</translation>
    </message>
    <message>
        <source>Released by us</source>
        <translation>Von uns erlassen</translation>
    </message>
    <message>
        <source>Released “{commitment}”</source>
        <translation>„{commitment}“ erlassen</translation>
    </message>
    <message>
        <source>Remove --amount.</source>
        <translation>Lassen Sie --amount weg.</translation>
    </message>
    <message>
        <source>Reopened to-do: {todo}</source>
        <translation>Aufgabe wieder geöffnet: {todo}</translation>
    </message>
    <message>
        <source>Restore a backup. If the book is encrypted, check that you used the right key.</source>
        <translation>Stellen Sie eine Sicherung wieder her. Ist das Buch verschlüsselt, prüfen Sie, ob Sie den richtigen Schlüssel verwendet haben.</translation>
    </message>
    <message>
        <source>Restore a backup; each has its own key file.</source>
        <translation>Stellen Sie eine Sicherung wieder her; jede hat ihre eigene Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Restore an older backup, or recover readable data with check --salvage.</source>
        <translation>Stellen Sie eine ältere Sicherung wieder her, oder retten Sie lesbare Daten mit check --salvage.</translation>
    </message>
    <message>
        <source>Restored an earlier value of {record}</source>
        <translation>Früheren Wert von {record} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>Das Wiederherstellen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Row {row} has a different value for the same partner, month and measure.</source>
        <translation>Zeile {row} enthält für denselben Partner, Monat und dieselbe Messgröße einen anderen Wert.</translation>
    </message>
    <message>
        <source>Run check to see what is wrong with the book and how to fix it.</source>
        <translation>Führen Sie check aus, um zu sehen, was am Buch beschädigt ist und wie Sie es beheben.</translation>
    </message>
    <message>
        <source>Run check to see whether the book itself is damaged.</source>
        <translation>Führen Sie check aus, um zu sehen, ob das Buch selbst beschädigt ist.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 in the original program and import that file.</source>
        <translation>Speichern Sie sie im Ursprungsprogramm als CSV UTF-8, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save the calendar as an .ics file again.</source>
        <translation>Speichern Sie den Kalender erneut als .ics-Datei.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8, or set the terminal to UTF-8, and send it again.</source>
        <translation>Speichern Sie den Text als UTF-8, oder stellen Sie das Terminal auf UTF-8 ein, und senden Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Save the visits as a file and import it into your calendar.</source>
        <translation>Speichern Sie die Besuche als Datei und importieren Sie diese in Ihren Kalender.</translation>
    </message>
    <message>
        <source>See all backups with backup --list.</source>
        <translation>Alle Sicherungen zeigt backup --list.</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>Sell-out</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>Several contacts named “{said}”</source>
        <translation>Mehrere Ansprechpartner namens „{said}“</translation>
    </message>
    <message>
        <source>Several records match the ID {id} ({kind}).</source>
        <translation>Mehrere Einträge passen zur ID {id} ({kind}).</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Some bytes could not be read.</source>
        <translation>Einige Bytes waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Someone who has left cannot have a role there.</source>
        <translation>Wer das Unternehmen verlassen hat, kann dort keine Rolle haben.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Teilen Sie den Text auf.</translation>
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
        <source>Store this page separately from the computer: anyone who has this code and the file can read the book.</source>
        <translation>Bewahren Sie dieses Blatt getrennt vom Rechner auf: Wer diesen Code und die Datei hat, kann das Buch lesen.</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Vertauschen Sie die beiden Daten.</translation>
    </message>
    <message>
        <source>Switch it on, choose another printer, or save as PDF.</source>
        <translation>Schalten Sie ihn ein, wählen Sie einen anderen, oder speichern Sie als PDF.</translation>
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
        <source>The amount of a quote must be greater than zero.</source>
        <translation>Der Betrag eines Angebots muss größer als null sein.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The ask was raised on {asked}, which is after {day}.</source>
        <translation>Das Anliegen wurde am {asked} gemeldet, also nach dem {day}.</translation>
    </message>
    <message>
        <source>The backup and the current book were not changed.</source>
        <translation>Die Sicherung und das aktuelle Buch wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The backup could not be created: {reason}.</source>
        <translation>Die Sicherung konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged.</source>
        <translation>Die Sicherung {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The book and its older backups were not changed.</source>
        <translation>Das Buch und seine älteren Sicherungen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The book could not be copied to {file}: {reason}.</source>
        <translation>Das Buch konnte nicht nach {file} kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The book could not be updated.</source>
        <translation>Das Buch konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>The book was not changed, and no incomplete files were left behind.</source>
        <translation>Das Buch wurde nicht geändert, und es blieben keine unvollständigen Dateien zurück.</translation>
    </message>
    <message>
        <source>The book was not changed.</source>
        <translation>Das Buch wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The book will be updated before it is opened.</source>
        <translation>Das Buch wird vor dem Öffnen aktualisiert.</translation>
    </message>
    <message>
        <source>The book {file} could not be created: {reason}.</source>
        <translation>Das Buch {file} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The book {file} is not accessible: {reason}.</source>
        <translation>Auf das Buch {file} kann nicht zugegriffen werden: {reason}.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The contact has more than {count} lines.</source>
        <translation>Der Kontakt hat mehr als {count} Zeilen.</translation>
    </message>
    <message>
        <source>The contact has no name.</source>
        <translation>Der Kontakt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The contact is incomplete: its end is missing.</source>
        <translation>Der Kontakt ist unvollständig: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>The copy of {file} differs from the original.</source>
        <translation>Die Kopie von {file} weicht vom Original ab.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The date “{said}” does not exist</source>
        <translation>Das Datum „{said}“ gibt es nicht</translation>
    </message>
    <message>
        <source>The demo book cannot be encrypted; it contains only sample data.</source>
        <translation>Das Demobuch lässt sich nicht verschlüsseln; es enthält nur Beispieldaten.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in {file}.</source>
        <translation>Der Datenträger ist voll: In {file} kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The document is still open.</source>
        <translation>Das Dokument ist noch geöffnet.</translation>
    </message>
    <message>
        <source>The draft was not saved: {reason}.</source>
        <translation>Der Entwurf wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The end date of a role cannot be before its start date.</source>
        <translation>Das Enddatum einer Rolle kann nicht vor dem Anfangsdatum liegen.</translation>
    </message>
    <message>
        <source>The export and the book contain different changes with the same ID (line {line} of {file}).</source>
        <translation>Export und Buch enthalten unterschiedliche Änderungen mit derselben ID (Zeile {line} von {file}).</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>Der Export konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The export is damaged: {file}, line {line}: {reason}.</source>
        <translation>Der Export ist beschädigt: {file}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file lists this person at {partner}; the existing role was kept.</source>
        <translation>In der Datei steht diese Person bei {partner}; die vorhandene Rolle wurde beibehalten.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The file was not saved: {reason}.</source>
        <translation>Die Datei wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The files were not changed.</source>
        <translation>Die Dateien wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} for the new book does not exist.</source>
        <translation>Den Ordner {folder} für das neue Buch gibt es nicht.</translation>
    </message>
    <message>
        <source>The groups of the recovery code do not belong together.</source>
        <translation>Die Gruppen des Wiederherstellungscodes gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key cannot be unlocked with this.</source>
        <translation>Der Schlüssel lässt sich damit nicht entsperren.</translation>
    </message>
    <message>
        <source>The key file of {file} is missing or cannot be read.</source>
        <translation>Die Schlüsseldatei von {file} fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read: {reason}.</source>
        <translation>Die Schlüsseldatei {file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The key file {file} could not be written: {reason}.</source>
        <translation>Die Schlüsseldatei {file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The key file {file} was created by a newer version of Fieldbook.</source>
        <translation>Die Schlüsseldatei {file} stammt von einer neueren Version von Fieldbook.</translation>
    </message>
    <message>
        <source>The name is similar to {name}.</source>
        <translation>Der Name ähnelt {name}.</translation>
    </message>
    <message>
        <source>The name on line {line} does not match its stated encoding.</source>
        <translation>Der Name in Zeile {line} passt nicht zur angegebenen Kodierung.</translation>
    </message>
    <message>
        <source>The new backup of {file} could not be verified.</source>
        <translation>Die neue Sicherung von {file} konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The new date is missing.</source>
        <translation>Das neue Datum fehlt.</translation>
    </message>
    <message>
        <source>The note has no partner.</source>
        <translation>Die Notiz hat keinen Partner.</translation>
    </message>
    <message>
        <source>The partner name is missing.</source>
        <translation>Der Name des Partners fehlt.</translation>
    </message>
    <message>
        <source>The passphrase is incorrect.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The passphrase is required.</source>
        <translation>Dafür ist die Passphrase erforderlich.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The person's name is missing.</source>
        <translation>Der Name der Person fehlt.</translation>
    </message>
    <message>
        <source>The printed review has no row {number}</source>
        <translation>Das gedruckte Review hat keine Zeile {number}</translation>
    </message>
    <message>
        <source>The printer {printer} cannot be reached.</source>
        <translation>Der Drucker {printer} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The quote is in {currency}, not {other}.</source>
        <translation>Das Angebot lautet auf {currency}, nicht auf {other}.</translation>
    </message>
    <message>
        <source>The recap is empty: nothing was agreed, or nothing may be shared.</source>
        <translation>Das Protokoll ist leer: Es wurde nichts vereinbart, oder nichts davon darf weitergegeben werden.</translation>
    </message>
    <message>
        <source>The recap is still open.</source>
        <translation>Das Protokoll ist noch geöffnet.</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>The row has no company.</source>
        <translation>Die Zeile enthält keine Firma.</translation>
    </message>
    <message>
        <source>The row has no month.</source>
        <translation>Die Zeile enthält keinen Monat.</translation>
    </message>
    <message>
        <source>The row has no partner.</source>
        <translation>Die Zeile enthält keinen Partner.</translation>
    </message>
    <message>
        <source>The row has no person.</source>
        <translation>Die Zeile enthält keine Person.</translation>
    </message>
    <message>
        <source>The row has no value.</source>
        <translation>Die Zeile enthält keinen Wert.</translation>
    </message>
    <message>
        <source>The row has {cells} cells, but the header has {columns}.</source>
        <translation>Die Zeile hat {cells} Felder, die Kopfzeile {columns}.</translation>
    </message>
    <message>
        <source>The row is marked as deleted in the original program.</source>
        <translation>Die Zeile ist im Ursprungsprogramm als gelöscht markiert.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Die Einstellungen in {file} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The system keyring did not respond within {seconds} s.</source>
        <translation>Der Schlüsselbund des Systems hat nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The system keyring has no key for this book.</source>
        <translation>Der Schlüsselbund des Systems enthält keinen Schlüssel für dieses Buch.</translation>
    </message>
    <message>
        <source>The system keyring is locked or denied access ({reason}).</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder verweigert den Zugriff ({reason}).</translation>
    </message>
    <message>
        <source>The text has {count} characters; a note can have at most {most}.</source>
        <translation>Der Text hat {count} Zeichen; eine Notiz darf höchstens {most} haben.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {place}).</source>
        <translation>Der Text ist kein gültiges UTF-8 (Byte {place}).</translation>
    </message>
    <message>
        <source>The text of the to-do is missing.</source>
        <translation>Der Text der Aufgabe fehlt.</translation>
    </message>
    <message>
        <source>The time zone was taken from the address: {zone}.</source>
        <translation>Die Zeitzone wurde aus der Adresse übernommen: {zone}.</translation>
    </message>
    <message>
        <source>The two sides of a commitment must be different.</source>
        <translation>Die beiden Seiten einer Zusage müssen verschieden sein.</translation>
    </message>
    <message>
        <source>The update of the book was cancelled.</source>
        <translation>Die Aktualisierung des Buchs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The visit has no partner.</source>
        <translation>Der Besuch hat keinen Partner.</translation>
    </message>
    <message>
        <source>The wording and date of a commitment can be edited for 24 hours, and only until it is sent or printed.</source>
        <translation>Wortlaut und Termin einer Zusage lassen sich 24 Stunden lang bearbeiten, und nur, bis sie gesendet oder gedruckt ist.</translation>
    </message>
    <message>
        <source>The wording of the commitment is missing.</source>
        <translation>Der Wortlaut der Zusage fehlt.</translation>
    </message>
    <message>
        <source>The write-ahead log of {file} is damaged. Opening the book would lose the latest changes.</source>
        <translation>Das Write-Ahead-Log von {file} ist beschädigt. Beim Öffnen des Buchs gingen die letzten Änderungen verloren.</translation>
    </message>
    <message>
        <source>Their track record</source>
        <translation>Bilanz des Partners</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>There is another person with this name.</source>
        <translation>Es gibt eine weitere Person mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase; {megabytes} MB are required.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen; {megabytes} MB sind erforderlich.</translation>
    </message>
    <message>
        <source>They are late with: {wording}. What is holding them up, and what can we do about it?</source>
        <translation>Beim Partner überfällig: {wording}. Was hält den Partner auf, und was können wir dazu beitragen?</translation>
    </message>
    <message>
        <source>They committed</source>
        <translation>Partner hat zugesagt</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>They have been waiting {days} days for an answer to: {ask}. What can we say today, even if the answer is no?</source>
        <translation>Der Partner wartet seit {days} Tagen auf eine Antwort: {ask}. Was können wir heute sagen, selbst wenn die Antwort Nein lautet?</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Partnerzusagen</translation>
    </message>
    <message>
        <source>They were not changed.</source>
        <translation>Sie wurden nicht geändert.</translation>
    </message>
    <message>
        <source>They will</source>
        <translation>Zusagen des Partners</translation>
    </message>
    <message>
        <source>This book already contains records.</source>
        <translation>Dieses Buch enthält bereits Einträge.</translation>
    </message>
    <message>
        <source>This book has no passphrase.</source>
        <translation>Dieses Buch hat keine Passphrase.</translation>
    </message>
    <message>
        <source>This change cannot be reverted.</source>
        <translation>Diese Änderung lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>This change was not saved; everything saved before is safe.</source>
        <translation>Diese Änderung wurde nicht gespeichert; alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>This commitment is already closed.</source>
        <translation>Diese Zusage ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>This commitment is ours and is not waiting on anyone.</source>
        <translation>Diese Zusage ist unsere eigene und wartet auf niemanden.</translation>
    </message>
    <message>
        <source>This commitment mentions someone the partner must not read about.</source>
        <translation>Diese Zusage erwähnt jemanden, von dem der Partner nichts erfahren darf.</translation>
    </message>
    <message>
        <source>This computer has no secure system keyring.</source>
        <translation>Dieser Rechner hat keinen sicheren Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This day is in the future ({day}).</source>
        <translation>Dieser Tag liegt in der Zukunft ({day}).</translation>
    </message>
    <message>
        <source>This day is in the past. If the visit took place, mark it as held.</source>
        <translation>Dieser Tag liegt in der Vergangenheit. Hat der Besuch stattgefunden, markieren Sie ihn so.</translation>
    </message>
    <message>
        <source>This day is on a weekend ({day}).</source>
        <translation>Dieser Tag liegt am Wochenende ({day}).</translation>
    </message>
    <message>
        <source>This export belongs to another book.</source>
        <translation>Dieser Export gehört zu einem anderen Buch.</translation>
    </message>
    <message>
        <source>This export was created by a newer version of Fieldbook.</source>
        <translation>Dieser Export stammt von einer neueren Version von Fieldbook.</translation>
    </message>
    <message>
        <source>This file cannot be saved as {given}.</source>
        <translation>Diese Datei lässt sich nicht als {given} speichern.</translation>
    </message>
    <message>
        <source>This folder contains no full export of a book, or its {file} cannot be read.</source>
        <translation>Dieser Ordner enthält keinen Gesamtexport eines Buchs, oder {file} darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>Dieser Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
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
        <source>This recap was already marked as sent today.</source>
        <translation>Dieses Protokoll wurde heute bereits als gesendet markiert.</translation>
    </message>
    <message>
        <source>This record is no longer in the book ({kind}).</source>
        <translation>Dieser Eintrag ist nicht mehr im Buch ({kind}).</translation>
    </message>
    <message>
        <source>This recovery code belongs to an earlier key of this book.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem früheren Schlüssel dieses Buchs.</translation>
    </message>
    <message>
        <source>This recovery code does not belong to {file}.</source>
        <translation>Dieser Wiederherstellungscode gehört nicht zu {file}.</translation>
    </message>
    <message>
        <source>This row is already closed</source>
        <translation>Diese Zeile ist bereits abgeschlossen</translation>
    </message>
    <message>
        <source>This version of Fieldbook cannot read the earlier value.</source>
        <translation>Diese Version von Fieldbook kann den früheren Wert nicht lesen.</translation>
    </message>
    <message>
        <source>This visit is already {state}.</source>
        <translation>Der Status dieses Besuchs ist bereits: {state}.</translation>
    </message>
    <message>
        <source>This visit is in the past and is imported as held.</source>
        <translation>Dieser Besuch liegt in der Vergangenheit und wird als stattgefunden importiert.</translation>
    </message>
    <message>
        <source>This visit took place and can no longer be cancelled.</source>
        <translation>Dieser Besuch hat stattgefunden und lässt sich nicht mehr absagen.</translation>
    </message>
    <message>
        <source>This visit was cancelled.</source>
        <translation>Dieser Besuch wurde abgesagt.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Two times given: “{said}”.</source>
        <translation>Zwei Uhrzeiten angegeben: „{said}“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type: {program} me --company NAME</source>
        <translation>Geben Sie ein: {program} me --company NAME</translation>
    </message>
    <message>
        <source>Unarchived several partners</source>
        <translation>Mehrere Partner reaktiviert</translation>
    </message>
    <message>
        <source>Unarchived {partner}</source>
        <translation>{partner} reaktiviert</translation>
    </message>
    <message>
        <source>Undo the change that closed it first.</source>
        <translation>Machen Sie zuerst die Änderung rückgängig, die sie abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Machen Sie zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unknown encoding: {name}.</source>
        <translation>Unbekannte Kodierung: {name}.</translation>
    </message>
    <message>
        <source>Unknown measure: {text}.</source>
        <translation>Unbekannte Messgröße: {text}.</translation>
    </message>
    <message>
        <source>Unknown time zone {text}; left out.</source>
        <translation>Unbekannte Zeitzone {text}; weggelassen.</translation>
    </message>
    <message>
        <source>Unknown time zone {text}; your home time zone is used.</source>
        <translation>Unbekannte Zeitzone {text}; Ihre eigene Zeitzone wird verwendet.</translation>
    </message>
    <message>
        <source>Unknown type “{kind}”; imported as Reseller.</source>
        <translation>Unbekannter Typ „{kind}“; als Reseller importiert.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the passphrase or the recovery code.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder verwenden Sie die Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Update Fieldbook on this computer, then import it again.</source>
        <translation>Aktualisieren Sie Fieldbook auf diesem Rechner, und importieren Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Update Fieldbook on this computer, then open the book again.</source>
        <translation>Aktualisieren Sie Fieldbook auf diesem Rechner, und öffnen Sie das Buch dann erneut.</translation>
    </message>
    <message>
        <source>Use --passphrase-fd N to read it from a file descriptor.</source>
        <translation>Lesen Sie sie mit --passphrase-fd N aus einem Dateideskriptor.</translation>
    </message>
    <message>
        <source>Use Undo instead.</source>
        <translation>Verwenden Sie stattdessen Rückgängig.</translation>
    </message>
    <message>
        <source>Use Undo to take back the latest changes.</source>
        <translation>Machen Sie die letzten Änderungen mit Rückgängig rückgängig.</translation>
    </message>
    <message>
        <source>Use a passphrase or the recovery code.</source>
        <translation>Verwenden Sie eine Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Use another copy of the export.</source>
        <translation>Verwenden Sie eine andere Kopie des Exports.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters, for example four unrelated words.</source>
        <translation>Verwenden Sie mindestens {shortest} Zeichen, zum Beispiel vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>Use at most {longest} characters.</source>
        <translation>Verwenden Sie höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Use either --left or --role.</source>
        <translation>Verwenden Sie entweder --left oder --role.</translation>
    </message>
    <message>
        <source>Use its recovery code, which always opens the book.</source>
        <translation>Verwenden Sie den Wiederherstellungscode; er öffnet das Buch immer.</translation>
    </message>
    <message>
        <source>Use its recovery code.</source>
        <translation>Verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Use only one of the two.</source>
        <translation>Verwenden Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>Use the code that was displayed when the key was changed; this code opens only older backups.</source>
        <translation>Verwenden Sie den Code, der beim Ändern des Schlüssels angezeigt wurde; dieser Code öffnet nur ältere Sicherungen.</translation>
    </message>
    <message>
        <source>Use, for example, {near}.</source>
        <translation>Verwenden Sie zum Beispiel {near}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Video meeting</source>
        <translation>Videotermin</translation>
    </message>
    <message>
        <source>Video meeting planned</source>
        <translation>Videotermin geplant</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Besuch geplant</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waiting on a colleague</source>
        <translation>Wartet auf Kollegen</translation>
    </message>
    <message>
        <source>We are {count} day late with: {wording}. What has this cost them, and did we tell them before they had to ask?</source>
        <translation>Wir sind {count} Tag überfällig mit: {wording}. Was hat das den Partner gekostet, und haben wir es gesagt, bevor er fragen musste?</translation>
    </message>
    <message>
        <source>We are {count} days late with: {wording}. What has this cost them, and did we tell them before they had to ask?</source>
        <translation>Wir sind {count} Tage überfällig mit: {wording}. Was hat das den Partner gekostet, und haben wir es gesagt, bevor er fragen musste?</translation>
    </message>
    <message>
        <source>We broke {count} of our commitments in the past year. Which one would they mention, and what have we changed since?</source>
        <translation>Wir haben im letzten Jahr {count} unserer Zusagen nicht eingehalten. Welche würde der Partner ansprechen, und was haben wir seitdem geändert?</translation>
    </message>
    <message>
        <source>We cancelled our last visit. Did we tell them why?</source>
        <translation>Wir haben unseren letzten Besuch abgesagt. Haben wir dem Partner den Grund genannt?</translation>
    </message>
    <message>
        <source>We committed</source>
        <translation>Wir haben zugesagt</translation>
    </message>
    <message>
        <source>We followed up</source>
        <translation>Wir haben nachgefasst</translation>
    </message>
    <message>
        <source>We followed up internally</source>
        <translation>Wir haben intern nachgefasst</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>We know only one person here. Who else should we have talked to by now?</source>
        <translation>Wir kennen hier nur eine Person. Mit wem hätten wir längst auch sprechen sollen?</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>We promised a visit every {cadence} days, and the last one was {days} days ago. What did they have to solve without us?</source>
        <translation>Wir haben alle {cadence} Tage einen Besuch zugesagt, und der letzte war vor {days} Tagen. Was musste der Partner ohne uns lösen?</translation>
    </message>
    <message>
        <source>We visit {level} partners every {cadence} days, and the last visit here was {days} days ago. What did they have to solve without us?</source>
        <translation>Partner der Stufe {level} besuchen wir alle {cadence} Tage, und der letzte Besuch hier war vor {days} Tagen. Was musste der Partner ohne uns lösen?</translation>
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
        <source>What did they advise us last time, and what did we do with it?</source>
        <translation>Was hat uns der Partner beim letzten Mal geraten, und was haben wir daraus gemacht?</translation>
    </message>
    <message>
        <source>What do they know about their customers that we should ask about today?</source>
        <translation>Was weiß der Partner über seine Kunden, wonach wir heute fragen sollten?</translation>
    </message>
    <message>
        <source>What do we ask of them that costs them more than it gives us?</source>
        <translation>Was verlangen wir vom Partner, das ihn mehr kostet, als es uns bringt?</translation>
    </message>
    <message>
        <source>What is the status, and when can I expect it?</source>
        <translation>Wie ist der Stand, und bis wann kann ich damit rechnen?</translation>
    </message>
    <message>
        <source>What is your evidence?</source>
        <translation>Woran machen Sie das fest?</translation>
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
        <source>Which partner?</source>
        <translation>Welcher Partner?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose work there led to our last success, and does that person know that we know?</source>
        <translation>Wessen Arbeit steckt dort hinter unserem letzten Erfolg, und weiß diese Person, dass wir es wissen?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Wording and date can no longer be edited (recorded {day}).</source>
        <translation>Wortlaut und Termin lassen sich nicht mehr bearbeiten (erfasst: {day}).</translation>
    </message>
    <message>
        <source>Wrapped up visit: {visit}</source>
        <translation>Besuch nachbereitet: {visit}</translation>
    </message>
    <message>
        <source>You are already with {other} at this time ({time}).</source>
        <translation>Um diese Zeit sind Sie bereits bei {other} ({time}).</translation>
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
        <source>Your company name is missing; it is printed on the partner edition.</source>
        <translation>Der Name Ihrer Firma fehlt; er wird auf der Partnerausgabe gedruckt.</translation>
    </message>
    <message>
        <source>[private]</source>
        <translation>[privat]</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a change that this one depends on is missing</source>
        <translation>eine Änderung, auf der diese aufbaut, fehlt</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
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
        <source>an Excel workbook or another compressed file</source>
        <translation>eine Excel-Arbeitsmappe oder eine andere komprimierte Datei</translation>
    </message>
    <message>
        <source>an earlier change is missing</source>
        <translation>eine frühere Änderung fehlt</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an investment other than programme funds</source>
        <translation>eine Investition außer Marketingmitteln</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>another partner</source>
        <translation>ein anderer Partner</translation>
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
        <source>between other partners</source>
        <translation>zwischen anderen Partnern</translation>
    </message>
    <message>
        <source>branch of</source>
        <translation>Niederlassung von</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht eingehalten</translation>
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
        <source>changes are missing at the end</source>
        <translation>am Ende fehlen Änderungen</translation>
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
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
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
        <source>fact</source>
        <translation>Fakt</translation>
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
        <source>half of them within one day</source>
        <translation>die Hälfte innerhalb eines Tages</translation>
    </message>
    <message>
        <source>half of them within {days} days</source>
        <translation>die Hälfte innerhalb von {days} Tagen</translation>
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
        <source>investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet eingehalten</translation>
    </message>
    <message>
        <source>last followed up {day}</source>
        <translation>zuletzt nachgefasst am {day}</translation>
    </message>
    <message>
        <source>last visit today</source>
        <translation>letzter Besuch heute</translation>
    </message>
    <message>
        <source>last visit today, due every {cadence} days (level {level})</source>
        <translation>letzter Besuch heute, fällig alle {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>last visit today, promised every {cadence} days</source>
        <translation>letzter Besuch heute, zugesagt alle {cadence} Tage</translation>
    </message>
    <message>
        <source>last visit {count} day ago</source>
        <translation>letzter Besuch vor {count} Tag</translation>
    </message>
    <message>
        <source>last visit {count} day ago, due every {cadence} days (level {level})</source>
        <translation>letzter Besuch vor {count} Tag, fällig alle {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>last visit {count} day ago, promised every {cadence} days</source>
        <translation>letzter Besuch vor {count} Tag, zugesagt alle {cadence} Tage</translation>
    </message>
    <message>
        <source>last visit {count} days ago</source>
        <translation>letzter Besuch vor {count} Tagen</translation>
    </message>
    <message>
        <source>last visit {count} days ago, due every {cadence} days (level {level})</source>
        <translation>letzter Besuch vor {count} Tagen, fällig alle {cadence} Tage (Stufe {level})</translation>
    </message>
    <message>
        <source>last visit {count} days ago, promised every {cadence} days</source>
        <translation>letzter Besuch vor {count} Tagen, zugesagt alle {cadence} Tage</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>left out manually</source>
        <translation>manuell weggelassen</translation>
    </message>
    <message>
        <source>maximum {value}</source>
        <translation>Höchstwert {value}</translation>
    </message>
    <message>
        <source>mentions {names}</source>
        <translation>erwähnt {names}</translation>
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
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name, date, signature</source>
        <translation>Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>noch nie besucht</translation>
    </message>
    <message>
        <source>new date {day}</source>
        <translation>neuer Termin: {day}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no commitments yet</source>
        <translation>noch keine Zusagen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>not included in this edition</source>
        <translation>nicht in dieser Ausgabe enthalten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>now expected {day}</source>
        <translation>jetzt erwartet am {day}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>of another partner</source>
        <translation>von einem anderen Partner</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>our colleague</source>
        <translation>Kollege</translation>
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
        <source>previous year</source>
        <translation>Vorjahr</translation>
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
        <translation>Review</translation>
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
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file was changed after the export</source>
        <translation>die Datei wurde nach dem Export geändert</translation>
    </message>
    <message>
        <source>the line is not a valid change</source>
        <translation>die Zeile ist keine gültige Änderung</translation>
    </message>
    <message>
        <source>the outcome of a visit is internal</source>
        <translation>das Ergebnis eines Besuchs ist intern</translation>
    </message>
    <message>
        <source>the purpose of a visit is internal</source>
        <translation>der Zweck eines Besuchs ist intern</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>they gave</source>
        <translation>vom Partner</translation>
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
        <source>waiting on {name}</source>
        <translation>wartet auf {name}</translation>
    </message>
    <message>
        <source>we gave</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>with another partner</source>
        <translation>bei einem anderen Partner</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
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
        <source>{book} is not encrypted and opens without a code.</source>
        <translation>{book} ist nicht verschlüsselt und lässt sich ohne Code öffnen.</translation>
    </message>
    <message>
        <source>{book} is not encrypted.</source>
        <translation>{book} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{book} is open in a window.</source>
        <translation>{book} ist in einem Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{book} is open in another program.</source>
        <translation>{book} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>{columns}: not in {encoding} like the rest of the file, read as {other}.</source>
        <translation>{columns}: nicht in {encoding} wie die übrige Datei, als {other} gelesen.</translation>
    </message>
    <message>
        <source>{columns}: some bytes are not valid in {encoding} and could not be read.</source>
        <translation>{columns}: einige Bytes sind in {encoding} ungültig und waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{column} cannot be imported as {field}: a list of {kind} has no such field.</source>
        <translation>{column} lässt sich nicht als {field} importieren: Dieses Feld gibt es in einer solchen Liste ({kind}) nicht.</translation>
    </message>
    <message>
        <source>{column}: {text} is not a number of days; left out.</source>
        <translation>{column}: {text} ist keine Anzahl von Tagen; weggelassen.</translation>
    </message>
    <message>
        <source>{column}: {text} is not a valid date; left out.</source>
        <translation>{column}: {text} ist kein gültiges Datum; weggelassen.</translation>
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
        <source>{count} broken in total</source>
        <translation>{count} insgesamt nicht eingehalten</translation>
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
        <source>{count} kept in total</source>
        <translation>{count} insgesamt eingehalten</translation>
    </message>
    <message>
        <source>{count} kept late</source>
        <translation>{count} verspätet eingehalten</translation>
    </message>
    <message>
        <source>{count} kept on time</source>
        <translation>{count} rechtzeitig eingehalten</translation>
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
        <source>{count} more than {days} days late (counts as broken)</source>
        <translation>{count} mehr als {days} Tage überfällig (gilt als nicht eingehalten)</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} open, moved in time</source>
        <translation>{count} offen, rechtzeitig verschoben</translation>
    </message>
    <message>
        <source>{count} open, oldest waiting {since}</source>
        <translation>{count} offen, das älteste {since}</translation>
    </message>
    <message>
        <source>{count} records match the ID {id}.</source>
        <translation>{count} Einträge passen zur ID {id}.</translation>
    </message>
    <message>
        <source>{count} released</source>
        <translation>{count} erlassen</translation>
    </message>
    <message>
        <source>{file} already exists.</source>
        <translation>{file} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing.</source>
        <translation>{file} kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} contains more than {count} entries.</source>
        <translation>{file} enthält mehr als {count} Einträge.</translation>
    </message>
    <message>
        <source>{file} contains no contacts.</source>
        <translation>{file} enthält keine Kontakte.</translation>
    </message>
    <message>
        <source>{file} contains no readable data.</source>
        <translation>{file} enthält keine lesbaren Daten.</translation>
    </message>
    <message>
        <source>{file} contains too many opening quotation marks that are never closed.</source>
        <translation>{file} enthält zu viele öffnende Anführungszeichen, die nie geschlossen werden.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>{file} konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be replaced by its new copy: {reason}.</source>
        <translation>{file} konnte nicht durch die neue Kopie ersetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be restored: {reason}.</source>
        <translation>{file} konnte nicht wiederhergestellt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} has just been created by another program.</source>
        <translation>{file} wurde soeben von einem anderen Programm angelegt.</translation>
    </message>
    <message>
        <source>{file} has more than {count} columns.</source>
        <translation>{file} hat mehr als {count} Spalten.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Fieldbook book.</source>
        <translation>{file} ist eine Datenbank eines anderen Programms, kein Fieldbook-Buch.</translation>
    </message>
    <message>
        <source>{file} is a folder, but not a Fieldbook export.</source>
        <translation>{file} ist ein Ordner, aber kein Fieldbook-Export.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a book.</source>
        <translation>{file} ist ein Ordner, kein Buch.</translation>
    </message>
    <message>
        <source>{file} is already encrypted.</source>
        <translation>{file} ist bereits verschlüsselt.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a Fieldbook book.</source>
        <translation>{file} ist beschädigt oder kein Fieldbook-Buch.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is encrypted and was not opened with its key.</source>
        <translation>{file} ist verschlüsselt und wurde nicht mit seinem Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>{file} is encrypted, and its key file is missing or belongs to another computer.</source>
        <translation>{file} ist verschlüsselt, und die Schlüsseldatei fehlt oder gehört zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>{file} is in a {program} folder, which may replace it with an older version while you work.</source>
        <translation>{file} liegt in einem Ordner von {program}. Dadurch kann die Datei während der Arbeit durch eine ältere Version ersetzt werden.</translation>
    </message>
    <message>
        <source>{file} is larger than {count} MB.</source>
        <translation>{file} ist größer als {count} MB.</translation>
    </message>
    <message>
        <source>{file} is no longer in its folder.</source>
        <translation>{file} ist nicht mehr in seinem Ordner.</translation>
    </message>
    <message>
        <source>{file} is not a readable calendar file.</source>
        <translation>{file} ist keine lesbare Kalenderdatei.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} ist keine normale Datei.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not a text file with a table.</source>
        <translation>{file} ist keine Textdatei mit einer Tabelle, sondern {kind}.</translation>
    </message>
    <message>
        <source>{file} no longer exists.</source>
        <translation>{file} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>{file} was replaced by another file.</source>
        <translation>{file} wurde durch eine andere Datei ersetzt.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer version of Fieldbook (format {found}; this version supports up to {known}).</source>
        <translation>{file} stammt von einer neueren Version von Fieldbook (Format {found}; diese Version unterstützt bis {known}).</translation>
    </message>
    <message>
        <source>{file} was saved by an older version of Fieldbook.</source>
        <translation>{file} stammt von einer älteren Version von Fieldbook.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <translation>{first} liegt nach {last}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{kept} kept ({late} late), {broken} broken, {now} late now</source>
        <translation>{kept} eingehalten (davon {late} verspätet), {broken} nicht eingehalten, {now} jetzt überfällig</translation>
    </message>
    <message>
        <source>{kept} kept, {broken} broken, {now} late now</source>
        <translation>{kept} eingehalten, {broken} nicht eingehalten, {now} jetzt überfällig</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure} nach Monaten</translation>
    </message>
    <message>
        <source>{month} is in the future.</source>
        <translation>{month} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{name} already exists in the book.</source>
        <translation>{name} ist bereits im Buch vorhanden.</translation>
    </message>
    <message>
        <source>{name} already works at {partner}.</source>
        <translation>{name} arbeitet bereits bei {partner}.</translation>
    </message>
    <message>
        <source>{name} cannot be exported as {form}.</source>
        <translation>{name} lässt sich nicht als {form} exportieren.</translation>
    </message>
    <message>
        <source>{name} does not work at {partner}.</source>
        <translation>{name} arbeitet nicht bei {partner}.</translation>
    </message>
    <message>
        <source>{name} on line {line} does not match its stated encoding; some characters may be wrong.</source>
        <translation>{name} in Zeile {line} passt nicht zur angegebenen Kodierung; einzelne Zeichen können falsch sein.</translation>
    </message>
    <message>
        <source>{name} on line {line} is not in the character set that it should be, read as {other}.</source>
        <translation>{name} in Zeile {line} ist nicht in der angegebenen Kodierung, als {other} gelesen.</translation>
    </message>
    <message>
        <source>{name} on line {line}: some bytes could not be read.</source>
        <translation>{name} in Zeile {line}: einige Bytes waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{partner} is not part of this visit.</source>
        <translation>{partner} gehört nicht zu diesem Besuch.</translation>
    </message>
    <message>
        <source>{partner} is waiting for this, and I need your input: {wording}</source>
        <translation>{partner} wartet darauf, und ich brauche dafür Ihre Zuarbeit: {wording}</translation>
    </message>
    <message>
        <source>{person} does not work at any partner.</source>
        <translation>{person} arbeitet bei keinem Partner.</translation>
    </message>
    <message>
        <source>{person} has a new role at {partner}</source>
        <translation>{person} hat eine neue Rolle bei {partner}</translation>
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
        <source>{person} started at {partner}</source>
        <translation>{person} hat bei {partner} angefangen</translation>
    </message>
    <message>
        <source>{person} works at: {names}.</source>
        <translation>{person} arbeitet bei: {names}.</translation>
    </message>
    <message>
        <source>{quarter} is not a valid quarter.</source>
        <translation>{quarter} ist kein gültiges Quartal.</translation>
    </message>
    <message>
        <source>{right} of {all} correct the first time; {amount} with a different amount, {day} after the date, {again} reissued</source>
        <translation>{right} von {all} auf Anhieb richtig; {amount} mit abweichendem Betrag, {day} nach dem Termin, {again} neu ausgestellt</translation>
    </message>
    <message>
        <source>{said} does not exist</source>
        <translation>{said} gibt es nicht</translation>
    </message>
    <message>
        <source>{said} is not a valid column mapping.</source>
        <translation>{said} ist keine gültige Spaltenzuordnung.</translation>
    </message>
    <message>
        <source>{text} is not a valid currency.</source>
        <translation>{text} ist keine gültige Währung.</translation>
    </message>
    <message>
        <source>{text} is not a valid e-mail address; left out.</source>
        <translation>{text} ist keine gültige E-Mail-Adresse; weggelassen.</translation>
    </message>
    <message>
        <source>{text} is not a valid month.</source>
        <translation>{text} ist kein gültiger Monat.</translation>
    </message>
    <message>
        <source>{text} is not a valid number.</source>
        <translation>{text} ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>{title}: skipped, a changed date of a recurring entry.</source>
        <translation>{title}: übersprungen, geänderter Termin einer Serie.</translation>
    </message>
    <message>
        <source>{title}: skipped, a duration of {minutes} minutes is not possible for a visit.</source>
        <translation>{title}: übersprungen, eine Dauer von {minutes} Minuten ist für einen Besuch nicht möglich.</translation>
    </message>
    <message>
        <source>{title}: skipped, cancelled.</source>
        <translation>{title}: übersprungen, abgesagt.</translation>
    </message>
    <message>
        <source>{title}: skipped, has no time of day.</source>
        <translation>{title}: übersprungen, hat keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{title}: skipped, no partner recognised.</source>
        <translation>{title}: übersprungen, kein Partner erkannt.</translation>
    </message>
    <message>
        <source>{title}: skipped, this visit belongs to another book.</source>
        <translation>{title}: übersprungen, dieser Besuch gehört zu einem anderen Buch.</translation>
    </message>
    <message>
        <source>{title}: the entry cannot be read.</source>
        <translation>{title}: Der Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{value} is not a valid currency.</source>
        <translation>{value} ist keine gültige Währung.</translation>
    </message>
    <message>
        <source>{value} is not a valid language.</source>
        <translation>{value} ist keine gültige Sprache.</translation>
    </message>
    <message>
        <source>{value} is not a valid value for {name}.</source>
        <translation>{value} ist kein gültiger Wert für {name}.</translation>
    </message>
    <message>
        <source>{value} is not between {first} and {last}.</source>
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
        <source>“{change}” cannot be undone because a later change depends on it.</source>
        <translation>„{change}“ lässt sich nicht rückgängig machen, weil eine spätere Änderung darauf aufbaut.</translation>
    </message>
    <message>
        <source>“{change}” cannot be undone because a later change depends on it: {later}.</source>
        <translation>„{change}“ lässt sich nicht rückgängig machen, weil eine spätere Änderung darauf aufbaut: {later}.</translation>
    </message>
    <message>
        <source>“{name}” could be {some}.</source>
        <translation>„{name}“ kann {some} sein.</translation>
    </message>
    <message>
        <source>“{said}” has {count} matches. Enter more characters.</source>
        <translation>„{said}“ hat {count} Treffer. Geben Sie mehr Zeichen ein.</translation>
    </message>
    <message>
        <source>“{said}” is ambiguous; write the month as a word</source>
        <translation>„{said}“ ist nicht eindeutig; schreiben Sie den Monat aus</translation>
    </message>
    <message>
        <source>“{said}” is not a number from {least} to {most}.</source>
        <translation>„{said}“ ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid date</source>
        <translation>„{said}“ ist kein gültiges Datum</translation>
    </message>
    <message>
        <source>“{said}” is not a valid date.</source>
        <translation>„{said}“ ist kein gültiges Datum.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid e-mail address.</source>
        <translation>„{said}“ ist keine gültige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid number of copies.</source>
        <translation>„{said}“ ist keine gültige Anzahl von Kopien.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid number of days.</source>
        <translation>„{said}“ ist keine gültige Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid number of minutes.</source>
        <translation>„{said}“ ist keine gültige Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid number.</source>
        <translation>„{said}“ ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid page range.</source>
        <translation>„{said}“ ist kein gültiger Seitenbereich.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid phone number.</source>
        <translation>„{said}“ ist keine gültige Telefonnummer.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid time.</source>
        <translation>„{said}“ ist keine gültige Uhrzeit.</translation>
    </message>
    <message>
        <source>“{said}” is not a valid website.</source>
        <translation>„{said}“ ist keine gültige Website.</translation>
    </message>
    <message>
        <source>“{said}” is not a whole number.</source>
        <translation>„{said}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{said}” is not an occasion with a date.</source>
        <translation>„{said}“ ist kein Anlass mit Datum.</translation>
    </message>
    <message>
        <source>“{said}” was not recognised.</source>
        <translation>„{said}“ wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>“{sign}” in group {group} is not a valid character of a recovery code.</source>
        <translation>„{sign}“ in Gruppe {group} ist kein gültiges Zeichen eines Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid amount.</source>
        <translation>„{text}“ ist kein gültiger Betrag.</translation>
    </message>
    <message>
        <source>“{title}” was not created from a visit note, or all of its content was deleted.</source>
        <translation>„{title}“ stammt nicht aus einer Besuchsnotiz, oder deren Inhalt wurde vollständig gelöscht.</translation>
    </message>
    <message>
        <source>“{value}” is not a level with a number of days.</source>
        <translation>„{value}“ ist keine Stufe mit einer Anzahl Tage.</translation>
    </message>
    <message>
        <source>“{wording}” is not a quote and has no amount.</source>
        <translation>„{wording}“ ist kein Angebot und hat keinen Betrag.</translation>
    </message>
    <message>
        <source>“{wording}” matches no open commitment and was kept as text.</source>
        <translation>„{wording}“ passt zu keiner offenen Zusage und bleibt Text.</translation>
    </message>
    <message>
        <source>“{wording}” matches several commitments ({ids}) and was kept as text.</source>
        <translation>„{wording}“ passt zu mehreren Zusagen ({ids}) und bleibt Text.</translation>
    </message>
    <message>
        <source>“{word}:” not recognised, kept as text.</source>
        <translation>„{word}:“ nicht erkannt, bleibt Text.</translation>
    </message>
    <message>
        <source>“{word}:” not recognised, kept as text. Did you mean “{mark}:”?</source>
        <translation>„{word}:“ nicht erkannt, bleibt Text. Meinten Sie „{mark}:“?</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Book to open at startup; leave empty to open your own book.</source>
        <translation>Buch, das beim Start geöffnet wird; leer lassen, um Ihr eigenes Buch zu öffnen.</translation>
    </message>
    <message>
        <source>Currency for amounts entered without one.</source>
        <translation>Währung für Beträge ohne Währungsangabe.</translation>
    </message>
    <message>
        <source>Default duration of a planned visit.</source>
        <translation>Standarddauer eines geplanten Besuchs.</translation>
    </message>
    <message>
        <source>Language of the window, printed pages and e-mails.</source>
        <translation>Sprache des Fensters, der gedruckten Seiten und der E-Mails.</translation>
    </message>
    <message>
        <source>Light, dark, or system default.</source>
        <translation>Hell, dunkel oder Systemeinstellung.</translation>
    </message>
    <message>
        <source>Lock the window after this many minutes without activity; 0 to never lock it. Ctrl+L locks it immediately.</source>
        <translation>Fenster nach so vielen Minuten ohne Aktivität sperren; 0, um es nie zu sperren. Strg+L sperrt es sofort.</translation>
    </message>
    <message>
        <source>Maximum disk space for the backups of a book, in megabytes. When it is used up, hourly backups are deleted first.</source>
        <translation>Maximaler Speicherplatz für die Sicherungen eines Buchs, in Megabyte. Ist er belegt, werden zuerst stündliche Sicherungen gelöscht.</translation>
    </message>
    <message>
        <source>Month in which your fiscal year starts; quarters are counted from this month.</source>
        <translation>Monat, in dem Ihr Geschäftsjahr beginnt; ab diesem Monat zählen die Quartale.</translation>
    </message>
    <message>
        <source>Paper size for printing.</source>
        <translation>Papierformat für den Druck.</translation>
    </message>
    <message>
        <source>Show a tray icon with the next visit and a shortcut for new notes.</source>
        <translation>Symbol im Infobereich mit dem nächsten Besuch und einer Schnelleingabe für Notizen anzeigen.</translation>
    </message>
    <message>
        <source>Visit cadence in days by partner level, for example: gold 30, silver 60. Applies to partners without their own cadence.</source>
        <translation>Besuchsturnus in Tagen nach Partnerstufe, zum Beispiel: gold 30, silber 60. Gilt für Partner ohne eigenen Turnus.</translation>
    </message>
    <message>
        <source>Your company name as shown to partners.</source>
        <translation>Name Ihrer Firma, wie Partner ihn sehen.</translation>
    </message>
    <message>
        <source>Your home time zone, for example: Europe/Warsaw. Leave empty to use the system time zone.</source>
        <translation>Ihre Zeitzone, zum Beispiel: Europe/Berlin. Leer lassen, um die Zeitzone des Systems zu verwenden.</translation>
    </message>
    <message>
        <source>Your name as it appears on recaps and reviews.</source>
        <translation>Ihr Name, wie er auf Protokollen und Reviews erscheint.</translation>
    </message>
</context>
<context>
    <name>slot</name>
    <message>
        <source>Conflicts with {0}, {1}.</source>
        <translation>Überschneidet sich mit {0}, {1}.</translation>
    </message>
    <message>
        <source>The clocks change that night, so {0} does not exist.</source>
        <translation>In dieser Nacht wird die Uhr umgestellt; {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>This date is in the past.</source>
        <translation>Dieser Termin ist in der Vergangenheit.</translation>
    </message>
    <message>
        <source>This date is on a weekend.</source>
        <translation>Dieser Termin liegt am Wochenende.</translation>
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
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Retailer</translation>
    </message>
</context>
</TS>
