#include "core/engine/engine.h"

#include "core/base/log.h"
#include "core/base/secret_bytes.h"
#include "core/engine/redaction.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"
#include "core/store/log_file.h"

namespace amphora::engine {

namespace {

constexpr const char *kOffline = "offline", *kRecovery = "recovery"; ///< settings.json

codec::Map mapIn(const codec::Map &map, std::string_view key)
{
    const auto *value = map.find(key);
    return value && value->asMap() ? *value->asMap() : codec::Map();
}

} // namespace

Engine::Engine(Options options, Ports ports, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_ports(ports), m_http(ports.http),
      m_state(std::make_unique<CoreState>(m_options.paths, ports.clock, ports.random)), m_net("sync"), m_pictureThread("pictures"),
      m_identities(m_core, *m_state, ports.keychain), m_profile(m_core, *m_state), m_pictures(m_pictureThread, m_files), m_accounts(m_core, *m_state, m_files), m_walletLink(m_accounts, m_identities, m_profile, ports.random), m_streams(m_core, *m_state),
      m_nodes(m_core, m_net, *m_state, m_http), m_credentials(m_core, *m_state, m_files)
{
    m_http.setOffline(m_options.offline);
    connect(&m_nodes, &NodeService::pulled, &m_profile, &ProfileService::notifyChanged);
    connect(&m_profile, &ProfileService::changed, &m_nodes, &NodeService::notifyWritten);
    connect(&m_nodes, &NodeService::pulled, &m_accounts, &AccountService::changed);
    connect(&m_accounts, &AccountService::written, &m_nodes, &NodeService::notifyWritten);
    connect(&m_identities, &IdentityService::changed, &m_nodes, &NodeService::nodesChanged);
    connect(&m_identities, &IdentityService::changed, &m_nodes, &NodeService::resume);
}

Engine::~Engine()
{
    m_nodes.cancelSync(); // The sync thread waits for nodes; without this it would be waited for.
    m_nodes.cancelLookUp();
    // Both end before the services go: closures post to them. The sync thread first, it may wait for the core.
    m_net.stop();
    m_pictureThread.stop();
    m_core.stop();
    if (!m_options.readOnly) setLogSink({});
}

void Engine::startLog()
{
    if (m_options.readOnly) return; // Who only reads writes nothing.
    const auto file = std::make_shared<store::LogFile>(m_options.paths.state);
    setLogSink([file, home = m_options.paths.homeJson(), &clock = m_ports.clock](LogLevel level, std::string_view area, std::string_view line) {
        static constexpr std::string_view kLevels[] = {"debug", "info", "warning", "error"};
        std::error_code code;
        if (level == LogLevel::debug || !std::filesystem::exists(home, code)) return; // A first run makes nothing but the lock.
        file->append(toRfc3339(clock.now()) + " " + std::string(kLevels[std::size_t(level)]) + " " + std::string(area) + " " + redacted(line));
    });
}

QFuture<Result<HomeView>> Engine::open()
{
    const auto opening = m_core.run([this, &state = *m_state, readOnly = m_options.readOnly, wait = m_options.lockWaitMs] {
        auto view = state.home.open(readOnly, wait);
        const auto settings = state.home.readSettings();
        const auto *offline = settings ? settings->find(kOffline) : nullptr;
        // Settings that cannot be read may be those of somebody who wants to stay offline. They hold also where the home does not open.
        m_http.setOffline(m_options.offline || !settings || (offline && offline->asBool() && *offline->asBool()));
        if (view) { // Not before: another process may own the home and its log.
            startLog();
            if (!settings) log(LogLevel::error, "engine", "offline, because settings.json cannot be read: " + std::string(errcText(settings.error().code)));
            if (!areMemoryDumpsForbidden())
                log(LogLevel::warning, "engine", "the system did not forbid other programs of this user to read the memory of this one");
            log(LogLevel::info, "engine", "opened, identities: " + std::to_string(view->identities.size()));
        }
        return view;
    });
    whenDone(opening, this, [this](const Result<HomeView> &) { Q_EMIT offlineChanged(); });
    return opening;
}

QFuture<Result<HomeView>> Engine::home()
{
    return m_core.run([&state = *m_state] { return state.home.view(); });
}

QFuture<Status> Engine::setOffline(bool offline)
{
    m_http.setOffline(offline);
    if (offline) {
        m_nodes.cancelSync();
        m_nodes.cancelLookUp();
    } else {
        m_nodes.notifyWritten(); // What waited meanwhile.
    }
    Q_EMIT offlineChanged();
    return writeSetting(kOffline, offline);
}

QFuture<Status> Engine::lookAround()
{
    return m_core.run([&state = *m_state]() -> Status {
        auto workspace = Workspace::lookAround(state.clock, state.random);
        if (!workspace) return workspace.error();
        state.workspace = std::move(*workspace);
        state.identityId.clear();
        return ok();
    });
}

QFuture<Result<codec::Map>> Engine::readSettings()
{
    return m_core.run([&state = *m_state] { return state.home.readSettings(); });
}

QFuture<Status> Engine::writeSetting(std::string key, codec::Value value)
{
    return m_core.run([&state = *m_state, key = std::move(key), value = std::move(value)]() -> Status {
        auto settings = state.home.readSettings();
        if (!settings) return settings.error();
        settings->set(key, value);
        return state.home.writeSettings(*settings);
    });
}

QFuture<Result<codec::Map>> Engine::recoveryFacts(std::string identityId)
{
    return m_core.run([&state = *m_state, id = std::move(identityId)]() -> Result<codec::Map> {
        const auto settings = state.home.readSettings();
        if (!settings) return settings.error();
        return mapIn(mapIn(*settings, kRecovery), id);
    });
}

QFuture<Result<codec::Map>> Engine::noteRecovery(std::string identityId, codec::Map facts)
{
    return m_core.run([&state = *m_state, id = std::move(identityId), facts = std::move(facts)]() -> Result<codec::Map> {
        auto settings = state.home.readSettings();
        if (!settings) return settings.error();
        auto all = mapIn(*settings, kRecovery), mine = mapIn(all, id);
        for (const auto &[name, value] : facts) mine.set(name, value);
        all.set(id, mine);
        settings->set(kRecovery, std::move(all));
        if (auto written = state.home.writeSettings(*settings); !written) return written.error();
        return mine;
    });
}

QFuture<Result<Engine::DiskUse>> Engine::diskUse()
{
    Task<DiskUse> task;
    whenDone(m_files.sizesOf({m_options.paths.data, m_options.paths.state}), this, [task](const Result<std::vector<store::FolderSize>> &sizes) {
        task.finish(sizes ? Result<DiskUse>(DiskUse{sizes->front(), sizes->back()}) : sizes.error());
    });
    return task.future();
}

QFuture<Result<std::vector<std::string>>> Engine::readLog(std::size_t linesMax)
{
    return m_core.run([folder = m_options.paths.state, linesMax] {
        auto lines = store::readLog(folder, linesMax);
        if (lines)
            for (auto &line : *lines) line = redacted(oneLine(line));
        return lines;
    });
}

} // namespace amphora::engine
