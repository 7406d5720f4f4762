#include "ui/presenters/credential_finder.h"

#include "core/engine/when_done.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

CredentialFinder::CredentialFinder(engine::Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &CredentialFinder::forget);
    connect(&m_engine.credentials(), &engine::CredentialService::changed, this, &CredentialFinder::forget);
}

bool CredentialFinder::isOpen() const
{
    const auto &current = m_engine.identities().current();
    return current && current->state == engine::KeyState::unlocked;
}

std::vector<FoundRow> CredentialFinder::find(const QString &query)
{
    const auto text = query.trimmed();
    if (text.size() < kQueryMin || !isOpen()) return {};
    if (text != m_query) ask(text);
    return m_rows;
}

void CredentialFinder::forget()
{
    ++m_turn;
    m_query.clear();
    m_rows.clear();
}

void CredentialFinder::ask(const QString &text)
{
    forget();
    m_query = text;
    engine::whenDone(m_engine.credentials().list(text.toStdString()), this, [this, turn = m_turn](const Result<std::vector<engine::CredentialView>> &views) {
        if (turn == m_turn && views && isOpen()) took(*views);
    });
}

void CredentialFinder::took(std::vector<engine::CredentialView> views)
{
    std::reverse(views.begin(), views.end()); // The newest is the likeliest.
    if (views.size() > std::size_t(kShown)) views.resize(kShown);
    for (const auto &view : views) {
        FoundRow row;
        row.key = QStringLiteral("held:") + words::text(view.id);
        //: Heading in the command palette.
        row.section = tr("Credentials");
        row.iconName = CredentialWords::symbol(view.content);
        row.title = CredentialWords::title(view.content);
        row.detail = CredentialWords::issuer(view.content);
        m_rows.push_back(std::move(row));
    }
    if (!m_rows.empty()) Q_EMIT found();
}

} // namespace amphora::ui
