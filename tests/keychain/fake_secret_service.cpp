#include "tests/keychain/fake_secret_service.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <stdexcept>

namespace amphora::test {

namespace {

const QString kRoot = "/org/freedesktop/secrets";
const QString kPrompt = kRoot + "/prompt/1";
const QDBusObjectPath kCollection(kRoot + "/collection/only");
using Paths = QList<QDBusObjectPath>;

QVariant variantOf(const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); }

} // namespace

FakeSecretService::FakeSecretService() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "fake"))
{
    if (!m_bus.registerVirtualObject(kRoot, this, QDBusConnection::SubPath) || !m_bus.registerService("org.freedesktop.secrets"))
        throw std::runtime_error("the fake service cannot have its name");
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterService("org.freedesktop.secrets");
    m_bus.unregisterObject(kRoot, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus("fake");
}

bool FakeSecretService::answerSearch(const QDBusMessage &message, const QDBusConnection &bus) const
{
    const Paths none, one{QDBusObjectPath(kCollection.path() + "/1")};
    const auto found = [&](const Paths &unlocked, const Paths &locked) {
        return bus.send(message.createReply({QVariant::fromValue(unlocked), QVariant::fromValue(locked)}));
    };
    switch (search) {
    case Search::never: return true;
    case Search::refuses: return bus.send(message.createErrorReply("org.freedesktop.DBus.Error.AccessDenied", "no"));
    case Search::nonsense: return bus.send(message.createReply(QString("items")));
    case Search::finds: return found(one, none);
    case Search::findsNothing: return found(none, none);
    case Search::honest: break;
    }
    return isLocked ? found(none, one) : found(one, none);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &bus)
{
    const auto method = message.member();
    if (method == "SearchItems") return answerSearch(message, bus);
    if (method == "ReadAlias") return bus.send(message.createReply(QVariant::fromValue(kCollection)));
    if (method == "Get" && message.arguments().at(1) == "Collections")
        return bus.send(message.createReply(variantOf(QVariant::fromValue(Paths{kCollection}))));
    if (method == "Get" && message.arguments().at(1) == "Locked") return bus.send(message.createReply(variantOf(isLocked)));
    if (method == "Unlock")
        return bus.send(message.createReply({QVariant::fromValue(Paths()), QVariant::fromValue(QDBusObjectPath(kPrompt))}));
    if (method == "Prompt") {
        const bool isSent = bus.send(message.createReply());
        completePrompt();
        return isSent;
    }
    if (method == "CreateItem" || method == "Delete" || method == "SetSecret") ++writes;
    return bus.send(message.createErrorReply("org.freedesktop.Secret.Error.IsLocked", "no"));
}

void FakeSecretService::completePrompt()
{
    if (prompt == Prompt::silent) return;
    const bool isDismissed = prompt == Prompt::dismissed;
    isLocked = isDismissed;
    auto signal = QDBusMessage::createSignal(kPrompt, "org.freedesktop.Secret.Prompt", "Completed");
    signal << isDismissed << variantOf(QString());
    m_bus.send(signal);
}

} // namespace amphora::test
