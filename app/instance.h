#pragma once

#include "core/store/home_folder.h"

#include <QLocalServer>
#include <QObject>

namespace amphora {

/// One window per home (decisions §7): the owner listens on a socket that only its user can reach; a second start asks it to come forward.
class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(const store::HomePaths &paths, QObject *parent = nullptr);

    /// Asks a running owner to raise its window. False if none answers within a second.
    bool raiseOther() const;
    /// Listens; call it as the owner of the home, again after the home got its id. A failure costs only the raising.
    void listen();

Q_SIGNALS:
    void raiseWanted();

private:
    QString socketPath() const;
    QByteArray folderHash() const;
    QByteArray request() const;
    void accept(QLocalServer &server);

    store::HomePaths m_paths;
    QString m_listening;
};

} // namespace amphora
