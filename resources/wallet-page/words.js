// Every sentence of the page. "%1" is a name or a number.
const en = {
  title: 'Amphora: link a wallet', onThisComputer: 'on this computer', onlyHere: 'Only this computer can open this page. It loads nothing from the internet.',
  willSign: 'The wallet will ask you to sign', free: 'Free, and moves no money', noPower: 'A label only: gives nobody any power', public: 'Public once you send it to a node',
  sameCode: 'Same code as in Amphora?', timeLeft: 'Time left', cancelByClosing: 'Cancel any time by closing this tab. Nothing is signed until your wallet says so.',
  forName: 'For %1', forYou: 'For your identity',

  which: 'Which wallet should sign?', looking: 'Looking for wallets in this browser …',
  oneFound: 'One wallet answered in this browser. Does it hold the account you want to link?',
  manyFound: '%1 wallets answered in this browser. Pick the one that holds the account you want to link.',
  mustBe: 'Asked for is the account %1.', sign: 'Sign with this', signWith: 'Sign with %1', missing: 'Yours is missing? Unlock it, then', lookAgain: 'look again', period: '.',
  none: 'No wallet answered', noneWhy: 'This browser has no wallet for %1, or it is switched off. Install or unlock it and look again; or copy the address of this page into the browser that has it.',
  lookAgainButton: 'Look again', copyAddress: 'Copy the address', copied: 'Copied', ethereum: 'Ethereum', solana: 'Solana', and: '%1 or %2', anyNetwork: 'any Ethereum network',

  connecting: 'Open %1', connectingWhy: 'Allow this page to see your account. If no window opened, look at the icons beside the address bar.',
  chooseAccount: 'Which account?', chooseAccountWhy: '%1 offers several. The one you pick will be linked.',
  approve: 'Approve in %1', approveWhy: 'Compare the text with the one here, then sign. The account:', another: 'Use another wallet',
  checking: 'Checking the signature', checkingWhy: 'Amphora looks at it itself, without asking anybody.',

  notConnected: '%1 did not connect. Try it again, or pick another one.', noAccount: '%1 gave no account. Unlock it, and try again.',
  otherAccount: '%1 offers %2, but asked for is another account. Open that one in the wallet, then try again.',
  otherChain: '%1 is on another network (%2). Switch it to %3, then try again. Nothing was signed.', cannotSign: '%1 could not sign: %2',

  linked: 'Linked', linkedWhy: 'Amphora checked the signature and linked this account:', close: 'You can close this tab.',
  wrongAccount: 'Another account signed', wrongAccountWhy: 'The signature is not of the account that was to sign, or the wallet signed another text. Nothing was linked.', wanted: 'Was to sign', signedBy: 'Signed by', differs: 'Differs', unknownSigner: 'cannot be told',
  rejected: 'You declined in the wallet', rejectedWhy: 'Nothing was signed and nothing was linked. If that was a slip, begin anew in Amphora.',
  expired: 'The time is over', expiredWhy: 'Nothing was linked. What the wallet signs now is not taken any more. Begin anew in Amphora.',
  cancelled: 'Cancelled', cancelledWhy: 'Amphora does not wait any more. Nothing was linked.',
  gone: 'Amphora does not answer', goneWhy: 'It was closed, or it waits for another page. Begin anew in Amphora.',
  answered: 'This page has its answer', answeredWhy: 'Each page takes one. Begin anew in Amphora to link another account.',
  refused: 'This was not linked',
  codes: {
    'E-LINK-CHAIN': 'The wallet is on another network than the one asked for.', 'E-LINK-TEXT': 'The wallet signed another text than the one asked for.',
    'E-LINK-TIME': 'The wallet signed the text of another time.', 'E-LINK-FORMAT': 'What came back is not a signature of an account.',
    'E-LINK-OLD': 'A newer proof of this account is known already.', 'E-LINK-CONTRACT': 'This is a contract wallet: only its chain could say whether the signature is right.',
    'E-KEY-LOCKED': 'Amphora was locked meanwhile.'
  },
  otherCode: 'Amphora says why.', beginAnew: 'Nothing was linked. Begin anew in Amphora.'
}

const de = {
  title: 'Amphora: Wallet verknüpfen', onThisComputer: 'auf diesem Computer', onlyHere: 'Nur dieser Computer kann diese Seite öffnen. Sie lädt nichts aus dem Internet.',
  willSign: 'Die Wallet wird dich bitten, dies zu signieren', free: 'Kostenlos, bewegt kein Geld', noPower: 'Nur ein Etikett: gibt niemandem Rechte', public: 'Öffentlich, sobald du es an einen Knoten sendest',
  sameCode: 'Derselbe Code wie in Amphora?', timeLeft: 'Restzeit', cancelByClosing: 'Abbrechen geht jederzeit: Schließ diesen Tab. Nichts wird signiert, bevor deine Wallet es sagt.',
  forName: 'Für %1', forYou: 'Für deine Identität',

  which: 'Welche Wallet soll signieren?', looking: 'Suche nach Wallets in diesem Browser …',
  oneFound: 'Eine Wallet hat in diesem Browser geantwortet. Hat sie das Konto, das du verknüpfen willst?',
  manyFound: '%1 Wallets haben in diesem Browser geantwortet. Nimm die mit dem Konto, das du verknüpfen willst.',
  mustBe: 'Gefragt ist nach dem Konto %1.', sign: 'Damit signieren', signWith: 'Mit %1 signieren', missing: 'Deine fehlt? Entsperre sie, dann', lookAgain: 'sieh noch einmal nach', period: '.',
  none: 'Keine Wallet hat geantwortet', noneWhy: 'In diesem Browser ist keine Wallet für %1, oder sie ist ausgeschaltet. Installiere oder entsperre sie und sieh noch einmal nach; oder kopiere die Adresse dieser Seite in den Browser, der sie hat.',
  lookAgainButton: 'Noch einmal nachsehen', copyAddress: 'Adresse kopieren', copied: 'Kopiert', ethereum: 'Ethereum', solana: 'Solana', and: '%1 oder %2', anyNetwork: 'jedes Ethereum-Netz',

  connecting: 'Öffne %1', connectingWhy: 'Erlaube dieser Seite, dein Konto zu sehen. Ist kein Fenster aufgegangen, sieh bei den Symbolen neben der Adresszeile nach.',
  chooseAccount: 'Welches Konto?', chooseAccountWhy: '%1 bietet mehrere an. Verknüpft wird das, das du wählst.',
  approve: 'Bestätige in %1', approveWhy: 'Vergleiche den Text mit dem hier und signiere dann. Das Konto:', another: 'Eine andere Wallet nehmen',
  checking: 'Die Signatur wird geprüft', checkingWhy: 'Amphora sieht selbst nach und fragt niemanden.',

  notConnected: '%1 hat sich nicht verbunden. Versuch es noch einmal oder nimm eine andere.', noAccount: '%1 hat kein Konto genannt. Entsperre sie und versuch es noch einmal.',
  otherAccount: '%1 bietet %2 an, gefragt ist aber ein anderes Konto. Öffne jenes in der Wallet und versuch es noch einmal.',
  otherChain: '%1 ist in einem anderen Netz (%2). Stell sie auf %3 um und versuch es noch einmal. Nichts wurde signiert.', cannotSign: '%1 konnte nicht signieren: %2',

  linked: 'Verknüpft', linkedWhy: 'Amphora hat die Signatur geprüft und dieses Konto verknüpft:', close: 'Du kannst diesen Tab schließen.',
  wrongAccount: 'Ein anderes Konto hat signiert', wrongAccountWhy: 'Die Signatur ist nicht von dem Konto, das signieren sollte, oder die Wallet hat einen anderen Text signiert. Nichts wurde verknüpft.', wanted: 'Sollte signieren', signedBy: 'Signiert von', differs: 'Weicht ab', unknownSigner: 'nicht zu sagen',
  rejected: 'Du hast in der Wallet abgelehnt', rejectedWhy: 'Nichts wurde signiert und nichts verknüpft. War das ein Versehen, fang in Amphora neu an.',
  expired: 'Die Zeit ist um', expiredWhy: 'Nichts wurde verknüpft. Was die Wallet jetzt noch signiert, wird nicht mehr angenommen. Fang in Amphora neu an.',
  cancelled: 'Abgebrochen', cancelledWhy: 'Amphora wartet nicht mehr. Nichts wurde verknüpft.',
  gone: 'Amphora antwortet nicht', goneWhy: 'Es wurde beendet oder wartet auf eine andere Seite. Fang in Amphora neu an.',
  answered: 'Diese Seite hat ihre Antwort', answeredWhy: 'Jede Seite nimmt eine an. Fang in Amphora neu an, um ein weiteres Konto zu verknüpfen.',
  refused: 'Das wurde nicht verknüpft',
  codes: {
    'E-LINK-CHAIN': 'Die Wallet ist in einem anderen Netz als dem gefragten.', 'E-LINK-TEXT': 'Die Wallet hat einen anderen Text signiert als den gefragten.',
    'E-LINK-TIME': 'Die Wallet hat den Text einer anderen Zeit signiert.', 'E-LINK-FORMAT': 'Was zurückkam, ist keine Signatur eines Kontos.',
    'E-LINK-OLD': 'Ein neuerer Nachweis dieses Kontos ist schon bekannt.', 'E-LINK-CONTRACT': 'Das ist eine Vertrags-Wallet: Nur ihre Kette könnte sagen, ob die Signatur stimmt.',
    'E-KEY-LOCKED': 'Amphora wurde inzwischen gesperrt.'
  },
  otherCode: 'Amphora sagt, warum.', beginAnew: 'Nichts wurde verknüpft. Fang in Amphora neu an.'
}

export function wordsFor (language) {
  return { language, table: language === 'de' ? de : en }
}
