#include "app/instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace amphora {

namespace {

constexpr int answerMsMax = 1000;
constexpr qint64 requestBytesMax = 64;
const QByteArray raiseAnswer = "ok\n";

bool isOurUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

} // namespace

Instance::Instance(const store::HomePaths &paths, QObject *parent) : QObject(parent), m_paths(paths) {}

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
QString Instance::socketPath() const
{
    const auto home = store::HomeFolder(m_paths).read();
    auto name = home ? home->homeId : std::string();
    if (name.empty()) name = "new-" + folderHash().toStdString();
    return QString::fromStdString((m_paths.runtime / (name + ".sock")).string());
}

bool Instance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(answerMsMax) || !isOurUser(socket)) return false;
    socket.write(request());
    return socket.waitForBytesWritten(answerMsMax) && socket.waitForReadyRead(answerMsMax) && socket.readLine(requestBytesMax) == raiseAnswer;
}

void Instance::listen()
{
    const auto path = socketPath();
    if (path == m_listening || !store::makePrivateFolder(m_paths.runtime)) return;
    auto *server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(path)) {
        // Left by an owner that was killed, or in use by a copy of this home, which keeps it.
        QLocalSocket other;
        other.connectToServer(path);
        const bool isAlive = other.waitForConnected(answerMsMax);
        if (isAlive || !QLocalServer::removeServer(path) || !server->listen(path)) return server->deleteLater();
    }
    m_listening = path;
    connect(server, &QLocalServer::newConnection, this, [this, server] { accept(*server); });
}

void Instance::accept(QLocalServer &server)
{
    auto *socket = server.nextPendingConnection();
    if (!socket) return;
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurUser(*socket)) return socket->abort();
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > requestBytesMax) return socket->abort();
        if (!socket->canReadLine()) return;
        if (socket->readLine(requestBytesMax) != request()) return socket->abort();
        socket->write(raiseAnswer);
        Q_EMIT raiseWanted();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace amphora
