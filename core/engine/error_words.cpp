#include "core/engine/error_words.h"

#include <QtGlobal>

namespace amphora::engine {

ErrorWords wordsOf(const Error &error) noexcept
{
    if (error.code == Errc::keyMissing && !error.where.empty())
        return {QT_TRANSLATE_NOOP("ErrorWords", "The file that holds the key of this identity is not there."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your data and drafts are untouched."),
                QT_TRANSLATE_NOOP("ErrorWords", "Put the file back, or restore with your 24 words or your recovery kit.")};
    if (error.code == Errc::nodeTls && error.where.starts_with("http://"))
        return {QT_TRANSLATE_NOOP("ErrorWords", "Without encryption only this computer and your own network are spoken to."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use the address that begins with https.")};
    return wordsOf(error.code);
}

ErrorWords wordsOf(Errc code) noexcept
{
    switch (code) {
    case Errc::keyLocked:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The keyring or vault that holds your key is locked."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your key is still there, nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Unlock it and try again.")};
    case Errc::keyDenied:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The keyring did not give out your key."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your key is still there, nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Try again and allow the access when your desktop asks.")};
    case Errc::keyNone:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This computer has no keyring service running."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Start a keyring, or keep the key in a file with a passphrase.")};
    case Errc::keyTimeout:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The keyring did not answer in time."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Look for a question of your desktop that waits for you, then try again.")};
    case Errc::keyMissing:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The keyring is open but has no key for this identity."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your data and drafts are untouched."),
                QT_TRANSLATE_NOOP("ErrorWords", "Restore with your 24 words or your recovery kit.")};
    case Errc::keyCorrupt:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The stored key is damaged."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your data and drafts are untouched, the damaged key is kept."),
                QT_TRANSLATE_NOOP("ErrorWords", "Restore with your 24 words or your recovery kit.")};
    case Errc::keyMismatch:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The key belongs to another identity or vault."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use the words or the kit of this identity.")};
    case Errc::phraseWord:
        return {QT_TRANSLATE_NOOP("ErrorWords", "One word is not in the list of recovery words."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Compare this word with your paper; the first four letters decide.")};
    case Errc::phraseChecksum:
        return {QT_TRANSLATE_NOOP("ErrorWords", "All words are known, but they do not belong together."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check the order, and whether a word was taken for a similar one.")};
    case Errc::passphrase:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The passphrase does not fit."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Type it again; capitals count. An identity can also be restored with its 24 words or its recovery kit.")};
    case Errc::noIdentity:
        return {QT_TRANSLATE_NOOP("ErrorWords", "There is no identity in this home yet."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Make one (identity create), bring yours back (identity restore), or open the home that it is in (--home).")};
    case Errc::homeBusy:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Another Amphora is using this home."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Close it, or use its window.")};
    case Errc::diskFull:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The disk is full."),
                QT_TRANSLATE_NOOP("ErrorWords", "What was saved before is safe; this change was not saved."),
                QT_TRANSLATE_NOOP("ErrorWords", "Free some space and try again.")};
    case Errc::io:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The disk could not be read or written."),
                QT_TRANSLATE_NOOP("ErrorWords", "What was saved before was left as it is."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check the disk and the rights of the folder, then try again.")};
    case Errc::dbNewer:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This home was written by a newer Amphora."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not touched."),
                QT_TRANSLATE_NOOP("ErrorWords", "Install the newer version.")};
    case Errc::dbDamaged:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A file of this home is damaged or missing."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was kept as it is; nothing was overwritten."),
                QT_TRANSLATE_NOOP("ErrorWords", "Restore a backup, or open another home and restore with your 24 words.")};
    case Errc::backupDamaged:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The backup is damaged."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use another copy of the backup.")};
    case Errc::format:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is not in the form that was expected."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check what was given.")};
    case Errc::did:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is no well-formed DID."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Copy the whole of it, from “did:” to its last letter; a wrong letter makes another one or none.")};
    case Errc::size:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is larger than what is accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Make it smaller.")};
    case Errc::depth:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is nested too deeply."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Make it simpler.")};
    case Errc::cidMismatch:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The data is not what its identifier says."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get it from another node; the one that gave it is broken or lies.")};
    case Errc::sig:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A signature is wrong."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get the data from another node, or ask its author.")};
    case Errc::controller:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This was signed by somebody who does not control the stream."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Compare the two identifiers in the details.")};
    case Errc::capability:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The signer's permission does not cover this."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new permission.")};
    case Errc::sessionExpired:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The signer's permission has ended."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your edits are kept."),
                QT_TRANSLATE_NOOP("ErrorWords", "Renew it and try again.")};
    case Errc::schema:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A field does not fit the rules of its form."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was published."),
                QT_TRANSLATE_NOOP("ErrorWords", "Change that field and try again.")};
    case Errc::patch:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A change does not fit the document it changes."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get the stream again from a node.")};
    case Errc::blockMissing:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A part of this stream is not here."),
                QT_TRANSLATE_NOOP("ErrorWords", "What is here stays."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get the stream again from a node.")};
    case Errc::stale:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node knows a newer version."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your edit is safe on this computer."),
                QT_TRANSLATE_NOOP("ErrorWords", "Sync again with “Read from” on for this node: the newer version is fetched and your edit put on top.")};
    case Errc::conflictLost:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Another version of this stream won."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your edit is kept."),
                QT_TRANSLATE_NOOP("ErrorWords", "Compare both and apply yours again.")};
    case Errc::anchorInvalid:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A time proof is wrong."),
                QT_TRANSLATE_NOOP("ErrorWords", "The stream itself is fine."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get the stream again from another node.")};
    case Errc::anchorFailed:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The time proof could not be made."),
                QT_TRANSLATE_NOOP("ErrorWords", "Your edit is valid without it."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing: it is tried again.")};
    case Errc::clock:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The clock of this computer seems wrong."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was lost."),
                QT_TRANSLATE_NOOP("ErrorWords", "Set the clock and try again.")};
    case Errc::pictureKind:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This file is no picture that Amphora can use."),
                QT_TRANSLATE_NOOP("ErrorWords", "The file is untouched, your profile as well."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use a PNG, JPEG or WebP picture.")};
    case Errc::pictureSize:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This picture is too large to be opened safely."),
                QT_TRANSLATE_NOOP("ErrorWords", "The file is untouched, your profile as well."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use one of at most 64 MiB and 100 megapixels.")};
    case Errc::pictureDamaged:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This picture is damaged: it cannot be read to its end."),
                QT_TRANSLATE_NOOP("ErrorWords", "The file is untouched, your profile as well."),
                QT_TRANSLATE_NOOP("ErrorWords", "Open it in another program and save it once more, or use another one.")};
    case Errc::nodeDown:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node cannot be reached."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was lost: what is yours is saved on this computer."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check the address and the network. What waits goes with the next sync.")};
    case Errc::nodeTls:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node's certificate is not valid."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask who runs the node; there is no way around this.")};
    case Errc::nodeKind:
        return {QT_TRANSLATE_NOOP("ErrorWords", "There is no Ceramic node at this address."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check the address.")};
    case Errc::nodeChain:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node is on another network than before."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent."),
                QT_TRANSLATE_NOOP("ErrorWords", "Remove it and add it again if that is meant.")};
    case Errc::nodeRefused:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node refused this."),
                QT_TRANSLATE_NOOP("ErrorWords", "It is saved on this computer and waits."),
                QT_TRANSLATE_NOOP("ErrorWords", "Look at the details; it is tried again.")};
    case Errc::nodeLied:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The node's answer is not true."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing of it was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use another node.")};
    case Errc::offline:
        return {QT_TRANSLATE_NOOP("ErrorWords", "You chose to stay offline."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was asked or sent. Your changes wait here."),
                QT_TRANSLATE_NOOP("ErrorWords", "Turn off “Stay offline” in the settings, or leave out --offline.")};
    case Errc::timeout:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The answer took too long."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was lost: what is yours is saved on this computer."),
                QT_TRANSLATE_NOOP("ErrorWords", "It is tried again.")};
    case Errc::cancelled:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This was stopped."),
                QT_TRANSLATE_NOOP("ErrorWords", "What was done before stays done."),
                QT_TRANSLATE_NOOP("ErrorWords", "Start it again when you like.")};
    case Errc::linkRequest:
        return {QT_TRANSLATE_NOOP("ErrorWords", "No text of this name waits for a signature."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Make a new text and have it signed; each text takes one answer.")};
    case Errc::linkExpired:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The time to sign this text is over: seven days for a pasted signature, five minutes for a wallet in the browser."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Make a new text and have it signed.")};
    case Errc::linkRejected:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The request was declined in the wallet."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was signed, and nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "If that was a slip, begin anew.")};
    case Errc::linkFormat:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is not a signature of an account."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Paste all of it: hex, base58, base64, or the JSON that your wallet gives.")};
    case Errc::linkSig:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The signature is not of this account and this text."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Compare account and text with what your wallet shows. A contract wallet cannot be checked without its chain.")};
    case Errc::linkAccount:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This was signed by another account than the one asked for."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Choose the right account in your wallet, or begin anew with the other one.")};
    case Errc::linkChain:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is for another chain than the one asked for."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Begin anew with the chain that is meant.")};
    case Errc::linkNoChain:
        return {QT_TRANSLATE_NOOP("ErrorWords", "There is no chain of this name."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored, and there is nothing to sign."),
                QT_TRANSLATE_NOOP("ErrorWords", "Name the chain of the account: eip155: and its number, as in eip155:1, or solana: and the first 32 letters of its genesis hash.")};
    case Errc::linkText:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Another text was signed than the one asked for."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Have exactly the text signed that is shown here.")};
    case Errc::linkTime:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The time of a proof is not the one that was signed."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Have a new text signed.")};
    case Errc::linkOld:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This proof is older than one that is known, or was used before."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Have a new text signed.")};
    case Errc::linkOther:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The account belongs to another identity by its newest proof."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "If the account is yours, have a new text signed.")};
    case Errc::linkContract:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is a contract wallet: only its chain can say whether the signature is right."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use an account with a key of its own; contract wallets cannot be checked here.")};
    case Errc::linkUnsupported:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Signatures of this chain are not checked here."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Use an account of Ethereum or Solana.")};
    case Errc::vcFormat:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This is no credential, or not one of a form that is known here."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask whoever gave it to you for a file or text of the credential itself.")};
    case Errc::vcDuplicate:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Something stands in this credential twice, so it could be read in two ways."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask its issuer for a new one.")};
    case Errc::vcAlgorithm:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The signature of this credential is none, or of a kind that its key does not make."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Do not rely on it; ask its issuer for a new one.")};
    case Errc::vcSignature:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The credential was changed after it was signed, or somebody else signed it."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Do not rely on it; ask its issuer for a new one.")};
    case Errc::vcIssuer:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The credential was not signed by the issuer that it names."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Compare the two identifiers in the details.")};
    case Errc::vcClaims:
        return {QT_TRANSLATE_NOOP("ErrorWords", "What the credential says does not fit together."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "See the details for the claim that is meant.")};
    case Errc::vcDisclosure:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The disclosed claims do not belong to this credential, or stand there twice."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask for it again; nothing of it can be relied on.")};
    case Errc::vcHolder:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Whoever shows this credential does not prove to be its holder."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask the holder for a presentation of their own.")};
    case Errc::vcAudience:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This presentation was made for somebody else."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask for one that names you as its audience.")};
    case Errc::vcNonce:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This presentation answers another question than the one that was asked."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "It may be an old one shown again: ask for a new one.")};
    case Errc::vcExpired:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The time of this credential or presentation is over."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new one.")};
    case Errc::vcNotYet:
        return {QT_TRANSLATE_NOOP("ErrorWords", "The time of this credential or presentation has not begun."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not accepted."),
                QT_TRANSLATE_NOOP("ErrorWords", "Try again when it has; check the clock of this computer.")};
    case Errc::vcSchema:
        return {QT_TRANSLATE_NOOP("ErrorWords", "A claim does not fit the rules of its form."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Change the claim that the details name.")};
    case Errc::vcBound:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This credential is bound to a key that is not here, or to nobody."),
                QT_TRANSLATE_NOOP("ErrorWords", "It is kept as it is."),
                QT_TRANSLATE_NOOP("ErrorWords", "Show it with the identity or wallet that it was issued to.")};
    case Errc::vcBadge:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This picture is damaged or carries no badge."),
                QT_TRANSLATE_NOOP("ErrorWords", "It was not stored."),
                QT_TRANSLATE_NOOP("ErrorWords", "Get the picture again from whoever issued the badge; many programs drop the badge from a picture.")};
    case Errc::notFound:
        return {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing of that name here."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Check the name or identifier.")};
    case Errc::usage:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This cannot be done in this way."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "See the help.")};
    case Errc::unsupported:
        return {QT_TRANSLATE_NOOP("ErrorWords", "This version cannot do that."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "See the details for what is supported.")};
    case Errc::caseTwin:
        return {QT_TRANSLATE_NOOP("ErrorWords", "Two identifiers differ only in upper and lower case."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Choose the one that is meant.")};
    }
    return {QT_TRANSLATE_NOOP("ErrorWords", "Something unexpected happened."),
                QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
                QT_TRANSLATE_NOOP("ErrorWords", "Try again.")};
}

namespace {

/// A first sentence that says which one, where the general one would leave the person searching.
const char *particular(const Error &error)
{
    const bool isCount = error.where.size() <= 2 && !error.where.empty() && error.where.find_first_not_of("0123456789") == std::string::npos;
    switch (error.code) {
    //: %1 is the number of a recovery word, 1 to 24.
    case Errc::phraseWord: return QT_TRANSLATE_NOOP("ErrorWords", "Word %1 is not in the list of recovery words.");
    //: %1 is how many words were typed, 12 to 21.
    case Errc::unsupported: return isCount ? QT_TRANSLATE_NOOP("ErrorWords", "These %1 words belong to a wallet. Amphora has 24 words of its own.") : nullptr;
    //: %1 is an address.
    case Errc::nodeKind: return QT_TRANSLATE_NOOP("ErrorWords", "There is no IPFS API at %1.");
    //: %1 is a kind of file, for example HEIC.
    case Errc::pictureKind: return QT_TRANSLATE_NOOP("ErrorWords", "This is a %1 file, which Amphora cannot use as a picture.");
    //: %1 is how many words were typed, not 24.
    case Errc::format: return isCount ? QT_TRANSLATE_NOOP("ErrorWords", "Amphora has 24 words; these are %1.") : nullptr;
    //: %1 is the path of a file.
    case Errc::dbDamaged: return QT_TRANSLATE_NOOP("ErrorWords", "A file of this home is damaged or missing: %1");
    default: return nullptr;
    }
}

} // namespace

ErrorSentence sentenceOf(const Error &error)
{
    ErrorSentence sentence{wordsOf(error), {}};
    if (error.where.empty()) return sentence;
    if (const char *happened = particular(error)) {
        sentence.words.happened = happened;
        sentence.argument = error.where;
    }
    return sentence;
}

std::string ErrorSentence::happened() const
{
    std::string text = words.happened;
    if (const auto at = text.find("%1"); at != std::string::npos) text.replace(at, 2, argument);
    return text;
}

} // namespace amphora::engine
