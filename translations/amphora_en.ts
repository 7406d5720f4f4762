<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AudienceTag</name>
    <message>
        <source>%1 is shown to: %2</source>
        <extracomment>Spoken name of the small menu that says who can see a field. %1 is the field, %2 for example &quot;Everyone&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>Spoken name of a person&apos;s picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <extracomment>Calendar button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>Calendar button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day like 1991-03-14.</source>
        <extracomment>Under a date field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <extracomment>Tooltip of the calendar button of a date field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Too long by %1.</source>
        <extracomment>Under a field, %1 is a number of characters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Counter under a field: &quot;78 of 420&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Tooltip after something was copied.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentitySwitcher</name>
    <message>
        <source>Identity: %1</source>
        <extracomment>Spoken name of the identity switcher, %1 is the person&apos;s own name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <extracomment>Identity menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID copied</source>
        <extracomment>Toast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an identity…</source>
        <extracomment>Identity menu: opens the welcome page for one more identity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Identity menu: forgets the key in memory until it is opened again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Amphora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening what is yours</source>
        <extracomment>While the window starts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <extracomment>Spoken name of the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, person, stream or action</source>
        <extracomment>Placeholder of the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Number of matches in the command palette.</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer matches.</source>
        <extracomment>Command palette without a match.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Foot of the command palette: the arrow keys move.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Foot of the command palette: Return opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Open</source>
        <extracomment>Palette: what Return does with the marked row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops a running job.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Spoken name of the left rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>The keys as they are printed on a keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %2 to look at</source>
        <extracomment>Spoken name of a rail item with a number of things to look at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Tooltip of the cross of a sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <extracomment>Spoken name of the status bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <extracomment>Status bar: changes that wait for a decision.</extracomment>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <extracomment>Status bar: nothing runs in the background.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Draft</source>
        <extracomment>State of something the person wrote: changed, not signed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed here</source>
        <extracomment>State: signed and stored on this computer only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n node(s)</source>
        <extracomment>State: how many nodes hold it.</extracomment>
        <translation>
            <numerusform>On %n node</numerusform>
            <numerusform>On %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchored</source>
        <extracomment>State: a blockchain proves its time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State: on its way to a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State: changed here and elsewhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State: a node refused it or a check failed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken place in a sequence of steps: &quot;Step 2 of 4, Choose wallet&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Spoken name of the cross in a chip; %1 is the entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry may have up to %1 characters.</source>
        <extracomment>Under the affiliations field; %1 is the highest number of characters of one entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>Tooltip of the eye in a passphrase field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
