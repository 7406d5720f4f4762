#pragma once

#include "core/engine/engine.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QUrl>

namespace amphora::ui {

/// The bytes that a person hands over: a file, a dropped text, the clipboard. A file is read elsewhere and can be stopped; what was asked for
/// before is forgotten by the next request.
class CredentialSource : public QObject {
    Q_OBJECT

public:
    explicit CredentialSource(engine::CredentialService &credentials, QObject *parent = nullptr);

    void openFile(const QUrl &file);
    void takeText(const QString &text);
    void paste();
    void stop();

    /// A failure to read, with how large is too large; in the current language.
    struct Problem { QString title, text, code; };
    static Problem problem(const Error &error);

    static constexpr std::chrono::milliseconds kLate{250}; ///< From then on reading shows itself.

Q_SIGNALS:
    void late(const QString &name); ///< Reading takes its time
    void progressed(double share);
    void given(const Bytes &bytes, const QString &name); ///< name: of the file; empty for text
    void failed(const Error &error, const QString &name);

private:
    engine::CredentialService &m_credentials;
    QFutureWatcher<Result<Bytes>> m_reading;
    QTimer m_late;
    QString m_name;
};

} // namespace amphora::ui
