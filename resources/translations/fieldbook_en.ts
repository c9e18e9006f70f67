<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AsksCard</name>
    <message numerus="yes">
        <source>%n awaiting our answer</source>
        <translation>
            <numerusform>%n awaiting our answer</numerusform>
            <numerusform>%n awaiting our answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also asked for by %n other(s)</source>
        <translation>
            <numerusform>also asked for by %n other</numerusform>
            <numerusform>also asked for by %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetailCard</name>
    <message numerus="yes">
        <source>The current book has %n change(s) that are missing from this backup. The latest:</source>
        <translation>
            <numerusform>The current book has %n change that is missing from this backup:</numerusform>
            <numerusform>The current book has %n changes that are missing from this backup. The latest:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup has %n change(s) that are missing from the current book.</source>
        <translation>
            <numerusform>This backup has %n change that is missing from the current book.</numerusform>
            <numerusform>This backup has %n changes that are missing from the current book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n change(s) damaged.</source>
        <translation>
            <numerusform>%n change damaged.</numerusform>
            <numerusform>%n changes damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File damaged in %n place(s).</source>
        <translation>
            <numerusform>File damaged in %n place.</numerusform>
            <numerusform>File damaged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors found: file, %n change(s) and tables are intact.</source>
        <translation>
            <numerusform>No errors found: file, %n change and tables are intact.</numerusform>
            <numerusform>No errors found: file, %n changes and tables are intact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCards</name>
    <message numerus="yes">
        <source>due every %n day(s) (level {0})</source>
        <translation>
            <numerusform>due every day (level {0})</numerusform>
            <numerusform>due every %n days (level {0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised every %n day(s)</source>
        <translation>
            <numerusform>promised every day</numerusform>
            <numerusform>promised every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n idea(s) not exported (not requested yet)</source>
        <translation>
            <numerusform>%n idea not exported (not requested yet)</numerusform>
            <numerusform>%n ideas not exported (not requested yet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to export</source>
        <translation>
            <numerusform>%n visit to export</numerusform>
            <numerusform>%n visits to export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation>
            <numerusform>%n row skipped.</numerusform>
            <numerusform>%n rows skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvestmentsCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateBadge</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>%n month(s) of the last twelve</source>
        <translation>
            <numerusform>%n month of the last twelve</numerusform>
            <numerusform>%n months of the last twelve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerHeader</name>
    <message numerus="yes">
        <source>visit every %n day(s)</source>
        <translation>
            <numerusform>visit every day</numerusform>
            <numerusform>visit every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit every %n day(s) (level {0})</source>
        <translation>
            <numerusform>visit every day (level {0})</numerusform>
            <numerusform>visit every %n days (level {0})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>Copied %n partner(s) as text, CSV, HTML and Markdown.</source>
        <translation>
            <numerusform>Copied %n partner as text, CSV, HTML and Markdown.</numerusform>
            <numerusform>Copied %n partners as text, CSV, HTML and Markdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n partner(s).</source>
        <translation>
            <numerusform>Copied %n partner.</numerusform>
            <numerusform>Copied %n partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter removed because it hid %n new partner(s).</source>
        <translation>
            <numerusform>Filter removed because it hid %n new partner.</numerusform>
            <numerusform>Filter removed because it hid %n new partners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n missing. Enter a value, or value / target.</source>
        <translation>
            <numerusform>%n missing. Enter a value, or value / target.</numerusform>
            <numerusform>%n missing. Enter a value, or value / target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) sent to {0}.</source>
        <translation>
            <numerusform>%n sheet sent to {0}.</numerusform>
            <numerusform>%n sheets sent to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message numerus="yes">
        <source>%n left out (private, or about other partners)</source>
        <translation>
            <numerusform>%n left out (private, or about other partners)</numerusform>
            <numerusform>%n left out (private, or about other partners)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>%n open commitment(s) there still name this person. Who takes over?</source>
        <translation>
            <numerusform>%n open commitment there still names this person. Who takes over?</numerusform>
            <numerusform>%n open commitments there still name this person. Who takes over?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message numerus="yes">
        <source>%n change(s) after a gap were recovered but could not be verified. Check them.</source>
        <translation>
            <numerusform>%n change after a gap was recovered but could not be verified. Check it.</numerusform>
            <numerusform>%n changes after a gap were recovered but could not be verified. Check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) depended on lost data and were left out.</source>
        <translation>
            <numerusform>%n change depended on lost data and was left out.</numerusform>
            <numerusform>%n changes depended on lost data and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lost:</source>
        <translation>
            <numerusform>%n change lost:</numerusform>
            <numerusform>%n changes lost:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not found.</source>
        <translation>
            <numerusform>%n change not found.</numerusform>
            <numerusform>%n changes not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recovered to {0}.</source>
        <translation>
            <numerusform>%n change recovered to {0}.</numerusform>
            <numerusform>%n changes recovered to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are damaged.</source>
        <translation>
            <numerusform>%n page of the file is damaged.</numerusform>
            <numerusform>%n pages of the file are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the write-ahead log could not be used.</source>
        <translation>
            <numerusform>%n page of the write-ahead log could not be used.</numerusform>
            <numerusform>%n pages of the write-ahead log could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recovered from the tables. Use Undo to remove them.</source>
        <translation>
            <numerusform>%n record recovered from the tables. Use Undo to remove it.</numerusform>
            <numerusform>%n records recovered from the tables. Use Undo to remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never visited</source>
        <translation>
            <numerusform>%n never visited</numerusform>
            <numerusform>%n never visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n quiet</numerusform>
            <numerusform>%n quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n commitment(s) due</source>
        <translation>
            <numerusform>%n commitment due</numerusform>
            <numerusform>%n commitments due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late on our side</source>
        <translation>
            <numerusform>%n late on our side</numerusform>
            <numerusform>%n late on our side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n visit today</numerusform>
            <numerusform>%n visits today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message numerus="yes">
        <source>Printed {0}, {1}, %n row(s)</source>
        <translation>
            <numerusform>Printed {0}, {1}, %n row</numerusform>
            <numerusform>Printed {0}, {1}, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue, not planned</source>
        <translation>
            <numerusform>%n overdue, not planned</numerusform>
            <numerusform>%n overdue, not planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithheldList</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
</TS>
