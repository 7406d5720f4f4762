#include "tests/support/fake_node.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <stdexcept>

namespace amphora::test {

namespace {

constexpr int kStartMs = 60000; // under sanitizers, beside a build
const QString kScript = QStringLiteral(AMPHORA_SOURCE_DIR "/tests/support/fake_node.py");

} // namespace

FakeNode::FakeNode(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("python3"), QStringList{kScript, QStringLiteral("--parent"), QString::number(QCoreApplication::applicationPid())} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartMs)) {}
    m_port = m_process.readLine().trimmed().toInt();
    if (m_port == 0) throw std::runtime_error("the fake node did not start");
}

FakeNode::~FakeNode()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString FakeNode::url(const QString &mode) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(mode);
}

nlohmann::json FakeNode::requests() const { return nlohmann::json::parse(ask(QStringLiteral("requests")).toStdString()); }

void FakeNode::reset() const { ask(QStringLiteral("reset")); }

QByteArray FakeNode::ask(const QString &control) const
{
    QProcess process;
    process.start(QStringLiteral("python3"), {kScript, QStringLiteral("--ask"), QString::number(m_port), control});
    if (!process.waitForFinished(kStartMs) || process.exitCode() != 0)
        throw std::runtime_error("the fake node does not answer: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

} // namespace amphora::test
