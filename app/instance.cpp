#include "app/instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace amphora {

namespace {

constexpr int kAnswerMsMax = 1000;
constexpr qint64 kRequestBytesMax = 64;
constexpr const char *kRaiseAnswer = "ok\n";

bool isOurUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

} // namespace

Instance::Instance(const store::HomePaths &paths, QObject *parent) : QObject(parent), m_paths(paths)
{
    const auto home = store::HomeFolder(m_paths).read();
    m_otherPath = socketPath(home ? home->homeId : std::string());
}

QByteArray Instance::folderHash() const
{
    std::error_code failure;
    const auto folder = std::filesystem::absolute(m_paths.data, failure);
    const auto text = QByteArray::fromStdString((failure ? m_paths.data : folder).lexically_normal().string());
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(8).toHex();
}

/// Names the folder too: a copied home has the same id, and its window is another one.
QByteArray Instance::request() const { return "raise " + folderHash() + '\n'; }

/// A home without an identity has no id yet: its folder's hash stands in.
QString Instance::socketPath(const std::string &homeId) const
{
    const auto name = homeId.empty() ? "new-" + folderHash().toStdString() : homeId;
    return QString::fromStdString((m_paths.runtime / (name + ".sock")).string());
}

bool Instance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_otherPath);
    if (!socket.waitForConnected(kAnswerMsMax) || !isOurUser(socket)) return false;
    socket.write(request());
    return socket.waitForBytesWritten(kAnswerMsMax) && socket.waitForReadyRead(kAnswerMsMax) && socket.readLine(kRequestBytesMax) == kRaiseAnswer;
}

void Instance::askOther()
{
    auto *socket = new QLocalSocket(this);
    QTimer::singleShot(kAnswerMsMax, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        if (isOurUser(*socket)) socket->write(request());
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine() && socket->readLine(kRequestBytesMax) == kRaiseAnswer) Q_EMIT otherRaised();
    });
    socket->connectToServer(m_otherPath);
}

void Instance::listen(const std::string &homeId)
{
    const auto path = socketPath(homeId);
    if (path == m_listening || !store::makePrivateFolder(m_paths.runtime)) return;
    m_listening = path;
    m_isKnown = !homeId.empty();
    auto *server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server, &QLocalServer::newConnection, this, [this, server] { accept(*server); });
    if (server->listen(path)) return;
    // Left by an owner that was killed, or in use by a copy of this home, which keeps it.
    auto *other = new QLocalSocket(server);
    connect(other, &QLocalSocket::connected, server, &QObject::deleteLater);
    connect(other, &QLocalSocket::errorOccurred, server, [server, other, path] {
        other->deleteLater();
        if (!QLocalServer::removeServer(path) || !server->listen(path)) server->deleteLater();
    }, Qt::SingleShotConnection);
    other->connectToServer(path);
}

void Instance::accept(QLocalServer &server)
{
    auto *socket = server.nextPendingConnection();
    if (!socket) return;
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurUser(*socket)) return socket->abort();
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > kRequestBytesMax) return socket->abort();
        if (!socket->canReadLine()) return;
        if (socket->readLine(kRequestBytesMax) != request()) return socket->abort();
        socket->write(kRaiseAnswer);
        Q_EMIT raiseWanted();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace amphora
