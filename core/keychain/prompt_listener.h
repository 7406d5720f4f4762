#pragma once

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace amphora::keychain {

/// Waits for the one `Completed` signal of a Secret Service prompt.
class PromptListener final : public QObject {
    Q_OBJECT

public:
    PromptListener(const QString &prompt, QObject *parent, std::function<void(bool isDismissed)> completed);

private Q_SLOTS:
    void complete(bool isDismissed, const QDBusVariant &result);

private:
    std::function<void(bool)> m_completed;
};

} // namespace amphora::keychain
