<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AsksCard</name>
    <message numerus="yes">
        <source>%n other(s) ask for it, too</source>
        <translation>
            <numerusform>%n other asks for it, too</numerusform>
            <numerusform>%n others ask for it, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>%n waits for our answer</numerusform>
            <numerusform>%n wait for our answer</numerusform>
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
    <name>DetailCards</name>
    <message numerus="yes">
        <source>due every %n day(s) as {0}</source>
        <translation>
            <numerusform>due every %n day as {0}</numerusform>
            <numerusform>due every %n days as {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised every %n day(s)</source>
        <translation>
            <numerusform>promised every %n day</numerusform>
            <numerusform>promised every %n days</numerusform>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) left outside.</source>
        <translation>
            <numerusform>%n row left outside.</numerusform>
            <numerusform>%n rows left outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n change(s) are not what was written.</source>
        <translation>
            <numerusform>%n change is not what was written.</numerusform>
            <numerusform>%n changes are not what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is whole: its file, its %n change(s), and the tables made of them.</source>
        <translation>
            <numerusform>The book is whole: its file, its %n change, and the tables made of it.</numerusform>
            <numerusform>The book is whole: its file, its %n changes, and the tables made of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file: %n place(s) are not what was written.</source>
        <translation>
            <numerusform>The file: %n place is not what was written.</numerusform>
            <numerusform>The file: %n places are not what was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetailCard</name>
    <message numerus="yes">
        <source>It has %n change(s) that the present book lacks.</source>
        <translation>
            <numerusform>It has %n change that the present book lacks.</numerusform>
            <numerusform>It has %n changes that the present book lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present book has %n change(s) that it lacks. The newest:</source>
        <translation>
            <numerusform>The present book has %n change that it lacks:</numerusform>
            <numerusform>The present book has %n changes that it lacks. The newest:</numerusform>
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
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n idea(s) stay: nobody was asked yet</source>
        <translation>
            <numerusform>%n idea stays: nobody was asked yet</numerusform>
            <numerusform>%n ideas stay: nobody was asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) go out</source>
        <translation>
            <numerusform>%n visit goes out</numerusform>
            <numerusform>%n visits go out</numerusform>
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
    <name>MergeKind</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
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
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
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
        <source>seen every %n day(s)</source>
        <translation>
            <numerusform>seen every %n day</numerusform>
            <numerusform>seen every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen every %n day(s) as {0}</source>
        <translation>
            <numerusform>seen every %n day as {0}</numerusform>
            <numerusform>seen every %n days as {0}</numerusform>
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
        <source>The filter hid %n new partner(s); it was taken away.</source>
        <translation>
            <numerusform>The filter hid %n new partner; it was taken away.</numerusform>
            <numerusform>The filter hid %n new partners; it was taken away.</numerusform>
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
        <source>%n missing. A value, or value / target.</source>
        <translation>
            <numerusform>%n missing. A value, or value / target.</numerusform>
            <numerusform>%n missing. A value, or value / target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) went to {0}.</source>
        <translation>
            <numerusform>%n sheet went to {0}.</numerusform>
            <numerusform>%n sheets went to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message numerus="yes">
        <source>%n withheld: private, or naming another</source>
        <translation>
            <numerusform>%n withheld: private, or naming another</numerusform>
            <numerusform>%n withheld: private, or naming another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>%n open commitment(s) there still name them: who else?</source>
        <translation>
            <numerusform>%n open commitment there still names them: who else?</numerusform>
            <numerusform>%n open commitments there still name them: who else?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageCard</name>
    <message numerus="yes">
        <source>%n change(s) are lost:</source>
        <translation>
            <numerusform>%n change is lost:</numerusform>
            <numerusform>%n changes are lost:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) behind a gap read well, but are not proved: look at them.</source>
        <translation>
            <numerusform>%n change behind a gap reads well, but is not proved: look at it.</numerusform>
            <numerusform>%n changes behind a gap read well, but are not proved: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made no sense without what was lost, and were left out.</source>
        <translation>
            <numerusform>%n change made no sense without what was lost, and was left out.</numerusform>
            <numerusform>%n changes made no sense without what was lost, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken into {0}.</source>
        <translation>
            <numerusform>%n change was taken into {0}.</numerusform>
            <numerusform>%n changes were taken into {0}.</numerusform>
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
        <source>%n record(s) were taken from the tables; undo takes them back.</source>
        <translation>
            <numerusform>%n record was taken from the tables; undo takes it back.</numerusform>
            <numerusform>%n records were taken from the tables; undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) nothing was found.</source>
        <translation>
            <numerusform>Of %n change nothing was found.</numerusform>
            <numerusform>Of %n changes nothing was found.</numerusform>
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
        <source>The next try in %n second(s).</source>
        <translation>
            <numerusform>The next try in %n second.</numerusform>
            <numerusform>The next try in %n seconds.</numerusform>
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
        <source>%n past cadence and not planned</source>
        <translation>
            <numerusform>%n past cadence and not planned</numerusform>
            <numerusform>%n past cadence and not planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithheldList</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
</context>
</TS>
