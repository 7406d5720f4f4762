#pragma once

#include "core/engine/engine.h"
#include "core/engine/when_done.h"
#include "tests/engine/scripted_keychain.h"
#include "tests/support/fault.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <filesystem>
#include <set>

namespace amphora::test {

/// Nobody answers.
class NoNetwork final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &, const net::CancelToken &) override
    {
        return Error{Errc::nodeDown, "no network in this test"};
    }
};

inline engine::Secret secret(std::string_view text) { return engine::makeSecret(asBytes(text)); }

inline const std::string kTestWords = [] {
    std::string words;
    for (int i = 0; i < 23; ++i) words += "abandon ";
    return words + "art";
}();
inline constexpr std::string_view kTestDid = "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq";
inline engine::RecoverySource words(std::string_view text = kTestWords) { return {engine::RecoverySource::Kind::words, secret(text), {}, {}}; }

/// The real engine on a home of its own in memory, with a scripted keychain.
class Bench {
public:
    explicit Bench(net::HttpClient *http = nullptr) : m_folder(temporaryTemplate()), m_http(http ? *http : m_noNetwork)
    {
        if (!start()) qFatal("the home does not open");
    }

    ScriptedKeychain keychain;

    engine::Engine &engine() { return *m_engine; }
    engine::IdentityService &identities() { return m_engine->identities(); }
    engine::ProfileService &profile() { return m_engine->profile(); }
    engine::NodeService &nodes() { return m_engine->nodes(); }
    engine::StreamService &streams() { return m_engine->streams(); }
    store::HomePaths paths() const { return store::HomePaths::ofFolder(m_folder.filePath("home").toStdString()); }

    void stop() { m_engine.reset(); }
    /// As after the program was ended and started once more.
    Result<engine::HomeView> start()
    {
        m_engine.reset();
        m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{paths(), false, 1500},
                                                    engine::Engine::Ports{keychain, m_http, m_clock, m_random});
        return wait(m_engine->open());
    }
    Result<engine::RestoredIdentity> restore(engine::KeyStore where = engine::KeyStore::keychain)
    {
        return wait(identities().restore(words(), "Ada", where, where == engine::KeyStore::file ? secret("correct horse") : nullptr));
    }
    /// start() and an identity, by default the selected one, whose key was not asked for yet.
    Result<engine::IdentityView> startLocked(std::string idNameOrDid = {})
    {
        if (auto opened = start(); !opened) return opened.error();
        return wait(identities().use(std::move(idNameOrDid)));
    }
    Result<engine::IdentityView> startUnlocked()
    {
        if (auto used = startLocked(); !used) return used;
        return wait(identities().unlock());
    }
    std::set<std::string> folders() const
    {
        std::set<std::string> names;
        std::error_code code;
        for (const auto &entry : std::filesystem::directory_iterator(paths().identities(), code)) names.insert(entry.path().filename().string());
        return names;
    }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) loop.exec();
        if (future.isCanceled() || future.resultCount() == 0) return Error{Errc::cancelled, "the engine closed"};
        return future.result();
    }

private:
    QTemporaryDir m_folder;
    NoNetwork m_noNetwork;
    net::HttpClient &m_http;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<engine::Engine> m_engine;
};

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string(errcText(result.error().code));
}

} // namespace amphora::test
