#include "core/engine/engine.h"

namespace amphora::engine {

Engine::Engine(Options options, Ports ports, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_ports(ports),
      m_state(std::make_unique<CoreState>(m_options.paths, ports.clock, ports.random)), m_net("sync"),
      m_identities(m_core, *m_state, ports.keychain), m_profile(m_core, *m_state), m_streams(m_core, *m_state),
      m_nodes(m_core, m_net, *m_state, ports.http)
{
    connect(&m_nodes, &NodeService::pulled, &m_profile, &ProfileService::notifyChanged);
    connect(&m_profile, &ProfileService::changed, &m_nodes, &NodeService::notifyWritten);
    connect(&m_identities, &IdentityService::changed, &m_nodes, &NodeService::nodesChanged);
}

Engine::~Engine()
{
    m_nodes.cancelSync(); // The sync thread waits for nodes; without this it would be waited for.
    // Both end before the services go: closures post to them. The sync thread first, it may wait for the core.
    m_net.stop();
    m_core.stop();
}

QFuture<Result<HomeView>> Engine::open()
{
    return m_core.run([&state = *m_state, readOnly = m_options.readOnly, wait = m_options.lockWaitMs] {
        return state.home.open(readOnly, wait);
    });
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

} // namespace amphora::engine
