#include "ui/presenters/credential_source.h"

#include "core/credential/backup.h"
#include "core/credential/badge.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace amphora::ui {

namespace {

Bytes bytesOf(const QByteArray &data)
{
    const auto *begin = reinterpret_cast<const std::uint8_t *>(data.constData());
    return Bytes(begin, begin + data.size());
}

} // namespace

CredentialSource::CredentialSource(engine::CredentialService &credentials, QObject *parent) : QObject(parent), m_credentials(credentials)
{
    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, this, [this] { Q_EMIT late(m_name); });
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        const int all = m_reading.progressMaximum();
        if (all > 0 && m_reading.isRunning()) Q_EMIT progressed(double(value) / all);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_late.stop();
        if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) return;
        const auto bytes = m_reading.result();
        bytes ? Q_EMIT given(*bytes, m_name) : Q_EMIT failed(bytes.error(), m_name);
    });
}

void CredentialSource::openFile(const QUrl &file)
{
    stop();
    m_name = file.fileName();
    // What lies on the network is not fetched.
    if (!file.isLocalFile()) return Q_EMIT failed({Errc::unsupported, "only files of this computer are opened"}, m_name);
    m_late.start();
    m_reading.setFuture(m_credentials.readFile(file.toLocalFile().toStdString()));
}

void CredentialSource::takeText(const QString &text)
{
    stop();
    m_name.clear();
    Q_EMIT given(bytesOf(text.toUtf8()), m_name);
}

void CredentialSource::paste()
{
    stop();
    m_name.clear();
    const auto *content = QGuiApplication::clipboard()->mimeData();
    if (content && content->hasUrls() && content->urls().first().isLocalFile()) return openFile(content->urls().first());
    // The bytes as they are there: a badge stands beside the pixels, and decoding would lose it.
    if (content && content->hasFormat(QStringLiteral("image/png"))) return Q_EMIT given(bytesOf(content->data(QStringLiteral("image/png"))), m_name);
    const auto text = content ? content->text() : QString();
    if (text.trimmed().isEmpty()) return Q_EMIT failed({Errc::notFound, "nothing to paste"}, m_name);
    takeText(text);
}

void CredentialSource::stop()
{
    m_late.stop();
    m_reading.future().cancel();
    m_reading.setFuture({});
}

CredentialSource::Problem CredentialSource::problem(const Error &error)
{
    if (error.code == Errc::notFound && error.where.empty()) return {tr("There is nothing to paste."), tr("Copy the text of a credential, its file or a picture with a badge first."), {}};
    const auto words = errorText(error);
    if (error.code != Errc::size) return {words.title, words.text(), words.code};
    const auto bytes = QString::fromStdString(error.detail).section(QLatin1Char(' '), 0, 0).toULongLong();
    const auto limit = tr("The limit is %1, for a backup %2. Nothing was changed.").arg(words::size(credential::kBadgeBytesMax), words::size(credential::kBackupBytesMax));
    return {words.title, (bytes > 0 ? tr("It is %1.").arg(words::size(bytes)) + QLatin1Char(' ') : QString()) + limit, words.code};
}

} // namespace amphora::ui
