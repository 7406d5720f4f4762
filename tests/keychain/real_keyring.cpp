#include "tests/keychain/real_keyring.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>
#include <stdexcept>

namespace amphora::test {

/// The Secret struct of the specification, (oayays).
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &to, const Secret &secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, Secret &secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

namespace {

const QString kService = "org.freedesktop.secrets";
const QString kServicePath = "/org/freedesktop/secrets";
const QString kServiceInterface = "org.freedesktop.Secret.Service";
const QDBusObjectPath kLogin(kServicePath + "/collection/login");

void waitFor(const char *what, const std::function<bool()> &isTrue)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue()) {
        if (timer.elapsed() > 60'000) throw std::runtime_error(what);
        QTest::qWait(20);
    }
}

QDBusMessage ask(const QDBusConnection &bus, const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(kService, path, interface, method);
    message.setArguments(arguments);
    const auto reply = bus.call(message, QDBus::Block, 60'000);
    if (reply.type() != QDBusMessage::ReplyMessage)
        throw std::runtime_error((method + ": " + reply.errorName() + " " + reply.errorMessage()).toStdString());
    return reply;
}

} // namespace

RealKeyring::RealKeyring() : m_judge(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "judge"))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Secret>();
}

RealKeyring::~RealKeyring()
{
    if (m_stopped) goOn();
    if (m_daemon && m_daemon->state() == QProcess::Running) {
        m_daemon->terminate();
        m_daemon->waitForFinished(60'000);
    }
    QDBusConnection::disconnectFromBus("judge");
}

void RealKeyring::start(const QString &password, const QString &dataHome)
{
    m_daemon = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!dataHome.isEmpty()) environment.insert("XDG_DATA_HOME", dataHome);
    m_daemon->setProcessEnvironment(environment);
    m_daemon->setStandardOutputFile(QProcess::nullDevice());
    m_daemon->setStandardErrorFile(QProcess::nullDevice());
    m_daemon->start("gnome-keyring-daemon", {"--foreground", "--unlock", "--components=secrets"});
    m_daemon->write(password.toUtf8());
    m_daemon->closeWriteChannel();
    waitFor("the keyring does not start", [this] { return isRunning(); });
}

void RealKeyring::kill()
{
    const auto pid = ownerPid();
    if (pid <= 0) throw std::runtime_error("there is no keyring to kill"); // To kill() 0 and -1 are many processes.
    ::kill(pid_t(pid), SIGKILL);
    if (m_daemon) m_daemon->waitForFinished(60'000);
    waitFor("the keyring does not end", [this, pid] { return !isRunning() || ownerPid() != pid; });
}

void RealKeyring::stop()
{
    m_stopped = ownerPid();
    if (m_stopped <= 0) throw std::runtime_error("there is no keyring to stop");
    ::kill(pid_t(m_stopped), SIGSTOP);
}

void RealKeyring::goOn()
{
    ::kill(pid_t(m_stopped), SIGCONT);
    m_stopped = 0;
}

void RealKeyring::lock()
{
    const QList<QDBusObjectPath> collections{kLogin};
    ask(m_judge, kServicePath, kServiceInterface, "Lock", {QVariant::fromValue(collections)});
}

/// What the keyring's prompter does with the password a person has typed; `--unlock` does not reach a running daemon of version 42.
void RealKeyring::unlock(const QString &password)
{
    const auto session = openSession();
    ask(m_judge, kServicePath, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
        {QVariant::fromValue(kLogin), QVariant::fromValue(Secret{session, {}, password.toUtf8(), "text/plain"})});
}

bool RealKeyring::isRunning() const { return m_judge.interface()->isServiceRegistered(kService); }

qint64 RealKeyring::ownerPid() const
{
    const auto pid = m_judge.interface()->servicePid(kService);
    return pid.isValid() ? qint64(pid.value()) : 0;
}

QDBusObjectPath RealKeyring::openSession() const
{
    const auto opened = ask(m_judge, kServicePath, kServiceInterface, "OpenSession", {"plain", QVariant::fromValue(QDBusVariant(QString()))});
    return opened.arguments().at(1).value<QDBusObjectPath>();
}

QStringList RealKeyring::find(const QString &entry, int part) const
{
    const QMap<QString, QString> attributes{{"user", entry}, {"server", "Amphora"}};
    const auto reply = ask(m_judge, kServicePath, kServiceInterface, "SearchItems", {QVariant::fromValue(attributes)});
    QStringList paths;
    const auto found = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(part));
    for (const auto &path : found) paths << path.path();
    return paths;
}

QByteArray RealKeyring::stored(const QString &entry) const
{
    const auto items = find(entry, 0);
    if (items.isEmpty()) return find(entry, 1).isEmpty() ? "absent" : "locked";
    const auto reply = ask(m_judge, items.first(), "org.freedesktop.Secret.Item", "GetSecret", {QVariant::fromValue(openSession())});
    return QByteArray::fromBase64(qdbus_cast<Secret>(reply.arguments().at(0)).value);
}

int RealKeyring::itemCount(const QString &entry) const { return int(find(entry, 0).size() + find(entry, 1).size()); }

void RealKeyring::removeByHand(const QString &entry) const
{
    for (const auto &item : find(entry, 0)) ask(m_judge, item, "org.freedesktop.Secret.Item", "Delete", {});
}

QString RealKeyring::folder() { return qEnvironmentVariable("XDG_DATA_HOME") + "/keyrings"; }

QMap<QString, QByteArray> RealKeyring::files()
{
    QMap<QString, QByteArray> contents;
    const QDir dir(folder());
    for (const auto &name : dir.entryList({"*.keyring"}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) contents[name] = file.readAll();
    }
    return contents;
}

} // namespace amphora::test
