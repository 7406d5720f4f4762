#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QMap>
#include <QProcess>
#include <QString>

#include <memory>

namespace amphora::test {

/// The real gnome-keyring-daemon of this session, as the judge of what the keychain did: started, stopped, locked and killed by the
/// test, and asked for stored values over a connection of its own, past QtKeychain and libsecret. Bad luck throws std::runtime_error.
class RealKeyring {
public:
    RealKeyring();
    ~RealKeyring();

    /// With another `dataHome`, it is another keyring altogether.
    void start(const QString &password = "pw", const QString &dataHome = {});
    void kill(); ///< SIGKILL to whatever owns the name.
    void stop(); ///< SIGSTOP: it answers nothing.
    void goOn();
    void lock();
    void unlock(const QString &password = "pw");

    bool isRunning() const;
    /// The value under that entry, "absent", or "locked".
    QByteArray stored(const QString &entry) const;
    int itemCount(const QString &entry) const;
    void removeByHand(const QString &entry) const;

    static QString folder(); ///< Of the keyring files.
    /// Name → content of every *.keyring file.
    static QMap<QString, QByteArray> files();

private:
    qint64 ownerPid() const;
    QDBusObjectPath openSession() const; ///< "plain": what is sent is not encrypted.
    QStringList find(const QString &entry, int part) const;

    QDBusConnection m_judge;
    std::unique_ptr<QProcess> m_daemon;
    qint64 m_stopped = 0;
};

} // namespace amphora::test
