<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountAside</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation>Ganze Adresse kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Before an address in full.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>Before the id of a stream.</extracomment>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Copy the StreamID</source>
        <translation>StreamID kopieren</translation>
    </message>
    <message>
        <source>What it signed</source>
        <translation>Was es signiert hat</translation>
    </message>
    <message>
        <source>Look at its stream</source>
        <translation>Seinen Stream ansehen</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>Label</source>
        <extracomment>What a linked account may do: it shows that it is theirs, nothing more.</extracomment>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Tooltip of an account&apos;s menu; %1 is its address.</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Verknüpfung lösen …</translation>
    </message>
    <message>
        <source>It shows whose the account is, and gives it no rights.</source>
        <translation>Es zeigt, wem das Konto gehört, und gibt ihm keine Rechte.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Wallet signature is right</source>
        <translation>Signatur der Wallet stimmt</translation>
    </message>
    <message>
        <source>The signer was worked out from the signature here, and it is this account.</source>
        <translation>Wer signierte, wurde hier aus der Signatur errechnet: es ist dieses Konto.</translation>
    </message>
    <message>
        <source>It was checked here with the key that this address is.</source>
        <translation>Sie wurde hier mit dem Schlüssel geprüft, der diese Adresse ist.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation>Das beweist nichts.</translation>
    </message>
    <message>
        <source>A contract wallet: its chain is needed</source>
        <translation>Eine Vertrags-Wallet: ihre Chain wird gebraucht</translation>
    </message>
    <message>
        <source>Signature was not checked</source>
        <translation>Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Signatures of this chain are not checked here. That says nothing about them.</source>
        <translation>Signaturen dieser Chain werden hier nicht geprüft. Das sagt nichts über sie.</translation>
    </message>
    <message>
        <source>The proof is not here</source>
        <translation>Der Beleg ist nicht hier</translation>
    </message>
    <message>
        <source>The list names a proof that this computer does not have.</source>
        <translation>Die Liste nennt einen Beleg, den dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>Nothing proves it</source>
        <translation>Nichts beweist es</translation>
    </message>
    <message>
        <source>But it is not about this identity.</source>
        <translation>Aber sie gilt nicht dieser Identität.</translation>
    </message>
    <message>
        <source>The proof is still there</source>
        <translation>Der Beleg ist noch da</translation>
    </message>
    <message>
        <source>Message names nobody</source>
        <translation>Der Text nennt niemanden</translation>
    </message>
    <message>
        <source>Message names this identity</source>
        <translation>Der Text nennt diese Identität</translation>
    </message>
    <message>
        <source>Message names another identity</source>
        <translation>Der Text nennt eine andere Identität</translation>
    </message>
    <message>
        <source>The proof does not say when it was signed.</source>
        <translation>Der Beleg sagt nicht, wann er signiert wurde.</translation>
    </message>
    <message>
        <source>In the list that other apps read</source>
        <translation>In der Liste, die andere Apps lesen</translation>
    </message>
    <message>
        <source>Not in the list that other apps read</source>
        <translation>Nicht in der Liste, die andere Apps lesen</translation>
    </message>
    <message>
        <source>Accounts of this form do not fit into it. The link itself is kept and can be checked.</source>
        <translation>Konten dieser Form passen nicht hinein. Die Verknüpfung selbst bleibt und kann geprüft werden.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>An %n Ort gespeichert</numerusform>
            <numerusform>An %n Orten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation>Nicht verankert</translation>
    </message>
    <message>
        <source>No blockchain proves its time.</source>
        <translation>Keine Blockchain beweist die Zeit.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Unlesbarer Eintrag</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <extracomment>A chain; %1 is its name, %2 the number or name of one of its networks.</extracomment>
        <translation>%1, Netz %2</translation>
    </message>
    <message>
        <source>Ethereum, any network</source>
        <extracomment>A chain whose signatures are the same on all its networks.</extracomment>
        <translation>Ethereum, jedes Netz</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A full date with its time.</extracomment>
        <translation>d.&#xa0;MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>State of a linked account; %1 is a time of day.</extracomment>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Its signature over this identity was checked on this computer.</source>
        <translation>Seine Signatur über diese Identität wurde auf diesem Computer geprüft.</translation>
    </message>
    <message>
        <source>Proof is wrong</source>
        <extracomment>State of a linked account.</extracomment>
        <translation>Beleg falsch</translation>
    </message>
    <message>
        <source>Not checked here</source>
        <extracomment>State of a linked account.</extracomment>
        <translation>Hier nicht geprüft</translation>
    </message>
    <message>
        <source>The proof stays public.</source>
        <translation>Der Beleg bleibt öffentlich.</translation>
    </message>
    <message>
        <source>Proof not here</source>
        <extracomment>State of a linked account.</extracomment>
        <translation>Beleg nicht hier</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>This account is not shown as yours any more. What was public stays public.</source>
        <translation>Dieses Konto wird nicht mehr als deines gezeigt. Was öffentlich war, bleibt es.</translation>
    </message>
    <message>
        <source>What should prove this account is damaged or wrong.</source>
        <translation>Was dieses Konto beweisen soll, ist beschädigt oder falsch.</translation>
    </message>
    <message>
        <source>The list names this account. That alone proves nothing.</source>
        <translation>Die Liste nennt dieses Konto. Das allein beweist nichts.</translation>
    </message>
    <message>
        <source>The list names this account and a signature. Whether that is right was not checked.</source>
        <translation>Die Liste nennt dieses Konto und eine Signatur. Ob sie stimmt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>This wallet and your identity each signed that they belong together.</source>
        <translation>Diese Wallet und deine Identität haben beide signiert, dass sie zusammengehören.</translation>
    </message>
    <message>
        <source>This wallet signed that it belongs to this identity.</source>
        <translation>Diese Wallet hat signiert, dass sie zu dieser Identität gehört.</translation>
    </message>
    <message>
        <source>This wallet and your identity each signed that they belong together, on %1.</source>
        <translation>Diese Wallet und deine Identität haben beide signiert, dass sie zusammengehören, am %1.</translation>
    </message>
    <message>
        <source>This wallet signed that it belongs to this identity, on %1.</source>
        <translation>Diese Wallet hat signiert, dass sie zu dieser Identität gehört, am %1.</translation>
    </message>
    <message>
        <source>It is the account that was asked for</source>
        <translation>Es ist das Konto, nach dem gefragt wurde</translation>
    </message>
    <message>
        <source>The text is the one that was made here</source>
        <translation>Der Text ist der, der hier erstellt wurde</translation>
    </message>
    <message>
        <source>Letter by letter.</source>
        <translation>Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The text names this identity</source>
        <translation>Der Text nennt diese Identität</translation>
    </message>
    <message>
        <source>Its time is the one that was signed</source>
        <translation>Seine Zeit ist die signierte</translation>
    </message>
    <message>
        <source>It is the newest proof and was not used before</source>
        <translation>Es ist der neueste Beleg und wurde noch nicht benutzt</translation>
    </message>
    <message>
        <source>Another one would have been refused.</source>
        <translation>Ein anderes wäre abgelehnt worden.</translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation>Ein Knoten sagt das. Der Beleg wurde hier nicht mit der Blockchain verglichen.</translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation>Anker gemeldet</translation>
    </message>
    <message>
        <source>Only the wallet’s program on its chain can say whether the signature is right. It was not asked.</source>
        <translation>Nur das Programm der Wallet auf ihrer Chain kann sagen, ob die Signatur stimmt. Es wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Unlinked by the account’s own signature</source>
        <translation>Durch die Signatur des Kontos selbst gelöst</translation>
    </message>
    <message>
        <source>Its newest proof names no identity.</source>
        <translation>Sein neuester Beleg nennt keine Identität.</translation>
    </message>
    <message>
        <source>The account itself never unlinked: whoever kept the proof can show it.</source>
        <translation>Das Konto selbst hat nie gelöst: Wer den Beleg behalten hat, kann ihn zeigen.</translation>
    </message>
    <message>
        <source>It stands in the record “cryptoAccounts”.</source>
        <translation>Es steht im Eintrag „cryptoAccounts“.</translation>
    </message>
    <message>
        <source>It was unlinked.</source>
        <translation>Die Verknüpfung wurde gelöst.</translation>
    </message>
    <message>
        <source>Unlinked by the wallet</source>
        <translation>Von der Wallet gelöst</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Nicht mehr verknüpft</translation>
    </message>
    <message>
        <source>Linked to someone else</source>
        <translation>Gehört jemand anderem</translation>
    </message>
    <message>
        <source>other apps cannot read this kind</source>
        <translation>andere Apps können diese Art nicht lesen</translation>
    </message>
    <message>
        <source>This account has unlinked itself by a signature. The list still names it.</source>
        <translation>Dieses Konto hat sich mit einer Signatur gelöst. Die Liste nennt es noch.</translation>
    </message>
    <message>
        <source>The list names this account, but it has since signed that it belongs to someone else.</source>
        <translation>Die Liste nennt dieses Konto, aber es hat inzwischen signiert, dass es jemand anderem gehört.</translation>
    </message>
    <message>
        <source>Signed %1, by the signer’s own clock.</source>
        <extracomment>Evidence; %1 is a date with its time.</extracomment>
        <translation>Signiert %1, nach der Uhr dessen, der signierte.</translation>
    </message>
    <message>
        <source>Needs %1 to check</source>
        <extracomment>State of a linked account: only its blockchain can say whether the signature is right; %1 is its name, for example Polygon.</extracomment>
        <translation>%1 nötig</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Evidence, behind a sentence; %1 is a time of day.</extracomment>
        <translation>Geprüft %1.</translation>
    </message>
    <message>
        <source>This identity does not list this account any more. What was public stays public.</source>
        <translation>Diese Identität nennt dieses Konto nicht mehr. Was öffentlich war, bleibt öffentlich.</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <extracomment>State of an account in somebody else&apos;s long list.</extracomment>
        <translation>Nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>The list names more accounts than are looked up at once. That says nothing about this one.</source>
        <translation>Die Liste nennt mehr Konten, als auf einmal nachgeschlagen werden. Über dieses sagt das nichts.</translation>
    </message>
    <message>
        <source>The list names more accounts than are looked up at once.</source>
        <translation>Die Liste nennt mehr Konten, als auf einmal nachgeschlagen werden.</translation>
    </message>
</context>
<context>
    <name>AccountsFound</name>
    <message>
        <source>Copy the DID</source>
        <translation>DID kopieren</translation>
    </message>
    <message>
        <source>All its accounts</source>
        <translation>Alle ihre Konten</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Label: shows it is yours, nothing more</source>
        <translation>Kennzeichen: zeigt, dass es deines ist, mehr nicht</translation>
    </message>
    <message>
        <source>Checking your accounts</source>
        <translation>Deine Konten werden geprüft</translation>
    </message>
    <message>
        <source>No account needs a look</source>
        <translation>Nichts ist zu prüfen</translation>
    </message>
    <message>
        <source>No account is listed there</source>
        <translation>Dort steht kein Konto</translation>
    </message>
    <message>
        <source>Every signature that can be checked on this computer is right.</source>
        <translation>Jede Signatur, die auf diesem Computer geprüft werden kann, stimmt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>Noch ist kein Konto verknüpft</translation>
    </message>
    <message>
        <source>Link a wallet: it signs one short message, and everybody can check that it is yours. It costs nothing and gives the wallet no rights.</source>
        <translation>Verknüpfe eine Wallet: Sie signiert einen kurzen Text, und jeder kann prüfen, dass sie deine ist. Das kostet nichts und gibt der Wallet keine Rechte.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>This identity lists no account as its own.</source>
        <translation>Diese Identität nennt kein Konto als ihres.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
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
        <source>Link account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <extracomment>Spoken name of the tabs over the list of accounts.</extracomment>
        <translation>Welche Konten</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tabs over the list of accounts.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation>Dein Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>Accounts can be read and checked; linking and unlinking sign with it.</source>
        <translation>Konten lassen sich ansehen und prüfen; zum Verknüpfen und Lösen wird mit ihm signiert.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Back to my accounts</source>
        <translation>Zurück zu meinen Konten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: only the accounts that need a look.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unlink by signature…</source>
        <translation>Mit Signatur lösen …</translation>
    </message>
</context>
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
    <message>
        <source>IPFS API for pictures, if it has one</source>
        <translation>IPFS-Schnittstelle für Bilder, falls vorhanden</translation>
    </message>
    <message>
        <source>Without it other apps see your words and not your picture. You can add it later.</source>
        <translation>Ohne sie sehen andere Apps deine Worte, aber nicht dein Bild. Du kannst sie später nachtragen.</translation>
    </message>
</context>
<context>
    <name>AnswerChooser</name>
    <message>
        <source>Choose the file with the signature</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Datei mit der Signatur wählen</translation>
    </message>
    <message>
        <source>Text and JSON (*.txt *.json *.sig)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Text und JSON (*.txt *.json *.sig)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>Back</source>
        <extracomment>Calendar button: the month, year or years before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Jahr wählen</translation>
    </message>
    <message>
        <source>To the days</source>
        <translation>Zu den Tagen</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Calendar button: the month, year or years after.</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <extracomment>Spoken name of the days, months or years of a calendar; %1 is the one where the keyboard stands.</extracomment>
        <translation>Kalender, %1</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>CredentialAudiences</name>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Me, as a backup</source>
        <translation>Für mich, als Sicherung</translation>
    </message>
    <message>
        <source>Encrypted file, everything in it</source>
        <translation>Verschlüsselte Datei, alles darin</translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation>Andere Wallet</translation>
    </message>
    <message>
        <source>Full credential it can hold</source>
        <translation>Der ganze Nachweis, zum Behalten</translation>
    </message>
    <message>
        <source>Someone who checks</source>
        <translation>Jemand, der prüft</translation>
    </message>
    <message>
        <source>Only the claims you tick</source>
        <translation>Nur die Angaben, die du ankreuzt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Paper with a code to scan</source>
        <translation>Papier mit Code zum Scannen</translation>
    </message>
</context>
<context>
    <name>CredentialCheckSheet</name>
    <message>
        <source>Check a credential</source>
        <translation>Einen Nachweis prüfen</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Einen anderen prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Do not rely on it. What it says is not repeated here.</source>
        <translation>Verlass dich nicht darauf. Was er sagt, wird hier nicht wiederholt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Any credential or presentation. It is checked offline, on this computer, and not kept.</source>
        <translation>Jeder Nachweis und jede Präsentation. Geprüft wird ohne Netz, auf diesem Computer, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Drop a file here: a credential, a presentation, or a picture with a badge in it.</source>
        <translation>Lass hier eine Datei fallen: einen Nachweis, eine Präsentation oder ein Bild mit einem Abzeichen darin.</translation>
    </message>
    <message>
        <source>I asked for this presentation</source>
        <translation>Ich habe um diese Präsentation gebeten</translation>
    </message>
    <message>
        <source>Its holder then signed both of these. Type them, and a copy that was made for someone else is found out.</source>
        <translation>Dann hat der Inhaber beides mitsigniert. Gib es ein, und eine Kopie, die für jemand anderen erstellt wurde, fällt auf.</translation>
    </message>
    <message>
        <source>Your name in the request</source>
        <translation>Dein Name in der Anfrage</translation>
    </message>
    <message>
        <source>One-time number you sent</source>
        <translation>Einmalzahl, die du geschickt hast</translation>
    </message>
</context>
<context>
    <name>CredentialChooser</name>
    <message>
        <source>Choose a credential</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Wähle einen Nachweis</translation>
    </message>
    <message>
        <source>Credentials, badges and backups (*.jwt *.sd-jwt *.json *.txt *.png *.amphora-credentials)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Nachweise, Abzeichen und Sicherungen (*.jwt *.sd-jwt *.json *.txt *.png *.amphora-credentials)</translation>
    </message>
    <message>
        <source>Credentials and badges (*.jwt *.sd-jwt *.json *.txt *.png)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Nachweise und Abzeichen (*.jwt *.sd-jwt *.json *.txt *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CredentialClaims</name>
    <message>
        <source>What it says</source>
        <extracomment>Spoken name of the list of claims of a credential.</extracomment>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>CredentialCover</name>
    <message>
        <source>Holder</source>
        <extracomment>On a credential: to whom it was issued.</extracomment>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>CredentialDetail</name>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Opens the sheet with what a credential can be exported for.</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Show to a verifier</source>
        <extracomment>Makes a presentation for one verifier.</extracomment>
        <translation>Jemandem vorlegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Raw text</source>
        <extracomment>Opens the text of a credential as it came.</extracomment>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen …</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a credential</source>
        <translation>Wähle einen Nachweis</translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <extracomment>Opens the list of who was shown which credential.</extracomment>
        <translation>Wem was gezeigt wurde</translation>
    </message>
    <message>
        <source>What it says, and the evidence for it, is shown here.</source>
        <translation>Was er sagt und die Belege dafür stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>CredentialExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export a credential</source>
        <translation>Einen Nachweis exportieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sign and show</source>
        <translation>Signieren und zeigen</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Diese Datei prüfen</translation>
    </message>
    <message>
        <source>Back up all credentials</source>
        <extracomment>%1 is the title of a credential.</extracomment>
        <translation>Alle Nachweise sichern</translation>
    </message>
</context>
<context>
    <name>CredentialForMe</name>
    <message>
        <source>What goes in?</source>
        <translation>Was kommt hinein?</translation>
    </message>
    <message>
        <source>This credential</source>
        <translation>Dieser Nachweis</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Four random words are strong and easy to type.</source>
        <translation>Vier zufällige Wörter sind stark und leicht zu tippen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Nobody can bring this passphrase back.</source>
        <translation>Niemand kann diese Passphrase zurückholen.</translation>
    </message>
    <message>
        <source>Without it the file opens for nobody, you included.</source>
        <translation>Ohne sie öffnet sich die Datei für niemanden, auch nicht für dich.</translation>
    </message>
</context>
<context>
    <name>CredentialForPaper</name>
    <message>
        <source>What is on the page?</source>
        <translation>Was steht auf dem Blatt?</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache des Blattes</translation>
    </message>
    <message>
        <source>Whoever has the page can read every claim on it.</source>
        <translation>Wer das Blatt hat, kann alle Angaben darauf lesen.</translation>
    </message>
</context>
<context>
    <name>CredentialForVerifier</name>
    <message>
        <source>This credential cannot be shown to a verifier.</source>
        <translation>Dieser Nachweis kann nicht vorgelegt werden.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Signiert.</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>Die Präsentation</translation>
    </message>
    <message>
        <source>What may they read?</source>
        <translation>Was dürfen sie lesen?</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>As they call themselves</source>
        <translation>Wie sie sich nennen</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Their one-time number</source>
        <translation>Ihre Einmalzahl</translation>
    </message>
    <message>
        <source>They sent none: make one</source>
        <translation>Sie schickten keine: eine erstellen</translation>
    </message>
    <message>
        <source>QR code of the presentation</source>
        <translation>QR-Code der Präsentation</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>Stattdessen drucken</translation>
    </message>
</context>
<context>
    <name>CredentialForWallet</name>
    <message>
        <source>What goes out?</source>
        <translation>Was geht hinaus?</translation>
    </message>
    <message>
        <source>All of it, byte for byte as it came to you. Whoever has it can read every claim, also those that you could keep back from a verifier.</source>
        <translation>Alles, Byte für Byte, wie es zu dir kam. Wer es hat, kann jede Angabe lesen, auch die, die du jemandem, der prüft, vorenthalten könntest.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
</context>
<context>
    <name>CredentialFormWords</name>
    <message>
        <source>In your own words. It is signed as it stands here.</source>
        <translation>In deinen eigenen Worten. Es wird signiert, wie es hier steht.</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eins in jeder Zeile.</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>No field can show this part of the schema: write it as JSON.</source>
        <translation>Diesen Teil des Schemas kann kein Feld zeigen: Schreibe ihn als JSON.</translation>
    </message>
    <message>
        <source>The schema leaves no choice.</source>
        <translation>Das Schema lässt keine Wahl.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Type one number on each line.</source>
        <translation>Tippe eine Zahl in jede Zeile.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tippe eine Zahl.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type a day like 2027-01-31.</source>
        <translation>Tippe einen Tag wie 31.1.2027.</translation>
    </message>
    <message>
        <source>Type a time like %1.</source>
        <translation>Tippe eine Zeit wie %1.</translation>
    </message>
    <message>
        <source>This is no address (URI).</source>
        <translation>Das ist keine Adresse (URI).</translation>
    </message>
    <message>
        <source>It does not have the form “%1”.</source>
        <extracomment>%1 is the name of a format in a JSON Schema.</extracomment>
        <translation>Es hat nicht die Form „%1“.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mehr als %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Weniger als %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Ein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>It does not fit the pattern %1</source>
        <translation>Es passt nicht zum Muster %1</translation>
    </message>
    <message>
        <source>At least %1 lines.</source>
        <translation>Mindestens %1 Zeilen.</translation>
    </message>
    <message>
        <source>At most %1 lines.</source>
        <translation>Höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>No line twice.</source>
        <translation>Keine Zeile doppelt.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This schema takes too long to check.</source>
        <translation>Dieses Schema zu prüfen dauert zu lange.</translation>
    </message>
    <message>
        <source>No field can show %1: write it as JSON.</source>
        <extracomment>About a form that was made from a JSON Schema; %1 is a list of names.</extracomment>
        <translation>Kein Feld kann %1 zeigen: Schreibe es als JSON.</translation>
    </message>
    <message>
        <source>These rules have no field, but are checked: %1.</source>
        <extracomment>About a form that was made from a JSON Schema; %1 is a list of rules such as oneOf.</extracomment>
        <translation>Diese Regeln haben kein Feld, werden aber geprüft: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>This file is no JSON.</source>
        <translation>Diese Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no JSON Schema that can be used.</source>
        <translation>Das ist kein brauchbares JSON-Schema.</translation>
    </message>
    <message>
        <source>This schema names no claims: it must be that of an object with properties.</source>
        <translation>Dieses Schema nennt keine Angaben: Es muss das eines Objekts mit Eigenschaften sein.</translation>
    </message>
    <message>
        <source>The schema has the word “%1”, which draft-07 does not know.</source>
        <extracomment>%1 is a word that stands in a JSON Schema.</extracomment>
        <translation>Im Schema steht das Wort „%1“, das Draft-07 nicht kennt.</translation>
    </message>
    <message>
        <source>This schema is of another dialect than draft-07.</source>
        <translation>Dieses Schema ist in einem anderen Dialekt als Draft-07.</translation>
    </message>
    <message>
        <source>This schema refers to another one, and none is loaded from elsewhere. All of it must be in one file.</source>
        <translation>Dieses Schema verweist auf ein anderes, und von anderswo wird keines geladen. Es muss ganz in einer Datei stehen.</translation>
    </message>
    <message>
        <source>Numbers stay exact only up to ±%1; a larger one is better written as text.</source>
        <translation>Zahlen bleiben nur bis ±%1 genau; eine größere schreibt man besser als Text.</translation>
    </message>
    <message>
        <source>The schema’s rule “%1” does not hold.</source>
        <extracomment>%1 is the name of a rule in a JSON Schema, such as oneOf.</extracomment>
        <translation>Die Regel „%1“ des Schemas ist nicht erfüllt.</translation>
    </message>
</context>
<context>
    <name>CredentialGiver</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The text of a credential, or a copied file or badge picture</source>
        <translation>Der Text eines Nachweises oder eine kopierte Datei oder ein Abzeichenbild</translation>
    </message>
</context>
<context>
    <name>CredentialGoesOut</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>What they will have</source>
        <translation>Was sie haben werden</translation>
    </message>
</context>
<context>
    <name>CredentialImportSheet</name>
    <message>
        <source>You have this one already</source>
        <translation>Diesen hast du schon</translation>
    </message>
    <message>
        <source>Do you want to keep this?</source>
        <translation>Möchtest du das behalten?</translation>
    </message>
    <message>
        <source>A backup of credentials</source>
        <translation>Eine Sicherung von Nachweisen</translation>
    </message>
    <message>
        <source>Import a credential</source>
        <translation>Nachweis importieren</translation>
    </message>
    <message>
        <source>It opens with the passphrase that it was made with. What is here already stays as it is.</source>
        <translation>Sie öffnet sich mit der Passphrase, mit der sie erstellt wurde. Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>You see who says what, and how that is known, before anything is kept.</source>
        <translation>Du siehst, wer was sagt und woher man das weiß, bevor etwas aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Kept sealed, on this computer only.</source>
        <translation>Versiegelt aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try another one</source>
        <translation>Einen anderen versuchen</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <extracomment>Buttons under a credential that may be taken in, or a backup.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Open credential</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Drop a file here: a credential, a picture with a badge in it, or a backup.</source>
        <translation>Lass hier eine Datei fallen: einen Nachweis, ein Bild mit einem Abzeichen darin oder eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>CredentialIssueField</name>
    <message>
        <source>Choose one</source>
        <translation>Wähle eins</translation>
    </message>
</context>
<context>
    <name>CredentialIssueForm</name>
    <message>
        <source>To</source>
        <extracomment>Of a field: the DID of whoever gets the credential.</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Makes the credential out to oneself.</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Wie lange er gilt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
</context>
<context>
    <name>CredentialIssueFormat</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>What the holder can keep back</source>
        <translation>Was der Inhaber zurückhalten kann</translation>
    </message>
</context>
<context>
    <name>CredentialIssueKeep</name>
    <message>
        <source>The holder can keep it back</source>
        <translation>Der Inhaber kann es zurückhalten</translation>
    </message>
</context>
<context>
    <name>CredentialIssueKinds</name>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Somebody belongs to a group, club or company, in a role, since a day.</source>
        <translation>Jemand gehört zu Gruppe, Verein oder Firma, in einer Rolle, seit einem Tag.</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Somebody took a course, won something, did something well.</source>
        <translation>Jemand hat einen Kurs gemacht, etwas gewonnen, etwas gut gemacht.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Anything in your own words, about somebody or something.</source>
        <translation>Etwas in deinen eigenen Worten, über jemanden oder etwas.</translation>
    </message>
    <message>
        <source>From a JSON Schema…</source>
        <translation>Aus einem JSON-Schema …</translation>
    </message>
    <message>
        <source>A form is made from a draft-07 schema in a file. What it cannot show is said.</source>
        <translation>Aus einem Draft-07-Schema in einer Datei wird ein Formular. Was es nicht zeigen kann, wird gesagt.</translation>
    </message>
</context>
<context>
    <name>CredentialIssueReview</name>
    <message>
        <source>About the credential</source>
        <translation>Über den Nachweis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Text ausblenden</translation>
    </message>
    <message>
        <source>Show the text that is signed</source>
        <translation>Den Text zeigen, der signiert wird</translation>
    </message>
    <message>
        <source>Text that is signed</source>
        <translation>Text, der signiert wird</translation>
    </message>
    <message>
        <source>What you sign here stays good until the day it ends.</source>
        <translation>Was du hier signierst, gilt bis zu dem Tag, an dem es endet.</translation>
    </message>
    <message>
        <source>Amphora keeps no list of withdrawn credentials.</source>
        <translation>Amphora führt keine Liste widerrufener Nachweise.</translation>
    </message>
</context>
<context>
    <name>CredentialIssueSheet</name>
    <message>
        <source>Exactly this is signed</source>
        <translation>Genau das wird signiert</translation>
    </message>
    <message>
        <source>It is issued</source>
        <translation>Er ist ausgestellt</translation>
    </message>
    <message>
        <source>Issue a credential</source>
        <translation>Einen Nachweis ausstellen</translation>
    </message>
    <message>
        <source>You say something about somebody and sign it. Whoever gets it can check that without asking you.</source>
        <translation>Du sagst etwas über jemanden und signierst es. Wer es bekommt, kann das prüfen, ohne dich zu fragen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Signieren und ausstellen</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issue another one</source>
        <translation>Noch einen ausstellen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <extracomment>What was typed into a form that is being closed.</extracomment>
        <translation>Verwerfen, was du getippt hast?</translation>
    </message>
    <message>
        <source>Nothing of it is issued yet, and nothing of it is kept.</source>
        <translation>Noch ist nichts davon ausgestellt, und nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Open credential</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CredentialLedgerRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Which credential was shown and what of it: &quot;Library card: Kind, Valid to&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, one-time number %2</source>
        <extracomment>Behind a date; %1 is the verifier&apos;s one-time number.</extracomment>
        <translation>%1, Einmalzahl %2</translation>
    </message>
</context>
<context>
    <name>CredentialLedgerSheet</name>
    <message>
        <source>Who was shown what</source>
        <translation>Wem was gezeigt wurde</translation>
    </message>
    <message>
        <source>Sealed on this computer; nobody else has this list.</source>
        <translation>Versiegelt auf diesem Computer; niemand sonst hat diese Liste.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Opening the list</source>
        <translation>Öffnet die Liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was shown to anybody</source>
        <translation>Niemandem wurde etwas gezeigt</translation>
    </message>
    <message>
        <source>Each time you show a credential to a verifier, it is noted here for whom, which claims and until when.</source>
        <translation>Jedes Mal, wenn du einen Nachweis vorlegst, wird hier vermerkt, wem, welche Angaben und bis wann.</translation>
    </message>
</context>
<context>
    <name>CredentialPagePreview</name>
    <message>
        <source>The page</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Picture of the first page</source>
        <translation>Bild der ersten Seite</translation>
    </message>
</context>
<context>
    <name>CredentialPreview</name>
    <message>
        <source>Copy the issuer’s identifier</source>
        <translation>Kennung des Ausstellers kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialRawSheet</name>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Kept byte for byte as it came. Whoever has this text has the credential.</source>
        <translation>Byte für Byte so aufbewahrt, wie er kam. Wer diesen Text hat, hat den Nachweis.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>As it came</source>
        <extracomment>What of a credential is shown: its text, byte for byte.</extracomment>
        <translation>Wie er kam</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Text of the credential</source>
        <translation>Text des Nachweises</translation>
    </message>
    <message>
        <source>Credential, decoded</source>
        <translation>Nachweis, dekodiert</translation>
    </message>
</context>
<context>
    <name>CredentialReasons</name>
    <message>
        <source>Checks</source>
        <extracomment>Spoken name of the table of checks of a credential.</extracomment>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>CredentialSaved</name>
    <message>
        <source>It was read back and is the same, byte for byte.</source>
        <translation>Sie wurde zurückgelesen und ist dieselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Hand it on in another way too</source>
        <translation>Auch auf andere Weise weitergeben</translation>
    </message>
</context>
<context>
    <name>CredentialSeen</name>
    <message>
        <source>JSON of the W3C data model with a proof</source>
        <translation>JSON des W3C-Datenmodells mit einem Beweis</translation>
    </message>
    <message>
        <source>its kind of proof cannot be checked here: %1</source>
        <translation>seine Art von Beweis lässt sich hier nicht prüfen: %1</translation>
    </message>
    <message>
        <source>what an unchecked proof says about the issuer is not known</source>
        <translation>was ein ungeprüfter Beweis über den Aussteller sagt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>, %1 claims disclosed</source>
        <translation>, offengelegte Angaben: %1</translation>
    </message>
    <message>
        <source>, others kept back</source>
        <translation>, andere zurückgehalten</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 ist keine Zeit</translation>
    </message>
    <message>
        <source>it says nothing of when it begins or ends</source>
        <translation>er sagt nichts darüber, wann er beginnt oder endet</translation>
    </message>
    <message>
        <source>the clock of this computer is earlier than what it has seen signed: %1; </source>
        <translation>die Uhr dieses Computers geht vor dem, was er schon signiert gesehen hat: %1; </translation>
    </message>
    <message>
        <source>it ended at %1 (%2)</source>
        <translation>er endete am %1 (%2)</translation>
    </message>
    <message>
        <source>it begins at %1 (%2)</source>
        <translation>er beginnt am %1 (%2)</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>er endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the form &quot;%1&quot; does not allow %2</source>
        <translation>die Form „%1“ erlaubt %2 nicht</translation>
    </message>
    <message>
        <source>as the form &quot;%1&quot; says</source>
        <translation>wie die Form „%1“ es verlangt</translation>
    </message>
    <message>
        <source>what its proof says about the holder cannot be checked here</source>
        <translation>was sein Beweis über den Inhaber sagt, lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>nobody proves to be its holder: it is a credential, not a presentation</source>
        <translation>niemand beweist, sein Inhaber zu sein: Es ist ein Nachweis, keine Präsentation</translation>
    </message>
    <message>
        <source>bound to nobody: whoever has it can show it</source>
        <translation>an niemanden gebunden: Wer ihn hat, kann ihn vorlegen</translation>
    </message>
    <message>
        <source>bound to a key of a kind that cannot be checked here</source>
        <translation>an einen Schlüssel gebunden, dessen Art sich hier nicht prüfen lässt</translation>
    </message>
    <message>
        <source>bound to a key that is not here</source>
        <translation>an einen Schlüssel gebunden, der nicht hier ist</translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation>gebunden an %1</translation>
    </message>
    <message>
        <source>the key binding has another typ</source>
        <translation>die Schlüsselbindung hat ein anderes typ</translation>
    </message>
    <message>
        <source>the key binding: &quot;%1&quot; is no signature</source>
        <translation>die Schlüsselbindung: „%1“ ist keine Signatur</translation>
    </message>
    <message>
        <source>there is a key binding, but the credential is bound to nobody</source>
        <translation>es gibt eine Schlüsselbindung, aber der Nachweis ist an niemanden gebunden</translation>
    </message>
    <message>
        <source>the algorithm of the key binding does not fit its key</source>
        <translation>der Algorithmus der Schlüsselbindung passt nicht zu ihrem Schlüssel</translation>
    </message>
    <message>
        <source>shown by somebody who is not its holder, or changed</source>
        <translation>vorgelegt von jemandem, der nicht der Inhaber ist, oder verändert</translation>
    </message>
    <message>
        <source>the key binding is malformed</source>
        <translation>die Schlüsselbindung ist fehlerhaft</translation>
    </message>
    <message>
        <source>the key binding is of another set of disclosures</source>
        <translation>die Schlüsselbindung gehört zu anderen offengelegten Angaben</translation>
    </message>
    <message>
        <source>the key binding does not say when it was made</source>
        <translation>die Schlüsselbindung sagt nicht, wann sie erstellt wurde</translation>
    </message>
    <message>
        <source>key binding: </source>
        <translation>Schlüsselbindung: </translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>sie wurde für %1 erstellt</translation>
    </message>
    <message>
        <source>%1, credentials in it: %2</source>
        <translation>%1, Nachweise darin: %2</translation>
    </message>
    <message>
        <source>presentation: </source>
        <translation>Präsentation: </translation>
    </message>
    <message>
        <source>a key binding inside a presentation</source>
        <translation>eine Schlüsselbindung innerhalb einer Präsentation</translation>
    </message>
    <message>
        <source>the presentation: </source>
        <translation>die Präsentation: </translation>
    </message>
    <message>
        <source>%1 presents a credential of another key</source>
        <translation>%1 legt einen Nachweis eines anderen Schlüssels vor</translation>
    </message>
    <message>
        <source>%1 presents a credential of %2</source>
        <translation>%1 legt einen Nachweis von %2 vor</translation>
    </message>
    <message>
        <source>presented by %1, to whom everything in it is bound</source>
        <translation>vorgelegt von %1; alles darin ist daran gebunden</translation>
    </message>
    <message>
        <source>presented by %1</source>
        <translation>vorgelegt von %1</translation>
    </message>
    <message>
        <source>; but something in it is bound to nobody</source>
        <translation>; aber etwas darin ist an niemanden gebunden</translation>
    </message>
    <message>
        <source>the key of %1 cannot be had here: %2</source>
        <translation>der Schlüssel von %1 ist hier nicht zu haben: %2</translation>
    </message>
    <message>
        <source>there is no key to check it with</source>
        <translation>es gibt keinen Schlüssel, um sie zu prüfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signature</source>
        <translation>„%1“ ist keine Signatur</translation>
    </message>
    <message>
        <source>without a signature nobody vouches for it</source>
        <translation>ohne Signatur steht niemand dafür ein</translation>
    </message>
    <message>
        <source>signatures of the kind %1 cannot be checked here</source>
        <translation>Signaturen der Art %1 lassen sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>it names no issuer whose key could be known</source>
        <translation>er nennt keinen Aussteller, dessen Schlüssel bekannt sein könnte</translation>
    </message>
    <message>
        <source>%1 does not fit the kind of key that %2 has</source>
        <translation>%1 passt nicht zur Art des Schlüssels von %2</translation>
    </message>
    <message>
        <source>the signature does not say who signed</source>
        <translation>die Signatur sagt nicht, wer signiert hat</translation>
    </message>
    <message>
        <source>it was changed, or signed with another key than that of %1</source>
        <translation>er wurde verändert oder mit einem anderen Schlüssel als dem von %1 signiert</translation>
    </message>
    <message>
        <source>%1 by the key of %2</source>
        <translation>%1 mit dem Schlüssel von %2</translation>
    </message>
    <message>
        <source>the key belongs to %1</source>
        <translation>der Schlüssel gehört zu %1</translation>
    </message>
    <message>
        <source>signed by %1, but it names %2</source>
        <translation>signiert von %1, aber er nennt %2</translation>
    </message>
    <message>
        <source>the header names a key that this DID does not have</source>
        <translation>der Kopf nennt einen Schlüssel, den diese DID nicht hat</translation>
    </message>
    <message>
        <source>what cannot be read cannot be checked</source>
        <translation>was nicht lesbar ist, lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was sie sehen werden</translation>
    </message>
    <message>
        <source>Hide what their program reads</source>
        <translation>Ausblenden, was ihr Programm liest</translation>
    </message>
    <message>
        <source>Show all that their program reads</source>
        <translation>Alles zeigen, was ihr Programm liest</translation>
    </message>
    <message>
        <source>What their program reads</source>
        <translation>Was ihr Programm liest</translation>
    </message>
    <message>
        <source>it names a schema on the network, and that was not fetched</source>
        <translation>er nennt ein Schema im Netz, und das wurde nicht geholt</translation>
    </message>
    <message>
        <source>its issuer can withdraw it; the list that would say so is on the network and was not asked</source>
        <translation>der Aussteller kann ihn widerrufen; die Liste, in der das stünde, liegt im Netz und wurde nicht gefragt</translation>
    </message>
    <message>
        <source>bound to an identity on this computer</source>
        <translation>an eine Identität auf diesem Computer gebunden</translation>
    </message>
    <message>
        <source>the holder’s key is the one that the credential is bound to</source>
        <translation>der Schlüssel des Inhabers ist der, an den der Nachweis gebunden ist</translation>
    </message>
    <message>
        <source>; recipient and one-time number were not compared</source>
        <translation>; Empfänger und Einmalzahl wurden nicht verglichen</translation>
    </message>
    <message>
        <source>it was made for someone else</source>
        <translation>sie wurde für jemand anderen erstellt</translation>
    </message>
    <message>
        <source>it answers another request: the one-time number differs</source>
        <translation>sie antwortet auf eine andere Anfrage: Die Einmalzahl ist eine andere</translation>
    </message>
    <message>
        <source>, for this recipient and one-time number</source>
        <translation>, für diesen Empfänger und diese Einmalzahl</translation>
    </message>
    <message>
        <source>the issuer’s key is malformed: %1</source>
        <translation>der Schlüssel des Ausstellers ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>the key of %1 is on the network, which was not asked</source>
        <translation>der Schlüssel von %1 liegt im Netz, und das wurde nicht gefragt</translation>
    </message>
    <message>
        <source>, 1 claim disclosed</source>
        <translation>, 1 Angabe offengelegt</translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message>
        <source>It can be read</source>
        <translation>Er ist lesbar</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Er ist nicht lesbar</translation>
    </message>
    <message>
        <source>Perhaps it can be read</source>
        <translation>Vielleicht ist er lesbar</translation>
    </message>
    <message>
        <source>Its form is not known here</source>
        <translation>Seine Form ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Signature is right</source>
        <translation>Signatur stimmt</translation>
    </message>
    <message>
        <source>Signature is wrong</source>
        <translation>Signatur ist falsch</translation>
    </message>
    <message>
        <source>Signature is not proven</source>
        <translation>Signatur ist nicht bewiesen</translation>
    </message>
    <message>
        <source>Signature cannot be checked here</source>
        <translation>Signatur lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>Signed by its issuer</source>
        <translation>Vom Aussteller signiert</translation>
    </message>
    <message>
        <source>Not signed by its issuer</source>
        <translation>Nicht vom Aussteller signiert</translation>
    </message>
    <message>
        <source>Issuer is not proven</source>
        <translation>Aussteller ist nicht bewiesen</translation>
    </message>
    <message>
        <source>Issuer cannot be checked here</source>
        <translation>Aussteller lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>Shown by its holder, to you</source>
        <translation>Vom Inhaber vorgelegt, dir</translation>
    </message>
    <message>
        <source>Not shown by its holder to you</source>
        <translation>Nicht vom Inhaber dir vorgelegt</translation>
    </message>
    <message>
        <source>Who shows it, and to whom, is not proven</source>
        <translation>Wer ihn wem vorlegt, ist nicht bewiesen</translation>
    </message>
    <message>
        <source>Its holder cannot be checked here</source>
        <translation>Sein Inhaber lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>Made out to you</source>
        <translation>Auf dich ausgestellt</translation>
    </message>
    <message>
        <source>Nobody proves to be its holder</source>
        <translation>Niemand beweist, sein Inhaber zu sein</translation>
    </message>
    <message>
        <source>Not made out to a key of this computer</source>
        <translation>Nicht auf einen Schlüssel dieses Computers ausgestellt</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Jetzt in Kraft</translation>
    </message>
    <message>
        <source>Its dates do not fit together</source>
        <translation>Seine Zeiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>Whether it is in force is not known</source>
        <translation>Ob er in Kraft ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its dates cannot be checked here</source>
        <translation>Seine Zeiten lassen sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>Fits its form</source>
        <translation>Passt zu seiner Form</translation>
    </message>
    <message>
        <source>Does not fit its form</source>
        <translation>Passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>Its form cannot be checked here</source>
        <translation>Seine Form lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two times: from when to when something is valid.</extracomment>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Since %1, without an end.</source>
        <translation>Seit %1, ohne Ende.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>How a check of a credential went, in a word.</extracomment>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Cannot be checked here</source>
        <translation>Lässt sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Seine Zeit ist um</translation>
    </message>
    <message>
        <source>Its time has not begun</source>
        <translation>Seine Zeit hat nicht begonnen</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n stimmt</numerusform>
            <numerusform>%n stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n ließ sich nicht prüfen</numerusform>
            <numerusform>%n ließen sich nicht prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>Er sagt nichts</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Heading over the claims of one credential of a presentation: its title and its issuer.</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Whoever has it</source>
        <extracomment>The holder of a credential that is bound to nobody.</extracomment>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>It names %1 as its issuer. That is not proven here: anybody could have written it.</source>
        <translation>Er nennt %1 als Aussteller. Das ist hier nicht bewiesen: Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>%1, as it calls itself,</source>
        <translation>%1 (so nennt sich der Aussteller)</translation>
    </message>
    <message>
        <source>%1 says this about you.</source>
        <translation>%1 sagt das über dich.</translation>
    </message>
    <message>
        <source>%1 says this about whoever holds it.</source>
        <translation>%1 sagt das über den, der ihn hat.</translation>
    </message>
    <message>
        <source>%1 says this about %2.</source>
        <translation>%1 sagt das über %2.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Sealed, on this computer only</source>
        <translation>Versiegelt, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Kennung</translation>
    </message>
    <message numerus="yes">
        <source>Presentation of %n credential(s)</source>
        <translation>
            <numerusform>Präsentation mit %n Nachweis</numerusform>
            <numerusform>Präsentation mit %n Nachweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Standing of a credential: its time is over.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>There is more. The raw text has all of it.</source>
        <translation>Es gibt mehr. Im Rohtext steht alles.</translation>
    </message>
    <message>
        <source>It says nothing that could be listed.</source>
        <translation>Er sagt nichts, was sich auflisten ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these can be kept back when you show it.</source>
        <translation>
            <numerusform>%n davon kannst du zurückhalten, wenn du ihn zeigst.</numerusform>
            <numerusform>%n davon kannst du zurückhalten, wenn du ihn zeigst.</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Under a credential that was issued here: to whom.</extracomment>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s), last to %1, %2.</source>
        <extracomment>Under a credential: how often it was shown, and to whom (%1) and when (%2) the last time.</extracomment>
        <translation>
            <numerusform>%n-mal gezeigt: %1, %2.</numerusform>
            <numerusform>%n-mal gezeigt, zuletzt %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more. Copy the text to have all of it.</source>
        <translation>Es gibt mehr. Kopiere den Text, um alles zu haben.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Name des Mitglieds</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it took</source>
        <translation>Was dafür nötig war</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>Über wen oder was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Embedded data, %1</source>
        <extracomment>Instead of a picture or file that lies in a claim; %1 is a size.</extracomment>
        <translation>Eingebettete Daten, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>See the raw text</source>
        <translation>Siehe Rohtext</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>The value of a claim that is null.</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d.&#xa0;MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>An issuer without a name</source>
        <translation>Ein Aussteller ohne Namen</translation>
    </message>
    <message>
        <source>Presentation 1.1, JWT</source>
        <extracomment>Forms of presentations of credentials.</extracomment>
        <translation>Präsentation 1.1, JWT</translation>
    </message>
    <message>
        <source>Presentation 2.0, JOSE</source>
        <translation>Präsentation 2.0, JOSE</translation>
    </message>
    <message>
        <source>JSON with a proof</source>
        <translation>JSON mit einem Beweis</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Standing of a credential: nothing is false, but not everything could be checked.</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Valid, ends today</source>
        <translation>Gültig, läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Valid, ends in %n day(s)</source>
        <translation>
            <numerusform>Gültig, noch %n Tag</numerusform>
            <numerusform>Gültig, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n valid</source>
        <extracomment>Counts under the list of credentials, as short as can be.</extracomment>
        <translation>
            <numerusform>%n gültig</numerusform>
            <numerusform>%n gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <comment>of credentials: ends soon</comment>
        <translation>
            <numerusform>%n bald</numerusform>
            <numerusform>%n bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n nicht gültig</numerusform>
            <numerusform>%n nicht gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject %1</source>
        <extracomment>One of several subjects of a credential.</extracomment>
        <translation>Subjekt %1</translation>
    </message>
    <message>
        <source>Membership: %1</source>
        <extracomment>Title of a credential; %1 is an organization.</extracomment>
        <translation>Mitgliedschaft: %1</translation>
    </message>
    <message>
        <source>Ended, within the five minutes that clocks may differ</source>
        <translation>Abgelaufen, innerhalb der fünf Minuten, um die Uhren abweichen dürfen</translation>
    </message>
    <message>
        <source>Ended just now</source>
        <extracomment>Standing of a credential that ended within the minutes that clocks may differ.</extracomment>
        <translation>Gerade abgelaufen</translation>
    </message>
    <message>
        <source>Not checked against its form</source>
        <translation>Nicht mit seiner Form verglichen</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not checked for withdrawal</source>
        <translation>Nicht auf Widerruf geprüft</translation>
    </message>
    <message>
        <source>Withdrawal cannot be checked here</source>
        <translation>Widerruf lässt sich hier nicht prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) here at %1: %2.</source>
        <extracomment>Over the table of checks; %1 is a time, %2 for example &quot;5 hold, 1 could not be checked&quot;.</extracomment>
        <translation>
            <numerusform>%n Prüfung hier um %1: %2.</numerusform>
            <numerusform>%n Prüfungen hier um %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone shows you %n credential(s). What is in them their issuers say.</source>
        <translation>
            <numerusform>Jemand legt dir %n Nachweis vor. Was darin steht, sagt sein Aussteller.</numerusform>
            <numerusform>Jemand legt dir %n Nachweise vor. Was darin steht, sagen ihre Aussteller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked offline, on this computer.</source>
        <translation>Ohne Netz geprüft, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whether this really is “%1”, you must judge.</source>
        <translation>Ob das wirklich „%1“ ist, musst du beurteilen.</translation>
    </message>
    <message>
        <source>Who is behind the issuer’s key, you must judge.</source>
        <translation>Wer hinter dem Schlüssel des Ausstellers steht, musst du beurteilen.</translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message>
        <source>Credentials on this computer</source>
        <extracomment>Spoken name of the list of credentials.</extracomment>
        <translation>Nachweise auf diesem Computer</translation>
    </message>
    <message>
        <source>Which credentials</source>
        <extracomment>Spoken name of the tabs over the list of credentials.</extracomment>
        <translation>Welche Nachweise</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Tabs: credentials that others issued to this person, and those that the person issued.</extracomment>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Find a credential</source>
        <extracomment>Placeholder of the search over the list of credentials.</extracomment>
        <translation>Nachweis suchen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Nobody has issued you anything yet</source>
        <translation>Noch niemand hat dir etwas ausgestellt</translation>
    </message>
    <message>
        <source>You have issued nothing yet</source>
        <translation>Du hast noch nichts ausgestellt</translation>
    </message>
    <message>
        <source>All words you type must be in it.</source>
        <translation>Alle Wörter, die du eingibst, müssen darin stehen.</translation>
    </message>
    <message>
        <source>What you import is listed here.</source>
        <translation>Was du importierst, steht hier.</translation>
    </message>
    <message>
        <source>What you sign for others is listed here, as a copy.</source>
        <translation>Was du für andere signierst, steht hier als Kopie.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>CredentialsNone</name>
    <message>
        <source>Nobody has issued you anything yet</source>
        <translation>Noch niemand hat dir etwas ausgestellt</translation>
    </message>
    <message>
        <source>A credential is a signed statement about you: a library card, a degree, a badge. Bring in one you have.</source>
        <translation>Ein Nachweis ist eine signierte Aussage über dich: ein Büchereiausweis, ein Abschluss, ein Abzeichen. Hol einen herein, den du hast.</translation>
    </message>
    <message>
        <source>Import a credential</source>
        <translation>Nachweis importieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You can also drop a file or a picture of a badge anywhere here.</source>
        <translation>Du kannst hier auch überall eine Datei oder ein Abzeichenbild fallen lassen.</translation>
    </message>
    <message>
        <source>Unlock to see your credentials</source>
        <translation>Entsperre, um deine Nachweise zu sehen</translation>
    </message>
    <message>
        <source>They are sealed with your key, which is locked. Nothing of them can be read or searched until then.</source>
        <translation>Sie sind mit deinem Schlüssel versiegelt, und der ist gesperrt. Bis dahin lässt sich nichts davon lesen oder durchsuchen.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Button: signs a credential for somebody.</extracomment>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <translation>Wem was gezeigt wurde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Opens the text of a credential as it came.</extracomment>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question; %1 is the title of a credential.</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It is kept on this computer only. Without a backup, or the file that it came from, it is gone for good. What you have shown to others stays with them.</source>
        <translation>Er liegt nur auf diesem Computer. Ohne Sicherung oder die Datei, aus der er kam, ist er endgültig weg. Was du anderen gezeigt hast, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop to look at it. Nothing is kept yet.</source>
        <extracomment>While a file is held over the page.</extracomment>
        <translation>Loslassen, um es anzusehen. Noch wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Check someone’s credential…</source>
        <translation>Einen fremden Nachweis prüfen …</translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>Place your banner</source>
        <translation>Titelbild ausrichten</translation>
    </message>
    <message>
        <source>Place your picture</source>
        <translation>Bild ausrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use banner</source>
        <translation>Titelbild verwenden</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Bild verwenden</translation>
    </message>
    <message>
        <source>Cutting</source>
        <extracomment>While a picture is cut.</extracomment>
        <translation>Wird zugeschnitten</translation>
    </message>
    <message>
        <source>The part of the picture that is used</source>
        <translation>Der Ausschnitt des Bildes, der verwendet wird</translation>
    </message>
    <message>
        <source>%1. Arrow keys move it, plus and minus change its size, Home shows all of it.</source>
        <extracomment>Spoken after the name of the picture that is being placed; %1 says where the part is.</extracomment>
        <translation>%1. Die Pfeiltasten verschieben ihn, Plus und Minus ändern die Größe, Pos1 zeigt das ganze Bild.</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Mehr vom Bild zeigen</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <extracomment>Spoken name of the slider under a picture that is being placed.</extracomment>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Show less of the picture, larger</source>
        <translation>Weniger vom Bild zeigen, größer</translation>
    </message>
    <message>
        <source>Only the picture itself is kept. Location, camera and date in the file are removed.</source>
        <translation>Nur das Bild selbst bleibt. Ort, Kamera und Datum in der Datei werden entfernt.</translation>
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
    <name>DiffRow</name>
    <message>
        <source>not there</source>
        <extracomment>Spoken for a value that was not there.</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <extracomment>Spoken: %1 is a place in a value, %2 what it was, %3 what it is.</extracomment>
        <translation>%1 war %2, ist %3</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Run a drill</source>
        <translation>Probe machen</translation>
    </message>
</context>
<context>
    <name>DrillSheet</name>
    <message>
        <source>The drill is done</source>
        <translation>Die Probe ist fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>24 words or seed</source>
        <translation>24 Wörter oder Seed</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Wiederherstellungs-Kit</translation>
    </message>
    <message>
        <source>The words from your paper</source>
        <translation>Die Wörter von deinem Papier</translation>
    </message>
    <message>
        <source>first second third …</source>
        <translation>erstes zweites drittes …</translation>
    </message>
    <message>
        <source>Choose a kit…</source>
        <translation>Kit wählen …</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation>Passphrase des Kits</translation>
    </message>
    <message>
        <source>Could you get back in?</source>
        <translation>Kämst du wieder hinein?</translation>
    </message>
    <message>
        <source>Your key is opened apart from this computer’s data, and your streams are asked of your nodes. Nothing is changed.</source>
        <translation>Dein Schlüssel wird getrennt von den Daten dieses Computers geöffnet, und deine Streams werden bei deinen Knoten erfragt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Get back in with</source>
        <extracomment>What a drill begins with.</extracomment>
        <translation>Wieder hinein mit</translation>
    </message>
    <message>
        <source>Amphora’s own 24 words. Words of a wallet are not wanted here.</source>
        <translation>Amphoras eigene 24 Wörter. Wörter einer Wallet sind hier nicht erwünscht.</translation>
    </message>
</context>
<context>
    <name>ErrorCode</name>
    <message>
        <source>What %1 means</source>
        <extracomment>Spoken name of a code such as E-KEY-LOCKED under a failure.</extracomment>
        <translation>Was %1 bedeutet</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Opens the home once more.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Amphora changed nothing</source>
        <extracomment>On the page of a home that does not open.</extracomment>
        <translation>Amphora hat nichts geändert</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The keyring or vault that holds your key is locked.</source>
        <translation>Der Schlüsselbund oder Tresor mit deinem Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>Your key is still there, nothing was changed.</source>
        <translation>Dein Schlüssel ist noch da, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not give out your key.</source>
        <translation>Der Schlüsselbund hat deinen Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Try again and allow the access when your desktop asks.</source>
        <translation>Versuche es noch einmal und erlaube den Zugriff, wenn dein Desktop fragt.</translation>
    </message>
    <message>
        <source>This computer has no keyring service running.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start a keyring, or keep the key in a file with a passphrase.</source>
        <translation>Starte einen Schlüsselbund oder bewahre den Schlüssel in einer Datei mit Passphrase auf.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look for a question of your desktop that waits for you, then try again.</source>
        <translation>Suche nach einer wartenden Frage deines Desktops und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file that holds the key of this identity is not there.</source>
        <translation>Die Datei mit dem Schlüssel dieser Identität ist nicht da.</translation>
    </message>
    <message>
        <source>Put the file back, or restore with your 24 words or your recovery kit.</source>
        <translation>Lege die Datei zurück, oder stelle mit deinen 24 Wörtern oder dem Wiederherstellungs-Kit wieder her.</translation>
    </message>
    <message>
        <source>The keyring is open but has no key for this identity.</source>
        <translation>Der Schlüsselbund ist offen, hat aber keinen Schlüssel für diese Identität.</translation>
    </message>
    <message>
        <source>Your data and drafts are untouched.</source>
        <translation>Deine Daten und Entwürfe sind unberührt.</translation>
    </message>
    <message>
        <source>Restore with your 24 words or your recovery kit.</source>
        <translation>Stelle mit deinen 24 Wörtern oder dem Wiederherstellungs-Kit wieder her.</translation>
    </message>
    <message>
        <source>The stored key is damaged.</source>
        <translation>Der gespeicherte Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>Your data and drafts are untouched, the damaged key is kept.</source>
        <translation>Deine Daten und Entwürfe sind unberührt, der beschädigte Schlüssel bleibt erhalten.</translation>
    </message>
    <message>
        <source>The key belongs to another identity or vault.</source>
        <translation>Der Schlüssel gehört zu einer anderen Identität oder einem anderen Tresor.</translation>
    </message>
    <message>
        <source>Use the words or the kit of this identity.</source>
        <translation>Nimm die Wörter oder das Kit dieser Identität.</translation>
    </message>
    <message>
        <source>One word is not in the list of recovery words.</source>
        <translation>Ein Wort steht nicht in der Liste der Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>Compare this word with your paper; the first four letters decide.</source>
        <translation>Vergleiche dieses Wort mit deinem Papier; die ersten vier Buchstaben entscheiden.</translation>
    </message>
    <message>
        <source>All words are known, but they do not belong together.</source>
        <translation>Alle Wörter sind bekannt, gehören aber nicht zusammen.</translation>
    </message>
    <message>
        <source>Check the order, and whether a word was taken for a similar one.</source>
        <translation>Prüfe die Reihenfolge und ob ein Wort mit einem ähnlichen verwechselt wurde.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Die Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>Close it, or use its window.</source>
        <translation>Schließe es oder benutze dessen Fenster.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this change was not saved.</source>
        <translation>Was vorher gespeichert war, ist sicher; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>What was saved before was left as it is.</source>
        <translation>Was vorher gespeichert war, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder, then try again.</source>
        <translation>Prüfe den Datenträger und die Rechte des Ordners und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Er wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installiere die neuere Version.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Die Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Nimm eine andere Kopie der Sicherung.</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>Das hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>Check what was given.</source>
        <translation>Prüfe die Eingabe.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Mach es kleiner.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Mach es einfacher.</translation>
    </message>
    <message>
        <source>The data is not what its identifier says.</source>
        <translation>Die Daten sind nicht, was ihre Kennung sagt.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <translation>Sie wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Get it from another node; the one that gave it is broken or lies.</source>
        <translation>Hol sie von einem anderen Knoten; der, der sie gab, ist defekt oder lügt.</translation>
    </message>
    <message>
        <source>A signature is wrong.</source>
        <translation>Eine Signatur ist falsch.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Get the data from another node, or ask its author.</source>
        <translation>Hol die Daten von einem anderen Knoten oder frage den Verfasser.</translation>
    </message>
    <message>
        <source>This was signed by somebody who does not control the stream.</source>
        <translation>Das hat jemand signiert, dem der Stream nicht gehört.</translation>
    </message>
    <message>
        <source>Compare the two identifiers in the details.</source>
        <translation>Vergleiche die beiden Kennungen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Ask for a new permission.</source>
        <translation>Bitte um eine neue Erlaubnis.</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation>Deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Renew it and try again.</source>
        <translation>Erneuere sie und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A field does not fit the rules of its form.</source>
        <translation>Ein Feld passt nicht zu den Regeln seines Formulars.</translation>
    </message>
    <message>
        <source>A change does not fit the document it changes.</source>
        <translation>Eine Änderung passt nicht zu dem Dokument, das sie ändert.</translation>
    </message>
    <message>
        <source>Get the stream again from a node.</source>
        <translation>Hol den Stream noch einmal von einem Knoten.</translation>
    </message>
    <message>
        <source>A part of this stream is not here.</source>
        <translation>Ein Teil dieses Streams fehlt hier.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>Was hier ist, bleibt.</translation>
    </message>
    <message>
        <source>The node knows a newer version.</source>
        <translation>Der Knoten kennt eine neuere Version.</translation>
    </message>
    <message>
        <source>Your edit is safe on this computer.</source>
        <translation>Deine Änderung ist sicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another version of this stream won.</source>
        <translation>Eine andere Version dieses Streams hat gewonnen.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>Deine Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Compare both and apply yours again.</source>
        <translation>Vergleiche beide und wende deine noch einmal an.</translation>
    </message>
    <message>
        <source>A time proof is wrong.</source>
        <translation>Ein Zeitbeleg ist falsch.</translation>
    </message>
    <message>
        <source>The stream itself is fine.</source>
        <translation>Der Stream selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Get the stream again from another node.</source>
        <translation>Hol den Stream noch einmal von einem anderen Knoten.</translation>
    </message>
    <message>
        <source>The time proof could not be made.</source>
        <translation>Der Zeitbeleg konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Your edit is valid without it.</source>
        <translation>Deine Änderung gilt auch ohne ihn.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong.</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Stell die Uhr und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The node cannot be reached.</source>
        <translation>Der Knoten ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was lost: what is yours is saved on this computer.</source>
        <translation>Nichts ging verloren: Was dir gehört, ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Check the address and the network. What waits goes with the next sync.</source>
        <translation>Prüfe Adresse und Netz. Was wartet, geht mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask who runs the node; there is no way around this.</source>
        <translation>Frage, wer den Knoten betreibt; daran führt kein Weg vorbei.</translation>
    </message>
    <message>
        <source>There is no Ceramic node at this address.</source>
        <translation>Unter dieser Adresse ist kein Ceramic-Knoten.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The node is on another network than before.</source>
        <translation>Der Knoten ist in einem anderen Netz als zuvor.</translation>
    </message>
    <message>
        <source>Remove it and add it again if that is meant.</source>
        <translation>Entferne ihn und füge ihn neu hinzu, wenn das so sein soll.</translation>
    </message>
    <message>
        <source>The node refused this.</source>
        <translation>Der Knoten hat das abgelehnt.</translation>
    </message>
    <message>
        <source>It is saved on this computer and waits.</source>
        <translation>Es ist auf diesem Computer gespeichert und wartet.</translation>
    </message>
    <message>
        <source>Look at the details; it is tried again.</source>
        <translation>Sieh in die Einzelheiten; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Use another node.</source>
        <translation>Nimm einen anderen Knoten.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>What was done before stays done.</source>
        <translation>Was vorher getan war, bleibt getan.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starte es wieder, wann du magst.</translation>
    </message>
    <message>
        <source>There is nothing of that name here.</source>
        <translation>Hier gibt es nichts dieses Namens.</translation>
    </message>
    <message>
        <source>Check the name or identifier.</source>
        <translation>Prüfe Name oder Kennung.</translation>
    </message>
    <message>
        <source>This cannot be done in this way.</source>
        <translation>So lässt sich das nicht tun.</translation>
    </message>
    <message>
        <source>See the help.</source>
        <translation>Sieh in die Hilfe.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>Diese Version kann das nicht.</translation>
    </message>
    <message>
        <source>See the details for what is supported.</source>
        <translation>Was unterstützt wird, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Two identifiers differ only in upper and lower case.</source>
        <translation>Zwei Kennungen unterscheiden sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Choose the one that is meant.</source>
        <translation>Wähle die gemeinte.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of recovery words.</source>
        <extracomment>%1 is the number of a recovery word, 1 to 24.</extracomment>
        <translation>Wort %1 steht nicht in der Liste der Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>These %1 words belong to a wallet. Amphora has 24 words of its own.</source>
        <extracomment>%1 is how many words were typed, 12 to 21.</extracomment>
        <translation>Diese %1 Wörter gehören zu einer Wallet. Amphora hat 24 eigene Wörter.</translation>
    </message>
    <message>
        <source>This file is no picture that Amphora can use.</source>
        <translation>Diese Datei ist kein Bild, das Amphora verwenden kann.</translation>
    </message>
    <message>
        <source>The file is untouched, your profile as well.</source>
        <translation>Die Datei ist unberührt, dein Profil ebenso.</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG or WebP picture.</source>
        <translation>Nimm ein Bild als PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>This picture is too large to be opened safely.</source>
        <translation>Dieses Bild ist zu groß, um es sicher zu öffnen.</translation>
    </message>
    <message>
        <source>Use one of at most 64 MiB and 100 megapixels.</source>
        <translation>Nimm eines mit höchstens 64 MiB und 100 Megapixeln.</translation>
    </message>
    <message>
        <source>This picture is damaged: it cannot be read to its end.</source>
        <translation>Dieses Bild ist beschädigt: Es lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it once more, or use another one.</source>
        <translation>Öffne es in einem anderen Programm und speichere es neu, oder nimm ein anderes.</translation>
    </message>
    <message>
        <source>There is no IPFS API at %1.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Unter %1 ist keine IPFS-Schnittstelle.</translation>
    </message>
    <message>
        <source>This is a %1 file, which Amphora cannot use as a picture.</source>
        <extracomment>%1 is a kind of file, for example HEIC.</extracomment>
        <translation>Das ist eine %1-Datei, die Amphora nicht als Bild verwenden kann.</translation>
    </message>
    <message>
        <source>No text of this name waits for a signature.</source>
        <translation>Kein Text dieses Namens wartet auf eine Signatur.</translation>
    </message>
    <message>
        <source>Make a new text and have it signed; each text takes one answer.</source>
        <translation>Erstelle einen neuen Text und lass ihn signieren; jeder Text nimmt eine Antwort an.</translation>
    </message>
    <message>
        <source>Make a new text and have it signed.</source>
        <translation>Erstelle einen neuen Text und lass ihn signieren.</translation>
    </message>
    <message>
        <source>This is not a signature of an account.</source>
        <translation>Das ist keine Signatur eines Kontos.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Paste all of it: hex, base58, base64, or the JSON that your wallet gives.</source>
        <translation>Füge sie ganz ein: hex, base58, base64 oder das JSON, das deine Wallet ausgibt.</translation>
    </message>
    <message>
        <source>The signature is not of this account and this text.</source>
        <translation>Die Signatur ist nicht von diesem Konto unter diesem Text.</translation>
    </message>
    <message>
        <source>Compare account and text with what your wallet shows. A contract wallet cannot be checked without its chain.</source>
        <translation>Vergleiche Konto und Text mit dem, was deine Wallet zeigt. Eine Vertrags-Wallet lässt sich ohne ihre Chain nicht prüfen.</translation>
    </message>
    <message>
        <source>This was signed by another account than the one asked for.</source>
        <translation>Das hat ein anderes Konto signiert als das gefragte.</translation>
    </message>
    <message>
        <source>Choose the right account in your wallet, or begin anew with the other one.</source>
        <translation>Wähle in deiner Wallet das richtige Konto, oder beginne mit dem anderen von vorn.</translation>
    </message>
    <message>
        <source>This is for another chain than the one asked for.</source>
        <translation>Das gilt für eine andere Chain als die gefragte.</translation>
    </message>
    <message>
        <source>Begin anew with the chain that is meant.</source>
        <translation>Beginne von vorn mit der Chain, die gemeint ist.</translation>
    </message>
    <message>
        <source>Another text was signed than the one asked for.</source>
        <translation>Ein anderer Text wurde signiert als der gefragte.</translation>
    </message>
    <message>
        <source>Have exactly the text signed that is shown here.</source>
        <translation>Lass genau den Text signieren, der hier steht.</translation>
    </message>
    <message>
        <source>The time of a proof is not the one that was signed.</source>
        <translation>Die Zeit eines Belegs ist nicht die signierte.</translation>
    </message>
    <message>
        <source>Have a new text signed.</source>
        <translation>Lass einen neuen Text signieren.</translation>
    </message>
    <message>
        <source>This proof is older than one that is known, or was used before.</source>
        <translation>Dieser Beleg ist älter als ein bekannter oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>If the account is yours, have a new text signed.</source>
        <translation>Wenn das Konto deines ist, lass einen neuen Text signieren.</translation>
    </message>
    <message>
        <source>This is a contract wallet: only its chain can say whether the signature is right.</source>
        <translation>Das ist eine Vertrags-Wallet: Nur ihre Chain kann sagen, ob die Signatur stimmt.</translation>
    </message>
    <message>
        <source>Use an account with a key of its own; contract wallets cannot be checked here.</source>
        <translation>Nimm ein Konto mit eigenem Schlüssel; Vertrags-Wallets lassen sich hier nicht prüfen.</translation>
    </message>
    <message>
        <source>Signatures of this chain are not checked here.</source>
        <translation>Signaturen dieser Chain werden hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Use an account of Ethereum or Solana.</source>
        <translation>Nimm ein Konto von Ethereum oder Solana.</translation>
    </message>
    <message>
        <source>This is no credential, or not one of a form that is known here.</source>
        <translation>Das ist kein Nachweis oder keiner von einer Form, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a file or text of the credential itself.</source>
        <translation>Bitte um die Datei oder den Text des Nachweises selbst.</translation>
    </message>
    <message>
        <source>Something stands in this credential twice, so it could be read in two ways.</source>
        <translation>In diesem Nachweis steht etwas doppelt, sodass er sich auf zwei Arten lesen ließe.</translation>
    </message>
    <message>
        <source>Ask its issuer for a new one.</source>
        <translation>Bitte den Aussteller um einen neuen.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask its issuer for a new one.</source>
        <translation>Verlass dich nicht darauf; bitte den Aussteller um einen neuen.</translation>
    </message>
    <message>
        <source>The credential was not signed by the issuer that it names.</source>
        <translation>Der Nachweis wurde nicht von dem Aussteller signiert, den er nennt.</translation>
    </message>
    <message>
        <source>What the credential says does not fit together.</source>
        <translation>Was der Nachweis sagt, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>See the details for the claim that is meant.</source>
        <translation>Welche Angabe gemeint ist, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The disclosed claims do not belong to this credential, or stand there twice.</source>
        <translation>Die gezeigten Angaben gehören nicht zu diesem Nachweis oder stehen doppelt da.</translation>
    </message>
    <message>
        <source>Ask for it again; nothing of it can be relied on.</source>
        <translation>Bitte noch einmal darum; auf nichts davon ist Verlass.</translation>
    </message>
    <message>
        <source>Whoever shows this credential does not prove to be its holder.</source>
        <translation>Wer diesen Nachweis zeigt, beweist nicht, dass er ihm gehört.</translation>
    </message>
    <message>
        <source>Ask the holder for a presentation of their own.</source>
        <translation>Bitte den Inhaber, ihn selbst vorzulegen.</translation>
    </message>
    <message>
        <source>It may be an old one shown again: ask for a new one.</source>
        <translation>Vielleicht ist es eine alte, noch einmal gezeigt: Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The time of this credential or presentation is over.</source>
        <translation>Die Zeit dieses Nachweises oder dieser Präsentation ist vorbei.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The time of this credential or presentation has not begun.</source>
        <translation>Die Zeit dieses Nachweises oder dieser Präsentation hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Try again when it has; check the clock of this computer.</source>
        <translation>Versuch es dann noch einmal; prüf die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>A claim does not fit the rules of its form.</source>
        <translation>Eine Angabe passt nicht zu den Regeln ihres Formulars.</translation>
    </message>
    <message>
        <source>Change the claim that the details name.</source>
        <translation>Ändere die Angabe, die in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>This credential is bound to a key that is not here, or to nobody.</source>
        <translation>Dieser Nachweis ist an einen Schlüssel gebunden, der nicht hier ist, oder an niemanden.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Show it with the identity or wallet that it was issued to.</source>
        <translation>Zeig ihn mit der Identität oder Wallet, für die er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>This picture is damaged or carries no badge.</source>
        <translation>Dieses Bild ist beschädigt oder trägt kein Abzeichen.</translation>
    </message>
    <message>
        <source>Get the picture again from whoever issued the badge; many programs drop the badge from a picture.</source>
        <translation>Hol das Bild noch einmal vom Aussteller des Abzeichens; viele Programme lassen das Abzeichen beim Speichern weg.</translation>
    </message>
    <message>
        <source>Without encryption only this computer and your own network are spoken to.</source>
        <translation>Ohne Verschlüsselung wird nur mit diesem Computer und deinem eigenen Netz gesprochen.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Nimm die Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Sync again with “Read from” on for this node: the newer version is fetched and your edit put on top.</source>
        <translation>Schalte „Davon lesen“ für diesen Knoten ein und gleiche noch einmal ab: Die neuere Version wird geholt und deine Änderung daraufgesetzt.</translation>
    </message>
    <message>
        <source>Amphora has 24 words; these are %1.</source>
        <extracomment>%1 is how many words were typed, not 24.</extracomment>
        <translation>Amphora hat 24 Wörter; das sind %1.</translation>
    </message>
    <message>
        <source>The time to sign this text is over: seven days for a pasted signature, five minutes for a wallet in the browser.</source>
        <translation>Die Zeit, diesen Text zu signieren, ist vorbei: sieben Tage für eine eingefügte Signatur, fünf Minuten für eine Wallet im Browser.</translation>
    </message>
    <message>
        <source>The request was declined in the wallet.</source>
        <translation>Die Anfrage wurde in der Wallet abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was stored.</source>
        <translation>Nichts wurde signiert und nichts gespeichert.</translation>
    </message>
    <message>
        <source>If that was a slip, begin anew.</source>
        <translation>Wenn das ein Versehen war, fang neu an.</translation>
    </message>
    <message>
        <source>You chose to stay offline.</source>
        <translation>Du hast gewählt, offline zu bleiben.</translation>
    </message>
    <message>
        <source>Nothing was asked or sent. Your changes wait here.</source>
        <translation>Nichts wurde gefragt oder gesendet. Deine Änderungen warten hier.</translation>
    </message>
    <message>
        <source>Turn off “Stay offline” in the settings, or leave out --offline.</source>
        <translation>Schalte „Offline bleiben“ in den Einstellungen ab, oder lass --offline weg.</translation>
    </message>
    <message>
        <source>Type it again; capitals count. An identity can also be restored with its 24 words or its recovery kit.</source>
        <translation>Gib sie noch einmal ein; Groß- und Kleinbuchstaben zählen. Eine Identität lässt sich auch mit ihren 24 Wörtern oder ihrem Kit wiederherstellen.</translation>
    </message>
    <message>
        <source>This is no well-formed DID.</source>
        <translation>Das ist keine wohlgeformte DID.</translation>
    </message>
    <message>
        <source>Copy the whole of it, from “did:” to its last letter; a wrong letter makes another one or none.</source>
        <translation>Kopiere sie ganz, von „did:“ bis zum letzten Buchstaben; ein falscher Buchstabe macht eine andere daraus oder keine.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Change that field and try again.</source>
        <translation>Ändere dieses Feld und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no chain of this name.</source>
        <translation>Eine Chain dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was stored, and there is nothing to sign.</source>
        <translation>Nichts wurde gespeichert, und es gibt nichts zu signieren.</translation>
    </message>
    <message>
        <source>Name the chain of the account: eip155: and its number, as in eip155:1, or solana: and the first 32 letters of its genesis hash.</source>
        <translation>Nenne die Chain des Kontos: eip155: und ihre Nummer, etwa eip155:1, oder solana: und die ersten 32 Zeichen ihres Genesis-Hashs.</translation>
    </message>
    <message>
        <source>Another Amphora is using this data folder.</source>
        <translation>Ein anderes Amphora benutzt diesen Datenordner.</translation>
    </message>
    <message>
        <source>This data folder was written by a newer Amphora.</source>
        <translation>Dieser Datenordner wurde von einem neueren Amphora geschrieben.</translation>
    </message>
    <message>
        <source>A file of this data folder is damaged or missing.</source>
        <translation>Eine Datei dieses Datenordners ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The damaged file was kept as it is; nothing was overwritten.</source>
        <translation>Die beschädigte Datei blieb, wie sie ist; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or start Amphora with another data folder (--home FOLDER) and restore there with your 24 words.</source>
        <translation>Setze eine Sicherung an seine Stelle, oder starte Amphora mit einem anderen Datenordner (--home ORDNER) und stelle dort mit deinen 24 Wörtern wieder her.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>The signer’s permission does not cover this.</source>
        <translation>Die Erlaubnis des Signierenden deckt das nicht ab.</translation>
    </message>
    <message>
        <source>The signer’s permission has ended.</source>
        <translation>Die Erlaubnis des Signierenden ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>Nichts zu tun: Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The node’s certificate is not valid.</source>
        <translation>Das Zertifikat des Knotens ist nicht gültig.</translation>
    </message>
    <message>
        <source>The node’s answer is not true.</source>
        <translation>Die Antwort des Knotens ist nicht wahr.</translation>
    </message>
    <message>
        <source>A file of this data folder is damaged or missing: %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Eine Datei dieses Datenordners ist beschädigt oder fehlt: %1</translation>
    </message>
    <message>
        <source>By its newest proof the account belongs to another identity.</source>
        <translation>Nach seinem neuesten Beleg gehört das Konto zu einer anderen Identität.</translation>
    </message>
    <message>
        <source>This credential has no signature, or one of a kind that its key does not make.</source>
        <translation>Dieser Nachweis hat keine Signatur oder eine von einer Art, die sein Schlüssel nicht macht.</translation>
    </message>
    <message>
        <source>The credential was changed after it was signed, or someone else signed it.</source>
        <translation>Der Nachweis wurde nach dem Signieren geändert, oder jemand anderes hat ihn signiert.</translation>
    </message>
    <message>
        <source>This presentation was made for someone else.</source>
        <translation>Diese Präsentation wurde für jemand anderen erstellt.</translation>
    </message>
    <message>
        <source>Ask for one that is made out to you.</source>
        <translation>Bitte um eine, die auf dich ausgestellt ist.</translation>
    </message>
    <message>
        <source>This presentation answers another request than yours.</source>
        <translation>Diese Präsentation antwortet auf eine andere Anfrage als deine.</translation>
    </message>
    <message>
        <source>There is no identity in this data folder yet.</source>
        <translation>In diesem Datenordner gibt es noch keine Identität.</translation>
    </message>
    <message>
        <source>Make one (identity create), bring yours back (identity restore), or open the data folder that it is in (--home).</source>
        <translation>Erstelle eine (identity create), hole deine zurück (identity restore) oder öffne den Datenordner, in dem sie liegt (--home).</translation>
    </message>
</context>
<context>
    <name>EventPlaceChooser</name>
    <message>
        <source>Save the event</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>Blocks as they are (*.car)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Blöcke, wie sie sind (*.car)</translation>
    </message>
    <message>
        <source>JSON as Ceramic nodes take it (*.json)</source>
        <translation>JSON, wie Ceramic-Knoten es nehmen (*.json)</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>On %1, seen %2</source>
        <extracomment>Evidence of a copy: %1 is a node, %2 a time.</extracomment>
        <translation>Auf %1, gesehen %2</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <extracomment>When a node is asked again; %1 is a time.</extracomment>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>Signed and stored on this computer only.</source>
        <translation>Signiert und nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation>Ein Knoten sagt es. Der Beleg wurde hier nicht mit der Blockchain verglichen.</translation>
    </message>
</context>
<context>
    <name>ExportPlaceChooser</name>
    <message>
        <source>Save the file</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Alle Dateien (*)</translation>
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
    <name>FileChooser</name>
    <message>
        <source>Save</source>
        <extracomment>Buttons of the file window.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button of the file window: the file takes the place of another.</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field of the file window: folder and name of a file.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file of this name is there. It would be replaced.</source>
        <translation>Eine Datei mit diesem Namen ist schon da. Sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Where files can lie: home folder, documents, drives.</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Stands in a field while none of the named places is shown.</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Der Ordner darüber</translation>
    </message>
    <message>
        <source>What lies in %1</source>
        <extracomment>Spoken name of the list of the file window; %1 is a folder.</extracomment>
        <translation>Was in %1 liegt</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>Which kind of files the file window shows or writes.</extracomment>
        <translation>Art der Datei</translation>
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
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FormPlaceChooser</name>
    <message>
        <source>Save the form for the words</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Formular für die Wörter speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide</source>
        <extracomment>A topic of the help.</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A topic of the help: the words that the program uses.</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>A topic of the help.</extracomment>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>Keys and the place where they are kept</source>
        <translation>Schlüssel und ihr Ort</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Bytes, events and streams</source>
        <translation>Bytes, Ereignisse und Streams</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Find a page, a stream, an action or a word of the help</source>
        <translation>Eine Seite, einen Stream, eine Aktion oder ein Wort der Hilfe finden</translation>
    </message>
    <message>
        <source>Open a page of the rail, from the top</source>
        <translation>Eine Seite der Leiste öffnen, von oben gezählt</translation>
    </message>
    <message>
        <source>Go to the next part of the window: rail, page, status bar. With Shift: back</source>
        <translation>Zum nächsten Teil des Fensters: Leiste, Seite, Statuszeile. Mit Umschalt: zurück</translation>
    </message>
    <message>
        <source>Go to the next control. With Shift: back</source>
        <translation>Zum nächsten Bedienelement. Mit Umschalt: zurück</translation>
    </message>
    <message>
        <source>Press what has the ring; in a field: go on</source>
        <translation>Drücken, was den Ring hat; in einem Feld: weiter</translation>
    </message>
    <message>
        <source>Close what lies on top: menu, question, sheet, opened version; on the welcome pages: one step back</source>
        <translation>Schließen, was obenauf liegt: Menü, Frage, Blatt, geöffnete Version; auf den Willkommensseiten: einen Schritt zurück</translation>
    </message>
    <message>
        <source>In a field: undo typing. Elsewhere: undo the last thing that can be undone</source>
        <translation>In einem Feld: Getipptes zurücknehmen. Sonst: das Letzte zurücknehmen, was sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger text. Ctrl and −: smaller, Ctrl and 0: as it was</source>
        <translation>Größere Schrift. Strg und −: kleiner, Strg und 0: wie zuvor</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose among parts that stand side by side; move a slider</source>
        <translation>Unter Teilen wählen, die nebeneinander stehen; einen Regler bewegen</translation>
    </message>
    <message>
        <source>Move in a list, a menu, the pages of the rail</source>
        <translation>Sich in einer Liste, einem Menü, den Seiten der Leiste bewegen</translation>
    </message>
    <message>
        <source>Turn a switch, tick a box, open a list</source>
        <translation>Einen Schalter umlegen, ein Kästchen ankreuzen, eine Liste öffnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists and controls</source>
        <translation>In Listen und Bedienelementen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>As they are printed on a keyboard.</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Error codes</source>
        <extracomment>A topic of the help: codes such as E-KEY-LOCKED.</extracomment>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A topic of the help.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe finden</translation>
    </message>
    <message>
        <source>This topic is there in English only.</source>
        <translation>Dieses Thema gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Of a search in the help; stands where the name of the opened topic stands otherwise.</extracomment>
        <translation>Treffer</translation>
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
        <translation>Wiederherstellungs-Kit</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Neues Kit erstellen</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Wiederherstellungs-Kit erstellen</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Heading on Home: where the streams are stored.</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <extracomment>Heading on Home: credentials that are valid, but not for long.</extracomment>
        <translation>Läuft bald ab</translation>
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
    <message>
        <source>Rename…</source>
        <extracomment>Identity menu: how this computer calls the identity.</extracomment>
        <translation>Umbenennen …</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>Copied</source>
        <extracomment>Copies the value of one line, or the CID of a block.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys &amp; recovery</source>
        <translation>Schlüssel &amp; Zugang</translation>
    </message>
    <message>
        <source>Ways back in</source>
        <extracomment>Heading: how one gets back to one&apos;s identity.</extracomment>
        <translation>Wege zurück</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Wörter auf Papier</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Wiederherstellungs-Kit</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>Neues Kit erstellen</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Wiederherstellungs-Kit erstellen</translation>
    </message>
    <message>
        <source>This key came as a seed, without words.</source>
        <translation>Dieser Schlüssel kam als Seed, ohne Wörter.</translation>
    </message>
    <message>
        <source>The recovery kit is its only way back in.</source>
        <translation>Das Wiederherstellungs-Kit ist der einzige Weg zurück.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Dein Schlüssel</translation>
    </message>
    <message>
        <source>It signs what you publish and opens your drafts.</source>
        <translation>Er signiert, was du veröffentlichst, und öffnet deine Entwürfe.</translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation>Meine DID kopieren</translation>
    </message>
    <message>
        <source>A key of this kind cannot be exchanged for another. Whoever gets it stays able to sign as you.</source>
        <translation>Ein Schlüssel dieser Art kann nicht gegen einen anderen getauscht werden. Wer ihn bekommt, kann für immer in deinem Namen signieren.</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>Heading: when the key is put away.</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Who can sign as you</source>
        <extracomment>Heading: which computers and people hold the key.</extracomment>
        <translation>Wer in deinem Namen signieren kann</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>State of the key on this computer.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Whoever has your 24 words, or a kit with its passphrase</source>
        <translation>Wer deine 24 Wörter hat oder ein Kit mit seiner Passphrase</translation>
    </message>
    <message>
        <source>Whoever has a kit with its passphrase, or the seed</source>
        <translation>Wer ein Kit mit seiner Passphrase hat oder den Seed</translation>
    </message>
    <message>
        <source>On any computer, without asking you. Keep them away from this computer and from each other.</source>
        <translation>An jedem Computer, ohne dich zu fragen. Bewahre sie fern von diesem Computer und voneinander auf.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Followed by a time in a field.</extracomment>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>When the computer sleeps or its screen is locked</source>
        <translation>Wenn der Computer schläft oder der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Other programs of yours may read the memory of this one.</source>
        <translation>Andere Programme von dir können den Speicher dieses Programms lesen.</translation>
    </message>
    <message>
        <source>The system did not let Amphora forbid it. Lock when you do not need the key.</source>
        <translation>Das System ließ Amphora das nicht verbieten. Sperre, wenn du den Schlüssel nicht brauchst.</translation>
    </message>
    <message>
        <source>If something happens</source>
        <extracomment>Heading: a computer that is lost, words that were seen.</extracomment>
        <translation>Wenn etwas geschieht</translation>
    </message>
    <message>
        <source>This computer is lost or broken</source>
        <translation>Dieser Computer ist weg oder kaputt</translation>
    </message>
    <message>
        <source>Words or kit open your identity on another one, and your nodes give back what you published. Drafts are only here.</source>
        <translation>Wörter oder Kit öffnen deine Identität auf einem anderen, und deine Knoten geben zurück, was du veröffentlicht hast. Entwürfe gibt es nur hier.</translation>
    </message>
    <message>
        <source>The kit opens your identity on another one, and your nodes give back what you published. Drafts are only here.</source>
        <translation>Das Kit öffnet deine Identität auf einem anderen, und deine Knoten geben zurück, was du veröffentlicht hast. Entwürfe gibt es nur hier.</translation>
    </message>
    <message>
        <source>Nothing locks them out. Make a new identity, and tell people so in another way.</source>
        <translation>Nichts sperrt ihn aus. Erstell eine neue Identität und sag es den Leuten auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>Opens what the help says of the dangers.</extracomment>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>The passphrase of the kit is forgotten</source>
        <translation>Die Passphrase des Kits ist vergessen</translation>
    </message>
    <message>
        <source>While the key is open here, make a new kit and destroy the old one.</source>
        <translation>Erstell ein neues Kit, solange der Schlüssel hier offen ist, und vernichte das alte.</translation>
    </message>
    <message>
        <source>Nobody else: nodes keep what you signed, have no key of yours and cannot change a word of it.</source>
        <translation>Sonst niemand: Knoten behalten, was du signiert hast. Sie haben keinen Schlüssel von dir und können kein Wort davon ändern.</translation>
    </message>
    <message>
        <source>Someone may have seen your words, or has your kit</source>
        <translation>Jemand hat vielleicht deine Wörter gesehen oder hat dein Kit</translation>
    </message>
    <message>
        <source>Someone may have your kit or the seed</source>
        <translation>Jemand hat vielleicht dein Kit oder den Seed</translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message>
        <source>Choose a recovery kit</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Wiederherstellungs-Kit wählen</translation>
    </message>
    <message>
        <source>Recovery kits (*.amphora-kit)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Wiederherstellungs-Kits (*.amphora-kit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>KitPlaceChooser</name>
    <message>
        <source>Save the recovery kit</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Wiederherstellungs-Kit speichern</translation>
    </message>
    <message>
        <source>Recovery kits (*.amphora-kit)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Wiederherstellungs-Kits (*.amphora-kit)</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Your kit is made</source>
        <translation>Dein Kit ist erstellt</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Wiederherstellungs-Kit erstellen</translation>
    </message>
    <message>
        <source>Your key in a sealed file, for a USB stick or another computer.</source>
        <translation>Dein Schlüssel in einer versiegelten Datei, für einen USB-Stick oder einen anderen Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Wird versiegelt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation>Passphrase des Kits</translation>
    </message>
    <message>
        <source>Four random words are strong and easy to type. Without it the kit opens for nobody.</source>
        <translation>Vier zufällige Wörter sind stark und leicht zu tippen. Ohne sie öffnet das Kit für niemanden.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>It was read back and opens your identity.</source>
        <translation>Es wurde zurückgelesen und öffnet deine Identität.</translation>
    </message>
    <message>
        <source>Keep it away from this computer, and the passphrase away from the kit.</source>
        <translation>Bewahre es fern von diesem Computer auf, und die Passphrase fern vom Kit.</translation>
    </message>
    <message>
        <source>Without it the kit opens for nobody.</source>
        <translation>Ohne sie öffnet das Kit für niemanden.</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Window, text and drawing; loaded as a library that you may exchange</source>
        <translation>Fenster, Text und Zeichnen; als Bibliothek geladen, die du austauschen darfst</translation>
    </message>
    <message>
        <source>Speaks with the keyring of the desktop</source>
        <translation>Spricht mit dem Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Messages of the desktop; loaded as a library that you may exchange</source>
        <translation>Nachrichten des Desktops; als Bibliothek geladen, die du austauschen darfst</translation>
    </message>
    <message>
        <source>Signatures, sealing, memory that is locked</source>
        <translation>Signaturen, Versiegeln, gesperrter Speicher</translation>
    </message>
    <message>
        <source>Key derivation and hashes</source>
        <translation>Schlüsselableitung und Hashes</translation>
    </message>
    <message>
        <source>Talks to nodes</source>
        <translation>Spricht mit Knoten</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Keeps the streams on this computer</source>
        <translation>Bewahrt die Streams auf diesem Computer auf</translation>
    </message>
    <message>
        <source>Reads and writes JSON</source>
        <translation>Liest und schreibt JSON</translation>
    </message>
    <message>
        <source>Patterns of schemas</source>
        <translation>Muster der Schemas</translation>
    </message>
    <message>
        <source>One form of a passphrase, whatever the keyboard</source>
        <translation>Eine Form der Passphrase, gleich auf welcher Tastatur</translation>
    </message>
    <message>
        <source>Reads the command line of amphora-cli</source>
        <translation>Liest die Befehlszeile von amphora-cli</translation>
    </message>
    <message>
        <source>The typeface of the window</source>
        <translation>Die Schrift des Fensters</translation>
    </message>
    <message>
        <source>The typeface of identifiers</source>
        <translation>Die Schrift der Kennungen</translation>
    </message>
    <message>
        <source>The icons</source>
        <translation>Die Symbole</translation>
    </message>
    <message>
        <source>The list of recovery words</source>
        <translation>Die Liste der Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>The first events of the schemas that all profiles share</source>
        <translation>Die ersten Ereignisse der Schemas, die allen Profilen gemeinsam sind</translation>
    </message>
    <message>
        <source>The schema of schemas, draft 07</source>
        <translation>Das Schema der Schemas, Entwurf 07</translation>
    </message>
    <message>
        <source>Signatures of wallets</source>
        <translation>Signaturen von Wallets</translation>
    </message>
    <message>
        <source>Unpacks badges in pictures</source>
        <translation>Entpackt Abzeichen in Bildern</translation>
    </message>
    <message>
        <source>Draws the QR codes on paper; loaded as a library that you may exchange</source>
        <translation>Zeichnet die QR-Codes auf Papier; als Bibliothek geladen, die du austauschen darfst</translation>
    </message>
    <message>
        <source>Serves the page on which a wallet in your browser signs</source>
        <translation>Liefert die Seite, auf der eine Wallet in deinem Browser signiert</translation>
    </message>
</context>
<context>
    <name>LinkAnswer</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Paste it here, or drop a file</source>
        <translation>Hier einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Hex, base58, base64, or the JSON that your wallet gives.</source>
        <translation>Hex, base58, base64 oder das JSON, das deine Wallet ausgibt.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
</context>
<context>
    <name>LinkDone</name>
    <message>
        <source>Signature is right</source>
        <translation>Signatur stimmt</translation>
    </message>
    <message>
        <source>Hide what was checked</source>
        <extracomment>Opens a list; %1 is a number of checks.</extracomment>
        <translation>Prüfungen ausblenden</translation>
    </message>
    <message>
        <source>What was checked, %1 of %1</source>
        <translation>Was geprüft wurde, %1 von %1</translation>
    </message>
    <message>
        <source>Shown as yours</source>
        <translation>Als deines gezeigt</translation>
    </message>
    <message>
        <source>A label that anyone can check. Gives the wallet no power.</source>
        <translation>Ein Kennzeichen, das jeder prüfen kann. Es gibt der Wallet keine Macht.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>It goes to your nodes by itself, as soon as they answer.</source>
        <translation>Es geht von selbst an deine Knoten, sobald sie antworten.</translation>
    </message>
    <message>
        <source>Not in the list that other apps read.</source>
        <translation>Nicht in der Liste, die andere Apps lesen.</translation>
    </message>
    <message>
        <source>It stays here until you choose a node that it goes to.</source>
        <translation>Es bleibt hier, bis du einen Knoten wählst, zu dem es geht.</translation>
    </message>
    <message>
        <source>Whoever kept the older proof can still show that the account was yours.</source>
        <translation>Wer den älteren Beleg behalten hat, kann weiter zeigen, dass das Konto deines war.</translation>
    </message>
    <message>
        <source>Everyone can see this link, for good. You can unlink it later; copies stay.</source>
        <translation>Alle können diese Verknüpfung sehen, für immer. Du kannst sie später lösen; Kopien bleiben.</translation>
    </message>
</context>
<context>
    <name>LinkFailed</name>
    <message>
        <source>Asked for</source>
        <extracomment>Before the address of the account that was asked for.</extracomment>
        <translation>Verlangt war</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Before the address of the account that a signature belongs to.</extracomment>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Of two addresses that are not the same.</extracomment>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>LinkMessage</name>
    <message>
        <source>Have exactly this text signed by the account: as a personal message, not as a transaction.</source>
        <translation>Lass das Konto genau diesen Text signieren: als persönliche Nachricht, nicht als Transaktion.</translation>
    </message>
    <message>
        <source>What the wallet will show you</source>
        <translation>Was dir die Wallet zeigen wird</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Use “Copy text” or the file, do not retype it: every space counts.</source>
        <translation>Nimm „Text kopieren“ oder die Datei, tippe nichts ab: Jedes Leerzeichen zählt.</translation>
    </message>
</context>
<context>
    <name>LinkNamed</name>
    <message>
        <source>Say which account will sign, so that another one is noticed.</source>
        <translation>Sag, welches Konto signieren wird, damit ein anderes auffällt.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>As your wallet shows it, letter by letter.</source>
        <translation>Wie deine Wallet sie zeigt, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The same on every Ethereum network.</source>
        <translation>Auf jedem Ethereum-Netz dieselbe.</translation>
    </message>
    <message>
        <source>The account signs one more message, which unlinks it.</source>
        <translation>Das Konto signiert noch einen Text, der die Verknüpfung löst.</translation>
    </message>
</context>
<context>
    <name>LinkOwn</name>
    <message>
        <source>This account comes from your 24 words. Any Ethereum wallet that is given them shows it.</source>
        <translation>Dieses Konto kommt aus deinen 24 Wörtern. Jede Ethereum-Wallet, der man sie gibt, zeigt es.</translation>
    </message>
    <message>
        <source>What it signs, with the time of signing</source>
        <translation>Was es signiert, mit der Zeit der Signatur</translation>
    </message>
    <message>
        <source>Everyone will see this link, for good.</source>
        <translation>Alle werden diese Verknüpfung sehen, für immer.</translation>
    </message>
    <message>
        <source>Whoever looks at this account on a blockchain then knows that it is yours.</source>
        <translation>Wer dieses Konto auf einer Blockchain ansieht, weiß dann, dass es deines ist.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open browser</source>
        <extracomment>Steps of linking an account with a wallet in the browser.</extracomment>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Choose wallet</source>
        <translation>Wallet wählen</translation>
    </message>
    <message>
        <source>Approve in wallet</source>
        <translation>In der Wallet zustimmen</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>Hier geprüft</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Steps of linking the account of the recovery phrase.</extracomment>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Steps of linking an account by a pasted signature.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Link a wallet</source>
        <translation>Eine Wallet verknüpfen</translation>
    </message>
    <message>
        <source>Your wallet signs one short message. It costs nothing and moves nothing.</source>
        <translation>Deine Wallet signiert einen kurzen Text. Das kostet nichts und bewegt nichts.</translation>
    </message>
    <message>
        <source>Amphora never sees your wallet’s key</source>
        <translation>Amphora sieht den Schlüssel deiner Wallet nie</translation>
    </message>
    <message>
        <source>Compare the code on the page. If it differs, cancel.</source>
        <translation>Vergleiche den Code auf der Seite. Ist er anders, brich ab.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign and link</source>
        <translation>Signieren und verknüpfen</translation>
    </message>
    <message>
        <source>Check and link</source>
        <translation>Prüfen und verknüpfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Making the text</source>
        <translation>Text wird erstellt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation>Dein Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>It signs what is stored about the account.</source>
        <translation>Er signiert, was über das Konto gespeichert wird.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlink an account by signature</source>
        <translation>Ein Konto mit Signatur lösen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>LinkWaiting</name>
    <message>
        <source>%1 left</source>
        <extracomment>Spoken; %1 is minutes and seconds.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Die Antwort wird geprüft</translation>
    </message>
    <message>
        <source>Waiting for your wallet</source>
        <translation>Warten auf deine Wallet</translation>
    </message>
    <message>
        <source>Making the page ready</source>
        <translation>Die Seite wird vorbereitet</translation>
    </message>
    <message>
        <source>Account, chain, text and time are compared on this computer.</source>
        <translation>Konto, Chain, Text und Zeit werden auf diesem Computer verglichen.</translation>
    </message>
    <message>
        <source>Approve the message in the window your wallet opened. Your browser has the page, and this sheet moves on by itself.</source>
        <translation>Stimme dem Text in dem Fenster zu, das deine Wallet geöffnet hat. Die Seite ist in deinem Browser, und hier geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Choose your wallet on the page in your browser. This sheet moves on by itself.</source>
        <translation>Wähle deine Wallet auf der Seite in deinem Browser. Hier geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The page opens in your browser. If it does not, open it again or copy its link.</source>
        <translation>Die Seite öffnet sich in deinem Browser. Wenn nicht, öffne sie erneut oder kopiere ihren Link.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Kopiere den Link und öffne ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>What the wallet will show you</source>
        <translation>Was dir die Wallet zeigen wird</translation>
    </message>
</context>
<context>
    <name>LinkWay</name>
    <message>
        <source>Used last</source>
        <extracomment>Beside the way to sign that was chosen last time.</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>LinkWays</name>
    <message>
        <source>Browser wallet on this computer</source>
        <translation>Browser-Wallet auf diesem Computer</translation>
    </message>
    <message>
        <source>Opens a page in your browser that only this computer can reach</source>
        <translation>Öffnet eine Seite in deinem Browser, die nur dieser Computer erreicht</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Eine Signatur einfügen</translation>
    </message>
    <message>
        <source>For offline devices: copy the message out, bring the signature back</source>
        <translation>Für Geräte ohne Netz: Text hinaustragen, Signatur zurückbringen</translation>
    </message>
    <message>
        <source>The account of your 24 words</source>
        <translation>Das Konto deiner 24 Wörter</translation>
    </message>
    <message>
        <source>Your recovery phrase has an Ethereum account of its own; it signs here</source>
        <translation>Deine 24 Wörter haben ein eigenes Ethereum-Konto; es signiert hier</translation>
    </message>
    <message>
        <source>Everyone will see this link, for good. It says that the account is yours and gives it no rights.</source>
        <translation>Alle werden diese Verknüpfung sehen, für immer. Sie sagt, dass das Konto deines ist, und gibt ihm keine Rechte.</translation>
    </message>
</context>
<context>
    <name>LookUpAccountsSheet</name>
    <message>
        <source>Look somebody up</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>DID or account</source>
        <translation>DID oder Konto</translation>
    </message>
    <message>
        <source>A DID is looked up on your nodes; they see that you asked. An account is looked up on this computer only.</source>
        <translation>Eine DID wird bei deinen Knoten nachgeschlagen; sie sehen, dass du fragst. Ein Konto wird nur auf diesem Computer nachgeschlagen.</translation>
    </message>
    <message>
        <source>An account is an address, or chain:address.</source>
        <translation>Ein Konto ist eine Adresse, oder Chain:Adresse.</translation>
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
    <message>
        <source>Keys &amp; recovery</source>
        <translation>Schlüssel &amp; Zugang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
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
    <message>
        <source>Pictures…</source>
        <extracomment>Node menu: where pictures go.</extracomment>
        <translation>Bilder …</translation>
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
    <message>
        <source>was good</source>
        <translation>war gut</translation>
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
    <name>NodePicturesSheet</name>
    <message>
        <source>Pictures on %1</source>
        <extracomment>Title of a sheet; %1 is a node.</extracomment>
        <translation>Bilder auf %1</translation>
    </message>
    <message>
        <source>Ceramic carries words. The bytes of your picture and banner go to the IPFS API that belongs to a node; other apps read them there.</source>
        <translation>Ceramic trägt Worte. Die Bytes deines Bildes und Titelbilds gehen an die IPFS-Schnittstelle, die zu einem Knoten gehört; andere Apps lesen sie dort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send no pictures</source>
        <translation>Keine Bilder senden</translation>
    </message>
    <message>
        <source>Send pictures there</source>
        <translation>Bilder dorthin senden</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Address of the IPFS API</source>
        <translation>Adresse der IPFS-Schnittstelle</translation>
    </message>
    <message>
        <source>Http only on this computer or your own network.</source>
        <translation>Http nur auf diesem Computer oder im eigenen Netz.</translation>
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
        <source>Since Amphora was opened</source>
        <extracomment>Over how much was sent and received.</extracomment>
        <translation>Seit dem Öffnen von Amphora</translation>
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
    <message>
        <source>You stay offline.</source>
        <translation>Du bleibst offline.</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched. Your changes wait here.</source>
        <translation>Nichts wird gesendet oder geholt. Deine Änderungen warten hier.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
</context>
<context>
    <name>OpenStreamSheet</name>
    <message>
        <source>Open a stream</source>
        <translation>Einen Stream öffnen</translation>
    </message>
    <message>
        <source>What is not on this computer is asked from your nodes, checked here and only shown.</source>
        <translation>Was nicht auf diesem Computer liegt, wird bei deinen Knoten erfragt, hier geprüft und nur gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a stream by its id.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>StreamID, CommitID or DID</source>
        <translation>StreamID, CommitID oder DID</translation>
    </message>
    <message>
        <source>For a DID its index and the records it names are shown.</source>
        <translation>Zu einer DID werden ihr Verzeichnis und die Einträge gezeigt, die es nennt.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <extracomment>Spoken name of the command palette.</extracomment>
        <translation>Suchen</translation>
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
    <message>
        <source>Page, stream, setting or action</source>
        <extracomment>Placeholder of the command palette.</extracomment>
        <translation>Seite, Stream, Einstellung oder Aktion</translation>
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
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: a computer guesses it in hours. Take four random words.</source>
        <extracomment>How strong a typed passphrase is.</extracomment>
        <translation>Schwach: Ein Computer errät sie in Stunden. Nimm vier zufällige Wörter.</translation>
    </message>
    <message>
        <source>Fair: it holds against someone curious. One more word makes it strong.</source>
        <translation>Mittel: Sie hält gegen Neugierige. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a banner</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Titelbild wählen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <source>Drop to use as banner</source>
        <extracomment>While a file is held over the banner of the profile.</extracomment>
        <translation>Loslassen, um es als Titelbild zu verwenden</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>Menu of a picture: opens the desktop&apos;s file window.</extracomment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu of a picture: takes it from the clipboard.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
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
    <name>ProfileCountries</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <translation>Vorher: „%1“</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
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
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <extracomment>Under a field that is too long; %1 the limit, %2 what it has.</extracomment>
        <translation>Höchstens %1 Zeichen; hier sind es %2.</translation>
    </message>
    <message>
        <source>Two capital letters, such as PT.</source>
        <translation>Zwei Großbuchstaben, zum Beispiel PT.</translation>
    </message>
    <message>
        <source>A date such as 1991-03-14.</source>
        <translation>Ein Datum wie 1991-03-14.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>Höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>An address such as https://example.org.</source>
        <translation>Eine Adresse wie https://example.org.</translation>
    </message>
    <message>
        <source>Other apps could not read this value.</source>
        <translation>Andere Apps könnten diesen Wert nicht lesen.</translation>
    </message>
    <message>
        <source>Choose a simpler emoji.</source>
        <extracomment>Under the emoji of the profile, in a narrow column: this one is made of several, such as a family.</extracomment>
        <translation>Wähle ein einfacheres Emoji.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <extracomment>Under the emoji of the profile, in a narrow column: there are several, or words.</extracomment>
        <translation>Wähle ein einzelnes Emoji.</translation>
    </message>
    <message>
        <source>Blanks alone are no name. Write one, or leave this empty.</source>
        <extracomment>Under the name in the profile.</extracomment>
        <translation>Leerzeichen allein sind kein Name. Schreib einen oder lass das Feld leer.</translation>
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
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>State of a profile in which nothing was written yet.</extracomment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>All of it is published</source>
        <translation>Alles ist veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>ProfilePictures</name>
    <message>
        <source>Banner picture</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Change banner</source>
        <translation>Titelbild ändern</translation>
    </message>
    <message>
        <source>Add banner</source>
        <translation>Titelbild hinzufügen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
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
    <name>ProfileVersion</name>
    <message>
        <source>Now</source>
        <extracomment>Beside the newest version: it is what everybody sees.</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>ProfileVersionPage</name>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n field(s)</source>
        <translation>
            <numerusform>%n Feld zurückholen</numerusform>
            <numerusform>%n Felder zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Spoken name of the choice below.</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Beside now</source>
        <translation>Neben jetzt</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sie änderte</translation>
    </message>
    <message>
        <source>This version holds nothing.</source>
        <translation>Diese Version ist leer.</translation>
    </message>
    <message>
        <source>Restoring makes a draft.</source>
        <translation>Zurückholen macht einen Entwurf.</translation>
    </message>
    <message>
        <source>Nothing changes for others until you publish it as a new version. The versions in between stay where they are.</source>
        <translation>Für andere ändert sich nichts, bis du ihn als neue Version veröffentlichst. Die Versionen dazwischen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>of your profile, %1</source>
        <extracomment>Behind &quot;Version 13&quot;: %1 is when it was published.</extracomment>
        <translation>deines Profils, %1</translation>
    </message>
    <message>
        <source>%1 beside now</source>
        <extracomment>Heading over a comparison; %1 is for example &quot;Version 12&quot;.</extracomment>
        <translation>%1 neben jetzt</translation>
    </message>
    <message>
        <source>What %1 changed</source>
        <translation>Was %1 geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich.</numerusform>
            <numerusform>%n Felder unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what should come back.</source>
        <translation>Wähle, was zurückkommen soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are the same in both.</source>
        <translation>
            <numerusform>%n Feld ist in beiden gleich.</numerusform>
            <numerusform>%n Felder sind in beiden gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
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
        <translation>%1, %2 zu prüfen</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>The way back in</source>
        <extracomment>The printed form for the 24 words.</extracomment>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Amphora · 24 words on paper</source>
        <translation>Amphora · 24 Wörter auf Papier</translation>
    </message>
    <message>
        <source>Write the words here by hand, one to a line, in block letters.</source>
        <translation>Schreib die Wörter hier von Hand hinein, eines je Zeile, in Druckbuchstaben.</translation>
    </message>
    <message>
        <source>Whoever reads these words is you. Nothing can take them back: keep this page where you keep a passport, and show it to nobody.</source>
        <translation>Wer diese Wörter liest, ist du. Nichts nimmt sie zurück: Bewahre dieses Blatt auf, wo du einen Pass aufbewahrst, und zeig es niemandem.</translation>
    </message>
    <message>
        <source>The code and the line beside it are your public DID. They tell whose page this is and open nothing.</source>
        <translation>Der Code und die Zeile daneben sind deine öffentliche DID. Sie sagen, wem das Blatt gehört, und öffnen nichts.</translation>
    </message>
    <message>
        <source>Do not photograph or scan this page, and do not type the words anywhere but in Amphora. No helper will ever ask for them.</source>
        <translation>Fotografiere und scanne dieses Blatt nicht, und gib die Wörter nirgends ein als in Amphora. Niemand, der hilft, fragt je nach ihnen.</translation>
    </message>
    <message>
        <source>Once a year, run a drill under Keys &amp; recovery with the words from this page.</source>
        <translation>Mach einmal im Jahr unter „Schlüssel &amp; Zugang“ eine Probe mit den Wörtern von diesem Blatt.</translation>
    </message>
    <message>
        <source>To get back in: install Amphora on any computer, choose Restore, and type the words in their order. The first four letters of each decide.</source>
        <translation>So kommst du wieder hinein: Installiere Amphora auf irgendeinem Computer, wähle „Wiederherstellen“ und gib die Wörter in ihrer Reihenfolge ein. Die ersten vier Buchstaben entscheiden.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename this identity</source>
        <translation>Diese Identität umbenennen</translation>
    </message>
    <message>
        <source>Only on this computer. Others see the name in your profile.</source>
        <translation>Nur auf diesem Computer. Andere sehen den Namen in deinem Profil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the label of a field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <extracomment>Where a file was to be saved.</extracomment>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähl einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SchemaChooser</name>
    <message>
        <source>Choose a JSON Schema</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Ein JSON-Schema wählen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Type to search; Alt and arrow down open the list.</source>
        <extracomment>Spoken after the name of a field that opens a list.</extracomment>
        <translation>Tippen sucht; Alt und Pfeil nach unten öffnen die Liste.</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <extracomment>In the list of a field, when what was typed is found nowhere in it.</extracomment>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>About</source>
        <translation>Über Amphora</translation>
    </message>
    <message>
        <source>Amphora %1</source>
        <extracomment>About: name of the program and its version.</extracomment>
        <translation>Amphora %1</translation>
    </message>
    <message>
        <source>One identity that is yours. Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Eine Identität, die dir gehört. Freie Software unter der Apache-Lizenz 2.0, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>No telemetry, no update check, no crash upload</source>
        <translation>Keine Telemetrie, keine Suche nach Updates, kein Hochladen von Abstürzen</translation>
    </message>
    <message>
        <source>Amphora talks to the nodes that you named and to nobody else. Updates come from where you installed it.</source>
        <translation>Amphora spricht mit den Knoten, die du genannt hast, und mit sonst niemandem. Neue Versionen kommen von dort, wo du es installiert hast.</translation>
    </message>
    <message>
        <source>Memory dumps are forbidden</source>
        <translation>Speicherabzüge sind verboten</translation>
    </message>
    <message>
        <source>Memory dumps could not be forbidden</source>
        <translation>Speicherabzüge ließen sich nicht verbieten</translation>
    </message>
    <message>
        <source>Other programs of yours may not read the memory of this one, and a crash leaves none behind.</source>
        <translation>Andere Programme von dir dürfen den Speicher dieses Programms nicht lesen, und ein Absturz hinterlässt keinen Abzug.</translation>
    </message>
    <message>
        <source>The system did not allow it: other programs of yours may read the memory of this one.</source>
        <translation>Das System ließ es nicht zu: Andere Programme von dir können den Speicher dieses Programms lesen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Heading: parts of the program that others made.</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The full texts are here, without network.</source>
        <translation>Die vollen Texte sind hier, ohne Netz.</translation>
    </message>
</context>
<context>
    <name>SettingsFolder</name>
    <message>
        <source>Open folder</source>
        <extracomment>Opens a folder in the file program of the desktop.</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Takes effect at once. amphora-cli speaks English.</source>
        <translation>Gilt sofort. amphora-cli spricht Englisch.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum und Zahlen</translation>
    </message>
    <message>
        <source>As the language writes them: %1</source>
        <extracomment>%1 is a date in the form of the language.</extracomment>
        <translation>Wie die Sprache sie schreibt: %1</translation>
    </message>
</context>
<context>
    <name>SettingsLocking</name>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Followed by a time in a field.</extracomment>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its screen is locked</source>
        <translation>Sperren, wenn der Computer schläft oder der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>What is public can still be read. Drafts and signing wait until you open it again.</source>
        <translation>Öffentliches bleibt lesbar. Entwürfe und Signieren warten, bis du wieder öffnest.</translation>
    </message>
    <message>
        <source>Locking is only as strong as what opens it again: an open keyring is one click, a vault asks for its passphrase.</source>
        <translation>Sperren ist nur so stark wie das, was wieder öffnet: Ein offener Schlüsselbund ist ein Klick, ein Tresor fragt nach seiner Passphrase.</translation>
    </message>
    <message>
        <source>Other programs of yours may read the memory of this one.</source>
        <translation>Andere Programme von dir können den Speicher dieses Programms lesen.</translation>
    </message>
    <message>
        <source>The system did not let Amphora forbid it. Lock when you do not need the key.</source>
        <translation>Das System ließ Amphora das nicht verbieten. Sperre, wenn du den Schlüssel nicht brauchst.</translation>
    </message>
    <message>
        <source>After this long without typing or moving the mouse in this window.</source>
        <translation>Nach so langer Zeit ohne Tippen oder Mausbewegung in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>SettingsLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Times, identifiers, counts and codes. Keys, words, passphrases and contents are not written, and what looks like one is taken out. It is sent to nobody.</source>
        <translation>Zeiten, Kennungen, Anzahlen und Codes. Schlüssel, Wörter, Passphrasen und Inhalte werden nicht geschrieben, und was so aussieht, wird herausgenommen. Es wird niemandem geschickt.</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll finden</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Copies the lines of the log that are shown.</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Reads the log once more.</extracomment>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>Keine Zeile des Protokolls passt.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>Colours of the window: as the desktop has them.
----------
Whether things move in the window.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The window follows at once. Also Ctrl and + or −.</source>
        <extracomment>Under &quot;Text size&quot;; the keys are printed on a keyboard.</extracomment>
        <translation>Das Fenster folgt sofort. Auch Strg und + oder −.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>The system asks for less of it.</source>
        <translation>Das System bittet um weniger.</translation>
    </message>
    <message>
        <source>The system allows it.</source>
        <translation>Das System erlaubt sie.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Privacy &amp; network</source>
        <translation>Privatsphäre &amp; Netz</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>The nodes that you added, and one that you look something up on. Nobody else: no telemetry, no check for updates, no crash reports.</source>
        <translation>Mit den Knoten, die du hinzugefügt hast, und mit einem, auf dem du etwas nachschlägst. Sonst mit niemandem: keine Telemetrie, keine Suche nach Aktualisierungen, keine Absturzberichte.</translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <translation>Knoten &amp; Abgleich</translation>
    </message>
    <message>
        <source>Pictures and links of others</source>
        <translation>Bilder und Links anderer</translation>
    </message>
    <message>
        <source>Nothing is loaded by itself. A link opens in your browser when you click it, and its host is shown before.</source>
        <translation>Nichts wird von selbst geladen. Ein Link öffnet sich in deinem Browser, wenn du ihn anklickst, und vorher wird sein Ziel gezeigt.</translation>
    </message>
    <message>
        <source>Directly and without a proxy; over https with a valid certificate, without encryption only on this computer and in your own network.</source>
        <translation>Direkt und ohne Proxy; über https mit gültigem Zertifikat, ohne Verschlüsselung nur auf diesem Computer und in deinem eigenen Netz.</translation>
    </message>
    <message>
        <source>Who Amphora talks to</source>
        <translation>Mit wem Amphora spricht</translation>
    </message>
    <message>
        <source>How nodes are reached</source>
        <translation>Wie Knoten erreicht werden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A part of the Settings page.</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A part of the Settings page.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>A part of the Settings page: when the key is put away.</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A part of the Settings page: where everything lies.</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>A part of the Settings page: the file in which the program notes what it does.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>A part of the Settings page: version and licences.</extracomment>
        <translation>Über Amphora</translation>
    </message>
    <message>
        <source>Privacy &amp; network</source>
        <extracomment>A part of the Settings page: what goes over the network.</extracomment>
        <translation>Privatsphäre &amp; Netz</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Keys in their vaults, streams, drafts and settings. A copy of this folder, made while Amphora is closed, is a backup.</source>
        <translation>Schlüssel in ihren Tresoren, Streams, Entwürfe und Einstellungen. Eine Kopie dieses Ordners, erstellt, solange Amphora geschlossen ist, ist eine Sicherung.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>Darf jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>Your data folder</source>
        <translation>Dein Datenordner</translation>
    </message>
    <message>
        <source>Another data folder is chosen when the program starts: amphora --home FOLDER. Removing the program leaves these folders as they are.</source>
        <translation>Ein anderer Datenordner wird beim Start gewählt: amphora --home ORDNER. Wird das Programm entfernt, bleiben diese Ordner, wie sie sind.</translation>
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
    <name>SignedText</name>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken; %1 is a code of a word and a number.</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Before a code of a word and a number, to be compared on two sides.</extracomment>
        <translation>Code</translation>
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
    <message>
        <source>Anchor reported</source>
        <extracomment>State: a node says that a blockchain proves its time; this program has not looked.</extracomment>
        <translation>Anker gemeldet</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken place in a sequence of steps: &quot;Step 2 of 4, Choose wallet&quot;.</extracomment>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n step(s) done</source>
        <extracomment>Spoken in place of a sequence of steps that is through; %n is their number.</extracomment>
        <translation>
            <numerusform>%n Schritt getan</numerusform>
            <numerusform>Alle %n Schritte getan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamCheck</name>
    <message>
        <source>Every event is read again from the bytes on this computer: hashes, signatures, order, rules and schema. Nothing is asked from a node.</source>
        <translation>Jedes Ereignis wird aus den Bytes auf diesem Computer neu gelesen: Prüfsummen, Signaturen, Reihenfolge, Regeln und Schema. Kein Knoten wird gefragt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check this stream</source>
        <translation>Diesen Stream prüfen</translation>
    </message>
    <message>
        <source>What is false</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>StreamContent</name>
    <message>
        <source>What is shown</source>
        <extracomment>Spoken name of the choice below.</extracomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neueste zeigen</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>nicht die neueste</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>StreamDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy the StreamID</source>
        <translation>StreamID kopieren</translation>
    </message>
    <message>
        <source>Copy the DID of who may write</source>
        <translation>DID kopieren, die schreiben darf</translation>
    </message>
    <message>
        <source>What of the stream</source>
        <extracomment>Spoken name of the tabs over a stream.</extracomment>
        <translation>Was vom Stream</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Tabs over a stream.</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reading and checking the events</source>
        <translation>Ereignisse werden gelesen und geprüft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a stream</source>
        <translation>Wähle einen Stream</translation>
    </message>
    <message>
        <source>Its content, its history and every signed byte of it are shown here.</source>
        <translation>Hier stehen sein Inhalt, sein Verlauf und jedes signierte Byte.</translation>
    </message>
    <message>
        <source>Newest first. Every signed event is kept, also those that lost.</source>
        <translation>Neueste zuerst. Jedes signierte Ereignis bleibt, auch unterlegene.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>StreamDetails</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Spoken and shown for a button; %1 is what is copied, for example &quot;Event&quot;.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>StreamEvents</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Older event</source>
        <translation>Älteres Ereignis</translation>
    </message>
    <message>
        <source>Newer event</source>
        <translation>Neueres Ereignis</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>Event, decoded</source>
        <translation>Ereignis, dekodiert</translation>
    </message>
    <message>
        <source>Event, as bytes</source>
        <translation>Ereignis, als Bytes</translation>
    </message>
    <message>
        <source>Copy the event as JSON, as Ceramic nodes take it</source>
        <translation>Ereignis als JSON kopieren, wie Ceramic-Knoten es nehmen</translation>
    </message>
</context>
<context>
    <name>StreamHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>StreamItem</name>
    <message>
        <source>Loading</source>
        <extracomment>Spoken for a row that is still being read.</extracomment>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Index</source>
        <extracomment>What a stream is.</extracomment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Indexes</source>
        <extracomment>A filter of the list of streams.</extracomment>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere Dokumente</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>A filter of the list of streams: whose they are.</extracomment>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Here only</source>
        <extracomment>A filter of the list of streams: how far the newest event has come.</extracomment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>On nodes</source>
        <translation>Auf Knoten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>A record of the published definition alsoKnownAs.</extracomment>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Wallet list</source>
        <extracomment>A record of the published definition cryptoAccounts.</extracomment>
        <translation>Wallet-Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>A list of streams; %1 says what it is, for example &quot;basicProfile&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n Ereignis</numerusform>
            <numerusform>%1, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n</source>
        <comment>nodes</comment>
        <extracomment>A list of streams: on how many nodes the newest event is.</extracomment>
        <translation>
            <numerusform>Auf %n</numerusform>
            <numerusform>Auf %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Something that is checked of an event.</extracomment>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>SHA-256 of the stored bytes gives the name of the block.</source>
        <translation>SHA-256 der gespeicherten Bytes ergibt den Namen des Blocks.</translation>
    </message>
    <message>
        <source>The bytes are an event and nothing else.</source>
        <translation>Die Bytes sind ein Ereignis und nichts anderes.</translation>
    </message>
    <message>
        <source>It builds on the event before it, without a gap.</source>
        <translation>Es baut lückenlos auf dem Ereignis davor auf.</translation>
    </message>
    <message>
        <source>Who signed it may write to this stream.</source>
        <translation>Wer signierte, darf in diesen Stream schreiben.</translation>
    </message>
    <message>
        <source>Ed25519 over the header and the name of the payload.</source>
        <translation>Ed25519 über den Kopf und den Namen der Nutzlast.</translation>
    </message>
    <message>
        <source>What it changes can be applied; an anchor does not contradict itself.</source>
        <translation>Was es ändert, lässt sich anwenden; eine Verankerung widerspricht sich nicht.</translation>
    </message>
    <message>
        <source>The content is as its schema wants it.</source>
        <translation>Der Inhalt ist, wie sein Schema ihn verlangt.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>An event of a stream that changed nothing.</extracomment>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Content changed</source>
        <extracomment>An event of a stream; its content is no map.</extracomment>
        <translation>Inhalt geändert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>An event of a stream; %1 are names of fields.</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more changed</source>
        <translation>
            <numerusform>%1 und %n weiteres geändert</numerusform>
            <numerusform>%1 und %n weitere geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation>Anker gemeldet</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A list of streams, beside an anchor: a node says that it is anchored.</extracomment>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>StreamsFilter</name>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere Dokumente</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In jedem Zustand</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>On nodes</source>
        <translation>Auf Knoten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation>Anker gemeldet</translation>
    </message>
</context>
<context>
    <name>StreamsList</name>
    <message>
        <source>Streams on this computer</source>
        <extracomment>Spoken name of the list of streams.</extracomment>
        <translation>Streams auf diesem Computer</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Placeholder; %1 is for example &quot;148 streams&quot;.</extracomment>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>Streams durchsuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes the filter of a list away.</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>Noch kein Stream</translation>
    </message>
    <message>
        <source>What is not on this computer can be opened by its id.</source>
        <translation>Was nicht auf diesem Computer liegt, lässt sich über seine ID öffnen.</translation>
    </message>
    <message>
        <source>What you publish lies in streams, and they are listed here.</source>
        <translation>Was du veröffentlichst, liegt in Streams, und die stehen hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>No stream matches</source>
        <translation>Kein Stream passt dazu</translation>
    </message>
</context>
<context>
    <name>StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Open by id</source>
        <translation>Über ID öffnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Check this stream</source>
        <translation>Diesen Stream prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>The event as JSON, as Ceramic nodes take it</source>
        <translation>Das Ereignis als JSON, wie Ceramic-Knoten es nehmen</translation>
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
    <message>
        <source>Clear</source>
        <extracomment>Tooltip of the cross in a search.</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>TextPlaceChooser</name>
    <message>
        <source>Save the text to sign</source>
        <extracomment>Title of the file window.</extracomment>
        <translation>Den Text zum Signieren speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation>Text (*.txt)</translation>
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
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Read without key</source>
        <translation>Ohne Schlüssel lesen</translation>
    </message>
    <message>
        <source>Nothing is lost, nothing new was made</source>
        <translation>Nichts ist verloren, nichts neu erstellt</translation>
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
        <source>Restore with words or kit</source>
        <translation>Mit Wörtern oder Kit wiederherstellen</translation>
    </message>
    <message>
        <source>Restore with your 24 words or your recovery kit.</source>
        <translation>Stelle mit deinen 24 Wörtern oder dem Wiederherstellungs-Kit wieder her.</translation>
    </message>
    <message>
        <source>Restore</source>
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
        <translation>Eine Identität erstellen. Dauert etwa eine Minute, auch ohne Netz.</translation>
    </message>
    <message>
        <source>I already have a key</source>
        <translation>Schlüssel schon vorhanden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>Paste any DID and read what it has published. Nothing is created.</source>
        <translation>Eine DID einfügen und lesen, was sie veröffentlicht hat. Nichts wird erstellt.</translation>
    </message>
    <message>
        <source>Only check a credential that somebody gave you</source>
        <extracomment>On the first page, for somebody without an identity.</extracomment>
        <translation>Nur einen Nachweis prüfen, den dir jemand gegeben hat</translation>
    </message>
    <message>
        <source>Set up this computer with your 24 words, or a 32-byte seed from another app.</source>
        <translation>Diesen Computer mit den 24 Wörtern einrichten, oder mit einem 32-Byte-Seed aus einer anderen App.</translation>
    </message>
    <message>
        <source>After losing a computer or a key: with words or a recovery kit. Data that is still here stays.</source>
        <translation>Nach Verlust von Computer oder Schlüssel: mit Wörtern oder Wiederherstellungs-Kit. Was noch hier liegt, bleibt.</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Back</source>
        <extracomment>Back to the step before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Beside the button that shows what is waited for: gives it up.</extracomment>
        <translation>Abbrechen</translation>
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
        <translation>Lesen, was eine DID veröffentlicht hat. Hier wird nichts erstellt und nichts signiert.</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Node to ask</source>
        <translation>Gefragter Knoten</translation>
    </message>
    <message>
        <source>Its answer is checked here; the node cannot make anything up.</source>
        <translation>Seine Antwort wird hier geprüft; der Knoten kann nichts erfinden.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
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
        <translation>optional</translation>
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
        <translation>Noch wurde nichts erstellt</translation>
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
    <message>
        <source>Your identity is made and saved here</source>
        <translation>Deine Identität ist erstellt und hier gespeichert</translation>
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
        <translation>Eine verschlüsselte Datei, die nur Amphora öffnet. Die Passphrase wird jedes Mal eingegeben; ist sie vergessen, hilft das Wiederherstellungs-Kit.</translation>
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
        <translation>Identität erstellen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Making your key</source>
        <translation>Schlüssel wird erstellt</translation>
    </message>
    <message>
        <source>The desktop’s keyring</source>
        <extracomment>The desktop&apos;s password store when its own name is not known.</extracomment>
        <translation>Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>WelcomeRestore</name>
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
        <translation>Wiederherstellungs-Kit</translation>
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
        <translation>Wiederherstellungs-Kit wählen …</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation>Passphrase des Wiederherstellungs-Kits</translation>
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
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>With your 24 words or a recovery kit. If your data folder is still on this computer, drafts and history are kept; otherwise your nodes give back what they hold.</source>
        <translation>Mit den 24 Wörtern oder einem Wiederherstellungs-Kit. Liegt der Datenordner noch auf diesem Computer, bleiben Entwürfe und Verlauf; sonst geben die Knoten zurück, was sie haben.</translation>
    </message>
</context>
<context>
    <name>WelcomeSecret</name>
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
    <message>
        <source>I already have a key</source>
        <translation>Schlüssel schon vorhanden</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Your identity is ready</source>
        <translation>Deine Identität ist bereit</translation>
    </message>
    <message>
        <source>Three of your words</source>
        <translation>Drei deiner Wörter</translation>
    </message>
    <message>
        <source>Write down your 24 words</source>
        <translation>Schreib deine 24 Wörter auf</translation>
    </message>
    <message>
        <source>They open your identity on any computer, also when this one is gone. This kind of key cannot be changed later, and nobody keeps a copy for you.</source>
        <translation>Sie öffnen deine Identität auf jedem Computer, auch wenn es diesen nicht mehr gibt. Ein Schlüssel dieser Art kann später nicht geändert werden, und niemand bewahrt eine Kopie für dich auf.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Banner picture</source>
        <translation>Titelbild</translation>
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
        <source>Home town</source>
        <translation>Heimatort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Staatsangehörigkeiten</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A time; %1 is the hour: &quot;Yesterday 18:40&quot;.</extracomment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date: &quot;3 Nov&quot;.</extracomment>
        <translation>d.&#xa0;MMM</translation>
    </message>
</context>
<context>
    <name>WordsAsked</name>
    <message>
        <source>Type these three from your paper, to see that all of it can be read.</source>
        <translation>Tippe diese drei vom Papier ab: So zeigt sich, dass sich alles lesen lässt.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a field; %1 is the number of a recovery word, 1 to 24.</extracomment>
        <translation>Wort %1</translation>
    </message>
</context>
<context>
    <name>WordsButtons</name>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>Covers the recovery words again.</extracomment>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Compares the three words that were typed.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Form for paper…</source>
        <extracomment>Saves a page with empty lines for the 24 words.</extracomment>
        <translation>Formular für Papier …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to my page</source>
        <translation>Zu meiner Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>24 words, shown on the screen only</source>
        <extracomment>Spoken name of the list of recovery words, which is never spoken itself.</extracomment>
        <translation>24 Wörter, nur auf dem Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>24 words, covered</source>
        <translation>24 Wörter, verdeckt</translation>
    </message>
    <message>
        <source>Whoever has these words is you. Paper is the place for them: a photo or a screenshot is copied by other programs, and nothing can take words back.</source>
        <translation>Wer diese Wörter hat, handelt als du. Sie gehören auf Papier: Ein Foto oder Bildschirmfoto wird von anderen Programmen kopiert, und nichts holt Wörter zurück.</translation>
    </message>
    <message>
        <source>Your words are written down.</source>
        <translation>Deine Wörter sind aufgeschrieben.</translation>
    </message>
    <message>
        <source>Keep the paper away from this computer. You can look at the words again under Keys &amp; recovery.</source>
        <translation>Bewahre das Papier fern von diesem Computer auf. Unter „Schlüssel &amp; Zugang“ kannst du die Wörter wieder ansehen.</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Three of your words</source>
        <translation>Drei deiner Wörter</translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation>Deine 24 Wörter</translation>
    </message>
    <message>
        <source>They open your identity on any computer, without a file and without us.</source>
        <translation>Sie öffnen deine Identität auf jedem Computer, ohne Datei und ohne uns.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::AccountsPresenter</name>
    <message>
        <source>Asking your nodes</source>
        <translation>Fragt deine Knoten</translation>
    </message>
    <message>
        <source>Looking on this computer</source>
        <translation>Sucht auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) listed by</source>
        <comment>before a DID</comment>
        <translation>
            <numerusform>%n Konto, gelistet von</numerusform>
            <numerusform>%n Konten, gelistet von</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from a node, checked here and not kept.</source>
        <translation>Von einem Knoten gelesen, hier geprüft und nicht behalten.</translation>
    </message>
    <message>
        <source>No node answered. This is what was here already.</source>
        <translation>Kein Knoten hat geantwortet. Das war schon hier.</translation>
    </message>
    <message>
        <source>This account is yours:</source>
        <extracomment>Before a DID: to whom an account belongs.</extracomment>
        <translation>Dieses Konto ist deines:</translation>
    </message>
    <message>
        <source>This account belongs to</source>
        <translation>Dieses Konto gehört</translation>
    </message>
    <message>
        <source>This is neither a DID nor an account. An account is an address of Ethereum or Solana, or chain:address.</source>
        <translation>Das ist weder eine DID noch ein Konto. Ein Konto ist eine Adresse von Ethereum oder Solana, oder Chain:Adresse.</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Nicht mehr verknüpft</translation>
    </message>
    <message>
        <source>Wallets</source>
        <extracomment>Headings of the list of accounts.</extracomment>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>Button; %1 is a shortened address.</extracomment>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Unlink %1?</source>
        <translation>%1 lösen?</translation>
    </message>
    <message>
        <source>It goes off the list of your accounts, and other apps will no longer show it as yours.</source>
        <translation>Es kommt von der Liste deiner Konten, und andere Apps zeigen es nicht mehr als deines.</translation>
    </message>
    <message>
        <source>Proof copied as JSON. Anybody can check it without you.</source>
        <translation>Beleg als JSON kopiert. Jeder kann ihn ohne dich prüfen.</translation>
    </message>
    <message>
        <source>Looking for nodes</source>
        <translation>Sucht nach Knoten</translation>
    </message>
    <message>
        <source>Asking your nodes for newer proofs</source>
        <extracomment>Progress of checking all accounts.</extracomment>
        <translation>Fragt deine Knoten nach neueren Belegen</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s) here</source>
        <translation>
            <numerusform>%n Konto wird hier geprüft</numerusform>
            <numerusform>%n Konten werden hier geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked, all of them proven.</source>
        <translation>
            <numerusform>%n Konto geprüft und bewiesen.</numerusform>
            <numerusform>%n Konten geprüft, alle bewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) proven.</source>
        <translation>
            <numerusform>%1 von %n Konto bewiesen.</numerusform>
            <numerusform>%1 von %n Konten bewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n ist zu prüfen.</numerusform>
            <numerusform>%n sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be checked here.</source>
        <translation>
            <numerusform>%n kann hier nicht geprüft werden.</numerusform>
            <numerusform>%n können hier nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked from what is on this computer.</source>
        <translation>Geprüft nach dem, was auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <extracomment>Heading of the page; %1 is a shortened DID.</extracomment>
        <translation>Konten von %1</translation>
    </message>
    <message>
        <source>Whose account this is</source>
        <extracomment>Heading of the page that shows who has an account that was looked up.</extracomment>
        <translation>Wem dieses Konto gehört</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr gelistet</translation>
    </message>
    <message>
        <source>From what is known on this computer. There may be a newer proof of someone else that is not here.</source>
        <translation>Nach dem, was dieser Computer weiß. Vielleicht gibt es einen neueren Beleg von jemand anderem, der nicht hier ist.</translation>
    </message>
    <message>
        <source>Neither this computer nor your nodes know this DID.</source>
        <translation>Weder dieser Computer noch deine Knoten kennen diese DID.</translation>
    </message>
    <message>
        <source>What was sent before stays public: whoever kept a copy can show that the account was yours. If it is the account of your 24 words, it also signs that it is unlinked.</source>
        <translation>Was schon gesendet wurde, bleibt öffentlich: Wer eine Kopie hat, kann zeigen, dass das Konto deines war. Ist es das Konto deiner 24 Wörter, signiert es auch, dass die Verknüpfung gelöst ist.</translation>
    </message>
    <message>
        <source>%1 is unlinked, and the account signed that too.</source>
        <translation>%1 ist nicht mehr verknüpft; das Konto hat auch das signiert.</translation>
    </message>
    <message>
        <source>%1 is unlinked.</source>
        <translation>%1 ist nicht mehr verknüpft.</translation>
    </message>
    <message>
        <source>There may be newer proofs that are not known here.</source>
        <translation>Es kann neuere Belege geben, die hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>You unlinked this account. Its proof still names</source>
        <extracomment>Before a DID.</extracomment>
        <translation>Du hast die Verknüpfung dieses Kontos gelöst. Sein Beleg nennt weiter</translation>
    </message>
    <message>
        <source>Nothing on this computer says whose account this is. Only a DID is looked up on your nodes.</source>
        <translation>Nichts auf diesem Computer sagt, wem dieses Konto gehört. Nur eine DID wird bei deinen Knoten nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::AppPresenter</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Publish the profile…</source>
        <translation>Das Profil veröffentlichen …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node…</source>
        <translation>Einen Knoten hinzufügen …</translation>
    </message>
    <message>
        <source>Write down the 24 words…</source>
        <translation>Die 24 Wörter aufschreiben …</translation>
    </message>
    <message>
        <source>Make a recovery kit…</source>
        <translation>Wiederherstellungs-Kit erstellen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>light, dark, text size, motion</source>
        <translation>hell, dunkel, Schriftgröße, Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>when the key is put away</source>
        <translation>wann der Schlüssel weggelegt wird</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>where everything lies, backup</source>
        <translation>wo alles liegt, Sicherung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Amphora</translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation>Version, Lizenzen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import a credential…</source>
        <translation>Nachweis importieren …</translation>
    </message>
    <message>
        <source>a file, a badge or a backup</source>
        <translation>eine Datei, ein Abzeichen oder eine Sicherung</translation>
    </message>
    <message>
        <source>Issue a credential…</source>
        <translation>Nachweis ausstellen …</translation>
    </message>
    <message>
        <source>verify, without a network</source>
        <translation>verifizieren, ohne Netz</translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <translation>Wem was gezeigt wurde</translation>
    </message>
    <message>
        <source>presentations of your credentials</source>
        <translation>Präsentationen deiner Nachweise</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>send and fetch again</source>
        <translation>wieder senden und holen</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>send and fetch nothing</source>
        <translation>nichts senden und holen</translation>
    </message>
    <message>
        <source>Privacy &amp; network</source>
        <translation>Privatsphäre &amp; Netz</translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation>Ein Konto verknüpfen …</translation>
    </message>
    <message>
        <source>Check someone’s credential…</source>
        <translation>Einen fremden Nachweis prüfen …</translation>
    </message>
    <message>
        <source>stay offline, who Amphora talks to</source>
        <translation>offline bleiben, mit wem Amphora spricht</translation>
    </message>
    <message>
        <source>Look up somebody’s accounts…</source>
        <translation>Konten von jemandem nachschlagen …</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialChecking</name>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Both are needed: one without the other proves nothing.</source>
        <translation>Beides ist nötig: Eines ohne das andere beweist nichts.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialExportPresenter</name>
    <message>
        <source>The whole credential is on the clipboard.</source>
        <translation>Der ganze Nachweis liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>The pages are saved</source>
        <translation>Die Seiten sind gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Open the file to print it.</source>
        <translation>
            <numerusform>%n Seite. Öffne die Datei, um sie zu drucken.</numerusform>
            <numerusform>%n Seiten. Öffne die Datei, um sie zu drucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backup is made</source>
        <translation>Deine Sicherung ist erstellt</translation>
    </message>
    <message numerus="yes">
        <source>It was opened once with the passphrase: %n credential(s) are in it. Import it on another computer, under any identity.</source>
        <translation>
            <numerusform>Sie wurde einmal mit der Passphrase geöffnet: %n Nachweis ist darin. Importiere sie auf einem anderen Computer, unter jeder Identität.</numerusform>
            <numerusform>Sie wurde einmal mit der Passphrase geöffnet: %n Nachweise sind darin. Importiere sie auf einem anderen Computer, unter jeder Identität.</numerusform>
        </translation>
    </message>
    <message>
        <source>The presentation is saved</source>
        <translation>Die Präsentation ist gespeichert</translation>
    </message>
    <message>
        <source>The credential is saved</source>
        <translation>Der Nachweis ist gespeichert</translation>
    </message>
    <message>
        <source>The file was checked as its reader would: %1.</source>
        <translation>Die Datei wurde geprüft wie von ihrem Leser: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n credential(s), and who was shown what</source>
        <translation>
            <numerusform>%n Nachweis, und wem was gezeigt wurde</numerusform>
            <numerusform>Alle %n Nachweise, und wem was gezeigt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>It is bound to nobody: whoever has it can show it.</source>
        <translation>Er ist an niemanden gebunden: Wer ihn hat, kann ihn zeigen.</translation>
    </message>
    <message>
        <source>It is bound to your key. A wallet without that key can keep it, but not show it as yours.</source>
        <translation>Er ist an deinen Schlüssel gebunden. Eine Wallet ohne diesen Schlüssel kann ihn behalten, aber nicht als deinen zeigen.</translation>
    </message>
    <message>
        <source>It is too long for paper: it would take %1 codes, and a sheet may have %2.</source>
        <translation>Für Papier ist er zu lang: Es bräuchte %1 Codes, und ein Blatt darf %2 haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QR code(s)</source>
        <translation>
            <numerusform>%n QR-Code</numerusform>
            <numerusform>%n QR-Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be shown to a verifier. %1</source>
        <translation>Kann nicht vorgelegt werden. %1</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser eine</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Nothing was shown to anybody</source>
        <translation>Niemandem wurde etwas gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of who was shown what</source>
        <translation>
            <numerusform>%n Eintrag, wem was gezeigt wurde</numerusform>
            <numerusform>Alle %n Einträge, wem was gezeigt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet sich mit</translation>
    </message>
    <message>
        <source>The passphrase, in Amphora, under any identity</source>
        <translation>Der Passphrase, in Amphora, unter jeder Identität</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Your key. Without it they can be kept and read, but not shown as yours.</source>
        <translation>Dein Schlüssel. Ohne ihn kann man sie behalten und lesen, aber nicht als deine zeigen.</translation>
    </message>
    <message>
        <source>Encrypted file (.amphora-credentials)</source>
        <translation>Verschlüsselte Datei (.amphora-credentials)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>All of them, none kept back</source>
        <translation>Alle, keine zurückgehalten</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemandem</translation>
    </message>
    <message>
        <source>%1. Byte for byte as it came.</source>
        <translation>%1. Byte für Byte, wie es kam.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Every claim, in words</source>
        <translation>Jede Angabe, in Worten</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>As it stands today</source>
        <translation>Nach heutigem Stand</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>As QR codes: paper alone proves nothing</source>
        <translation>Als QR-Codes: Papier allein beweist nichts</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie man ihn prüft</translation>
    </message>
    <message>
        <source>In steps, for whoever has the page</source>
        <translation>Schritt für Schritt, für den, der das Blatt hat</translation>
    </message>
    <message>
        <source>PDF, A4, %1</source>
        <translation>PDF, A4, %1</translation>
    </message>
    <message>
        <source>Without a passphrase everybody could read it.</source>
        <translation>Ohne Passphrase könnte jeder sie lesen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>It is bound to its holder’s key, and of use only to them.</source>
        <translation>Er ist an den Schlüssel des Inhabers gebunden und nützt nur diesem.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialFinder</name>
    <message>
        <source>Credentials</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialIssuePresenter</name>
    <message>
        <source>This is no DID. One begins with “did:”.</source>
        <translation>Das ist keine DID. Sie beginnt mit „did:“.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Without blanks.</source>
        <translation>Ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Of an SD-JWT VC this is an address, or begins with “urn:”.</source>
        <translation>Bei einem SD-JWT VC ist das eine Adresse, oder es beginnt mit „urn:“.</translation>
    </message>
    <message>
        <source>W3C 2.0, shown as a whole.</source>
        <translation>W3C 2.0, wird als Ganzes gezeigt.</translation>
    </message>
    <message>
        <source>W3C 1.1 for older programs, shown as a whole.</source>
        <translation>W3C 1.1 für ältere Programme, wird als Ganzes gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <extracomment>Beside the button of a form that cannot go on yet.</extracomment>
        <translation>
            <numerusform>%n Feld ist zu prüfen.</numerusform>
            <numerusform>%n Felder sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by your key, and kept on this computer among those you hold.</source>
        <translation>Mit deinem Schlüssel signiert und auf diesem Computer unter deinen erhaltenen abgelegt.</translation>
    </message>
    <message>
        <source>Signed by your key, and kept on this computer among those you issued. Its holder has nothing yet: hand it on as a file.</source>
        <translation>Mit deinem Schlüssel signiert und auf diesem Computer unter den ausgestellten abgelegt. Der Inhaber hat noch nichts: Gib ihn als Datei weiter.</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the label of a field that may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>In a list of choices: none of them.</extracomment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>The DID of the holder; ask for it, or paste it.</source>
        <translation>Die DID des Inhabers; frage danach oder füge sie ein.</translation>
    </message>
    <message>
        <source>Its key is known without asking anybody.</source>
        <translation>Der Schlüssel ist bekannt, ohne dass jemand gefragt wird.</translation>
    </message>
    <message>
        <source>Its key cannot be had here: nobody can tell whether it exists.</source>
        <translation>Ihr Schlüssel ist hier nicht zu haben: Ob es sie gibt, kann niemand sagen.</translation>
    </message>
    <message>
        <source>Without one: %1</source>
        <translation>Ohne einen: %1</translation>
    </message>
    <message>
        <source>One word, as programs know it.</source>
        <translation>Ein Wort, wie Programme es kennen.</translation>
    </message>
    <message>
        <source>Type a day like 2027-01-31.</source>
        <translation>Tippe einen Tag wie 31.1.2027.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Er würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Immer zu sehen</translation>
    </message>
    <message>
        <source>Can be kept back</source>
        <translation>Kann zurückgehalten werden</translation>
    </message>
    <message>
        <source>Without one: the hash of the schema and its title.</source>
        <translation>Ohne einen: der Hash des Schemas und sein Titel.</translation>
    </message>
    <message>
        <source>This DID is not whole, or a letter of it is wrong.</source>
        <translation>Diese DID ist nicht vollständig, oder ein Buchstabe darin ist falsch.</translation>
    </message>
    <message>
        <source>Who is it for? Type or paste a DID.</source>
        <translation>Für wen ist er? Tippe eine DID oder füge sie ein.</translation>
    </message>
    <message>
        <source>An SD-JWT VC is bound to its holder’s key, and that of this DID cannot be had here. Choose another format.</source>
        <translation>Ein SD-JWT VC ist an den Schlüssel des Inhabers gebunden, und der dieser DID ist hier nicht zu haben. Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>The holder chooses claim by claim what somebody may read. Bound to the holder’s key.</source>
        <translation>Der Inhaber wählt Angabe für Angabe, was jemand lesen darf. An seinen Schlüssel gebunden.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialLedgerPresenter</name>
    <message>
        <source>Ended %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>A credential that is not kept any more</source>
        <extracomment>In the list of what was shown: the credential itself was removed since.</extracomment>
        <translation>Ein Nachweis, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>Only that you hold it</source>
        <translation>Nur, dass du ihn hast</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind a list of names: &quot;and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown %1 to %n recipient(s).</source>
        <extracomment>Over the list of what was shown; %1 is &quot;3 times&quot;.</extracomment>
        <translation>
            <numerusform>%1 gezeigt, %n Empfänger.</numerusform>
            <numerusform>%1 gezeigt, %n Empfänger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialPresentPresenter</name>
    <message>
        <source>One line of at most 1024 bytes.</source>
        <translation>Eine Zeile von höchstens 1024 Bytes.</translation>
    </message>
    <message>
        <source>Paste the one-time number that they sent.</source>
        <translation>Füge die Einmalzahl ein, die sie schickten.</translation>
    </message>
    <message>
        <source>Made here. Tell it to them: without it they cannot check.</source>
        <translation>Hier erstellt. Sag sie ihnen: Ohne sie können sie nicht prüfen.</translation>
    </message>
    <message>
        <source>They send it, so that a copy is of no use to anyone else.</source>
        <translation>Sie schicken sie, damit eine Kopie niemand anderem nützt.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>How long a presentation is good.</extracomment>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>It is bound to a key that is not yours, or to nobody: who shows it must prove to be its holder.</source>
        <translation>Er ist an einen Schlüssel gebunden, der nicht deiner ist, oder an niemanden: Wer ihn zeigt, muss beweisen, dass er der Inhaber ist.</translation>
    </message>
    <message>
        <source>Credentials of this form cannot be presented here. Another wallet can have it as it is.</source>
        <translation>Nachweise dieser Form können hier nicht vorgelegt werden. Eine andere Wallet kann ihn haben, wie er ist.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Behind a claim that every verifier gets.</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>A credential of this form is shown as a whole. Nothing of it can be kept back.</source>
        <translation>Ein Nachweis dieser Form wird als Ganzes gezeigt. Nichts davon kann zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Tick what they asked for. Nothing is ticked that need not be.</source>
        <translation>Kreuze an, worum gebeten wurde. Nichts ist angekreuzt, was nicht sein muss.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message numerus="yes">
        <source>%n other claim(s)</source>
        <extracomment>What the other side cannot read of a credential.</extracomment>
        <translation>
            <numerusform>%n andere Angabe</numerusform>
            <numerusform>%n andere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message>
        <source>Shown by you, %1</source>
        <translation>Gezeigt von dir, %1</translation>
    </message>
    <message>
        <source>For %1 and nobody else</source>
        <translation>Für %1 und niemand sonst</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>With your DID they can find your public profile. The credential is bound to it, so it cannot be left out.</source>
        <translation>Mit deiner DID finden sie dein öffentliches Profil. Der Nachweis ist an sie gebunden, darum kann sie nicht wegbleiben.</translation>
    </message>
    <message>
        <source>SD-JWT presentation</source>
        <translation>SD-JWT-Präsentation</translation>
    </message>
    <message>
        <source>For %1, good until %2. It stands in the list of what was shown.</source>
        <translation>Für %1, gültig bis %2. Es steht in der Liste dessen, was gezeigt wurde.</translation>
    </message>
    <message>
        <source>It is too long for a QR code: hand on the text or the file.</source>
        <translation>Für einen QR-Code ist sie zu lang: Gib den Text oder die Datei weiter.</translation>
    </message>
    <message>
        <source>Who is it for? A presentation is made out to one recipient.</source>
        <translation>Für wen ist es? Eine Präsentation ist für einen Empfänger.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialSource</name>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>Copy the text of a credential, its file or a picture with a badge first.</source>
        <translation>Kopiere zuerst den Text eines Nachweises, seine Datei oder ein Bild mit Abzeichen.</translation>
    </message>
    <message>
        <source>The limit is %1, for a backup %2. Nothing was changed.</source>
        <translation>Die Grenze ist %1, für eine Sicherung %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es hat %1.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialTaking</name>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>%1 is kept on this computer</source>
        <extracomment>Toast after an import; %1 is the title of a credential.</extracomment>
        <translation>%1 liegt jetzt auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) brought back</source>
        <extracomment>Toasts after a backup was opened.</extracomment>
        <translation>
            <numerusform>%n Nachweis zurückgeholt</numerusform>
            <numerusform>%n Nachweise zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n war schon hier</numerusform>
            <numerusform>%n waren schon hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialsPresenter</name>
    <message>
        <source>Text copied. Whoever has it has the credential.</source>
        <translation>Text kopiert. Wer ihn hat, hat den Nachweis.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer</source>
        <extracomment>Toast; %1 is the title of a credential.</extracomment>
        <translation>%1 wurde von diesem Computer entfernt</translation>
    </message>
</context>
<context>
    <name>amphora::ui::DrillPresenter</name>
    <message>
        <source>Index of your records</source>
        <translation>Verzeichnis deiner Einträge</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Another stream</source>
        <translation>Ein anderer Stream</translation>
    </message>
    <message>
        <source>Last drill passed %1</source>
        <extracomment>On Keys &amp; recovery; %1 is when, such as &quot;Sat 18:40&quot;.</extracomment>
        <translation>Letzte Probe bestanden: %1</translation>
    </message>
    <message>
        <source>No drill yet</source>
        <translation>Noch keine Probe</translation>
    </message>
    <message numerus="yes">
        <source>Words or kit gave the same DID, and %n stream(s) on your nodes were equal.</source>
        <translation>
            <numerusform>Wörter oder Kit gaben dieselbe DID, und %n Stream auf deinen Knoten war gleich.</numerusform>
            <numerusform>Wörter oder Kit gaben dieselbe DID, und %n Streams auf deinen Knoten waren gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the kit first.</source>
        <translation>Wähle zuerst das Kit.</translation>
    </message>
    <message>
        <source>Type the words from your paper.</source>
        <translation>Gib die Wörter von deinem Papier ein.</translation>
    </message>
    <message>
        <source>These lead to another identity.</source>
        <translation>Diese führen zu einer anderen Identität.</translation>
    </message>
    <message>
        <source>They do not bring this one back. Look for the paper or kit that belongs to it, or make new ones now, while its key is here.</source>
        <translation>Diese hier bringen sie nicht zurück. Such das Papier oder Kit, das dazugehört, oder erstell jetzt neue, solange der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Another DID</source>
        <translation>Eine andere DID</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Verglichen wurde nichts.</translation>
    </message>
    <message>
        <source>Your key comes back, your data would not.</source>
        <translation>Dein Schlüssel kommt zurück, deine Daten nicht.</translation>
    </message>
    <message>
        <source>All of it lies only on this computer: no node holds a copy that could be compared. Add one on Nodes &amp; sync.</source>
        <translation>Alles liegt nur auf diesem Computer: Kein Knoten hat eine Kopie, mit der verglichen werden könnte. Füge unter „Knoten &amp; Abgleich“ einen hinzu.</translation>
    </message>
    <message>
        <source>The same DID</source>
        <translation>Dieselbe DID</translation>
    </message>
    <message>
        <source>Your words or kit are good.</source>
        <translation>Deine Wörter oder dein Kit sind gut.</translation>
    </message>
    <message>
        <source>No node to read from</source>
        <translation>Kein Knoten, von dem gelesen werden kann</translation>
    </message>
    <message>
        <source>You would come back with everything.</source>
        <translation>Du kämst mit allem zurück.</translation>
    </message>
    <message>
        <source>You would come back, but not with everything.</source>
        <translation>Du kämst zurück, aber nicht mit allem.</translation>
    </message>
    <message numerus="yes">
        <source>It took %n second(s). Nothing on this computer was changed.</source>
        <translation>
            <numerusform>Es dauerte %n Sekunde. Auf diesem Computer wurde nichts geändert.</numerusform>
            <numerusform>Es dauerte %n Sekunden. Auf diesem Computer wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost now. Sync fetches what is new and sends again what the nodes lack; then repeat the drill.</source>
        <translation>Jetzt ist nichts verloren. Der Abgleich holt, was neu ist, und schickt noch einmal, was den Knoten fehlt; wiederhole dann die Probe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s) equal</source>
        <extracomment>Result of a drill: &quot;2 of 3 streams equal&quot;. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %n Stream gleich</numerusform>
            <numerusform>%1 von %n Streams gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared event by event with what your nodes hold.</source>
        <translation>Ereignis für Ereignis mit dem verglichen, was deine Knoten haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) only on this computer</source>
        <translation>
            <numerusform>%n Ereignis nur auf diesem Computer</numerusform>
            <numerusform>%n Ereignisse nur auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on the nodes and not here</source>
        <translation>
            <numerusform>%n Ereignis auf den Knoten und nicht hier</numerusform>
            <numerusform>%n Ereignisse auf den Knoten und nicht hier</numerusform>
        </translation>
    </message>
    <message>
        <source>A drill proves that you would come back: with your words or kit, from your nodes, without this computer’s data.</source>
        <translation>Eine Probe zeigt, dass du zurückkämst: mit deinen Wörtern oder dem Kit, von deinen Knoten, ohne die Daten dieses Computers.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::FilePresenter</name>
    <message>
        <source>Personal folder</source>
        <extracomment>Places in the file window.</extracomment>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>Under the field for the path of a file.</extracomment>
        <translation>Gib der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Choose a file, or type its path.</source>
        <translation>Wähle eine Datei oder tippe ihren Pfad.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Eine Datei mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Only %1 of what lies here are shown. Type a path to get at the others.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Nur %1 von dem, was hier liegt, werden gezeigt. Zu den übrigen kommst du mit einem getippten Pfad.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>In the place of what lies in a folder.</extracomment>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <translation>In diesen Ordner darfst du nicht sehen.</translation>
    </message>
    <message>
        <source>There is nothing here of the kind that is shown.</source>
        <translation>Hier liegt nichts von der Art, die gezeigt wird.</translation>
    </message>
    <message>
        <source>Nothing here begins like that.</source>
        <translation>Hier beginnt nichts so.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMM yyyy</translation>
    </message>
</context>
<context>
    <name>amphora::ui::HomePresenter</name>
    <message>
        <source>Nothing is published yet</source>
        <translation>Noch nichts veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>Facts under the name; %1 is when the newest edit was made.</extracomment>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neuester %1</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sag, wer du bist</translation>
    </message>
    <message>
        <source>Name and bio are what other people see first.</source>
        <translation>Name und Text sehen andere zuerst.</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Einen Knoten wählen</translation>
    </message>
    <message>
        <source>It keeps a second copy and lets others read you.</source>
        <translation>Er hält eine zweite Kopie und lässt andere dich lesen.</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of setting up, &quot;1 of 3 done&quot;.</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 was changed here and on another computer</source>
        <extracomment>Something to decide; %1 is a field of the profile.</extracomment>
        <translation>%1 wurde hier und auf einem anderen Computer geändert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Your profile has a draft</source>
        <translation>Dein Profil hat einen Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed, not published.</source>
        <translation>
            <numerusform>%n Feld geändert, nicht veröffentlicht.</numerusform>
            <numerusform>%n Felder geändert, nicht veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Profile: %1 changed</source>
        <extracomment>Something that happened; %1 is a field.</extracomment>
        <translation>Profil: %1 geändert</translation>
    </message>
    <message>
        <source>Version %1 of your profile</source>
        <translation>Version %1 deines Profils</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>All of it lies only on this computer.</source>
        <translation>Alles liegt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Signed events, as each place was last seen to hold them.</source>
        <translation>Signierte Ereignisse, wie sie zuletzt an jedem Ort gesehen wurden.</translation>
    </message>
    <message>
        <source>Write down your 24 words</source>
        <translation>Schreib deine 24 Wörter auf</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Wiederherstellungs-Kit erstellen</translation>
    </message>
    <message>
        <source>Without them nobody can bring your identity back, not even we.</source>
        <translation>Ohne sie kann niemand deine Identität zurückholen, auch wir nicht.</translation>
    </message>
    <message>
        <source>Your key came without words: the kit is the only way back in.</source>
        <translation>Dein Schlüssel kam ohne Wörter: Das Kit ist der einzige Weg zurück.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation>Kit erstellen</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>When a credential ends.</extracomment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link an account</source>
        <translation>Ein Konto verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>%n wallet(s) say they are you.</source>
        <translation>
            <numerusform>%n Wallet sagt, dass sie deine ist.</numerusform>
            <numerusform>%n Wallets sagen, dass sie deine sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wallet signs that it is yours, and everybody can check it.</source>
        <translation>Eine Wallet signiert, dass sie deine ist, und jeder kann es prüfen.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Linked: %1 %2</source>
        <extracomment>Something that happened; %1 is a chain, %2 an address: &quot;Linked: Ethereum 0xb9…b4&quot;.</extracomment>
        <translation>Verknüpft: %1 %2</translation>
    </message>
    <message>
        <source>The node’s value stands. Yours is kept in the draft.</source>
        <translation>Der Wert des Knotens gilt. Deiner bleibt im Entwurf.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::LinkPresenter</name>
    <message>
        <source>Text copied. Have exactly this signed.</source>
        <translation>Text kopiert. Lass genau das signieren.</translation>
    </message>
    <message>
        <source>Link copied. It works once, on this computer only.</source>
        <translation>Link kopiert. Er geht einmal, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is no address of Solana. It has 32 to 44 letters and digits.</source>
        <translation>Das ist keine Adresse von Solana. Sie hat 32 bis 44 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is no address of Ethereum, or a letter of it is wrong. It has 0x and 40 letters and digits.</source>
        <translation>Das ist keine Adresse von Ethereum, oder ein Zeichen ist falsch. Sie hat 0x und 40 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Text saved as %1</source>
        <extracomment>A toast; %1 is the name of a file.</extracomment>
        <translation>Text gespeichert als %1</translation>
    </message>
    <message>
        <source>You control this wallet</source>
        <translation>Diese Wallet gehört dir</translation>
    </message>
    <message>
        <source>The account signed at %1 that it belongs to %2.</source>
        <extracomment>%1 is a time of day, %2 the person&apos;s name.</extracomment>
        <translation>Das Konto hat um %1 signiert, dass es %2 gehört.</translation>
    </message>
    <message>
        <source>The signer was worked out from the signature on this computer, and it is the same account.</source>
        <translation>Wer signierte, wurde auf diesem Computer aus der Signatur errechnet: es ist dasselbe Konto.</translation>
    </message>
    <message>
        <source>The signature was checked on this computer with the key that the address is.</source>
        <translation>Die Signatur wurde auf diesem Computer mit dem Schlüssel geprüft, der die Adresse ist.</translation>
    </message>
    <message>
        <source>Other apps do not see it in your list of accounts: its form does not fit there. The link itself is kept and can be checked.</source>
        <translation>Andere Apps sehen es nicht in deiner Liste: seine Form passt dort nicht. Die Verknüpfung selbst bleibt und kann geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Nichts wurde verknüpft.</translation>
    </message>
    <message>
        <source>Another account signed</source>
        <translation>Ein anderes Konto hat signiert</translation>
    </message>
    <message>
        <source>The signature does not fit the account that was asked for.</source>
        <translation>Die Signatur passt nicht zu dem Konto, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>Wallets with several accounts sign with the one that is open at that moment. Open the account you want, then try again. A signature over another text also looks like this.</source>
        <translation>Wallets mit mehreren Konten signieren mit dem, das gerade offen ist. Öffne das Konto, das du meinst, und versuch es erneut. Auch eine Signatur über einen anderen Text sieht so aus.</translation>
    </message>
    <message>
        <source>Refused in the wallet</source>
        <translation>In der Wallet abgelehnt</translation>
    </message>
    <message>
        <source>The wallet did not sign: somebody said no there.</source>
        <translation>Die Wallet hat nicht signiert: Dort sagte jemand nein.</translation>
    </message>
    <message>
        <source>If you did not mean to, try again and approve the message. It costs nothing and moves nothing.</source>
        <translation>War das nicht gewollt, versuch es erneut und stimm dem Text zu. Das kostet nichts und bewegt nichts.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>No answer came within five minutes, and the page no longer takes one.</source>
        <translation>In fünf Minuten kam keine Antwort, und die Seite nimmt keine mehr an.</translation>
    </message>
    <message>
        <source>Unlock your wallet first, then try again with a new page.</source>
        <translation>Entsperr zuerst deine Wallet und versuch es mit einer neuen Seite.</translation>
    </message>
    <message>
        <source>The page was closed</source>
        <translation>Die Seite wurde geschlossen</translation>
    </message>
    <message>
        <source>The wallet had not signed yet.</source>
        <translation>Die Wallet hatte noch nicht signiert.</translation>
    </message>
    <message>
        <source>Try again with a new page whenever you like.</source>
        <translation>Versuch es mit einer neuen Seite, wann du willst.</translation>
    </message>
    <message>
        <source>Answer until %1.</source>
        <extracomment>How long an answer to the text is taken; %1 is a date with its time.</extracomment>
        <translation>Antwort bis %1.</translation>
    </message>
    <message>
        <source>The account is unlinked</source>
        <translation>Die Verknüpfung ist gelöst</translation>
    </message>
    <message>
        <source>Its newest signature names no identity. What was public before stays public.</source>
        <translation>Seine neueste Signatur nennt keine Identität. Was öffentlich war, bleibt öffentlich.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::NodesPresenter</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <extracomment>What a node holds of the own signed events, &quot;12 of 14 events&quot;.</extracomment>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a first copy</source>
        <translation>Erste Kopie senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis senden</numerusform>
            <numerusform>%n Ereignisse senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>State of a node.</extracomment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State of a node while the person stays offline; %1 is a time.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Profile, version %1</source>
        <translation>Profil, Version %1</translation>
    </message>
    <message>
        <source>Index of your records</source>
        <translation>Verzeichnis deiner Einträge</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed event(s)</source>
        <extracomment>Under the number of streams on this computer.</extracomment>
        <translation>
            <numerusform>%n signiertes Ereignis</numerusform>
            <numerusform>%n signierte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>A transfer that waits; %1 is a time.</extracomment>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>A transfer on its way; %1 is a node.</extracomment>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you publish from now on goes there.</source>
        <translation>Was du von jetzt an veröffentlichst, geht dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n public stream(s)</source>
        <extracomment>What a first copy holds; %1 is a size.</extracomment>
        <translation>
            <numerusform>%n öffentlicher Stream</numerusform>
            <numerusform>%n öffentliche Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed event(s) of yours</source>
        <translation>
            <numerusform>%n signiertes Ereignis von dir</numerusform>
            <numerusform>%n signierte Ereignisse von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s) they need</source>
        <translation>
            <numerusform>%n Schema, das sie brauchen</numerusform>
            <numerusform>%n Schemas, die sie brauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts stay here</source>
        <translation>Entwürfe bleiben hier</translation>
    </message>
    <message>
        <source>They are sealed on this computer and never sent.</source>
        <translation>Sie liegen versiegelt auf diesem Computer und werden nie gesendet.</translation>
    </message>
    <message>
        <source>Send what I publish</source>
        <translation>Senden, was ich veröffentliche</translation>
    </message>
    <message numerus="yes">
        <source>Send %n stream(s)</source>
        <translation>
            <numerusform>%n Stream senden</numerusform>
            <numerusform>%n Streams senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed. It keeps the copies it has.</source>
        <extracomment>A toast; %1 is a node.</extracomment>
        <translation>%1 ist entfernt. Er behält die Kopien, die er hat.</translation>
    </message>
    <message>
        <source>This is no address of an IPFS API.</source>
        <translation>Das ist keine Adresse einer IPFS-Schnittstelle.</translation>
    </message>
    <message>
        <source>%1 gets no pictures.</source>
        <extracomment>Toasts; %1 is a node.</extracomment>
        <translation>%1 bekommt keine Bilder.</translation>
    </message>
    <message>
        <source>%1 gets your pictures with the next sync.</source>
        <translation>%1 bekommt deine Bilder mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>A fact of a node: its IPFS API is known.</extracomment>
        <translation>nimmt Bilder</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Deine Bilder</translation>
    </message>
    <message>
        <source>%1: your pictures are not all there yet.</source>
        <extracomment>Banner of the nodes page; %1 is a node.</extracomment>
        <translation>%1: Deine Bilder sind noch nicht alle dort.</translation>
    </message>
    <message>
        <source>Other apps see the words of your profile and not the picture. It is tried again.</source>
        <translation>Andere Apps sehen die Worte deines Profils, aber nicht das Bild. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Waits here</source>
        <extracomment>A transfer while the person stays offline, or nothing is sent by itself.</extracomment>
        <translation>Wartet hier</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s), without location, camera and date</source>
        <translation>
            <numerusform>%n Größe, ohne Ort, Kamera und Datum</numerusform>
            <numerusform>%n Größen, ohne Ort, Kamera und Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>This node was added already.</source>
        <translation>Dieser Knoten ist schon hinzugefügt.</translation>
    </message>
    <message>
        <source>This is no address of a node.</source>
        <translation>Das ist keine Adresse eines Knotens.</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <extracomment>What a first copy is made of; before it stands how many signed events they hold. Of the others the node needs the schemas.</extracomment>
        <translation>
            <numerusform>%n von dir</numerusform>
            <numerusform>%n von dir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::PictureEditor</name>
    <message>
        <source>From %1 % of the left and %2 % of the top, %3 % wide</source>
        <extracomment>Spoken while a picture is cut: %1 and %2 say where the part begins, %3 how wide it is, in percent of the picture.</extracomment>
        <translation>Ab %1 % von links und %2 % von oben, %3 % breit</translation>
    </message>
</context>
<context>
    <name>amphora::ui::PicturePresenter</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Copy one in another program, or choose a file.</source>
        <translation>Kopiere eines in einem anderen Programm, oder wähle eine Datei.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <extracomment>Under the title of a sheet: %1 and %2 are the sides of a picture in pixels, %3 is JPEG, PNG or WEBP.</extracomment>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>amphora::ui::ProfilePresenter</name>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>Beside the title of the profile: the draft was saved; %1 is a time.</extracomment>
        <translation>Auf diesem Computer gespeichert %1</translation>
    </message>
    <message>
        <source>Your profile is signed here. Nodes get it with the next sync.</source>
        <translation>Dein Profil ist hier signiert. Knoten bekommen es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <extracomment>A toast after &quot;Discard draft&quot;, and its action.</extracomment>
        <translation>Der Entwurf ist verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Kept sealed on this computer until you publish.</source>
        <translation>Bleibt versiegelt auf diesem Computer, bis du veröffentlichst.</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>First line of the versions: what is not published.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed · this computer</source>
        <extracomment>Under &quot;Draft&quot; in the list of versions.</extracomment>
        <translation>
            <numerusform>%n Feld geändert · dieser Computer</numerusform>
            <numerusform>%n Felder geändert · dieser Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>Tooltip of a version; %1 is a DID.</extracomment>
        <translation>Signiert von %1</translation>
    </message>
    <message numerus="yes">
        <source>Another app keeps %n more field(s) here. They stay as they are.</source>
        <translation>
            <numerusform>Eine andere App hält hier %n weiteres Feld. Es bleibt, wie es ist.</numerusform>
            <numerusform>Eine andere App hält hier %n weitere Felder. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is public before you publish.</source>
        <translation>Nichts ist öffentlich, bevor du veröffentlichst.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are public: anyone can read and keep them.</source>
        <translation>
            <numerusform>%n Feld ist öffentlich: Alle können es lesen und behalten.</numerusform>
            <numerusform>%n Felder sind öffentlich: Alle können sie lesen und behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is named here but is not on this computer. It stays as it is.</source>
        <extracomment>Under the pictures of the profile.</extracomment>
        <translation>Ein Bild ist hier genannt, aber nicht auf diesem Computer. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1: on the node “%2”, yours “%3”.</source>
        <extracomment>A field that was changed in two places; %1 the field, %2 the published value, %3 what is typed here.</extracomment>
        <translation>%1: auf dem Knoten „%2“, deiner „%3“.</translation>
    </message>
    <message>
        <source>What you typed stays in this form and is saved once your key is open.</source>
        <translation>Was du getippt hast, bleibt hier stehen und wird gespeichert, sobald dein Schlüssel offen ist.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button of the banner: goes to where the key is opened.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <extracomment>%1 is a list of fields that this form does not have.</extracomment>
        <translation>Es geht um: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Changed here and on another computer</source>
        <extracomment>Banner of the profile page: the same field was changed on another computer.</extracomment>
        <translation>Hier und auf einem anderen Computer geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are in your draft. Publish them when they are right.</source>
        <extracomment>A toast; %n fields of an old version were put into the draft.</extracomment>
        <translation>
            <numerusform>%n Feld ist in deinem Entwurf. Veröffentliche es, wenn es stimmt.</numerusform>
            <numerusform>%n Felder sind in deinem Entwurf. Veröffentliche sie, wenn sie stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value of another app</source>
        <extracomment>Stands for a member of the profile that is neither text nor a list of texts.</extracomment>
        <translation>Ein Wert einer anderen App</translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <extracomment>Head of a column: what is published now; %1 is its number.</extracomment>
        <translation>Jetzt, Version %1</translation>
    </message>
    <message>
        <source>Signed by your key</source>
        <translation>Mit deinem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation>Mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>Checked on this computer when it arrived.</source>
        <translation>Bei der Ankunft auf diesem Computer geprüft.</translation>
    </message>
    <message>
        <source>Bytes match their name</source>
        <translation>Bytes passen zu ihrem Namen</translation>
    </message>
    <message>
        <source>SHA-256 of what is stored here.</source>
        <translation>SHA-256 dessen, was hier liegt.</translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>An %n Ort gespeichert</numerusform>
            <numerusform>An %n Orten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation>Nicht verankert</translation>
    </message>
    <message>
        <source>Its time, %1, is the clock of this computer.</source>
        <translation>Die Zeit, %1, ist die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Other apps can see it: %1 has every byte.</source>
        <extracomment>Under the pictures of the profile; %1 is a node.</extracomment>
        <translation>Andere Apps können es sehen: %1 hat jedes Byte.</translation>
    </message>
    <message>
        <source>Other apps cannot see the picture yet. It goes with the next sync.</source>
        <translation>Andere Apps können das Bild noch nicht sehen. Es geht mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Other apps cannot see the picture yet: no node of yours takes pictures.</source>
        <translation>Andere Apps können das Bild noch nicht sehen: Keiner deiner Knoten nimmt Bilder.</translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <extracomment>Link under the pictures of the profile: goes to the page of that name.</extracomment>
        <translation>Knoten &amp; Abgleich</translation>
    </message>
    <message>
        <source>The banner is taken out of your draft.</source>
        <translation>Das Titelbild ist aus deinem Entwurf genommen.</translation>
    </message>
    <message>
        <source>The picture is taken out of your draft.</source>
        <translation>Das Bild ist aus deinem Entwurf genommen.</translation>
    </message>
    <message>
        <source>The banner is in your draft.</source>
        <translation>Das Titelbild ist in deinem Entwurf.</translation>
    </message>
    <message>
        <source>The picture is in your draft.</source>
        <translation>Das Bild ist in deinem Entwurf.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <extracomment>A picture among the fields of a version: %1 and %2 are its sides in pixels, %3 is its identifier.</extracomment>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation>Dein Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>Your draft is sealed with it; what is published can be read.</source>
        <translation>Dein Entwurf ist damit versiegelt; Veröffentlichtes ist lesbar.</translation>
    </message>
    <message>
        <source>A node says so, with the time %1. The proof was not compared with the blockchain here.</source>
        <translation>Ein Knoten sagt das, mit der Zeit %1. Der Beleg wurde hier nicht mit der Blockchain verglichen.</translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Anker gemeldet</translation>
    </message>
    <message>
        <source>Publish to make yours the newest, or take the node’s.</source>
        <translation>Veröffentlichen macht deine Version zur neuesten; oder nimm die des Knotens.</translation>
    </message>
    <message>
        <source>Take the node’s</source>
        <extracomment>Button of the banner: drops the own value of fields that were changed twice.</extracomment>
        <translation>Die des Knotens nehmen</translation>
    </message>
    <message>
        <source>Mend the marked field to publish</source>
        <extracomment>Beside the title of the profile, in the place of when it was saved: why it cannot be published.</extracomment>
        <translation>Zum Veröffentlichen das markierte Feld berichtigen</translation>
    </message>
    <message>
        <source>Your profile is signed here. Add a node to show it to others.</source>
        <translation>Dein Profil ist hier signiert. Füge einen Knoten hinzu, um es anderen zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing was published; what you typed is kept.</source>
        <translation>Nichts wurde veröffentlicht; was du getippt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Change the marked field.</source>
        <translation>Ändere das markierte Feld.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::RecoveryPresenter</name>
    <message>
        <source>In a vault with its own passphrase, on this computer</source>
        <extracomment>Where the key is kept; %1 is a program such as &quot;GNOME Keyring&quot;.</extracomment>
        <translation>In einem Tresor mit eigener Passphrase, auf diesem Computer</translation>
    </message>
    <message>
        <source>In the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In %1, on this computer</source>
        <translation>In %1, auf diesem Computer</translation>
    </message>
    <message>
        <source>Written down</source>
        <extracomment>State of the 24 words.</extracomment>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Checked %1. They open your identity on any computer, without a file.</source>
        <translation>Geprüft: %1. Sie öffnen deine Identität auf jedem Computer, ohne Datei.</translation>
    </message>
    <message>
        <source>24 words on paper open your identity when this computer is gone.</source>
        <translation>24 Wörter auf Papier öffnen deine Identität, wenn es diesen Computer nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>State of the recovery kit: when it was made.</extracomment>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Noch nicht erstellt</translation>
    </message>
    <message>
        <source>Your key in a sealed file. It opens with a passphrase that only the kit has.</source>
        <translation>Dein Schlüssel in einer versiegelten Datei. Sie öffnet mit einer Passphrase, die nur das Kit hat.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <extracomment>Ways back in: &quot;1 of 2 ready&quot;.</extracomment>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>The kit needs a passphrase of its own.</source>
        <translation>Das Kit braucht eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>This is not word %1. Compare it with your paper.</source>
        <extracomment>Under a field of the check; %1 is the number of a word, 1 to 24.</extracomment>
        <translation>Das ist nicht Wort %1. Vergleiche mit deinem Papier.</translation>
    </message>
    <message>
        <source>The form is saved. Print it and write the words on it by hand.</source>
        <translation>Das Formular ist gespeichert. Druck es aus und schreib die Wörter von Hand hinein.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>After so long without a person the key is put away</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is put away after %n minute(s) without you, and when the computer sleeps or its screen is locked.</source>
        <translation>
            <numerusform>Dein Schlüssel wird nach %n Minute ohne dich weggelegt, und wenn der Computer schläft oder der Bildschirm gesperrt ist.</numerusform>
            <numerusform>Dein Schlüssel wird nach %n Minuten ohne dich weggelegt, und wenn der Computer schläft oder der Bildschirm gesperrt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is put away after %n minute(s) without you.</source>
        <translation>
            <numerusform>Dein Schlüssel wird nach %n Minute ohne dich weggelegt.</numerusform>
            <numerusform>Dein Schlüssel wird nach %n Minuten ohne dich weggelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of a folder: &quot;2.1 MB in 14 files&quot;.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>The size of a folder of which not all could be read.</extracomment>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>About: the library of the window and the system. &quot;Qt 6.4.2 on Debian GNU/Linux 12&quot;.</extracomment>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>What you chose holds until you close the window, but could not be kept.</source>
        <extracomment>On the Settings page.</extracomment>
        <translation>Was du gewählt hast, gilt, bis du das Fenster schließt, ließ sich aber nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Matches in the log: &quot;3 of 120 lines&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not there yet.</source>
        <extracomment>Toast: the folder of the log or of the home.</extracomment>
        <translation>Diesen Ordner gibt es noch nicht.</translation>
    </message>
    <message>
        <source>No program of this desktop opens folders. The path can be copied.</source>
        <translation>Kein Programm dieses Desktops öffnet Ordner. Der Pfad lässt sich kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent or fetched. %n change(s) wait here.</source>
        <translation>
            <numerusform>Nichts wird gesendet oder geholt. %n Änderung wartet hier.</numerusform>
            <numerusform>Nichts wird gesendet oder geholt. %n Änderungen warten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent or fetched. Your changes wait here.</source>
        <translation>Nichts wird gesendet oder geholt. Deine Änderungen warten hier.</translation>
    </message>
    <message>
        <source>Works on this desktop.</source>
        <translation>Funktioniert auf diesem Desktop.</translation>
    </message>
    <message>
        <source>On this desktop when the computer sleeps, but not when the screen is locked.</source>
        <translation>Auf diesem Desktop, wenn der Computer schläft, aber nicht, wenn der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>On this desktop when the screen is locked, but not when the computer sleeps.</source>
        <translation>Auf diesem Desktop, wenn der Bildschirm gesperrt ist, aber nicht, wenn der Computer schläft.</translation>
    </message>
    <message>
        <source>Does not work on this desktop; only the time above counts.</source>
        <translation>Funktioniert auf diesem Desktop nicht; nur die Zeit darüber zählt.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::ShellModel</name>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>Keys, as they are printed on a keyboard; %1 is a digit.</extracomment>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>amphora::ui::ShellPresenter</name>
    <message>
        <source>Vault open</source>
        <extracomment>Status bar: whether the key can be used.</extracomment>
        <translation>Tresor offen</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor gesperrt</translation>
    </message>
    <message>
        <source>Keyring open</source>
        <translation>Schlüsselbund offen</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The same in a narrow window.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Syncing</source>
        <extracomment>Status bar: exchanging with a node now.</extracomment>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Sendet an %1</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Holt von %1</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>No node</source>
        <translation>Kein Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step with %n nodes</source>
        <translation>
            <numerusform>Mit %n Knoten abgeglichen</numerusform>
            <numerusform>Mit %n Knoten abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Open my key</source>
        <translation>Meinen Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation>Meine DID kopieren</translation>
    </message>
    <message>
        <source>Add an identity…</source>
        <translation>Identität hinzufügen …</translation>
    </message>
    <message>
        <source>Identities</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>DID copied</source>
        <translation>DID kopiert</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <extracomment>Status bar, behind &quot;Keyring open&quot;: the time until the key is put away.</extracomment>
        <translation>
            <numerusform>sperrt in %n Min.</numerusform>
            <numerusform>sperrt in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is open until you lock it, or for %n minute(s) without you.</source>
        <extracomment>Toast after a click on &quot;Keyring open&quot;.</extracomment>
        <translation>
            <numerusform>Dein Schlüssel ist offen, bis du sperrst, oder %n Minute ohne dich.</numerusform>
            <numerusform>Dein Schlüssel ist offen, bis du sperrst, oder %n Minuten ohne dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status bar: the person chose that nothing is sent or fetched.</extracomment>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamFinder</name>
    <message>
        <source>Streams</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <extracomment>Command palette; %1 is a StreamID, CommitID or DID.</extracomment>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>on this computer, then on your nodes</source>
        <translation>auf diesem Computer, dann auf deinen Knoten</translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamPresenter</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format</comment>
        <translation>d.&#xa0;MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of a stream&apos;s events is shown: &quot;25 of 26&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It failed a check</source>
        <translation>Es bestand eine Prüfung nicht</translation>
    </message>
    <message>
        <source>A node gave it, and it is no part of the stream. Its bytes were not kept.</source>
        <translation>Ein Knoten gab es, und es gehört nicht zum Stream. Seine Bytes wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Not part of the stream</source>
        <translation>Nicht Teil des Streams</translation>
    </message>
    <message>
        <source>You made this edit beside another one. It was made again on top of that and is kept as it was.</source>
        <translation>Du machtest diese Änderung neben einer anderen. Sie wurde darauf noch einmal gemacht und ist aufbewahrt, wie sie war.</translation>
    </message>
    <message>
        <source>Another event was chosen for its place. It is kept as it was.</source>
        <translation>Ein anderes Ereignis wurde für seinen Platz gewählt. Es ist aufbewahrt, wie es war.</translation>
    </message>
    <message>
        <source>Signed by your key</source>
        <translation>Mit deinem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation>Mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>Not checked now: the stream cannot be read.</source>
        <translation>Jetzt nicht geprüft: Der Stream ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Signature and permission were checked just now.</source>
        <translation>Signatur und Erlaubnis wurden gerade geprüft.</translation>
    </message>
    <message>
        <source>Made without a signature</source>
        <translation>Ohne Signatur erstellt</translation>
    </message>
    <message>
        <source>Anybody can compute this first event; it holds nothing but who may write.</source>
        <translation>Jeder kann dieses erste Ereignis berechnen; es sagt nur, wer schreiben darf.</translation>
    </message>
    <message>
        <source>Bytes match their name</source>
        <translation>Bytes passen zu ihrem Namen</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256, %n block(s).</source>
        <translation>
            <numerusform>SHA-256, %n Block.</numerusform>
            <numerusform>SHA-256, %n Blöcke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows version %1</source>
        <translation>Folgt auf Version %1</translation>
    </message>
    <message>
        <source>Follows the event before</source>
        <translation>Folgt auf das Ereignis davor</translation>
    </message>
    <message>
        <source>No gap between the first event and this one.</source>
        <translation>Keine Lücke zwischen dem ersten Ereignis und diesem.</translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>An %n Ort gespeichert</numerusform>
            <numerusform>An %n Orten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation>Nicht verankert</translation>
    </message>
    <message>
        <source>Its time is the clock of this computer.</source>
        <translation>Seine Zeit ist die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>CommitID</source>
        <translation>CommitID</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Checking every stored byte</source>
        <translation>Jedes gespeicherte Byte wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, nothing is false</source>
        <translation>
            <numerusform>%n Ereignis geprüft, nichts ist falsch</numerusform>
            <numerusform>%n Ereignisse geprüft, nichts ist falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed a check</source>
        <translation>
            <numerusform>%n Ereignis bestand eine Prüfung nicht</numerusform>
            <numerusform>%n Ereignisse bestanden eine Prüfung nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>From the bytes on this computer alone, at %1.</source>
        <translation>Allein aus den Bytes auf diesem Computer, um %1.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>Result of one check of a stream: how many events passed, of how many.</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>check</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Event saved as %1</source>
        <translation>Ereignis als %1 gespeichert</translation>
    </message>
    <message>
        <source>Content copied as JSON</source>
        <translation>Inhalt als JSON kopiert</translation>
    </message>
    <message>
        <source>Event copied as JSON. Anybody can check it without you.</source>
        <translation>Ereignis als JSON kopiert. Jeder kann es ohne dich prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>Under a stream&apos;s name: how many versions and events it has.</extracomment>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, not kept here</source>
        <extracomment>Under the name of a stream that was looked up; %1 is a node.</extracomment>
        <translation>Von %1 gelesen, hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Its events can be looked at one by one.</source>
        <translation>Seine Ereignisse lassen sich einzeln ansehen.</translation>
    </message>
    <message>
        <source>Refused event</source>
        <extracomment>An event of a stream.</extracomment>
        <translation>Abgelehntes Ereignis</translation>
    </message>
    <message>
        <source>Edit that was made again on another version</source>
        <translation>Änderung, die auf einer anderen Version noch einmal gemacht wurde</translation>
    </message>
    <message>
        <source>Edit that lost</source>
        <translation>Unterlegene Änderung</translation>
    </message>
    <message>
        <source>Stream begun</source>
        <translation>Stream begonnen</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>%1 · your key</source>
        <extracomment>An event in a stream&apos;s history; %1 is a time: signed by the person&apos;s own key.</extracomment>
        <translation>%1 · dein Schlüssel</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Chip: number of a version.</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Chip: an event failed a check.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Chip: an edit that lost is kept.</extracomment>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>There is more. Save the event to see all of it.</source>
        <translation>Es gibt mehr. Speichere das Ereignis, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <extracomment>A block of an event.</extracomment>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Beside version %1</source>
        <extracomment>Over a table of changes; %1 is the number of the version before.</extracomment>
        <translation>Neben Version %1</translation>
    </message>
    <message>
        <source>The first version: everything is new</source>
        <translation>Die erste Version: Alles ist neu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Who may write, and after which schema</source>
        <translation>Wer schreiben darf, und nach welchem Schema</translation>
    </message>
    <message>
        <source>There are more changes than are shown.</source>
        <translation>Es gibt mehr Änderungen, als hier stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <extracomment>Behind the name of a block: its coding and size.</extracomment>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nichts davon ist aufbewahrt</translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation>Ein Knoten sagt das. Der Beleg wurde hier nicht mit der Blockchain verglichen.</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <extracomment>An anchor in a stream&apos;s history; %1 is a time.</extracomment>
        <translation>Gekommen %1</translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation>Anker gemeldet</translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamsPresenter</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>Over the list of streams; %1 is how many of them are shown.</extracomment>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 von %n Stream</numerusform>
            <numerusform>%1 von %n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking on this computer</source>
        <translation>Sucht auf diesem Computer</translation>
    </message>
    <message>
        <source>Asking your nodes</source>
        <translation>Fragt deine Knoten</translation>
    </message>
    <message>
        <source>This is no StreamID, CommitID or DID.</source>
        <translation>Das ist keine StreamID, CommitID oder DID.</translation>
    </message>
    <message>
        <source>Neither this computer nor a node of yours that is read from has it.</source>
        <translation>Weder dieser Computer noch einer deiner Knoten, von denen gelesen wird, hat ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) found</source>
        <extracomment>Over the list: it shows streams that were looked up on a node.</extracomment>
        <translation>
            <numerusform>%n Stream gefunden</numerusform>
            <numerusform>%n Streams gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from a node and checked here. Not kept on this computer.</source>
        <translation>Von einem Knoten gelesen und hier geprüft. Nicht auf diesem Computer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::UnlockPresenter</name>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Type the passphrase of this vault.</source>
        <translation>Gib die Passphrase dieses Tresors ein.</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Öffnet den Tresor</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Profile, drafts and history are on this computer as you left them.</source>
        <translation>Profil, Entwürfe und Verlauf sind auf diesem Computer, wie du sie verlassen hast.</translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation>Dein Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>Amphora is locked</source>
        <translation>Amphora ist gesperrt</translation>
    </message>
    <message>
        <source>Your key is in an encrypted file on this computer. Its passphrase opens it.</source>
        <translation>Dein Schlüssel liegt in einer verschlüsselten Datei auf diesem Computer. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Your key was put away. Open it to write again.</source>
        <translation>Dein Schlüssel wurde weggelegt. Öffne ihn, um wieder zu schreiben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Open keyring</source>
        <translation>Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Dein Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring was not opened</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Your key is safe in %1, but nothing can read it until you open it. Most computers do that when you log in.</source>
        <extracomment>%1 is a program, for example &quot;GNOME Keyring&quot;.</extracomment>
        <translation>Dein Schlüssel liegt sicher in %1, aber niemand kann ihn lesen, bevor du ihn öffnest. Die meisten Computer tun das bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No keyring answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Open “Passwords and Keys” or your desktop’s wallet program, unlock the keyring there, then come back.</source>
        <translation>Öffne „Passwörter und Verschlüsselung“ oder das Wallet-Programm deines Desktops, entsperre dort den Schlüsselbund und komm zurück.</translation>
    </message>
    <message>
        <source>Your key is in the keyring of this computer, but its service does not run. Start it, or restore with words or kit and keep the key in a vault with a passphrase.</source>
        <translation>Dein Schlüssel liegt im Schlüsselbund dieses Computers, aber dessen Dienst läuft nicht. Starte ihn, oder stelle mit Wörtern oder Kit wieder her und bewahre den Schlüssel in einem Tresor mit Passphrase auf.</translation>
    </message>
</context>
<context>
    <name>amphora::ui::WelcomePresenter</name>
    <message>
        <source>A seed</source>
        <translation>Ein Seed</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <extracomment>How many of the recovery words were typed so far.</extracomment>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>This key is %1</source>
        <extracomment>Under the field for recovery words; %1 is a shortened DID.</extracomment>
        <translation>Dieser Schlüssel ist %1</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>This is not a DID. One looks like did:key:z6Mk…</source>
        <translation>Das ist keine DID. Eine sieht aus wie did:key:z6Mk…</translation>
    </message>
    <message>
        <source>This is not the address of a node. One looks like https://node.example</source>
        <translation>Das ist keine Adresse eines Knotens. Eine sieht aus wie https://node.example</translation>
    </message>
    <message>
        <source>This node has no profile of that DID.</source>
        <translation>Dieser Knoten hat kein Profil dieser DID.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions, all signatures checked</source>
        <extracomment>Under a profile that was looked up: how many versions it has.</extracomment>
        <translation>
            <numerusform>%n Version, Signatur geprüft</numerusform>
            <numerusform>%n Versionen, alle Signaturen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is 32 bytes: 64 characters of hex or 44 of base64.</source>
        <translation>Ein Seed hat 32 Bytes: 64 Zeichen Hex oder 44 Base64.</translation>
    </message>
    <message numerus="yes">
        <source>Amphora’s phrase has 24 words; here are %n.</source>
        <translation>
            <numerusform>Amphoras Phrase hat 24 Wörter; hier ist %n.</numerusform>
            <numerusform>Amphoras Phrase hat 24 Wörter; hier sind %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
