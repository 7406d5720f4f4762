#pragma once

#include "core/base/random.h"
#include "core/codec/multibase.h"
#include "core/vault/recovery_phrase.h"

#include <QString>

#include <algorithm>
#include <string>
#include <vector>

namespace amphora::test {

/// The test phrase of decisions §1.
inline std::string testWords()
{
    std::string words;
    for (int i = 0; i < 23; ++i) words += "abandon ";
    return words + "art";
}

inline vault::RecoveryPhrase testPhrase() { return std::move(*vault::RecoveryPhrase::parse(asBytes(testWords()))); }
inline constexpr char kTestDid[] = "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq";

inline std::string hexOf(const SecretBytes &secret) { return codec::toHex(secret.view()); }
inline std::string textOf(const SecretBytes &secret) { return std::string(asText(secret.view())); }
inline Bytes fromHex(const std::string &hex) { return *codec::fromHex(hex); }

/// QCOMPARE shows QString.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : QString::fromStdString(std::string(errcText(result.error().code)));
}
template <typename T>
QString codeAndPlaceOf(const Result<T> &result)
{
    return result ? codeOf(result) : codeOf(result) + QLatin1Char(' ') + QString::fromStdString(result.error().where);
}

/// Counts upwards, so that what tests make is the same each time.
class CountingRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes) byte = m_next++;
    }

private:
    std::uint8_t m_next = 1;
};

} // namespace amphora::test
