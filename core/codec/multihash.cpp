#include "core/codec/multihash.h"

#include "core/codec/varint.h"
#include "core/crypto/hash.h"

namespace amphora::codec {

Multihash Multihash::sha256Of(ByteView bytes)
{
    const auto digest = crypto::sha256(bytes);
    return Multihash(kHashSha256, Bytes(digest.begin(), digest.end()));
}

Result<Multihash> Multihash::make(std::uint64_t code, ByteView digest)
{
    if (code >> 63) return Error{Errc::format, "multihash: code out of bounds"};
    if (digest.size() > kDigestBytesMax) return Error{Errc::format, "multihash: digest too long"};
    return Multihash(code, amphora::toBytes(digest));
}

Result<Multihash> Multihash::take(ByteView &from)
{
    auto rest = from;
    const auto code = takeVarint(rest);
    if (!code) return code.error();
    const auto size = takeVarint(rest);
    if (!size) return size.error();
    if (*size > rest.size()) return Error{Errc::format, "multihash: digest is cut short"};
    auto hash = make(*code, rest.first(static_cast<std::size_t>(*size)));
    if (hash) from = rest.subspan(static_cast<std::size_t>(*size));
    return hash;
}

Result<Multihash> Multihash::fromBytes(ByteView bytes)
{
    auto hash = take(bytes);
    if (hash && !bytes.empty()) return Error{Errc::format, "multihash: something follows"};
    return hash;
}

Bytes Multihash::toBytes() const
{
    Bytes bytes;
    bytes.reserve(2 * kVarintBytesMax + m_digest.size());
    appendTo(bytes);
    return bytes;
}

void Multihash::appendTo(Bytes &bytes) const
{
    appendVarint(bytes, m_code);
    appendVarint(bytes, m_digest.size());
    bytes.insert(bytes.end(), m_digest.begin(), m_digest.end());
}

bool Multihash::matches(ByteView bytes) const
{
    if (m_code == kHashIdentity) return equalBytes(m_digest, bytes);
    return m_code == kHashSha256 && equalBytes(m_digest, crypto::sha256(bytes));
}

} // namespace amphora::codec
