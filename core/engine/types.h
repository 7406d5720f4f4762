#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/codec/value.h"
#include "core/node/event_status.h"
#include "core/node/verification.h"
#include "core/profile/basic_profile.h"
#include "core/vault/vault_file.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace amphora::engine {

using KeyState = vault::KeyState;

/// Where the key that opens a vault is kept.
enum class KeyStore { keychain, file };

/// A secret on its way between threads; never copied, never printed.
using Secret = std::shared_ptr<SecretBytes>;
inline Secret makeSecret(ByteView bytes) { return std::make_shared<SecretBytes>(SecretBytes::copyOf(bytes)); }

struct IdentityView {
    std::string id, did, kind, name, createdAt;
    KeyStore keyStore = KeyStore::keychain;
    KeyState state = KeyState::locked;
    bool isSelected = false;
};

/// What is in this home.
struct HomeView {
    enum class Presence { firstRun, present, damaged };
    Presence presence = Presence::firstRun;
    std::vector<IdentityView> identities; ///< `state` is only known for the one in use.
    std::string folder; ///< Where it lies, for people.
};

struct NewIdentity {
    std::string name;
    KeyStore keyStore = KeyStore::keychain;
    Secret passphrase; ///< For a file store; as typed.
};

struct CreatedIdentity {
    IdentityView identity;
    Secret words; ///< 24 words, one blank between.
};

/// From what a key comes back: words, a seed file's text, or a kit with its passphrase.
struct RecoverySource {
    enum class Kind { words, seed, kit };
    Kind kind = Kind::words;
    Secret text; ///< Words or seed, as typed or read.
    Bytes kit;
    Secret passphrase; ///< Of the kit.
};

/// What a source would bring back; shown before anything is made.
struct RecoveryPreview {
    std::string did;
    bool isKnownHere = false; ///< This home holds the identity already.
};

struct RestoredIdentity {
    IdentityView identity;
    enum class Outcome { added, vaultReplaced, unchanged } outcome = Outcome::added;
};

/// What of the own data would go to a node, counted, before the first yes (picture 12b).
struct UploadPreview {
    int streams = 0, events = 0, dependencies = 0;
    int pictures = 0; ///< Sizes of pictures, for the node's IPFS API.
    std::uint64_t bytes = 0;
    struct Line { std::string streamId, what; int events; };
    std::vector<Line> lines;
};

struct NodeView {
    std::string id, url, kind, chain;
    std::string ipfsUrl; ///< Where its IPFS API takes pictures; empty = nowhere.
    bool backup = true, read = true, anchor = false;
    bool hasConsent = false;
    std::string addedAt, lastOkAt, lastError; ///< lastError: E-text
    int held = 0, total = 0, waiting = 0; ///< Own events: seen there, all, in the outbox.
};

/// A picture that the published profile names, and who can see it.
struct PictureStatus {
    std::string member; ///< "image" or "background"
    std::vector<std::string> cids; ///< All sizes, the original first.
    bool isHere = false; ///< All of them are on this computer.
    std::vector<std::string> nodes; ///< URLs of those that gave back every size when asked.
    bool hasPlace = false; ///< A node with an IPFS API and a yes is there: what is missing goes with the next sync.
    bool isVisible() const { return !nodes.empty(); }
};

struct NodeCheck {
    std::string name; ///< reach tls kind chain read write
    bool ok = false, skipped = false;
    int ms = 0;
    std::string code, detail; ///< E-text; English for the log.
};

struct SyncReport {
    struct Node {
        std::string url;
        int pushed = 0, pulled = 0, refused = 0, conflicts = 0;
        std::string error, detail; ///< E-text of what ended it early.
        int pictures = 0; ///< Blocks that its IPFS API took and gave back.
        std::string pictureError, pictureDetail; ///< E-text of why some are not there; the events go all the same.
    };
    int pushed = 0, pulled = 0, refused = 0, conflicts = 0, pictures = 0;
    std::vector<Node> nodes;
};

struct OutboxView {
    std::string cid, streamId, node, reason, nextTry, addedAt; ///< node: its address; reason: E-text; times: RFC 3339, nextTry empty if none is set.
    int tries = 0;
};

/// For the status bar and the page: what goes on now.
struct SyncState {
    bool isRunning = false;
    std::string nodeUrl; ///< The node being talked to.
    std::string step; ///< "pull" or "push"
    int done = 0, total = 0;
    int waiting = 0; ///< Rows in the outbox.
    int nodes = 0;
};

struct StreamSummary {
    std::string streamId, type, controller, family, schema, tip;
    int events = 0;
    bool isOwn = false;
};

struct StreamLogEntry {
    std::string cid, kind, receivedAt; ///< kind: init data time
    bool isSigned = false;
    std::optional<std::string> timestamp; ///< RFC 3339, anchored
    std::optional<node::EventStatus> status; ///< Of own events.
};

struct StreamDetail {
    StreamSummary summary;
    codec::Value content;
    codec::Map metadata;
    std::vector<StreamLogEntry> log;
};

struct StreamCheck {
    int checked = 0; ///< Events.
    struct Bad { std::string cid, code, detail; };
    std::vector<Bad> bad;
    std::vector<node::Verification::Line> lines; ///< What was checked of each event.

    /// How many events one check passed, failed, was not reached for.
    struct Count { int pass = 0, fail = 0, open = 0; };
    Count count(node::Check check) const noexcept
    {
        Count count;
        for (const auto &line : lines) {
            const auto result = line.of(check);
            count.pass += result == node::CheckResult::pass;
            count.fail += result == node::CheckResult::fail;
            count.open += result == node::CheckResult::open;
        }
        return count;
    }
};

struct DrillReport {
    bool sameDid = false;
    int streams = 0; ///< Compared.
    int missing = 0; ///< Events that lie only on this computer.
    int newer = 0; ///< Events that the nodes have and this computer has not fetched yet.
    bool sameHashes = false;
    bool hasNodes = false;
    struct Apart { std::string streamId, what; int missing = 0, newer = 0; };
    std::vector<Apart> apart; ///< The streams that are not the same.
};

} // namespace amphora::engine
