#pragma once

#include "core/keychain/keychain.h"

#include <QTimer>

#include <map>
#include <optional>

namespace amphora::test {

/// A keychain in memory that does what a test says: open, locked, without a service, denying, silent, slow, or failing at the write.
class ScriptedKeychain final : public keychain::Keychain {
public:
    std::map<std::string, Bytes> entries;
    std::optional<Errc> trouble; ///< Every call ends with it.
    std::optional<Errc> troubleAtWrite, troubleAtRead; ///< Only these do.
    std::chrono::milliseconds delay{0};
    int reads = 0, writes = 0, overwrites = 0, removals = 0;

    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &entry) override
    {
        ++reads;
        return answer<std::shared_ptr<SecretBytes>>([this, entry]() -> Result<std::shared_ptr<SecretBytes>> {
            if (const auto code = trouble ? trouble : troubleAtRead) return Error{*code, "as the test wants it"};
            const auto found = entries.find(entry);
            if (found == entries.end()) return Error{Errc::keyMissing, "no such entry"};
            return std::make_shared<SecretBytes>(SecretBytes::copyOf(found->second));
        });
    }
    QFuture<Status> write(const std::string &entry, std::shared_ptr<SecretBytes> value) override
    {
        ++writes;
        return answer<std::monostate>([this, entry, value]() -> Status {
            if (const auto code = trouble ? trouble : troubleAtWrite) return Error{*code, "as the test wants it"};
            if (entries.contains(entry)) {
                ++overwrites;
                return Error{Errc::usage, "an entry is written once"};
            }
            entries[entry] = Bytes(value->view().begin(), value->view().end());
            return ok();
        });
    }
    QFuture<Status> remove(const std::string &entry) override
    {
        ++removals;
        return answer<std::monostate>([this, entry]() -> Status {
            if (trouble) return Error{*trouble, "as the test wants it"};
            entries.erase(entry);
            return ok();
        });
    }
    QFuture<Status> probe() override
    {
        return answer<std::monostate>([this]() -> Status { return trouble ? Status(Error{*trouble, "as the test wants it"}) : ok(); });
    }
    QFuture<Status> unlock() override { return probe(); }
    QString backendName() const override { return QStringLiteral("Scripted Keyring"); }

private:
    template <typename T, typename F>
    QFuture<Result<T>> answer(F make)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto finish = [promise, make] {
            promise->addResult(make());
            promise->finish();
        };
        if (delay.count() == 0)
            finish();
        else
            QTimer::singleShot(delay, this, finish);
        return promise->future();
    }
};

} // namespace amphora::test
