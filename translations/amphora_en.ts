<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountAside</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Before an address in full.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>Before the id of a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the StreamID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>Label</source>
        <extracomment>What a linked account may do: it shows that it is theirs, nothing more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <extracomment>Tooltip of an account&apos;s menu; %1 is its address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows whose the account is, and gives it no rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Wallet signature is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer was worked out from the signature here, and it is this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked here with the key that this address is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract wallet: its chain is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of this chain are not checked here. That says nothing about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names a proof that this computer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But it is not about this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message names this identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message names another identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not say when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list that other apps read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list that other apps read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this form do not fit into it. The link itself is kept and can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>Stored in %n place</numerusform>
            <numerusform>Stored in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blockchain proves its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <extracomment>A chain; %1 is its name, %2 the number or name of one of its networks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethereum, any network</source>
        <extracomment>A chain whose signatures are the same on all its networks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A full date with its time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>State of a linked account; %1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature over this identity was checked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof is wrong</source>
        <extracomment>State of a linked account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked here</source>
        <extracomment>State of a linked account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof stays public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof not here</source>
        <extracomment>State of a linked account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not shown as yours any more. What was public stays public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should prove this account is damaged or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names this account. That alone proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names this account and a signature. Whether that is right was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet and your identity each signed that they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet signed that it belongs to this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet and your identity each signed that they belong together, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet signed that it belongs to this identity, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the account that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the one that was made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names this identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the newest proof and was not used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one would have been refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the wallet’s program on its chain can say whether the signature is right. It was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked by the account’s own signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest proof names no identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself never unlinked: whoever kept the proof can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the record “cryptoAccounts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unlinked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked by the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other apps cannot read this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has unlinked itself by a signature. The list still names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names this account, but it has since signed that it belongs to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1, by the signer’s own clock.</source>
        <extracomment>Evidence; %1 is a date with its time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 to check</source>
        <extracomment>State of a linked account: only its blockchain can say whether the signature is right; %1 is its name, for example Polygon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Evidence, behind a sentence; %1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identity does not list this account any more. What was public stays public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked up</source>
        <extracomment>State of an account in somebody else&apos;s long list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names more accounts than are looked up at once. That says nothing about this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names more accounts than are looked up at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsFound</name>
    <message>
        <source>Copy the DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: shows it is yours, nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is listed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature that can be checked on this computer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a wallet: it signs one short message, and everybody can check that it is yours. It costs nothing and gives the wallet no rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identity lists no account as its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
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
        <source>Link account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accounts</source>
        <extracomment>Spoken name of the tabs over the list of accounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tabs over the list of accounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts can be read and checked; linking and unlinking sign with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: only the accounts that need a look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink by signature…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>IPFS API for pictures, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it other apps see your words and not your picture. You can add it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerChooser</name>
    <message>
        <source>Choose the file with the signature</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and JSON (*.txt *.json *.sig)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
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
        <source>Back</source>
        <extracomment>Calendar button: the month, year or years before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Calendar button: the month, year or years after.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <extracomment>Spoken name of the days, months or years of a calendar; %1 is the one where the keyboard stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialAudiences</name>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me, as a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file, everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full credential it can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the claims you tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper with a code to scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialCheckSheet</name>
    <message>
        <source>Check a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. What it says is not repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any credential or presentation. It is checked offline, on this computer, and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here: a credential, a presentation, or a picture with a badge in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for this presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holder then signed both of these. Type them, and a copy that was made for someone else is found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time number you sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialChooser</name>
    <message>
        <source>Choose a credential</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials, badges and backups (*.jwt *.sd-jwt *.json *.txt *.png *.amphora-credentials)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials and badges (*.jwt *.sd-jwt *.json *.txt *.png)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialClaims</name>
    <message>
        <source>What it says</source>
        <extracomment>Spoken name of the list of claims of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialCover</name>
    <message>
        <source>Holder</source>
        <extracomment>On a credential: to whom it was issued.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialDetail</name>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Opens the sheet with what a credential can be exported for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to a verifier</source>
        <extracomment>Makes a presentation for one verifier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <extracomment>Opens the text of a credential as it came.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <extracomment>Opens the list of who was shown which credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, and the evidence for it, is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all credentials</source>
        <extracomment>%1 is the title of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForMe</name>
    <message>
        <source>What goes in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
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
        <source>Nobody can bring this passphrase back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the file opens for nobody, you included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForPaper</name>
    <message>
        <source>What is on the page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the page can read every claim on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForVerifier</name>
    <message>
        <source>This credential cannot be shown to a verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may they read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they call themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their one-time number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sent none: make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForWallet</name>
    <message>
        <source>What goes out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, byte for byte as it came to you. Whoever has it can read every claim, also those that you could keep back from a verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialFormWords</name>
    <message>
        <source>In your own words. It is signed as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field can show this part of the schema: write it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema leaves no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one number on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day like 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address (URI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form “%1”.</source>
        <extracomment>%1 is the name of a format in a JSON Schema.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the pattern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schema takes too long to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field can show %1: write it as JSON.</source>
        <extracomment>About a form that was made from a JSON Schema; %1 is a list of names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules have no field, but are checked: %1.</source>
        <extracomment>About a form that was made from a JSON Schema; %1 is a list of rules such as oneOf.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON Schema that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schema names no claims: it must be that of an object with properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema has the word “%1”, which draft-07 does not know.</source>
        <extracomment>%1 is a word that stands in a JSON Schema.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schema is of another dialect than draft-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schema refers to another one, and none is loaded from elsewhere. All of it must be in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers stay exact only up to ±%1; a larger one is better written as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema’s rule “%1” does not hold.</source>
        <extracomment>%1 is the name of a rule in a JSON Schema, such as oneOf.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialGiver</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a credential, or a copied file or badge picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialGoesOut</name>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialImportSheet</name>
    <message>
        <source>You have this one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to keep this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase that it was made with. What is here already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see who says what, and how that is known, before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sealed, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <extracomment>Buttons under a credential that may be taken in, or a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here: a credential, a picture with a badge in it, or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueField</name>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueForm</name>
    <message>
        <source>To</source>
        <extracomment>Of a field: the DID of whoever gets the credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Makes the credential out to oneself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueFormat</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the holder can keep back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueKeep</name>
    <message>
        <source>The holder can keep it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueKinds</name>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody belongs to a group, club or company, in a role, since a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took a course, won something, did something well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything in your own words, about somebody or something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a JSON Schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form is made from a draft-07 schema in a file. What it cannot show is said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueReview</name>
    <message>
        <source>About the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sign here stays good until the day it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora keeps no list of withdrawn credentials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialIssueSheet</name>
    <message>
        <source>Exactly this is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say something about somebody and sign it. Whoever gets it can check that without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <extracomment>What was typed into a form that is being closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is issued yet, and nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialLedgerRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Which credential was shown and what of it: &quot;Library card: Kind, Valid to&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one-time number %2</source>
        <extracomment>Behind a date; %1 is the verifier&apos;s one-time number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialLedgerSheet</name>
    <message>
        <source>Who was shown what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on this computer; nobody else has this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shown to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time you show a credential to a verifier, it is noted here for whom, which claims and until when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialPagePreview</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialPreview</name>
    <message>
        <source>Copy the issuer’s identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialRawSheet</name>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept byte for byte as it came. Whoever has this text has the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <extracomment>What of a credential is shown: its text, byte for byte.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential, decoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialReasons</name>
    <message>
        <source>Checks</source>
        <extracomment>Spoken name of the table of checks of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialSaved</name>
    <message>
        <source>It was read back and is the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it on in another way too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialSeen</name>
    <message>
        <source>JSON of the W3C data model with a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind of proof cannot be checked here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an unchecked proof says about the issuer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 claims disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, others kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says nothing of when it begins or ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of this computer is earlier than what it has seen signed: %1; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended at %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins at %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form &quot;%1&quot; does not allow %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the form &quot;%1&quot; says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its proof says about the holder cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody proves to be its holder: it is a credential, not a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to nobody: whoever has it can show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to a key of a kind that cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to a key that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key binding has another typ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key binding: &quot;%1&quot; is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a key binding, but the credential is bound to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the algorithm of the key binding does not fit its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by somebody who is not its holder, or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key binding is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key binding is of another set of disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key binding does not say when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key binding: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, credentials in it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key binding inside a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the presentation: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 presents a credential of another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 presents a credential of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presented by %1, to whom everything in it is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; but something in it is bound to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of %1 cannot be had here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key to check it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a signature nobody vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures of the kind %1 cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no issuer whose key could be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the kind of key that %2 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not say who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed, or signed with another key than that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the key of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1, but it names %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header names a key that this DID does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what cannot be read cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what their program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that their program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its issuer can withdraw it; the list that would say so is on the network and was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to an identity on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the holder’s key is the one that the credential is bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; recipient and one-time number were not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers another request: the one-time number differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for this recipient and one-time number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer’s key is malformed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of %1 is on the network, which was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a schema on the network, and that was not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 claim disclosed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message>
        <source>It can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by its holder, to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown by its holder to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shows it, and to whom, is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holder cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody proves to be its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made out to a key of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is in force is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Two times: from when to when something is valid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>How a check of a credential went, in a word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n holds</numerusform>
            <numerusform>%n hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Heading over the claims of one credential of a presentation: its title and its issuer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it</source>
        <extracomment>The holder of a credential that is bound to nobody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names %1 as its issuer. That is not proven here: anybody could have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it calls itself,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this about whoever holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Presentation of %n credential(s)</source>
        <translation>
            <numerusform>Presentation of %n credential</numerusform>
            <numerusform>Presentation of %n credentials</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Standing of a credential: its time is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more. The raw text has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing that could be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these can be kept back when you show it.</source>
        <translation>
            <numerusform>%n of these can be kept back when you show it.</numerusform>
            <numerusform>%n of these can be kept back when you show it.</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Under a credential that was issued here: to whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s), last to %1, %2.</source>
        <extracomment>Under a credential: how often it was shown, and to whom (%1) and when (%2) the last time.</extracomment>
        <translation>
            <numerusform>Shown once, to %1, %2.</numerusform>
            <numerusform>Shown %n times, last to %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more. Copy the text to have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded data, %1</source>
        <extracomment>Instead of a picture or file that lies in a claim; %1 is a size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>The value of a claim that is null.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation 1.1, JWT</source>
        <extracomment>Forms of presentations of credentials.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation 2.0, JOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Standing of a credential: nothing is false, but not everything could be checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid, ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Valid, ends in %n day(s)</source>
        <translation>
            <numerusform>Valid, ends in %n day</numerusform>
            <numerusform>Valid, ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n valid</source>
        <extracomment>Counts under the list of credentials, as short as can be.</extracomment>
        <translation>
            <numerusform>%n valid</numerusform>
            <numerusform>%n valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <comment>of credentials: ends soon</comment>
        <translation>
            <numerusform>%n soon</numerusform>
            <numerusform>%n soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n not valid</numerusform>
            <numerusform>%n not valid</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject %1</source>
        <extracomment>One of several subjects of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership: %1</source>
        <extracomment>Title of a credential; %1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, within the five minutes that clocks may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended just now</source>
        <extracomment>Standing of a credential that ended within the minutes that clocks may differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked against its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked for withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal cannot be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) here at %1: %2.</source>
        <extracomment>Over the table of checks; %1 is a time, %2 for example &quot;5 hold, 1 could not be checked&quot;.</extracomment>
        <translation>
            <numerusform>%n check here at %1: %2.</numerusform>
            <numerusform>%n checks here at %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone shows you %n credential(s). What is in them their issuers say.</source>
        <translation>
            <numerusform>Someone shows you %n credential. What is in it its issuer says.</numerusform>
            <numerusform>Someone shows you %n credentials. What is in them their issuers say.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked offline, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this really is “%1”, you must judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is behind the issuer’s key, you must judge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message>
        <source>Credentials on this computer</source>
        <extracomment>Spoken name of the list of credentials.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which credentials</source>
        <extracomment>Spoken name of the tabs over the list of credentials.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Tabs: credentials that others issued to this person, and those that the person issued.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a credential</source>
        <extracomment>Placeholder of the search over the list of credentials.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has issued you anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have issued nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words you type must be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you import is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sign for others is listed here, as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsNone</name>
    <message>
        <source>Nobody has issued you anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential is a signed statement about you: a library card, a degree, a badge. Bring in one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a file or a picture of a badge anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to see your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sealed with your key, which is locked. Nothing of them can be read or searched until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Button: signs a credential for somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Opens the text of a credential as it came.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question; %1 is the title of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer only. Without a backup, or the file that it came from, it is gone for good. What you have shown to others stays with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to look at it. Nothing is kept yet.</source>
        <extracomment>While a file is held over the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check someone’s credential…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>Place your banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting</source>
        <extracomment>While a picture is cut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the picture that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Arrow keys move it, plus and minus change its size, Home shows all of it.</source>
        <extracomment>Spoken after the name of the picture that is being placed; %1 says where the part is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <extracomment>Spoken name of the slider under a picture that is being placed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the picture, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the picture itself is kept. Location, camera and date in the file are removed.</source>
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
    <name>DiffRow</name>
    <message>
        <source>not there</source>
        <extracomment>Spoken for a value that was not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <extracomment>Spoken: %1 is a place in a value, %2 what it was, %3 what it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Run a drill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillSheet</name>
    <message>
        <source>The drill is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
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
        <source>The words from your paper</source>
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
        <source>Could you get back in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is opened apart from this computer’s data, and your streams are asked of your nodes. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back in with</source>
        <extracomment>What a drill begins with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora’s own 24 words. Words of a wallet are not wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCode</name>
    <message>
        <source>What %1 means</source>
        <extracomment>Spoken name of a code such as E-KEY-LOCKED under a failure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <extracomment>Opens the home once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora changed nothing</source>
        <extracomment>On the page of a home that does not open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The keyring or vault that holds your key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is still there, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give out your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow the access when your desktop asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring service running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring, or keep the key in a file with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a question of your desktop that waits for you, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is open but has no key for this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data and drafts are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore with your 24 words or your recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data and drafts are untouched, the damaged key is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to another identity or vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words or the kit of this identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is not in the list of recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this word with your paper; the first four letters decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words are known, but they do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the order, and whether a word was taken for a similar one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or use its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe; this change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is not what its identifier says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it from another node; the one that gave it is broken or lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the data from another node, or ask its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was signed by somebody who does not control the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two identifiers in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field does not fit the rules of its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change does not fit the document it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the stream again from a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this stream is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node knows a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of this stream won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both and apply yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time proof is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream itself is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the stream again from another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time proof could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit is valid without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: what is yours is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network. What waits goes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the node; there is no way around this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Ceramic node at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is on another network than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and add it again if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved on this computer and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name or identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for what is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two identifiers differ only in upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list of recovery words.</source>
        <extracomment>%1 is the number of a recovery word, 1 to 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 words belong to a wallet. Amphora has 24 words of its own.</source>
        <extracomment>%1 is how many words were typed, 12 to 21.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the key of this identity is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or restore with your 24 words or your recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture that Amphora can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is untouched, your profile as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PNG, JPEG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of at most 64 MiB and 100 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged: it cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it once more, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no IPFS API at %1.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a %1 file, which Amphora cannot use as a picture.</source>
        <extracomment>%1 is a kind of file, for example HEIC.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text of this name waits for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new text and have it signed; each text takes one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new text and have it signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signature of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste all of it: hex, base58, base64, or the JSON that your wallet gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not of this account and this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare account and text with what your wallet shows. A contract wallet cannot be checked without its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was signed by another account than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right account in your wallet, or begin anew with the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for another chain than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew with the chain that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text was signed than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have exactly the text signed that is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a proof is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new text signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proof is older than one that is known, or was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account is yours, have a new text signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a contract wallet: only its chain can say whether the signature is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account with a key of its own; contract wallets cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of this chain are not checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account of Ethereum or Solana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no credential, or not one of a form that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a file or text of the credential itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in this credential twice, so it could be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its issuer for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask its issuer for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was not signed by the issuer that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the credential says does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for the claim that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosed claims do not belong to this credential, or stand there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again; nothing of it can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever shows this credential does not prove to be its holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the holder for a presentation of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an old one shown again: ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this credential or presentation is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this credential or presentation has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has; check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim does not fit the rules of its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the claim that the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential is bound to a key that is not here, or to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it with the identity or wallet that it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or carries no badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the picture again from whoever issued the badge; many programs drop the badge from a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption only this computer and your own network are spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again with “Read from” on for this node: the newer version is fetched and your edit put on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora has 24 words; these are %1.</source>
        <extracomment>%1 is how many words were typed, not 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to sign this text is over: seven days for a pasted signature, five minutes for a wallet in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was declined in the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was a slip, begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to stay offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked or sent. Your changes wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off “Stay offline” in the settings, or leave out --offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; capitals count. An identity can also be restored with its 24 words or its recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no well-formed DID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole of it, from “did:” to its last letter; a wrong letter makes another one or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that field and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chain of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored, and there is nothing to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chain of the account: eip155: and its number, as in eip155:1, or solana: and the first 32 letters of its genesis hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Amphora is using this data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder was written by a newer Amphora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this data folder is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as it is; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in its place, or start Amphora with another data folder (--home FOLDER) and restore there with your 24 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer’s permission does not cover this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer’s permission has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s answer is not true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this data folder is damaged or missing: %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its newest proof the account belongs to another identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential has no signature, or one of a kind that its key does not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was changed after it was signed, or someone else signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This presentation was made for someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one that is made out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This presentation answers another request than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no identity in this data folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one (identity create), bring yours back (identity restore), or open the data folder that it is in (--home).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPlaceChooser</name>
    <message>
        <source>Save the event</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks as they are (*.car)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON as Ceramic nodes take it (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>On %1, seen %2</source>
        <extracomment>Evidence of a copy: %1 is a node, %2 a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <extracomment>When a node is asked again; %1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and stored on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPlaceChooser</name>
    <message>
        <source>Save the file</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
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
    <name>FileChooser</name>
    <message>
        <source>Save</source>
        <extracomment>Buttons of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button of the file window: the file takes the place of another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field of the file window: folder and name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there. It would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Where files can lie: home folder, documents, drives.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Stands in a field while none of the named places is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in %1</source>
        <extracomment>Spoken name of the list of the file window; %1 is a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>Which kind of files the file window shows or writes.</extracomment>
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
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPlaceChooser</name>
    <message>
        <source>Save the form for the words</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide</source>
        <extracomment>A topic of the help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A topic of the help: the words that the program uses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>A topic of the help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and the place where they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes, events and streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page, a stream, an action or a word of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the rail, from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window: rail, page, status bar. With Shift: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control. With Shift: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press what has the ring; in a field: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top: menu, question, sheet, opened version; on the welcome pages: one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field: undo typing. Elsewhere: undo the last thing that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text. Ctrl and −: smaller, Ctrl and 0: as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among parts that stand side by side; move a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list, a menu, the pages of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a switch, tick a box, open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>As they are printed on a keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes</source>
        <extracomment>A topic of the help: codes such as E-KEY-LOCKED.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A topic of the help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic is there in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Of a search in the help; stands where the name of the opened topic stands otherwise.</extracomment>
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
    <message>
        <source>Ending soon</source>
        <extracomment>Heading on Home: credentials that are valid, but not for long.</extracomment>
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
    <message>
        <source>Rename…</source>
        <extracomment>Identity menu: how this computer calls the identity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>Copied</source>
        <extracomment>Copies the value of one line, or the CID of a block.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys &amp; recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways back in</source>
        <extracomment>Heading: how one gets back to one&apos;s identity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down</source>
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
        <source>This key came as a seed, without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery kit is its only way back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what you publish and opens your drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of this kind cannot be exchanged for another. Whoever gets it stays able to sign as you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>Heading: when the key is put away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can sign as you</source>
        <extracomment>Heading: which computers and people hold the key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>State of the key on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has your 24 words, or a kit with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a kit with its passphrase, or the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On any computer, without asking you. Keep them away from this computer and from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Followed by a time in a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the computer sleeps or its screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of yours may read the memory of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let Amphora forbid it. Lock when you do not need the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something happens</source>
        <extracomment>Heading: a computer that is lost, words that were seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is lost or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or kit open your identity on another one, and your nodes give back what you published. Drafts are only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit opens your identity on another one, and your nodes give back what you published. Drafts are only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing locks them out. Make a new identity, and tell people so in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <extracomment>Opens what the help says of the dangers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the kit is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the key is open here, make a new kit and destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else: nodes keep what you signed, have no key of yours and cannot change a word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have seen your words, or has your kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have your kit or the seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitChooser</name>
    <message>
        <source>Choose a recovery kit</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kits (*.amphora-kit)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitPlaceChooser</name>
    <message>
        <source>Save the recovery kit</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kits (*.amphora-kit)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Your kit is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key in a sealed file, for a USB stick or another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>Opens the desktop&apos;s file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four random words are strong and easy to type. Without it the kit opens for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back and opens your identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it away from this computer, and the passphrase away from the kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the kit opens for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, text and drawing; loaded as a library that you may exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks with the keyring of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the desktop; loaded as a library that you may exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures, sealing, memory that is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key derivation and hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the streams on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One form of a passphrase, whatever the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the command line of amphora-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first events of the schemas that all profiles share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of schemas, draft 07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacks badges in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the QR codes on paper; loaded as a library that you may exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the page on which a wallet in your browser signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkAnswer</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here, or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex, base58, base64, or the JSON that your wallet gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDone</name>
    <message>
        <source>Signature is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was checked</source>
        <extracomment>Opens a list; %1 is a number of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked, %1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label that anyone can check. Gives the wallet no power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to your nodes by itself, as soon as they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list that other apps read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until you choose a node that it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever kept the older proof can still show that the account was yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can see this link, for good. You can unlink it later; copies stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFailed</name>
    <message>
        <source>Asked for</source>
        <extracomment>Before the address of the account that was asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Before the address of the account that a signature belongs to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Of two addresses that are not the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkMessage</name>
    <message>
        <source>Have exactly this text signed by the account: as a personal message, not as a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wallet will show you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Copy text” or the file, do not retype it: every space counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkNamed</name>
    <message>
        <source>Say which account will sign, so that another one is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your wallet shows it, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on every Ethereum network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account signs one more message, which unlinks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkOwn</name>
    <message>
        <source>This account comes from your 24 words. Any Ethereum wallet that is given them shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it signs, with the time of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone will see this link, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks at this account on a blockchain then knows that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open browser</source>
        <extracomment>Steps of linking an account with a wallet in the browser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve in wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Steps of linking the account of the recovery phrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Steps of linking an account by a pasted signature.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet signs one short message. It costs nothing and moves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora never sees your wallet’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code on the page. If it differs, cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what is stored about the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink an account by signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWaiting</name>
    <message>
        <source>%1 left</source>
        <extracomment>Spoken; %1 is minutes and seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the page ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, chain, text and time are compared on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the message in the window your wallet opened. Your browser has the page, and this sheet moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your wallet on the page in your browser. This sheet moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens in your browser. If it does not, open it again or copy its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wallet will show you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWay</name>
    <message>
        <source>Used last</source>
        <extracomment>Beside the way to sign that was chosen last time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWays</name>
    <message>
        <source>Browser wallet on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a page in your browser that only this computer can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For offline devices: copy the message out, bring the signature back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of your 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery phrase has an Ethereum account of its own; it signs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone will see this link, for good. It says that the account is yours and gives it no rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpAccountsSheet</name>
    <message>
        <source>Look somebody up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DID is looked up on your nodes; they see that you asked. An account is looked up on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is an address, or chain:address.</source>
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
    <message>
        <source>Keys &amp; recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
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
    <message>
        <source>Pictures…</source>
        <extracomment>Node menu: where pictures go.</extracomment>
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
    <message>
        <source>was good</source>
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
    <name>NodePicturesSheet</name>
    <message>
        <source>Pictures on %1</source>
        <extracomment>Title of a sheet; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceramic carries words. The bytes of your picture and banner go to the IPFS API that belongs to a node; other apps read them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send pictures there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the IPFS API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Http only on this computer or your own network.</source>
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
        <source>Since Amphora was opened</source>
        <extracomment>Over how much was sent and received.</extracomment>
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
    <message>
        <source>You stay offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent or fetched. Your changes wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStreamSheet</name>
    <message>
        <source>Open a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not on this computer is asked from your nodes, checked here and only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a stream by its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StreamID, CommitID or DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a DID its index and the records it names are shown.</source>
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
    <message>
        <source>Page, stream, setting or action</source>
        <extracomment>Placeholder of the command palette.</extracomment>
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
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: a computer guesses it in hours. Take four random words.</source>
        <extracomment>How strong a typed passphrase is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it holds against someone curious. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a banner</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <source>Drop to use as banner</source>
        <extracomment>While a file is held over the banner of the profile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>Menu of a picture: opens the desktop&apos;s file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu of a picture: takes it from the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture</source>
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
    <name>ProfileCountries</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
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
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters; this has %2.</source>
        <extracomment>Under a field that is too long; %1 the limit, %2 what it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two capital letters, such as PT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 1991-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as https://example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps could not read this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simpler emoji.</source>
        <extracomment>Under the emoji of the profile, in a narrow column: this one is made of several, such as a family.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <extracomment>Under the emoji of the profile, in a narrow column: there are several, or words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks alone are no name. Write one, or leave this empty.</source>
        <extracomment>Under the name in the profile.</extracomment>
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
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>State of a profile in which nothing was written yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePictures</name>
    <message>
        <source>Banner picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
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
    <name>ProfileVersion</name>
    <message>
        <source>Now</source>
        <extracomment>Beside the newest version: it is what everybody sees.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileVersionPage</name>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n field(s)</source>
        <translation>
            <numerusform>Restore %n field</numerusform>
            <numerusform>Restore %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Spoken name of the choice below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring makes a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for others until you publish it as a new version. The versions in between stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your profile, %1</source>
        <extracomment>Behind &quot;Version 13&quot;: %1 is when it was published.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside now</source>
        <extracomment>Heading over a comparison; %1 is for example &quot;Version 12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what should come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are the same in both.</source>
        <translation>
            <numerusform>%n field is the same in both.</numerusform>
            <numerusform>%n fields are the same in both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
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
    <name>RecoveryForm</name>
    <message>
        <source>The way back in</source>
        <extracomment>The printed form for the 24 words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora · 24 words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words here by hand, one to a line, in block letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads these words is you. Nothing can take them back: keep this page where you keep a passport, and show it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the line beside it are your public DID. They tell whose page this is and open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph or scan this page, and do not type the words anywhere but in Amphora. No helper will ever ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, run a drill under Keys &amp; recovery with the words from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get back in: install Amphora on any computer, choose Restore, and type the words in their order. The first four letters of each decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename this identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer. Others see the name in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
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
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <extracomment>Where a file was to be saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaChooser</name>
    <message>
        <source>Choose a JSON Schema</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Type to search; Alt and arrow down open the list.</source>
        <extracomment>Spoken after the name of a field that opens a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <extracomment>In the list of a field, when what was typed is found nowhere in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora %1</source>
        <extracomment>About: name of the program and its version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One identity that is yours. Free software under the Apache License 2.0, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telemetry, no update check, no crash upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora talks to the nodes that you named and to nobody else. Updates come from where you installed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory dumps are forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory dumps could not be forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of yours may not read the memory of this one, and a crash leaves none behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not allow it: other programs of yours may read the memory of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Heading: parts of the program that others made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full texts are here, without network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFolder</name>
    <message>
        <source>Open folder</source>
        <extracomment>Opens a folder in the file program of the desktop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at once. amphora-cli speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language writes them: %1</source>
        <extracomment>%1 is a date in the form of the language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLocking</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Followed by a time in a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is public can still be read. Drafts and signing wait until you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking is only as strong as what opens it again: an open keyring is one click, a vault asks for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of yours may read the memory of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let Amphora forbid it. Lock when you do not need the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this long without typing or moving the mouse in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, identifiers, counts and codes. Keys, words, passphrases and contents are not written, and what looks like one is taken out. It is sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Copies the lines of the log that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Reads the log once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>Colours of the window: as the desktop has them.
----------
Whether things move in the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window follows at once. Also Ctrl and + or −.</source>
        <extracomment>Under &quot;Text size&quot;; the keys are printed on a keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size in per cent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asks for less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Privacy &amp; network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that you added, and one that you look something up on. Nobody else: no telemetry, no check for updates, no crash reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and links of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is loaded by itself. A link opens in your browser when you click it, and its host is shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly and without a proxy; over https with a valid certificate, without encryption only on this computer and in your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Amphora talks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How nodes are reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A part of the Settings page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A part of the Settings page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>A part of the Settings page: when the key is put away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A part of the Settings page: where everything lies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>A part of the Settings page: the file in which the program notes what it does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>A part of the Settings page: version and licences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy &amp; network</source>
        <extracomment>A part of the Settings page: what goes over the network.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in their vaults, streams, drafts and settings. A copy of this folder, made while Amphora is closed, is a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data folder is chosen when the program starts: amphora --home FOLDER. Removing the program leaves these folders as they are.</source>
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
    <name>SignedText</name>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken; %1 is a code of a word and a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Before a code of a word and a number, to be compared on two sides.</extracomment>
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
    <message>
        <source>Anchor reported</source>
        <extracomment>State: a node says that a blockchain proves its time; this program has not looked.</extracomment>
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
    <message numerus="yes">
        <source>All %n step(s) done</source>
        <extracomment>Spoken in place of a sequence of steps that is through; %n is their number.</extracomment>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>All %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamCheck</name>
    <message>
        <source>Every event is read again from the bytes on this computer: hashes, signatures, order, rules and schema. Nothing is asked from a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamContent</name>
    <message>
        <source>What is shown</source>
        <extracomment>Spoken name of the choice below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the StreamID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the DID of who may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the stream</source>
        <extracomment>Spoken name of the tabs over a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Tabs over a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and checking the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content, its history and every signed byte of it are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. Every signed event is kept, also those that lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDetails</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Spoken and shown for a button; %1 is what is copied, for example &quot;Event&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamEvents</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event, as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the event as JSON, as Ceramic nodes take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamHistory</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamItem</name>
    <message>
        <source>Loading</source>
        <extracomment>Spoken for a row that is still being read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Index</source>
        <extracomment>What a stream is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <extracomment>A filter of the list of streams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>A filter of the list of streams: whose they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here only</source>
        <extracomment>A filter of the list of streams: how far the newest event has come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>A record of the published definition alsoKnownAs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet list</source>
        <extracomment>A record of the published definition cryptoAccounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>A list of streams; %1 says what it is, for example &quot;basicProfile&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n</source>
        <comment>nodes</comment>
        <extracomment>A list of streams: on how many nodes the newest event is.</extracomment>
        <translation>
            <numerusform>On %n</numerusform>
            <numerusform>On %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Something that is checked of an event.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the stored bytes gives the name of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are an event and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on the event before it, without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it may write to this stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519 over the header and the name of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes can be applied; an anchor does not contradict itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is as its schema wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>An event of a stream that changed nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content changed</source>
        <extracomment>An event of a stream; its content is no map.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>An event of a stream; %1 are names of fields.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more changed</source>
        <translation>
            <numerusform>%1 and %n more changed</numerusform>
            <numerusform>%1 and %n more changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A list of streams, beside an anchor: a node says that it is anchored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamsFilter</name>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamsList</name>
    <message>
        <source>Streams on this computer</source>
        <extracomment>Spoken name of the list of streams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Placeholder; %1 is for example &quot;148 streams&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes the filter of a list away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not on this computer can be opened by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you publish lies in streams, and they are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as JSON, as Ceramic nodes take it</source>
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
    <message>
        <source>Clear</source>
        <extracomment>Tooltip of the cross in a search.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPlaceChooser</name>
    <message>
        <source>Save the text to sign</source>
        <extracomment>Title of the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kinds of files in the file window.</extracomment>
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
        <source>Restore with words or kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore with your 24 words or your recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
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
        <source>Restore</source>
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
    <message>
        <source>Only check a credential that somebody gave you</source>
        <extracomment>On the first page, for somebody without an identity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this computer with your 24 words, or a 32-byte seed from another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After losing a computer or a key: with words or a recovery kit. Data that is still here stays.</source>
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
    <message>
        <source>Cancel</source>
        <extracomment>Beside the button that shows what is waited for: gives it up.</extracomment>
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
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is checked here; the node cannot make anything up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
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
    <message>
        <source>Your identity is made and saved here</source>
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
    <message>
        <source>The desktop’s keyring</source>
        <extracomment>The desktop&apos;s password store when its own name is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeRestore</name>
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
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your 24 words or a recovery kit. If your data folder is still on this computer, drafts and history are kept; otherwise your nodes give back what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeSecret</name>
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
    <message>
        <source>I already have a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Three of your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open your identity on any computer, also when this one is gone. This kind of key cannot be changed later, and nobody keeps a copy for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identity is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner picture</source>
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
        <source>Home town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A time; %1 is the hour: &quot;Yesterday 18:40&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date: &quot;3 Nov&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsAsked</name>
    <message>
        <source>Type these three from your paper, to see that all of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a field; %1 is the number of a recovery word, 1 to 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsButtons</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>Covers the recovery words again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Compares the three words that were typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form for paper…</source>
        <extracomment>Saves a page with empty lines for the 24 words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>24 words, shown on the screen only</source>
        <extracomment>Spoken name of the list of recovery words, which is never spoken itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words, covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has these words is you. Paper is the place for them: a photo or a screenshot is copied by other programs, and nothing can take words back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper away from this computer. You can look at the words again under Keys &amp; recovery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Three of your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open your identity on any computer, without a file and without us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::AccountsPresenter</name>
    <message>
        <source>Asking your nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) listed by</source>
        <comment>before a DID</comment>
        <translation>
            <numerusform>%n account listed by</numerusform>
            <numerusform>%n accounts listed by</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from a node, checked here and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node answered. This is what was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is yours:</source>
        <extracomment>Before a DID: to whom an account belongs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a DID nor an account. An account is an address of Ethereum or Solana, or chain:address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets</source>
        <extracomment>Headings of the list of accounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>Button; %1 is a shortened address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes off the list of your accounts, and other apps will no longer show it as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof copied as JSON. Anybody can check it without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking your nodes for newer proofs</source>
        <extracomment>Progress of checking all accounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s) here</source>
        <translation>
            <numerusform>Checking %n account here</numerusform>
            <numerusform>Checking %n accounts here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked, all of them proven.</source>
        <translation>
            <numerusform>%n account checked and proven.</numerusform>
            <numerusform>%n accounts checked, all of them proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) proven.</source>
        <translation>
            <numerusform>%1 of %n account proven.</numerusform>
            <numerusform>%1 of %n accounts proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n needs a look.</numerusform>
            <numerusform>%n need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be checked here.</source>
        <translation>
            <numerusform>%n cannot be checked here.</numerusform>
            <numerusform>%n cannot be checked here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked from what is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <extracomment>Heading of the page; %1 is a shortened DID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose account this is</source>
        <extracomment>Heading of the page that shows who has an account that was looked up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what is known on this computer. There may be a newer proof of someone else that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither this computer nor your nodes know this DID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before stays public: whoever kept a copy can show that the account was yours. If it is the account of your 24 words, it also signs that it is unlinked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlinked, and the account signed that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlinked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be newer proofs that are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You unlinked this account. Its proof still names</source>
        <extracomment>Before a DID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer says whose account this is. Only a DID is looked up on your nodes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::AppPresenter</name>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the 24 words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, text size, motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the key is put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where everything lies, backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, a badge or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify, without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was shown what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentations of your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and fetch nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy &amp; network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check someone’s credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay offline, who Amphora talks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up somebody’s accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialChecking</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are needed: one without the other proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialExportPresenter</name>
    <message>
        <source>The whole credential is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Open the file to print it.</source>
        <translation>
            <numerusform>%n page. Open the file to print it.</numerusform>
            <numerusform>%n pages. Open the file to print it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backup is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was opened once with the passphrase: %n credential(s) are in it. Import it on another computer, under any identity.</source>
        <translation>
            <numerusform>It was opened once with the passphrase: %n credential is in it. Import it on another computer, under any identity.</numerusform>
            <numerusform>It was opened once with the passphrase: %n credentials are in it. Import it on another computer, under any identity.</numerusform>
        </translation>
    </message>
    <message>
        <source>The presentation is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked as its reader would: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n credential(s), and who was shown what</source>
        <translation>
            <numerusform>%n credential, and who was shown what</numerusform>
            <numerusform>All %n credentials, and who was shown what</numerusform>
        </translation>
    </message>
    <message>
        <source>It is bound to nobody: whoever has it can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bound to your key. A wallet without that key can keep it, but not show it as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for paper: it would take %1 codes, and a sheet may have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QR code(s)</source>
        <translation>
            <numerusform>%n QR code</numerusform>
            <numerusform>%n QR codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be shown to a verifier. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shown to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of who was shown what</source>
        <translation>
            <numerusform>%n entry of who was shown what</numerusform>
            <numerusform>All %n entries of who was shown what</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase, in Amphora, under any identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key. Without it they can be kept and read, but not shown as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file (.amphora-credentials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, none kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Byte for byte as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As QR codes: paper alone proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps, for whoever has the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, A4, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase everybody could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bound to its holder’s key, and of use only to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialFinder</name>
    <message>
        <source>Credentials</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialIssuePresenter</name>
    <message>
        <source>This is no DID. One begins with “did:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an SD-JWT VC this is an address, or begins with “urn:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C 2.0, shown as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C 1.1 for older programs, shown as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <extracomment>Beside the button of a form that cannot go on yet.</extracomment>
        <translation>
            <numerusform>%n field needs a look.</numerusform>
            <numerusform>%n fields need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by your key, and kept on this computer among those you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by your key, and kept on this computer among those you issued. Its holder has nothing yet: hand it on as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the label of a field that may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>In a list of choices: none of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DID of the holder; ask for it, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is known without asking anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key cannot be had here: nobody can tell whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word, as programs know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day like 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one: the hash of the schema and its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DID is not whole, or a letter of it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for? Type or paste a DID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SD-JWT VC is bound to its holder’s key, and that of this DID cannot be had here. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder chooses claim by claim what somebody may read. Bound to the holder’s key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialLedgerPresenter</name>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential that is not kept any more</source>
        <extracomment>In the list of what was shown: the credential itself was removed since.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that you hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind a list of names: &quot;and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown %1 to %n recipient(s).</source>
        <extracomment>Over the list of what was shown; %1 is &quot;3 times&quot;.</extracomment>
        <translation>
            <numerusform>Shown %1 to %n recipient.</numerusform>
            <numerusform>Shown %1 to %n recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialPresentPresenter</name>
    <message>
        <source>One line of at most 1024 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the one-time number that they sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here. Tell it to them: without it they cannot check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They send it, so that a copy is of no use to anyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>How long a presentation is good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bound to a key that is not yours, or to nobody: who shows it must prove to be its holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of this form cannot be presented here. Another wallet can have it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Behind a claim that every verifier gets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential of this form is shown as a whole. Nothing of it can be kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what they asked for. Nothing is ticked that need not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other claim(s)</source>
        <extracomment>What the other side cannot read of a credential.</extracomment>
        <translation>
            <numerusform>%n other claim</numerusform>
            <numerusform>%n other claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 and nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your DID they can find your public profile. The credential is bound to it, so it cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD-JWT presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, good until %2. It stands in the list of what was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for a QR code: hand on the text or the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for? A presentation is made out to one recipient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialSource</name>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of a credential, its file or a picture with a badge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1, for a backup %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialTaking</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept on this computer</source>
        <extracomment>Toast after an import; %1 is the title of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) brought back</source>
        <extracomment>Toasts after a backup was opened.</extracomment>
        <translation>
            <numerusform>%n credential brought back</numerusform>
            <numerusform>%n credentials brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::CredentialsPresenter</name>
    <message>
        <source>Text copied. Whoever has it has the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer</source>
        <extracomment>Toast; %1 is the title of a credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::DrillPresenter</name>
    <message>
        <source>Index of your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last drill passed %1</source>
        <extracomment>On Keys &amp; recovery; %1 is when, such as &quot;Sat 18:40&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drill yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Words or kit gave the same DID, and %n stream(s) on your nodes were equal.</source>
        <translation>
            <numerusform>Words or kit gave the same DID, and %n stream on your nodes was equal.</numerusform>
            <numerusform>Words or kit gave the same DID, and %n streams on your nodes were equal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the kit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lead to another identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not bring this one back. Look for the paper or kit that belongs to it, or make new ones now, while its key is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key comes back, your data would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies only on this computer: no node holds a copy that could be compared. Add one on Nodes &amp; sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words or kit are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node to read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would come back with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would come back, but not with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It took %n second(s). Nothing on this computer was changed.</source>
        <translation>
            <numerusform>It took %n second. Nothing on this computer was changed.</numerusform>
            <numerusform>It took %n seconds. Nothing on this computer was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost now. Sync fetches what is new and sends again what the nodes lack; then repeat the drill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s) equal</source>
        <extracomment>Result of a drill: &quot;2 of 3 streams equal&quot;. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %n stream equal</numerusform>
            <numerusform>%1 of %n streams equal</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared event by event with what your nodes hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) only on this computer</source>
        <translation>
            <numerusform>%n event only on this computer</numerusform>
            <numerusform>%n events only on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on the nodes and not here</source>
        <translation>
            <numerusform>%n event on the nodes and not here</numerusform>
            <numerusform>%n events on the nodes and not here</numerusform>
        </translation>
    </message>
    <message>
        <source>A drill proves that you would come back: with your words or kit, from your nodes, without this computer’s data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::FilePresenter</name>
    <message>
        <source>Personal folder</source>
        <extracomment>Places in the file window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>Under the field for the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or type its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of what lies here are shown. Type a path to get at the others.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>In the place of what lies in a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here of the kind that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here begins like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::HomePresenter</name>
    <message>
        <source>Nothing is published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>Facts under the name; %1 is when the newest edit was made.</extracomment>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and bio are what other people see first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps a second copy and lets others read you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of setting up, &quot;1 of 3 done&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed here and on another computer</source>
        <extracomment>Something to decide; %1 is a field of the profile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed, not published.</source>
        <translation>
            <numerusform>%n field changed, not published.</numerusform>
            <numerusform>%n fields changed, not published.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1 changed</source>
        <extracomment>Something that happened; %1 is a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed events, as each place was last seen to hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them nobody can bring your identity back, not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key came without words: the kit is the only way back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>When a credential ends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Link an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wallet(s) say they are you.</source>
        <translation>
            <numerusform>%n wallet says it is yours.</numerusform>
            <numerusform>%n wallets say they are yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wallet signs that it is yours, and everybody can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: %1 %2</source>
        <extracomment>Something that happened; %1 is a chain, %2 an address: &quot;Linked: Ethereum 0xb9…b4&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s value stands. Yours is kept in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::LinkPresenter</name>
    <message>
        <source>Text copied. Have exactly this signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It works once, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of Solana. It has 32 to 44 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of Ethereum, or a letter of it is wrong. It has 0x and 40 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text saved as %1</source>
        <extracomment>A toast; %1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You control this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account signed at %1 that it belongs to %2.</source>
        <extracomment>%1 is a time of day, %2 the person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer was worked out from the signature on this computer, and it is the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was checked on this computer with the key that the address is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps do not see it in your list of accounts: its form does not fit there. The link itself is kept and can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the account that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets with several accounts sign with the one that is open at that moment. Open the account you want, then try again. A signature over another text also looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet did not sign: somebody said no there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not mean to, try again and approve the message. It costs nothing and moves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within five minutes, and the page no longer takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your wallet first, then try again with a new page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet had not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with a new page whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer until %1.</source>
        <extracomment>How long an answer to the text is taken; %1 is a date with its time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest signature names no identity. What was public before stays public.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::NodesPresenter</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <extracomment>What a node holds of the own signed events, &quot;12 of 14 events&quot;.</extracomment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a first copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n event(s)</source>
        <translation>
            <numerusform>Send %n event</numerusform>
            <numerusform>Send %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>State of a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State of a node while the person stays offline; %1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed event(s)</source>
        <extracomment>Under the number of streams on this computer.</extracomment>
        <translation>
            <numerusform>%n signed event</numerusform>
            <numerusform>%n signed events</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>A transfer that waits; %1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>A transfer on its way; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you publish from now on goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n public stream(s)</source>
        <extracomment>What a first copy holds; %1 is a size.</extracomment>
        <translation>
            <numerusform>%n public stream</numerusform>
            <numerusform>%n public streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed event(s) of yours</source>
        <translation>
            <numerusform>%n signed event of yours</numerusform>
            <numerusform>%n signed events of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s) they need</source>
        <translation>
            <numerusform>%n schema they need</numerusform>
            <numerusform>%n schemas they need</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sealed on this computer and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what I publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n stream(s)</source>
        <translation>
            <numerusform>Send %n stream</numerusform>
            <numerusform>Send %n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed. It keeps the copies it has.</source>
        <extracomment>A toast; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of an IPFS API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no pictures.</source>
        <extracomment>Toasts; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets your pictures with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>A fact of a node: its IPFS API is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your pictures are not all there yet.</source>
        <extracomment>Banner of the nodes page; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps see the words of your profile and not the picture. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits here</source>
        <extracomment>A transfer while the person stays offline, or nothing is sent by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n size(s), without location, camera and date</source>
        <translation>
            <numerusform>%n size, without location, camera and date</numerusform>
            <numerusform>%n sizes, without location, camera and date</numerusform>
        </translation>
    </message>
    <message>
        <source>This node was added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <extracomment>What a first copy is made of; before it stands how many signed events they hold. Of the others the node needs the schemas.</extracomment>
        <translation>
            <numerusform>%n of yours</numerusform>
            <numerusform>%n of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amphora::ui::PictureEditor</name>
    <message>
        <source>From %1 % of the left and %2 % of the top, %3 % wide</source>
        <extracomment>Spoken while a picture is cut: %1 and %2 say where the part begins, %3 how wide it is, in percent of the picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::PicturePresenter</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one in another program, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <extracomment>Under the title of a sheet: %1 and %2 are the sides of a picture in pixels, %3 is JPEG, PNG or WEBP.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::ProfilePresenter</name>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>Beside the title of the profile: the draft was saved; %1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile is signed here. Nodes get it with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <extracomment>A toast after &quot;Discard draft&quot;, and its action.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sealed on this computer until you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>First line of the versions: what is not published.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed · this computer</source>
        <extracomment>Under &quot;Draft&quot; in the list of versions.</extracomment>
        <translation>
            <numerusform>%n field changed · this computer</numerusform>
            <numerusform>%n fields changed · this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>Tooltip of a version; %1 is a DID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another app keeps %n more field(s) here. They stay as they are.</source>
        <translation>
            <numerusform>Another app keeps %n more field here. It stays as it is.</numerusform>
            <numerusform>Another app keeps %n more fields here. They stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is public before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are public: anyone can read and keep them.</source>
        <translation>
            <numerusform>%n field is public: anyone can read and keep it.</numerusform>
            <numerusform>%n fields are public: anyone can read and keep them.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is named here but is not on this computer. It stays as it is.</source>
        <extracomment>Under the pictures of the profile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on the node “%2”, yours “%3”.</source>
        <extracomment>A field that was changed in two places; %1 the field, %2 the published value, %3 what is typed here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays in this form and is saved once your key is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button of the banner: goes to where the key is opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <extracomment>%1 is a list of fields that this form does not have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and on another computer</source>
        <extracomment>Banner of the profile page: the same field was changed on another computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are in your draft. Publish them when they are right.</source>
        <extracomment>A toast; %n fields of an old version were put into the draft.</extracomment>
        <translation>
            <numerusform>%n field is in your draft. Publish it when it is right.</numerusform>
            <numerusform>%n fields are in your draft. Publish them when they are right.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value of another app</source>
        <extracomment>Stands for a member of the profile that is neither text nor a list of texts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <extracomment>Head of a column: what is published now; %1 is its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on this computer when it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes match their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of what is stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>Stored in %n place</numerusform>
            <numerusform>Stored in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time, %1, is the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps can see it: %1 has every byte.</source>
        <extracomment>Under the pictures of the profile; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps cannot see the picture yet. It goes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other apps cannot see the picture yet: no node of yours takes pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes &amp; sync</source>
        <extracomment>Link under the pictures of the profile: goes to the page of that name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banner is taken out of your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is taken out of your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banner is in your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <extracomment>A picture among the fields of a version: %1 and %2 are its sides in pixels, %3 is its identifier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is sealed with it; what is published can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node says so, with the time %1. The proof was not compared with the blockchain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <extracomment>%1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to make yours the newest, or take the node’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the node’s</source>
        <extracomment>Button of the banner: drops the own value of fields that were changed twice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the marked field to publish</source>
        <extracomment>Beside the title of the profile, in the place of when it was saved: why it cannot be published.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile is signed here. Add a node to show it to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::RecoveryPresenter</name>
    <message>
        <source>In a vault with its own passphrase, on this computer</source>
        <extracomment>Where the key is kept; %1 is a program such as &quot;GNOME Keyring&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <extracomment>State of the 24 words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1. They open your identity on any computer, without a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words on paper open your identity when this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>State of the recovery kit: when it was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key in a sealed file. It opens with a passphrase that only the kit has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <extracomment>Ways back in: &quot;1 of 2 ready&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit needs a passphrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not word %1. Compare it with your paper.</source>
        <extracomment>Under a field of the check; %1 is the number of a word, 1 to 24.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is saved. Print it and write the words on it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>After so long without a person the key is put away</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is put away after %n minute(s) without you, and when the computer sleeps or its screen is locked.</source>
        <translation>
            <numerusform>Your key is put away after %n minute without you, and when the computer sleeps or its screen is locked.</numerusform>
            <numerusform>Your key is put away after %n minutes without you, and when the computer sleeps or its screen is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is put away after %n minute(s) without you.</source>
        <translation>
            <numerusform>Your key is put away after %n minute without you.</numerusform>
            <numerusform>Your key is put away after %n minutes without you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of a folder: &quot;2.1 MB in 14 files&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>The size of a folder of which not all could be read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>About: the library of the window and the system. &quot;Qt 6.4.2 on Debian GNU/Linux 12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose holds until you close the window, but could not be kept.</source>
        <extracomment>On the Settings page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Matches in the log: &quot;3 of 120 lines&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not there yet.</source>
        <extracomment>Toast: the folder of the log or of the home.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of this desktop opens folders. The path can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent or fetched. %n change(s) wait here.</source>
        <translation>
            <numerusform>Nothing is sent or fetched. %n change waits here.</numerusform>
            <numerusform>Nothing is sent or fetched. %n changes wait here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent or fetched. Your changes wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop when the computer sleeps, but not when the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop when the screen is locked, but not when the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work on this desktop; only the time above counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::ShellModel</name>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>Keys, as they are printed on a keyboard; %1 is a digit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::ShellPresenter</name>
    <message>
        <source>Vault open</source>
        <extracomment>Status bar: whether the key can be used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The same in a narrow window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <extracomment>Status bar: exchanging with a node now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step with %n nodes</source>
        <translation>
            <numerusform>In step with %n node</numerusform>
            <numerusform>In step with %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <extracomment>Status bar, behind &quot;Keyring open&quot;: the time until the key is put away.</extracomment>
        <translation>
            <numerusform>locks in %n min</numerusform>
            <numerusform>locks in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your key is open until you lock it, or for %n minute(s) without you.</source>
        <extracomment>Toast after a click on &quot;Keyring open&quot;.</extracomment>
        <translation>
            <numerusform>Your key is open until you lock it, or for %n minute without you.</numerusform>
            <numerusform>Your key is open until you lock it, or for %n minutes without you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status bar: the person chose that nothing is sent or fetched.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamFinder</name>
    <message>
        <source>Streams</source>
        <extracomment>Heading in the command palette.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up %1</source>
        <extracomment>Command palette; %1 is a StreamID, CommitID or DID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer, then on your nodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamPresenter</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of a stream&apos;s events is shown: &quot;25 of 26&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node gave it, and it is no part of the stream. Its bytes were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made this edit beside another one. It was made again on top of that and is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event was chosen for its place. It is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked now: the stream cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and permission were checked just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can compute this first event; it holds nothing but who may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes match their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>SHA-256, %n block(s).</source>
        <translation>
            <numerusform>SHA-256, %n block.</numerusform>
            <numerusform>SHA-256, %n blocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap between the first event and this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored in %n place(s)</source>
        <translation>
            <numerusform>Stored in %n place</numerusform>
            <numerusform>Stored in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CommitID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every stored byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, nothing is false</source>
        <translation>
            <numerusform>%n event checked, nothing is false</numerusform>
            <numerusform>%n events checked, nothing is false</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed a check</source>
        <translation>
            <numerusform>%n event failed a check</numerusform>
            <numerusform>%n events failed a check</numerusform>
        </translation>
    </message>
    <message>
        <source>From the bytes on this computer alone, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>Result of one check of a stream: how many events passed, of how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content copied as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event copied as JSON. Anybody can check it without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>Under a stream&apos;s name: how many versions and events it has.</extracomment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, not kept here</source>
        <extracomment>Under the name of a stream that was looked up; %1 is a node.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its events can be looked at one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused event</source>
        <extracomment>An event of a stream.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit that was made again on another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit that lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · your key</source>
        <extracomment>An event in a stream&apos;s history; %1 is a time: signed by the person&apos;s own key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Chip: number of a version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Chip: an event failed a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Chip: an edit that lost is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more. Save the event to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <extracomment>A block of an event.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside version %1</source>
        <extracomment>Over a table of changes; %1 is the number of the version before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first version: everything is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may write, and after which schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more changes than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <extracomment>Behind the name of a block: its coding and size.</extracomment>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node says so. The proof was not compared with the blockchain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <extracomment>An anchor in a stream&apos;s history; %1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::StreamsPresenter</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>Over the list of streams; %1 is how many of them are shown.</extracomment>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stream(s)</source>
        <translation>
            <numerusform>%1 of %n stream</numerusform>
            <numerusform>%1 of %n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking your nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no StreamID, CommitID or DID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither this computer nor a node of yours that is read from has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) found</source>
        <extracomment>Over the list: it shows streams that were looked up on a node.</extracomment>
        <translation>
            <numerusform>%n stream found</numerusform>
            <numerusform>%n streams found</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from a node and checked here. Not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::UnlockPresenter</name>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, drafts and history are on this computer as you left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphora is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is in an encrypted file on this computer. Its passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key was put away. Open it to write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is safe in %1, but nothing can read it until you open it. Most computers do that when you log in.</source>
        <extracomment>%1 is a program, for example &quot;GNOME Keyring&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Passwords and Keys” or your desktop’s wallet program, unlock the keyring there, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is in the keyring of this computer, but its service does not run. Start it, or restore with words or kit and keep the key in a vault with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amphora::ui::WelcomePresenter</name>
    <message>
        <source>A seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <extracomment>How many of the recovery words were typed so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is %1</source>
        <extracomment>Under the field for recovery words; %1 is a shortened DID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a DID. One looks like did:key:z6Mk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a node. One looks like https://node.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node has no profile of that DID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions, all signatures checked</source>
        <extracomment>Under a profile that was looked up: how many versions it has.</extracomment>
        <translation>
            <numerusform>%n version, signature checked</numerusform>
            <numerusform>%n versions, all signatures checked</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is 32 bytes: 64 characters of hex or 44 of base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Amphora’s phrase has 24 words; here are %n.</source>
        <translation>
            <numerusform>Amphora’s phrase has 24 words; here is %n.</numerusform>
            <numerusform>Amphora’s phrase has 24 words; here are %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
