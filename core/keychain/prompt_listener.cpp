#include "core/keychain/prompt_listener.h"

#include <QDBusConnection>

#include <utility>

namespace amphora::keychain {

PromptListener::PromptListener(const QString &prompt, QObject *parent, std::function<void(bool)> completed)
    : QObject(parent), m_completed(std::move(completed))
{
    QDBusConnection::sessionBus().connect(QStringLiteral("org.freedesktop.secrets"), prompt, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                          QStringLiteral("Completed"), this, SLOT(complete(bool, QDBusVariant)));
}

void PromptListener::complete(bool isDismissed, const QDBusVariant &)
{
    deleteLater();
    if (const auto completed = std::exchange(m_completed, nullptr)) completed(isDismissed);
}

} // namespace amphora::keychain
