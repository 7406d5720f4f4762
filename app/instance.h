#pragma once

#include "core/store/home_folder.h"

#include <QLocalServer>
#include <QObject>

namespace amphora {

/// One window per home (decisions §7): the owner listens on a socket that only its user can reach; a second start asks it to come forward.
class Instance : public QObject {
    Q_OBJECT

public:
    /// Reads home.json: make it before there is a window.
    explicit Instance(const store::HomePaths &paths, QObject *parent = nullptr);

    /// Asks a running owner to raise its window. False if none answers within a second; for a start, before there is a window.
    bool raiseOther() const;
    /// The same without waiting; otherRaised() if somebody did.
    void askOther();
    /// Listens; call it as the owner of the home, again after the home got its id, which is empty before. A failure costs only the raising.
    void listen(const std::string &homeId);
    /// It listens under the home's own id: that never changes.
    bool isKnown() const noexcept { return m_isKnown; }

Q_SIGNALS:
    void raiseWanted();
    void otherRaised();

private:
    QString socketPath(const std::string &homeId) const;
    QByteArray folderHash() const;
    QByteArray request() const;
    void accept(QLocalServer &server);

    store::HomePaths m_paths;
    QString m_otherPath; ///< Where another owner would listen.
    QString m_listening;
    bool m_isKnown = false;
};

} // namespace amphora
