<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddNodeSheet</name>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked what it is. Nothing of yours is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Http only on this computer or your own network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>FirstUploadSheet</name>
    <message>
        <source>Send a first copy to %1?</source>
        <extracomment>%1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing of yours yet. This is exactly what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public is for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can copy what %1 holds. It can be asked to forget later, but not those who already have a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootMenus</name>
    <message>
        <source>Language</source>
        <extracomment>Spoken and shown beside the language menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>Text size menu at the foot of the welcome page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeIdentity</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>Heading on Home: changes that wait for a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write and sign shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Heading on Home: where the streams are stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeTask</name>
    <message>
        <source>Done: %1</source>
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
    <message>
        <source>Home</source>
        <extracomment>A page in the rail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>More about %1</source>
        <extracomment>Tooltip of a node&apos;s menu; %1 is the node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>Node menu; %1 is the node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <extracomment>Switch of a node: streams are sent to it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Switch of a node: streams are read from it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to anchor</source>
        <extracomment>Switch of a node: it is asked to anchor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the copies it has; nothing more is sent to it or read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeCheck</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken result of a check: &quot;Reach: good&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeHere</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you own is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you own is here. Add a node to have another copy or to share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodesNow</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync is paused. Edits are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodesPage</name>
    <message>
        <source>Nodes &amp; sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other computer has a copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node by its address. Nothing is sent before you have seen what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
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
    <name>ProfileAside</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time you publish, a signed version is added here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Banner picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <extracomment>Under a changed field: what is published.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens only after a click, with its host shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>First line of the list of countries: takes the value away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter country codes, such as PT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <extracomment>The one button that makes the draft public.</extracomment>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <extracomment>Foot of the narrow profile page.</extracomment>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) go back to what is published.</source>
        <translation>
            <numerusform>%n field goes back to what is published.</numerusform>
            <numerusform>%n fields go back to what is published.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTags</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: “%1”</source>
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
<context>
    <name>UnlockPage</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back in with words or kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, nothing new was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window asked for a password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be behind this one, or not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the keyring password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back in with your 24 words or your recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadItem</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDoors</name>
    <message>
        <source>Carry what is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile, accounts and credentials live on this computer, signed with a key only you hold. Apps come to them, not the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an identity. Takes about a minute, works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words, or a 32-byte seed from another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or a recovery kit, into this computer or a home that is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any DID and read what it has published. Nothing is created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Back</source>
        <extracomment>Back to the step before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeFrame</name>
    <message>
        <source>Amphora</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in the two steps of making an identity: &quot;1 of 2&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeLook</name>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what a DID has published. Nothing is created here and nothing is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of yours is asked for it; the address of one can be given on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeName</name>
    <message>
        <source>What should people call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name will do, and you can change it whenever you like. Nobody sees it before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the label of a field that may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern drawn from your key stands in for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nothing has been created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is used until you ask for it</source>
        <extracomment>Foot of the welcome pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePlace</name>
    <message>
        <source>Where should your key live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that what you publish is yours. It never leaves this computer unless you make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <extracomment>The desktop&apos;s password store when its own name is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking this computer for its keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer and open. It unlocks when you log in, so there is no second password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer, but locked. Open it, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault with its own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted file only Amphora opens. You type the passphrase each time; forgetting it means using your recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four random words are strong and easy to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeRestore</name>
    <message>
        <source>Come back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the 24 words or with a recovery kit. If this computer still has your home, drafts and history are kept; otherwise your nodes give back what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <extracomment>What to restore from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words or seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first second third …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already holds this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drafts and history stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeSecret</name>
    <message>
        <source>Bring your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the 24 words, or a 32-byte seed in hex or base64. It stays on this computer and is shown to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first second third …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already holds this identity.</source>
        <extracomment>After words were typed that belong to an identity of this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drafts and history stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
