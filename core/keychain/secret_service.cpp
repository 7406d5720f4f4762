#include "core/keychain/secret_service.h"

#include "core/keychain/keychain_jobs.h"
#include "core/keychain/prompt_listener.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

namespace amphora::keychain {

namespace {

using Attributes = QMap<QString, QString>;

constexpr char kService[] = "org.freedesktop.secrets";
constexpr char kRoot[] = "/org/freedesktop/secrets";
constexpr char kServiceInterface[] = "org.freedesktop.Secret.Service";
constexpr char kCollectionInterface[] = "org.freedesktop.Secret.Collection";
constexpr char kPromptInterface[] = "org.freedesktop.Secret.Prompt";
constexpr char kPropertiesInterface[] = "org.freedesktop.DBus.Properties";
constexpr int kSlackMs = 5000;
/// More collections than a person has; a service that claims more is not asked about each.
constexpr qsizetype kCollectionsMax = 64;

/// Only the name goes to the log: messages of a service are its own words.
Error errorOf(const QString &name)
{
    const auto detail = "the secret service answers " + name.toStdString();
    if (name == QLatin1String("org.freedesktop.Secret.Error.IsLocked")) return {Errc::keyLocked, detail};
    if (name == QLatin1String("org.freedesktop.DBus.Error.AccessDenied")) return {Errc::keyDenied, detail};
    return {Errc::keyNone, detail};
}

Error strangeAnswer() { return {Errc::keyNone, "the secret service answers in a form that it should not have"}; }

QStringList pathsOf(const QVariant &value)
{
    QStringList paths;
    const auto list = qdbus_cast<QList<QDBusObjectPath>>(value);
    for (const auto &path : list) paths << path.path();
    return paths;
}

QString pathOf(const QVariant &value) { return qvariant_cast<QDBusObjectPath>(value).path(); }
bool isNoPath(const QString &path) { return path.isEmpty() || path == QLatin1String("/"); }
QVariant variantOf(const QVariant &value) { return qvariant_cast<QDBusVariant>(value).variant(); }

} // namespace

SecretService::SecretService(std::chrono::milliseconds timeout) : m_timeoutMs(static_cast<int>(timeout.count()) + kSlackMs)
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretService::call(const QString &path, const char *interface, const char *method, const QVariantList &arguments, QObject *context,
                         std::function<void(Error)> failed, Answer answered) const
{
    auto message = QDBusMessage::createMethodCall(QLatin1String(kService), path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, m_timeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, failed = std::move(failed), answered = std::move(answered)] {
                         watcher->deleteLater();
                         if (watcher->isError()) return failed(errorOf(watcher->error().name()));
                         answered(watcher->reply());
                     });
}

void SecretService::find(const QString &entry, QObject *context, Done<ItemsFound> done) const
{
    const Attributes attributes{{"user", entry}, {"server", QLatin1String(kServiceName)}};
    call(QLatin1String(kRoot), kServiceInterface, "SearchItems", {QVariant::fromValue(attributes)}, context, done,
         [done](const QDBusMessage &reply) {
             const auto arguments = reply.arguments();
             if (reply.signature() != QLatin1String("aoao")) return done(strangeAnswer());
             done(ItemsFound{!pathsOf(arguments[0]).isEmpty(), !pathsOf(arguments[1]).isEmpty()});
         });
}

void SecretService::collections(QObject *context, Done<Collections> done) const
{
    const auto listed = [this, context, done](Collections known) {
        call(QLatin1String(kRoot), kPropertiesInterface, "Get", {QLatin1String(kServiceInterface), QStringLiteral("Collections")}, context,
             done, [this, context, done, known](const QDBusMessage &reply) {
                 if (reply.signature() != QLatin1String("v")) return done(strangeAnswer());
                 auto paths = pathsOf(variantOf(reply.arguments()[0])).mid(0, kCollectionsMax);
                 paths.removeAll(known.defaultPath);
                 if (!known.defaultPath.isEmpty()) paths.prepend(known.defaultPath);
                 lockedOf(paths, known, context, done);
             });
    };
    call(QLatin1String(kRoot), kServiceInterface, "ReadAlias", {QStringLiteral("default")}, context, done,
         [done, listed](const QDBusMessage &reply) {
             if (reply.signature() != QLatin1String("o")) return done(strangeAnswer());
             const auto path = pathOf(reply.arguments()[0]);
             listed(Collections{isNoPath(path) ? QString() : path, false, {}});
         });
}

void SecretService::lockedOf(QStringList paths, Collections known, QObject *context, Done<Collections> done) const
{
    if (paths.isEmpty()) return done(known);
    const auto path = paths.takeFirst();
    call(path, kPropertiesInterface, "Get", {QLatin1String(kCollectionInterface), QStringLiteral("Locked")}, context, done,
         [this, path, paths, known, context, done](const QDBusMessage &reply) mutable {
             if (reply.signature() != QLatin1String("v")) return done(strangeAnswer());
             if (variantOf(reply.arguments()[0]).toBool()) {
                 known.locked << path;
                 known.isDefaultLocked = known.isDefaultLocked || path == known.defaultPath;
             }
             lockedOf(paths, known, context, done);
         });
}

void SecretService::unlock(const QString &collection, QObject *context, Done<std::monostate> done) const
{
    const QList<QDBusObjectPath> objects{QDBusObjectPath(collection)};
    call(QLatin1String(kRoot), kServiceInterface, "Unlock", {QVariant::fromValue(objects)}, context, done,
         [this, context, done](const QDBusMessage &reply) {
             if (reply.signature() != QLatin1String("aoo")) return done(strangeAnswer());
             answerPrompt(pathOf(reply.arguments()[1]), context, done);
         });
}

void SecretService::createDefault(QObject *context, Done<std::monostate> done) const
{
    const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("Default keyring")}};
    call(QLatin1String(kRoot), kServiceInterface, "CreateCollection", {properties, QStringLiteral("default")}, context, done,
         [this, context, done](const QDBusMessage &reply) {
             if (reply.signature() != QLatin1String("oo")) return done(strangeAnswer());
             answerPrompt(pathOf(reply.arguments()[1]), context, done);
         });
}

void SecretService::answerPrompt(const QString &prompt, QObject *context, Done<std::monostate> done) const
{
    if (isNoPath(prompt)) return done(std::monostate{});
    new PromptListener(prompt, context, [done](bool isDismissed) {
        if (isDismissed) return done(Error{Errc::keyDenied, "the desktop's question was dismissed"});
        done(std::monostate{});
    });
    call(prompt, kPromptInterface, "Prompt", {QString()}, context, done, [](const QDBusMessage &) {});
}

QString SecretService::ownerProcess()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    const auto pid = bus ? bus->servicePid(QLatin1String(kService)) : QDBusReply<uint>(QDBusError());
    if (!pid.isValid()) return {};
    QFile command(QStringLiteral("/proc/%1/comm").arg(pid.value()));
    return command.open(QIODevice::ReadOnly) ? QString::fromUtf8(command.readAll()).trimmed() : QString();
}

} // namespace amphora::keychain
