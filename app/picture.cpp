#include "app/picture.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>

#include <cstdio>
#include <cstdlib>

namespace amphora {

using Gate = ui::ShellModel::Gate;

namespace {

constexpr int kCalmLooks = 10; // Answers to what was asked before the page was open may still arrive.

} // namespace

Picture::Picture(const Arguments &arguments, ui::Faces &faces, QQuickWindow &window)
    : QObject(&window), m_file(arguments.picture), m_page(arguments.page), m_faces(faces), m_window(window)
{
    if (const auto *passphrase = std::getenv("AMPHORA_PASSPHRASE"); passphrase && *passphrase) m_passphrase = engine::makeSecret(asBytes(passphrase));
    m_looks.setInterval(100);
    connect(&m_looks, &QTimer::timeout, this, &Picture::look);
    m_looks.start();
}

void Picture::look()
{
    const auto gate = m_faces.shell.gate();
    if (--m_left < 0) return end(QStringLiteral("the window was not ready within half a minute"));
    if (gate == Gate::Locked && m_passphrase && m_faces.unlock.wantsPassphrase) {
        auto passphrase = QString::fromLocal8Bit(asText(m_passphrase->view()).data(), qsizetype(m_passphrase->size()));
        m_passphrase.reset();
        Q_EMIT m_faces.unlock.openWanted(passphrase);
        ui::wipe(passphrase);
        return;
    }
    if (gate == Gate::Open && !m_page.isEmpty() && m_faces.shell.page() != m_page) {
        m_faces.shell.open(m_page);
        m_calm = 0;
        return;
    }
    m_calm = isSettled() ? m_calm + 1 : 0;
    if (m_calm < kCalmLooks) return;
    if (!m_window.grabWindow().save(m_file)) return end(QStringLiteral("cannot write ") + m_file);
    end({});
}

/// What people would call a page: nothing waits to be read, and no vault is being opened.
bool Picture::isSettled() const
{
    const auto gate = m_faces.shell.gate();
    if (gate == Gate::Starting || m_faces.unlock.busy) return false;
    return gate != Gate::Open || m_faces.profile.state != ui::ProfileEditor::State::Loading;
}

void Picture::end(const QString &problem)
{
    m_looks.stop();
    if (!problem.isEmpty()) std::fprintf(stderr, "amphora: %s.\n", qPrintable(problem));
    QCoreApplication::exit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace amphora
