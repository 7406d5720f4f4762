#include "core/sync/node_test.h"

#include <algorithm>

namespace amphora::sync {

namespace {

using Outcome = NodeCheck::Outcome;
using net::CancelToken;

/// What a check found, or why it was not made.
struct Finding {
    Outcome outcome;
    std::string note = {};
};
Finding passed(std::string note = {}) { return {Outcome::passed, std::move(note)}; }
Finding skipped(std::string note) { return {Outcome::skipped, std::move(note)}; }

class NodeTest {
public:
    NodeTest(net::HttpClient &http, const std::string &baseUrl, const NodeTestPlan &plan, const CancelToken &cancel)
        : m_client(http, baseUrl, {plan.perCheck, plan.perCheck, plan.perCheck}), m_plan(plan), m_cancel(cancel)
    {
    }

    std::array<NodeCheck, 6> run()
    {
        return {check("reach", &NodeTest::reach), check("tls", &NodeTest::tls), check("kind", &NodeTest::kind),
                check("chain", &NodeTest::chain), check("read", &NodeTest::read), check("write", &NodeTest::write)};
    }

private:
    NodeCheck check(std::string_view name, Result<Finding> (NodeTest::*step)())
    {
        NodeCheck made;
        made.name = name;
        if (m_hasFailed) {
            made.note = "an earlier check failed";
            return made;
        }
        const auto start = std::chrono::steady_clock::now();
        const auto found = (this->*step)();
        made.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        m_hasFailed = !found;
        if (found) {
            made.outcome = found->outcome;
            made.note = found->note;
        } else {
            made.outcome = Outcome::failed;
            made.error = found.error();
        }
        return made;
    }

    /// Whatever answers is reached; only the health check's own "no" is a node that is down.
    Result<Finding> reach()
    {
        const auto alive = m_client.health(m_cancel);
        if (alive) return passed();
        switch (alive.error().code) {
        case Errc::nodeTls:
            m_tlsError = alive.error();
            return passed();
        case Errc::nodeKind:
        case Errc::nodeRefused:
        case Errc::notFound:
            return passed("it answers, but not the health check");
        default:
            return alive.error();
        }
    }

    Result<Finding> tls()
    {
        if (m_tlsError) return *m_tlsError;
        if (!m_client.baseUrl().starts_with("https://")) return skipped("the connection is not encrypted");
        return passed();
    }

    Result<Finding> kind()
    {
        const auto found = m_client.detect(m_cancel);
        if (!found) return found.error();
        if (*found != NodeKind::jsCeramic) return Error{Errc::nodeKind, "a ceramic-one node: this version speaks to js-ceramic nodes"};
        return passed("js-ceramic");
    }

    Result<Finding> chain()
    {
        const auto chains = m_client.chains(m_cancel);
        if (!chains) return chains.error();
        std::string names;
        for (const auto &name : *chains) names += (names.empty() ? "" : " ") + name;
        if (m_plan.chain && std::find(chains->begin(), chains->end(), *m_plan.chain) == chains->end())
            return Error{Errc::nodeChain, "the node anchors to " + (names.empty() ? "no chain" : names), *m_plan.chain};
        return passed(names.empty() ? "no chain" : names);
    }

    Result<Finding> read()
    {
        if (!m_plan.readable) {
            const auto none = m_client.logsOf({}, m_cancel);
            return none ? Result<Finding>(passed()) : none.error();
        }
        const auto events = m_client.events(*m_plan.readable, m_cancel);
        if (events) return passed(std::to_string(events->size()) + " events");
        if (events.error().code == Errc::notFound) return passed("the stream is not on this node yet");
        return events.error();
    }

    Result<Finding> write()
    {
        if (!m_plan.writable) return skipped("not asked for");
        const auto log = m_client.createStream(stream::StreamType::tile, *m_plan.writable, {}, m_cancel);
        if (!log) return log.error();
        return passed(stream::StreamId::of(stream::StreamType::tile, m_plan.writable->cid()).toString());
    }

    const JsCeramicClient m_client;
    const NodeTestPlan &m_plan;
    const CancelToken &m_cancel;
    std::optional<Error> m_tlsError;
    bool m_hasFailed = false;
};

} // namespace

std::array<NodeCheck, 6> testNode(net::HttpClient &http, const std::string &baseUrl, const NodeTestPlan &plan, const CancelToken &cancel)
{
    return NodeTest(http, baseUrl, plan, cancel).run();
}

} // namespace amphora::sync
