#include "core/engine/error_words.h"

#include <QtGlobal>

namespace amphora::engine {

#define AMPHORA_WORDS(happened, safe, toDo) \
    ErrorWords{QT_TRANSLATE_NOOP("ErrorWords", happened), QT_TRANSLATE_NOOP("ErrorWords", safe), QT_TRANSLATE_NOOP("ErrorWords", toDo)}

ErrorWords wordsOf(Errc code) noexcept
{
    switch (code) {
    case Errc::keyLocked:
        return AMPHORA_WORDS("The keyring or vault that holds your key is locked.", "Your key is still there, nothing was changed.",
                             "Unlock it and try again.");
    case Errc::keyDenied:
        return AMPHORA_WORDS("The keyring did not give out your key.", "Your key is still there, nothing was changed.",
                             "Try again and allow the access when your desktop asks.");
    case Errc::keyNone:
        return AMPHORA_WORDS("This computer has no keyring service running.", "Nothing was changed.",
                             "Start a keyring, or keep the key in a file with a passphrase.");
    case Errc::keyTimeout:
        return AMPHORA_WORDS("The keyring did not answer in time.", "Nothing was changed.",
                             "Look for a question of your desktop that waits for you, then try again.");
    case Errc::keyMissing:
        return AMPHORA_WORDS("The keyring is open but has no key for this identity.", "Your data and drafts are untouched.",
                             "Restore with your 24 words or your recovery kit.");
    case Errc::keyCorrupt:
        return AMPHORA_WORDS("The stored key is damaged.", "Your data and drafts are untouched, the damaged key is kept.",
                             "Restore with your 24 words or your recovery kit.");
    case Errc::keyMismatch:
        return AMPHORA_WORDS("The key belongs to another identity or vault.", "Nothing was changed.",
                             "Use the words or the kit of this identity.");
    case Errc::phraseWord:
        return AMPHORA_WORDS("One word is not in the list of recovery words.", "Nothing was changed.",
                             "Compare this word with your paper; the first four letters decide.");
    case Errc::phraseChecksum:
        return AMPHORA_WORDS("All words are known, but they do not belong together.", "Nothing was changed.",
                             "Check the order, and whether a word was taken for a similar one.");
    case Errc::passphrase:
        return AMPHORA_WORDS("The passphrase does not fit.", "Nothing was changed.",
                             "Type it again; or restore with your 24 words or your recovery kit.");
    case Errc::homeBusy:
        return AMPHORA_WORDS("Another Amphora is using this home.", "Nothing was changed.", "Close it, or use its window.");
    case Errc::diskFull:
        return AMPHORA_WORDS("The disk is full.", "What was saved before is safe; this change was not saved.",
                             "Free some space and try again.");
    case Errc::io:
        return AMPHORA_WORDS("The disk could not be read or written.", "What was saved before was left as it is.",
                             "Check the disk and the rights of the folder, then try again.");
    case Errc::dbNewer:
        return AMPHORA_WORDS("This home was written by a newer Amphora.", "It was not touched.", "Install the newer version.");
    case Errc::dbDamaged:
        return AMPHORA_WORDS("A file of this home is damaged or missing.", "It was kept as it is; nothing was overwritten.",
                             "Restore a backup, or open another home and restore with your 24 words.");
    case Errc::backupDamaged:
        return AMPHORA_WORDS("The backup is damaged.", "Nothing was changed.", "Use another copy of the backup.");
    case Errc::format:
        return AMPHORA_WORDS("This is not in the form that was expected.", "Nothing was changed.", "Check what was given.");
    case Errc::size:
        return AMPHORA_WORDS("This is larger than what is accepted.", "Nothing was changed.", "Make it smaller.");
    case Errc::depth:
        return AMPHORA_WORDS("This is nested too deeply.", "Nothing was changed.", "Make it simpler.");
    case Errc::cidMismatch:
        return AMPHORA_WORDS("The data is not what its identifier says.", "It was not stored.",
                             "Get it from another node; the one that gave it is broken or lies.");
    case Errc::sig:
        return AMPHORA_WORDS("A signature is wrong.", "It was not accepted.",
                             "Get the data from another node, or ask its author.");
    case Errc::controller:
        return AMPHORA_WORDS("This was signed by somebody who does not control the stream.", "It was not accepted.",
                             "Compare the two identifiers in the details.");
    case Errc::capability:
        return AMPHORA_WORDS("The signer's permission does not cover this.", "It was not accepted.", "Ask for a new permission.");
    case Errc::sessionExpired:
        return AMPHORA_WORDS("The signer's permission has ended.", "Your edits are kept.", "Renew it and try again.");
    case Errc::schema:
        return AMPHORA_WORDS("A field does not fit the rules of its form.", "Nothing was published; what you typed is kept.",
                             "Change the marked field.");
    case Errc::patch:
        return AMPHORA_WORDS("A change does not fit the document it changes.", "It was not accepted.",
                             "Get the stream again from a node.");
    case Errc::blockMissing:
        return AMPHORA_WORDS("A part of this stream is not here.", "What is here stays.", "Get the stream again from a node.");
    case Errc::stale:
        return AMPHORA_WORDS("The node knows a newer version.", "Your edit is safe on this computer.",
                             "Sync again: the newer version is fetched and your edit put on top.");
    case Errc::conflictLost:
        return AMPHORA_WORDS("Another version of this stream won.", "Your edit is kept.", "Compare both and apply yours again.");
    case Errc::anchorInvalid:
        return AMPHORA_WORDS("A time proof is wrong.", "The stream itself is fine.", "Get the stream again from another node.");
    case Errc::anchorFailed:
        return AMPHORA_WORDS("The time proof could not be made.", "Your edit is valid without it.", "Nothing: it is tried again.");
    case Errc::clock:
        return AMPHORA_WORDS("The clock of this computer seems wrong.", "Nothing was lost.", "Set the clock and try again.");
    case Errc::nodeDown:
        return AMPHORA_WORDS("The node cannot be reached.", "Everything is saved on this computer and waits.",
                             "Check the address and the network; it is tried again.");
    case Errc::nodeTls:
        return AMPHORA_WORDS("The node's certificate is not valid.", "Nothing was sent.", "Ask who runs the node; there is no way around this.");
    case Errc::nodeKind:
        return AMPHORA_WORDS("There is no Ceramic node at this address.", "Nothing was sent.", "Check the address.");
    case Errc::nodeChain:
        return AMPHORA_WORDS("The node is on another network than before.", "Nothing was sent.", "Remove it and add it again if that is meant.");
    case Errc::nodeRefused:
        return AMPHORA_WORDS("The node refused this.", "It is saved on this computer and waits.", "Look at the details; it is tried again.");
    case Errc::nodeLied:
        return AMPHORA_WORDS("The node's answer is not true.", "Nothing of it was stored.", "Use another node.");
    case Errc::timeout:
        return AMPHORA_WORDS("The answer took too long.", "Everything is saved on this computer and waits.", "It is tried again.");
    case Errc::cancelled:
        return AMPHORA_WORDS("This was stopped.", "What was done before stays done.", "Start it again when you like.");
    case Errc::notFound:
        return AMPHORA_WORDS("There is nothing of that name here.", "Nothing was changed.", "Check the name or identifier.");
    case Errc::usage:
        return AMPHORA_WORDS("This cannot be done in this way.", "Nothing was changed.", "See the help.");
    case Errc::unsupported:
        return AMPHORA_WORDS("This version cannot do that.", "Nothing was changed.", "See the details for what is supported.");
    case Errc::caseTwin:
        return AMPHORA_WORDS("Two identifiers differ only in upper and lower case.", "Nothing was changed.", "Choose the one that is meant.");
    }
    return AMPHORA_WORDS("Something unexpected happened.", "Nothing was changed.", "Try again.");
}

#undef AMPHORA_WORDS

} // namespace amphora::engine
