#pragma once

#include <optional>
#include <string_view>

/// Every failure of the world that Amphora tells apart, one line per code: a cause on which a person
/// would act differently is a code of its own. docs/errors.md explains each in words; a test keeps both equal.
///
/// X(enumerator, stable text as printed by amphora-cli and shown in the window)
#define AMPHORA_ERRC_LIST(X) \
    /* keys and the place where they are kept */ \
    X(keyLocked, "E-KEY-LOCKED") \
    X(keyDenied, "E-KEY-DENIED") \
    X(keyNone, "E-KEY-NONE") \
    X(keyTimeout, "E-KEY-TIMEOUT") \
    X(keyMissing, "E-KEY-MISSING") \
    X(keyCorrupt, "E-KEY-CORRUPT") \
    X(keyMismatch, "E-KEY-MISMATCH") \
    X(phraseWord, "E-PHRASE-WORD") \
    X(phraseChecksum, "E-PHRASE-CHECKSUM") \
    X(passphrase, "E-PASSPHRASE") \
    /* this computer */ \
    X(noIdentity, "E-NO-IDENTITY") \
    X(homeBusy, "E-HOME-BUSY") \
    X(diskFull, "E-DISK-FULL") \
    X(io, "E-IO") \
    X(dbNewer, "E-DB-NEWER") \
    X(dbDamaged, "E-DB-DAMAGED") \
    X(backupDamaged, "E-BACKUP-DAMAGED") \
    /* bytes, events and streams */ \
    X(format, "E-FORMAT") \
    X(did, "E-DID") \
    X(size, "E-SIZE") \
    X(depth, "E-DEPTH") \
    X(cidMismatch, "E-CID-MISMATCH") \
    X(sig, "E-SIG") \
    X(controller, "E-CONTROLLER") \
    X(capability, "E-CAPABILITY") \
    X(sessionExpired, "E-SESSION-EXPIRED") \
    X(schema, "E-SCHEMA") \
    X(patch, "E-PATCH") \
    X(blockMissing, "E-BLOCK-MISSING") \
    X(stale, "E-STALE") \
    X(conflictLost, "E-CONFLICT-LOST") \
    X(anchorInvalid, "E-ANCHOR-INVALID") \
    X(anchorFailed, "E-ANCHOR-FAILED") \
    X(clock, "E-CLOCK") \
    /* pictures */ \
    X(pictureKind, "E-PICTURE-KIND") \
    X(pictureSize, "E-PICTURE-SIZE") \
    X(pictureDamaged, "E-PICTURE-DAMAGED") \
    /* nodes */ \
    X(nodeDown, "E-NODE-DOWN") \
    X(nodeTls, "E-NODE-TLS") \
    X(nodeKind, "E-NODE-KIND") \
    X(nodeChain, "E-NODE-CHAIN") \
    X(nodeRefused, "E-NODE-REFUSED") \
    X(nodeLied, "E-NODE-LIED") \
    X(offline, "E-OFFLINE") \
    X(timeout, "E-TIMEOUT") \
    X(cancelled, "E-CANCELLED") \
    /* linked accounts */ \
    X(linkRequest, "E-LINK-REQUEST") \
    X(linkExpired, "E-LINK-EXPIRED") \
    X(linkRejected, "E-LINK-REJECTED") \
    X(linkFormat, "E-LINK-FORMAT") \
    X(linkSig, "E-LINK-SIG") \
    X(linkAccount, "E-LINK-ACCOUNT") \
    X(linkChain, "E-LINK-CHAIN") \
    X(linkNoChain, "E-LINK-NO-CHAIN") \
    X(linkText, "E-LINK-TEXT") \
    X(linkTime, "E-LINK-TIME") \
    X(linkOld, "E-LINK-OLD") \
    X(linkOther, "E-LINK-OTHER") \
    X(linkContract, "E-LINK-CONTRACT") \
    X(linkUnsupported, "E-LINK-UNSUPPORTED") \
    /* credentials */ \
    X(vcFormat, "E-VC-FORMAT") \
    X(vcDuplicate, "E-VC-DUPLICATE") \
    X(vcAlgorithm, "E-VC-ALGORITHM") \
    X(vcSignature, "E-VC-SIGNATURE") \
    X(vcIssuer, "E-VC-ISSUER") \
    X(vcClaims, "E-VC-CLAIMS") \
    X(vcDisclosure, "E-VC-DISCLOSURE") \
    X(vcHolder, "E-VC-HOLDER") \
    X(vcAudience, "E-VC-AUDIENCE") \
    X(vcNonce, "E-VC-NONCE") \
    X(vcExpired, "E-VC-EXPIRED") \
    X(vcNotYet, "E-VC-NOT-YET") \
    X(vcSchema, "E-VC-SCHEMA") \
    X(vcBound, "E-VC-BOUND") \
    X(vcBadge, "E-VC-BADGE") \
    /* everything else */ \
    X(notFound, "E-NOT-FOUND") \
    X(usage, "E-USAGE") \
    X(unsupported, "E-UNSUPPORTED") \
    X(caseTwin, "E-CASE-TWIN")

namespace amphora {

enum class Errc {
#define AMPHORA_ERRC_ENUMERATOR(name, text) name,
    AMPHORA_ERRC_LIST(AMPHORA_ERRC_ENUMERATOR)
#undef AMPHORA_ERRC_ENUMERATOR
};

/// The stable text of a code, for example "E-KEY-LOCKED".
std::string_view errcText(Errc code) noexcept;

/// The code that prints as `text`, if there is one.
std::optional<Errc> errcFromText(std::string_view text) noexcept;

} // namespace amphora
