#include "core/credential/backup.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/multibase.h"
#include "core/credential/credential.h"
#include "core/crypto/hash.h"
#include "core/crypto/sealing.h"

#include <variant>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

constexpr std::string_view kFormat = "amphora-credentials";
constexpr std::int64_t kVersion = 1;

Error damagedBackup(const char *what) { return {Errc::backupDamaged, std::string("backup of credentials: ") + what}; }

/// What the box is bound to.
Map headOf(const vault::PassphraseWrap &wrap) { return {{"format", kFormat}, {"version", kVersion}, {"wrap", vault::valueOf(vault::Wrap(wrap))}}; }

Value boxValue(const BackupContent &content)
{
    List manifest, texts, ledger;
    for (const auto &kept : content.credentials) {
        manifest.push_back(Map{{"sha256", codec::toHex(crypto::sha256(asBytes(kept.text)))}, {"size", std::int64_t(kept.text.size())},
                               {"mediaType", kept.mediaType}, {"role", kept.role}, {"addedAt", kept.addedAt}});
        texts.push_back(toBytes(asBytes(kept.text)));
    }
    for (const auto &shown : content.ledger) {
        auto entry = valueOf(shown);
        entry.asMap()->set("id", shown.id);
        ledger.push_back(std::move(entry));
    }
    return Map{{"manifest", std::move(manifest)}, {"texts", std::move(texts)}, {"ledger", std::move(ledger)}};
}

const List *listAt(const Value &map, const char *name)
{
    const auto *member = map.find(name);
    return member ? member->asList() : nullptr;
}

/// One line of the manifest with its text.
Result<Kept> keptOf(const Value &line, const Value &text)
{
    const auto *bytes = text.asBytes();
    const auto *size = line.find("size"), *hash = line.find("sha256");
    if (!bytes || !size || !hash) return damagedBackup("a line of the manifest");
    if (*size != Value(std::int64_t(bytes->size())) || *hash != Value(codec::toHex(crypto::sha256(*bytes)))) return damagedBackup("a text has another hash");
    auto whole = line;
    whole.asMap()->set("text", *bytes);
    auto kept = keptFrom(localIdOf(asText(*bytes)), whole);
    if (!kept || (kept->role != "held" && kept->role != "issued")) return damagedBackup("a line of the manifest");
    return kept;
}

Result<BackupContent> contentFrom(const Value &box)
{
    const auto *manifest = listAt(box, "manifest"), *texts = listAt(box, "texts"), *ledger = listAt(box, "ledger");
    if (!manifest || !texts || !ledger || manifest->size() != texts->size()) return damagedBackup("its lists");
    if (manifest->size() > kBackupCountMax || ledger->size() > kBackupCountMax) return Error{Errc::size, "backup of credentials: too many entries"};
    BackupContent content;
    for (std::size_t i = 0; i < manifest->size(); ++i) {
        auto kept = keptOf((*manifest)[i], (*texts)[i]);
        if (!kept) return kept.error();
        content.credentials.push_back(std::move(*kept));
    }
    for (const auto &entry : *ledger) {
        const auto *id = entry.find("id");
        if (!id || !id->asText()) return damagedBackup("the ledger");
        auto shown = shownFrom(*id->asText(), entry);
        if (!shown) return damagedBackup("the ledger");
        content.ledger.push_back(std::move(*shown));
    }
    return content;
}

struct Envelope {
    vault::PassphraseWrap wrap;
    Bytes nonce, box;
};

Result<Envelope> readEnvelope(ByteView bytes)
{
    if (bytes.size() > kBackupBytesMax) return Error{Errc::size, "backup of credentials: too large"};
    const auto document = codec::decodeDagCbor(bytes, codec::Reading::strict);
    if (!document || !document->value.asMap()) return damagedBackup("not whole");
    const auto &value = document->value;
    const auto *format = value.find("format"), *version = value.find("version"), *wrapValue = value.find("wrap"), *nonce = value.find("nonce"), *box = value.find("box");
    if (!format || *format != Value(kFormat)) return damagedBackup("another format");
    if (!version || !version->asInteger() || version->asInteger()->isNegative) return damagedBackup("no version");
    if (version->asInteger()->argument > std::uint64_t(kVersion)) return Error{Errc::dbNewer, "backup of credentials: made by a newer version"};
    if (*version != Value(kVersion) || !wrapValue || !wrapValue->asMap() || !nonce || !nonce->asBytes() || nonce->asBytes()->size() != crypto::kSealNonceBytes || !box
        || !box->asBytes() || value.asMap()->size() != 5)
        return damagedBackup("its members");
    const auto wrap = vault::wrapFrom(*wrapValue);
    if (!wrap) return wrap.error().code == Errc::size ? wrap.error() : damagedBackup("its passphrase form");
    const auto *passphrase = std::get_if<vault::PassphraseWrap>(&*wrap);
    if (!passphrase) return damagedBackup("its passphrase form");
    return Envelope{*passphrase, *nonce->asBytes(), *box->asBytes()};
}

} // namespace

bool isBackup(ByteView bytes) noexcept
{
    // RFC 8949: a map of five, whose first key in DAG-CBOR's order (shorter first, then by bytes) is "box".
    constexpr std::string_view kStart("\xA5\x63" "box", 5);
    return asText(bytes).starts_with(kStart);
}

Result<Bytes> sealBackup(const BackupContent &content, ByteView passphrase, Random &random)
{
    auto plain = codec::encodeDagCbor(boxValue(content));
    if (!plain) return plain.error();
    if (plain->size() > kBackupBytesMax - 1024) return Error{Errc::size, "backup of credentials: too large"};
    const auto wrap = vault::newPassphraseWrap(random);
    const auto key = vault::wrappingKeyOf(wrap, passphrase);
    if (!key) return key.error();
    auto map = headOf(wrap);
    const auto head = codec::encodeDagCbor(Value(map));
    if (!head) return head.error();
    auto nonce = random.bytes(crypto::kSealNonceBytes);
    auto box = crypto::seal(key->view(), nonce, *head, *plain);
    wipe(std::span(*plain));
    map.append("nonce", std::move(nonce));
    map.append("box", std::move(box));
    return codec::encodeDagCbor(Value(std::move(map)));
}

Result<BackupContent> openBackup(ByteView bytes, ByteView passphrase)
{
    const auto envelope = readEnvelope(bytes);
    if (!envelope) return envelope.error();
    const auto key = vault::wrappingKeyOf(envelope->wrap, passphrase);
    if (!key) return key.error();
    const auto head = codec::encodeDagCbor(Value(headOf(envelope->wrap)));
    if (!head) return head.error();
    const auto plain = crypto::openSealed(key->view(), envelope->nonce, *head, envelope->box);
    if (!plain) return Error{Errc::passphrase, "not the passphrase of this backup, or the file was changed"};
    const auto document = codec::decodeDagCbor(plain->view(), codec::Reading::strict);
    if (!document) return damagedBackup("what is in it");
    return contentFrom(document->value);
}

} // namespace amphora::credential
