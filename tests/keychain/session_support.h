#pragma once

#include "core/keychain/keychain.h"

#include <QElapsedTimer>
#include <QTest>

namespace amphora::test {

/// Long enough to start the keyring on a busy machine; only what hangs takes longer.
inline constexpr std::chrono::milliseconds kPatience{60'000};

inline std::shared_ptr<SecretBytes> secretOf(std::string_view text)
{
    return std::make_shared<SecretBytes>(SecretBytes::copyOf(asBytes(text)));
}

/// "ok" or the code's text, within two minutes.
template <typename T>
std::string endOf(const QFuture<Result<T>> &future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 120'000) QTest::qWait(5);
    if (!future.isFinished() || future.resultCount() == 0) return "no result";
    const auto result = future.result();
    return result ? "ok" : std::string(errcText(result.error().code));
}

/// "ok: <value>" or the code's text.
inline std::string valueOf(const QFuture<Result<std::shared_ptr<SecretBytes>>> &future)
{
    const auto end = endOf(future);
    return end == "ok" ? "ok: " + std::string(asText((*future.result())->view())) : end;
}

/// The unit is only there inside a session that tst_states has made.
inline bool isInSession() { return qEnvironmentVariableIsSet("AMPHORA_KEYCHAIN_SESSION"); }

} // namespace amphora::test

/// QCOMPARE that prints the ends; QString, because Qt Test shows no std::string.
#define AMPHORA_COMPARE_END(future, expected) QCOMPARE(QString::fromStdString(amphora::test::endOf(future)), QString(expected))
#define AMPHORA_COMPARE_VALUE(future, expected) \
    QCOMPARE(QString::fromStdString(amphora::test::valueOf(future)), QString::fromStdString(expected))
