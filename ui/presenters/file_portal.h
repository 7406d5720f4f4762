#pragma once

#include "ui/models/files_model.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

namespace amphora::ui {

/// The desktop's own file window, through its portal (org.freedesktop.portal.FileChooser): the one that the person knows from every other
/// program, on X11 and Wayland, without a library of any desktop in this process.
class FilePortal : public QObject {
    Q_OBJECT

public:
    explicit FilePortal(const QDBusConnection &session, QObject *parent = nullptr);

    /// Exactly one of the signals follows, unless another question or close() comes first.
    void ask(const FileQuestion &question);
    void close();

Q_SIGNALS:
    void answered(const QUrl &file);
    void dismissed();
    void missing(); ///< This desktop has no such window.

private Q_SLOTS:
    void responded(uint code, const QVariantMap &results);

private:
    void listen(const QString &path);
    void forget();

    QDBusConnection m_bus;
    FileQuestion m_question;
    QString m_request; ///< the object of the window that is open
    int m_turn = 0;
};

} // namespace amphora::ui
