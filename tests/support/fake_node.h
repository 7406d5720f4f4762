#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QProcess>
#include <QStringList>

namespace amphora::test {

/// A running tests/support/fake_node.py, ended with this object. What it can do stands in the header of that file.
/// Made on the thread that destroys it; throws std::runtime_error where it does not start.
///
///     FakeNode node;                                   // in memory; {"--upstream", realUrl} to stand before a real node
///     client.read(node.url("forged-signature"), …);
///     node.requests();                                 // what arrived, in order
class FakeNode {
public:
    explicit FakeNode(const QStringList &arguments = {});
    ~FakeNode();
    FakeNode(const FakeNode &) = delete;
    FakeNode &operator=(const FakeNode &) = delete;

    int port() const { return m_port; }
    /// The base URL of a node with this behaviour ("http-500@post:2"), without a slash at its end.
    QString url(const QString &mode = QStringLiteral("honest")) const;
    /// [{n, mode, route, method, path, bytes, status, forwarded}], oldest first.
    nlohmann::json requests() const;
    /// Forgets the requests, and what MODE:N has counted.
    void reset() const;

private:
    QByteArray ask(const QString &control) const;

    QProcess m_process;
    int m_port = 0;
};

} // namespace amphora::test
