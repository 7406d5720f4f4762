#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace amphora::test {

/// org.freedesktop.secrets on a connection of its own in this process: what a service, or the person before it, may do and the real
/// keyring cannot be made to do. One collection, one item; it never gives a secret away and counts what tries to change it.
class FakeSecretService final : public QDBusVirtualObject {
public:
    enum class Prompt { dismissed, answered, silent };
    enum class Search { honest, never, refuses, nonsense, finds, findsNothing };

    FakeSecretService();
    ~FakeSecretService() override;

    Prompt prompt = Prompt::dismissed;
    Search search = Search::honest;
    bool isLocked = true;
    int writes = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    bool answerSearch(const QDBusMessage &message, const QDBusConnection &bus) const;
    void completePrompt();

    QDBusConnection m_bus;
};

} // namespace amphora::test
