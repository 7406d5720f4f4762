#include "core/jose/dag_jws.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/multibase.h"

namespace amphora::jose {

namespace {

Error malformed(const char *why) { return {Errc::format, std::string("JWS: ") + why}; }

/// One form of a JWS: how a part that is bytes is written there.
using ReadPart = Result<Bytes> (*)(const codec::Value &);
using WritePart = codec::Value (*)(const Bytes &);

Result<Bytes> readRaw(const codec::Value &value)
{
    if (!value.asBytes()) return malformed("a part is not bytes");
    return *value.asBytes();
}
Result<Bytes> readBase64Url(const codec::Value &value)
{
    if (!value.asText()) return malformed("a part is not text");
    return codec::fromBase64Url(*value.asText());
}
codec::Value writeRaw(const Bytes &bytes) { return bytes; }
codec::Value writeBase64Url(const Bytes &bytes) { return codec::toBase64Url(bytes); }

Result<DagJws::Signature> readSignature(const codec::Value &value, ReadPart readPart)
{
    const auto *signature = value.find("signature");
    if (!signature) return malformed("an entry of signatures has no signature");
    auto bytes = readPart(*signature);
    if (!bytes) return bytes.error();
    DagJws::Signature read{{}, std::move(*bytes), std::nullopt};
    if (const auto *header = value.find("protected")) {
        auto text = readPart(*header);
        if (!text) return text.error();
        // RFC 7515 §7.2.1: an empty protected header is left out, so "present and empty" has no second reading.
        if (text->empty()) return malformed("empty protected header");
        read.protectedHeader = std::move(*text);
    }
    if (const auto *header = value.find("header")) {
        if (!header->asMap()) return malformed("the unprotected header is not a map");
        read.header = *header;
    }
    return read;
}

Result<DagJws> readJws(const codec::Value &value, ReadPart readPart)
{
    const auto *payload = value.find("payload");
    const auto *signatures = value.find("signatures");
    if (!payload || !signatures || !signatures->asList())
        return malformed(value.find("ciphertext") ? "it is a JWE" : "neither a JWS nor a JWE");
    if (signatures->asList()->empty()) return malformed("no signature");
    if (signatures->asList()->size() > DagJws::kSignaturesMax) return Error{Errc::size, "JWS: too many signatures"};
    auto bytes = readPart(*payload);
    if (!bytes) return bytes.error();
    DagJws jws{std::move(*bytes), {}};
    for (const auto &entry : *signatures->asList()) {
        auto signature = readSignature(entry, readPart);
        if (!signature) return signature.error();
        jws.signatures.push_back(std::move(*signature));
    }
    return jws;
}

codec::Map writeJws(const DagJws &jws, WritePart writePart)
{
    codec::List signatures;
    for (const auto &signature : jws.signatures) {
        codec::Map entry;
        if (signature.header) entry.set("header", *signature.header);
        if (!signature.protectedHeader.empty()) entry.set("protected", writePart(signature.protectedHeader));
        entry.set("signature", writePart(signature.signature));
        signatures.push_back(std::move(entry));
    }
    return codec::Map{{"payload", writePart(jws.payload)}, {"signatures", std::move(signatures)}};
}

} // namespace

Result<DagJws> DagJws::decode(ByteView block)
{
    if (block.size() > codec::kBlockBytesMax) return Error{Errc::size, "JWS: block too large"};
    const auto document = codec::decodeDagCbor(block, codec::Reading::lenient);
    if (!document) return document.error();
    return readJws(document->value, readRaw);
}

Result<codec::Block> DagJws::encode() const
{
    auto bytes = codec::encodeDagCbor(writeJws(*this, writeRaw));
    if (!bytes) return bytes.error();
    if (bytes->size() > codec::kBlockBytesMax) return Error{Errc::size, "JWS: block too large"};
    return codec::Block::make(codec::kCodecDagJose, std::move(*bytes));
}

Result<codec::Cid> DagJws::link() const
{
    return codec::Cid::fromBytes(payload);
}

Result<DagJws> DagJws::fromGeneral(const codec::Value &json)
{
    auto jws = readJws(json, readBase64Url);
    if (!jws) return jws;
    // `link` repeats the payload for people; two different answers to "what is signed" are never kept.
    if (const auto *link = json.find("link")) {
        const auto signedLink = jws->link();
        if (!signedLink) return malformed("a link beside a payload that is none");
        const auto *text = link->asText();
        const auto named = text ? codec::Cid::parse(*text) : link->asLink() ? Result<codec::Cid>(*link->asLink()) : malformed("link is no CID");
        if (!named) return named.error();
        if (*named != *signedLink) return Error{Errc::cidMismatch, "JWS: link is not its payload", named->toString()};
    }
    return jws;
}

codec::Value DagJws::toGeneral(bool withLink) const
{
    auto json = writeJws(*this, writeBase64Url);
    if (const auto cid = link(); withLink && cid) json.set("link", cid->toString());
    return json;
}

Result<DagJws> DagJws::fromCompact(std::string_view text)
{
    const auto first = text.find('.');
    const auto second = first == text.npos ? text.npos : text.find('.', first + 1);
    if (second == text.npos || text.find('.', second + 1) != text.npos) return malformed("compact form has three parts");
    auto header = codec::fromBase64Url(text.substr(0, first));
    auto payload = codec::fromBase64Url(text.substr(first + 1, second - first - 1));
    auto signature = codec::fromBase64Url(text.substr(second + 1));
    if (!header) return header.error();
    if (!payload) return payload.error();
    if (!signature) return signature.error();
    if (header->empty()) return malformed("empty protected header");
    return DagJws{std::move(*payload), {{std::move(*header), std::move(*signature), std::nullopt}}};
}

Result<std::string> DagJws::toCompact() const
{
    if (signatures.size() != 1 || signatures[0].header || signatures[0].protectedHeader.empty())
        return malformed("compact form holds exactly one signature with a protected header alone");
    return codec::toBase64Url(signatures[0].protectedHeader) + '.' + codec::toBase64Url(payload) + '.'
        + codec::toBase64Url(signatures[0].signature);
}

} // namespace amphora::jose
