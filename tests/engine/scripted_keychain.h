#pragma once

#include "core/keychain/keychain.h"

#include <QPromise>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace amphora::test {

/// A keychain in memory that does what a test says: open, locked, without a service, denying, slow, or failing at the write.
class ScriptedKeychain final : public keychain::Keychain {
public:
    std::map<std::string, Bytes> entries;
    std::optional<Errc> trouble; ///< Every call ends with it.
    std::optional<Errc> troubleAtWrite, troubleAtRead; ///< Only these do.
    bool holdsProbes = false, holdsReads = false, holdsWrites = false; ///< Then these are not answered before release().
    int probes = 0, reads = 0, writes = 0, overwrites = 0, removals = 0;

    void release()
    {
        holdsProbes = holdsReads = holdsWrites = false;
        for (const auto &finish : std::exchange(m_held, {})) finish();
    }

    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &entry) override
    {
        ++reads;
        return answer<std::shared_ptr<SecretBytes>>(holdsReads, [this, entry]() -> Result<std::shared_ptr<SecretBytes>> {
            if (const auto code = trouble ? trouble : troubleAtRead) return Error{*code, "as the test wants it"};
            const auto found = entries.find(entry);
            if (found == entries.end()) return Error{Errc::keyMissing, "no such entry"};
            return std::make_shared<SecretBytes>(SecretBytes::copyOf(found->second));
        });
    }
    QFuture<Status> write(const std::string &entry, std::shared_ptr<SecretBytes> value) override
    {
        ++writes;
        return answer<std::monostate>(holdsWrites, [this, entry, value]() -> Status {
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
        return answer<std::monostate>(false, [this, entry]() -> Status {
            if (trouble) return Error{*trouble, "as the test wants it"};
            entries.erase(entry);
            return ok();
        });
    }
    QFuture<Status> probe() override
    {
        ++probes;
        return answer<std::monostate>(holdsProbes, [this]() -> Status { return trouble ? Status(Error{*trouble, "as the test wants it"}) : ok(); });
    }
    QFuture<Status> unlock() override { return probe(); }
    QString backendName() const override { return QStringLiteral("Scripted Keyring"); }

private:
    template <typename T, typename F>
    QFuture<Result<T>> answer(bool isHeld, F make)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto finish = [promise, make] {
            promise->addResult(make());
            promise->finish();
        };
        if (isHeld) m_held.push_back(finish);
        else finish();
        return promise->future();
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace amphora::test
