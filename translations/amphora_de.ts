<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AddNodeSheet</name>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>It is asked what it is. Nothing of yours is sent yet.</source>
        <translation>Er wird gefragt, was er ist. Noch wird nichts Eigenes gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Http only on this computer or your own network.</source>
        <translation>Http nur auf diesem Computer oder im eigenen Netz.</translation>
    </message>
</context>
<context>
    <name>AudienceTag</name>
    <message>
        <source>%1 is shown to: %2</source>
        <extracomment>Spoken name of the small menu that says who can see a field. %1 is the field, %2 for example &quot;Everyone&quot;.</extracomment>
        <translation>%1 ist sichtbar für: %2</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>Spoken name of a person&apos;s picture.</extracomment>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <extracomment>Calendar button.</extracomment>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>Calendar button.</extracomment>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Type a day like 1991-03-14.</source>
        <extracomment>Under a date field.</extracomment>
        <translation>Ein Datum wie 14.3.1991 eingeben.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <extracomment>Tooltip of the calendar button of a date field.</extracomment>
        <translation>Tag auswählen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Too long by %1.</source>
        <extracomment>Under a field, %1 is a number of characters.</extracomment>
        <translation>%1 Zeichen zu lang.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Counter under a field: &quot;78 of 420&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FirstUploadSheet</name>
    <message>
        <source>Send a first copy to %1?</source>
        <extracomment>%1 is a node.</extracomment>
        <translation>Erste Kopie an %1 senden?</translation>
    </message>
    <message>
        <source>It holds nothing of yours yet. This is exactly what would go.</source>
        <translation>Dort liegt noch nichts Eigenes. Genau das würde gesendet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Public is for good.</source>
        <translation>Öffentlich ist endgültig.</translation>
    </message>
    <message>
        <source>Anyone can copy what %1 holds. It can be asked to forget later, but not those who already have a copy.</source>
        <translation>Was auf %1 liegt, kann jeder kopieren. Später lässt sich um Löschen bitten, aber nicht bei allen, die schon eine Kopie haben.</translation>
    </message>
</context>
<context>
    <name>FootMenus</name>
    <message>
        <source>Language</source>
        <extracomment>Spoken and shown beside the language menu.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>Text size menu at the foot of the welcome page.</extracomment>
        <translation>Schriftgröße %1 %</translation>
    </message>
</context>
<context>
    <name>HomeIdentity</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation>Eigene DID kopieren</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Einrichten abschließen</translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>Heading on Home: changes that wait for a decision.</extracomment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What you write and sign shows up here.</source>
        <translation>Was geschrieben und signiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallpaket</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Neues Notfallpaket erstellen</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Notfallpaket erstellen</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Heading on Home: where the streams are stored.</extracomment>
        <translation>Kopien</translation>
    </message>
</context>
<context>
    <name>HomeTask</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Tooltip after something was copied.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>IdentitySwitcher</name>
    <message>
        <source>Identity: %1</source>
        <extracomment>Spoken name of the identity switcher, %1 is the person&apos;s own name.</extracomment>
        <translation>Identität: %1</translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <extracomment>Identity menu.</extracomment>
        <translation>Eigene DID kopieren</translation>
    </message>
    <message>
        <source>DID copied</source>
        <extracomment>Toast.</extracomment>
        <translation>DID kopiert</translation>
    </message>
    <message>
        <source>Add an identity…</source>
        <extracomment>Identity menu: opens the welcome page for one more identity.</extracomment>
        <translation>Identität hinzufügen …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Identity menu: forgets the key in memory until it is opened again.</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Amphora</source>
        <translation>Amphora</translation>
    </message>
    <message>
        <source>Opening what is yours</source>
        <extracomment>While the window starts.</extracomment>
        <translation>Eigenes wird geöffnet</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>A page in the rail.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <translation>Knoten &amp; Abgleich</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>More about %1</source>
        <extracomment>Tooltip of a node&apos;s menu; %1 is the node.</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>Node menu; %1 is the node.</extracomment>
        <translation>%1 entfernen …</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Back up to</source>
        <extracomment>Switch of a node: streams are sent to it.</extracomment>
        <translation>Dorthin sichern</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Switch of a node: streams are read from it.</extracomment>
        <translation>Davon lesen</translation>
    </message>
    <message>
        <source>Ask to anchor</source>
        <extracomment>Switch of a node: it is asked to anchor.</extracomment>
        <translation>Verankern lassen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It keeps the copies it has; nothing more is sent to it or read from it.</source>
        <translation>Vorhandene Kopien bleiben dort; gesendet und gelesen wird nichts mehr.</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>Knoten entfernen</translation>
    </message>
</context>
<context>
    <name>NodeCheck</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken result of a check: &quot;Reach: good&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>NodeHere</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Everything you own is here.</source>
        <translation>Alles Eigene liegt hier.</translation>
    </message>
    <message>
        <source>Everything you own is here. Add a node to have another copy or to share.</source>
        <translation>Alles Eigene liegt hier. Ein Knoten bringt eine weitere Kopie und macht das Teilen möglich.</translation>
    </message>
</context>
<context>
    <name>NodesNow</name>
    <message>
        <source>Going out</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sync is paused. Edits are kept here.</source>
        <translation>Der Abgleich ruht. Änderungen bleiben hier.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>NodesPage</name>
    <message>
        <source>Nodes &amp; sync</source>
        <translation>Knoten &amp; Abgleich</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Im Moment</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>No other computer has a copy yet</source>
        <translation>Noch hat kein anderer Computer eine Kopie</translation>
    </message>
    <message>
        <source>Add a node by its address. Nothing is sent before you have seen what would go.</source>
        <translation>Ein Knoten wird über seine Adresse hinzugefügt. Vor dem Senden ist zu sehen, was gesendet würde.</translation>
    </message>
    <message>
        <source>Go on syncing</source>
        <translation>Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Abgleich anhalten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <extracomment>Spoken name of the command palette.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Page, person, stream or action</source>
        <extracomment>Placeholder of the command palette.</extracomment>
        <translation>Seite, Person, Stream oder Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Number of matches in the command palette.</extracomment>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing on this computer matches.</source>
        <extracomment>Command palette without a match.</extracomment>
        <translation>Auf diesem Computer passt nichts dazu.</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Foot of the command palette: the arrow keys move.</extracomment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Foot of the command palette: Return opens.</extracomment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Open</source>
        <extracomment>Palette: what Return does with the marked row.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ProfileAside</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Each time you publish, a signed version is added here.</source>
        <translation>Mit jeder Veröffentlichung kommt hier eine signierte Version hinzu.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Banner picture</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <extracomment>Under a changed field: what is published.</extracomment>
        <translation>Vorher: „%1“</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Opens only after a click, with its host shown.</source>
        <translation>Öffnet erst nach einem Klick und zeigt vorher die Domain.</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Heimatort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>First line of the list of countries: takes the value away.</extracomment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Staatsangehörigkeiten</translation>
    </message>
    <message>
        <source>Two-letter country codes, such as PT.</source>
        <translation>Ländercodes aus zwei Buchstaben, etwa PT.</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <extracomment>The one button that makes the draft public.</extracomment>
        <translation>
            <numerusform>%n Änderung veröffentlichen</numerusform>
            <numerusform>%n Änderungen veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>As others see it</source>
        <translation>So sehen es andere</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <extracomment>Foot of the narrow profile page.</extracomment>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Entwurf verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) go back to what is published.</source>
        <translation>
            <numerusform>%n Feld kehrt zum veröffentlichten Stand zurück.</numerusform>
            <numerusform>%n Felder kehren zum veröffentlichten Stand zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
</context>
<context>
    <name>ProfileTags</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <translation>Vorher: „%1“</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <translation>Vorher: „%1“</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops a running job.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Spoken name of the left rail.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>The keys as they are printed on a keyboard.</extracomment>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, %2 to look at</source>
        <extracomment>Spoken name of a rail item with a number of things to look at.</extracomment>
        <translation>%1, %2 zum Ansehen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Tooltip of the cross of a sheet.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <extracomment>Spoken name of the status bar.</extracomment>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <extracomment>Status bar: changes that wait for a decision.</extracomment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <extracomment>Status bar: nothing runs in the background.</extracomment>
        <translation>Keine Aufgaben</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Draft</source>
        <extracomment>State of something the person wrote: changed, not signed.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Signed here</source>
        <extracomment>State: signed and stored on this computer only.</extracomment>
        <translation>Hier signiert</translation>
    </message>
    <message numerus="yes">
        <source>On %n node(s)</source>
        <extracomment>State: how many nodes hold it.</extracomment>
        <translation>
            <numerusform>Auf %n Knoten</numerusform>
            <numerusform>Auf %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchored</source>
        <extracomment>State: a blockchain proves its time.</extracomment>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State: on its way to a node.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State: changed here and elsewhere.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State: a node refused it or a check failed.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken place in a sequence of steps: &quot;Step 2 of 4, Choose wallet&quot;.</extracomment>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Spoken name of the cross in a chip; %1 is the entry.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>One entry may have up to %1 characters.</source>
        <extracomment>Under the affiliations field; %1 is the highest number of characters of one entry.</extracomment>
        <translation>Ein Eintrag darf höchstens %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>Tooltip of the eye in a passphrase field.</extracomment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Come back in with words or kit</source>
        <translation>Mit Wörtern oder Notfallpaket öffnen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Read without key</source>
        <translation>Ohne Schlüssel lesen</translation>
    </message>
    <message>
        <source>Nothing is lost, nothing new was made</source>
        <translation>Nichts ist verloren, nichts neu angelegt</translation>
    </message>
    <message>
        <source>No window asked for a password?</source>
        <translation>Kein Fenster hat nach dem Passwort gefragt?</translation>
    </message>
    <message>
        <source>It may be behind this one, or not running.</source>
        <translation>Es kann hinter diesem liegen oder läuft nicht.</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Passphrase vergessen?</translation>
    </message>
    <message>
        <source>Forgot the keyring password?</source>
        <translation>Schlüsselbund-Passwort vergessen?</translation>
    </message>
    <message>
        <source>Come back in with your 24 words or your recovery kit.</source>
        <translation>Die 24 Wörter oder das Notfallpaket öffnen den Zugang wieder.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>UploadItem</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>WelcomeDoors</name>
    <message>
        <source>Carry what is yours.</source>
        <translation>Eigenes selbst tragen.</translation>
    </message>
    <message>
        <source>Your profile, accounts and credentials live on this computer, signed with a key only you hold. Apps come to them, not the other way round.</source>
        <translation>Profil, Konten und Nachweise liegen auf diesem Computer, signiert mit einem Schlüssel, den sonst niemand hat. Apps kommen zu den Daten, nicht umgekehrt.</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Make an identity. Takes about a minute, works offline.</source>
        <translation>Eine Identität anlegen. Dauert etwa eine Minute, auch ohne Netz.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>Schlüssel schon vorhanden</translation>
    </message>
    <message>
        <source>24 words, or a 32-byte seed from another app.</source>
        <translation>24 Wörter oder ein 32-Byte-Seed aus einer anderen App.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Words or a recovery kit, into this computer or a home that is here already.</source>
        <translation>Aus Wörtern oder Notfallpaket, auf diesem Computer oder in einen vorhandenen Bestand.</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>Paste any DID and read what it has published. Nothing is created.</source>
        <translation>Eine DID einfügen und lesen, was sie veröffentlicht hat. Nichts wird angelegt.</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Back</source>
        <extracomment>Back to the step before.</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>Amphora</source>
        <translation>Amphora</translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in the two steps of making an identity: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>WelcomeLook</name>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Read what a DID has published. Nothing is created here and nothing is signed.</source>
        <translation>Lesen, was eine DID veröffentlicht hat. Hier wird nichts angelegt und nichts signiert.</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>A node of yours is asked for it; the address of one can be given on the next page.</source>
        <translation>Gefragt wird ein eigener Knoten; seine Adresse lässt sich auf der nächsten Seite angeben.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
</context>
<context>
    <name>WelcomeName</name>
    <message>
        <source>What should people call you?</source>
        <translation>Welcher Name soll erscheinen?</translation>
    </message>
    <message>
        <source>Any name will do, and you can change it whenever you like. Nobody sees it before you publish.</source>
        <translation>Jeder Name ist recht und lässt sich jederzeit ändern. Vor dem Veröffentlichen sieht ihn niemand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the label of a field that may stay empty.</extracomment>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>A pattern drawn from your key stands in for a picture.</source>
        <translation>Statt eines Bildes erscheint ein Muster aus dem Schlüssel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nothing has been created yet</source>
        <translation>Noch wurde nichts angelegt</translation>
    </message>
    <message>
        <source>No network is used until you ask for it</source>
        <extracomment>Foot of the welcome pages.</extracomment>
        <translation>Kein Netz ohne ausdrücklichen Wunsch</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>Kein Netz nötig</translation>
    </message>
    <message>
        <source>Back to my identity</source>
        <translation>Zurück zur eigenen Identität</translation>
    </message>
</context>
<context>
    <name>WelcomePlace</name>
    <message>
        <source>Where should your key live?</source>
        <translation>Wo soll der Schlüssel liegen?</translation>
    </message>
    <message>
        <source>It proves that what you publish is yours. It never leaves this computer unless you make a backup.</source>
        <translation>Er beweist, von wem Veröffentlichtes stammt. Ohne Sicherung verlässt er diesen Computer nie.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <extracomment>The desktop&apos;s password store when its own name is not known.</extracomment>
        <translation>Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Asking this computer for its keyring.</source>
        <translation>Der Schlüsselbund dieses Computers wird gesucht.</translation>
    </message>
    <message>
        <source>Found on this computer and open. It unlocks when you log in, so there is no second password.</source>
        <translation>Auf diesem Computer gefunden und offen. Er öffnet sich beim Anmelden, ein zweites Passwort entfällt.</translation>
    </message>
    <message>
        <source>Found on this computer, but locked. Open it, then continue.</source>
        <translation>Auf diesem Computer gefunden, aber gesperrt. Erst öffnen, dann weiter.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open keyring</source>
        <translation>Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>A vault with its own passphrase</source>
        <translation>Ein Tresor mit eigener Passphrase</translation>
    </message>
    <message>
        <source>An encrypted file only Amphora opens. You type the passphrase each time; forgetting it means using your recovery kit.</source>
        <translation>Eine verschlüsselte Datei, die nur Amphora öffnet. Die Passphrase wird jedes Mal eingegeben; ist sie vergessen, hilft das Notfallpaket.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four random words are strong and easy to type.</source>
        <translation>Vier zufällige Wörter sind stark und leicht zu tippen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Open my identity</source>
        <translation>Identität öffnen</translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation>Identität anlegen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation>Schlüssel entsteht</translation>
    </message>
</context>
<context>
    <name>WelcomeRestore</name>
    <message>
        <source>Come back in</source>
        <translation>Wieder hereinkommen</translation>
    </message>
    <message>
        <source>With the 24 words or with a recovery kit. If this computer still has your home, drafts and history are kept; otherwise your nodes give back what they hold.</source>
        <translation>Mit den 24 Wörtern oder einem Notfallpaket. Liegt der Bestand noch auf diesem Computer, bleiben Entwürfe und Verlauf; sonst geben die Knoten zurück, was sie haben.</translation>
    </message>
    <message>
        <source>Restore from</source>
        <extracomment>What to restore from.</extracomment>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>24 words or seed</source>
        <translation>24 Wörter oder Seed</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallpaket</translation>
    </message>
    <message>
        <source>Words or seed</source>
        <translation>Wörter oder Seed</translation>
    </message>
    <message>
        <source>first second third …</source>
        <translation>erstes zweites drittes …</translation>
    </message>
    <message>
        <source>Choose a kit…</source>
        <translation>Notfallpaket wählen …</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation>Passphrase des Notfallpakets</translation>
    </message>
    <message>
        <source>This computer already holds this identity.</source>
        <translation>Diese Identität liegt schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its drafts and history stay as they are.</source>
        <translation>Entwürfe und Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>WelcomeSecret</name>
    <message>
        <source>Bring your key</source>
        <translation>Schlüssel mitbringen</translation>
    </message>
    <message>
        <source>Type or paste the 24 words, or a 32-byte seed in hex or base64. It stays on this computer and is shown to nobody.</source>
        <translation>Die 24 Wörter oder einen 32-Byte-Seed (Hex oder Base64) tippen oder einfügen. Beides bleibt auf diesem Computer und wird niemandem gezeigt.</translation>
    </message>
    <message>
        <source>Words or seed</source>
        <translation>Wörter oder Seed</translation>
    </message>
    <message>
        <source>first second third …</source>
        <translation>erstes zweites drittes …</translation>
    </message>
    <message>
        <source>This computer already holds this identity.</source>
        <extracomment>After words were typed that belong to an identity of this computer.</extracomment>
        <translation>Diese Identität liegt schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its drafts and history stay as they are.</source>
        <translation>Entwürfe und Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
</TS>
