#include "ui/presenters/credentials_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;
using CredentialsState = CredentialsModel::ListState;

namespace {

constexpr std::chrono::milliseconds kFindSoon{60};

} // namespace

CredentialsPresenter::CredentialsPresenter(engine::Engine &engine, CredentialsModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_taking(engine, model.taking), m_checking(engine, model.checking)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kFindSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { find(); });
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &CredentialsPresenter::identityChanged);
    connect(&m_engine.credentials(), &engine::CredentialService::changed, this, &CredentialsPresenter::reload);
    connect(&m_model, &CredentialsModel::shown, this, [this] {
        m_isShown = true;
        reload();
    });
    connect(&m_model, &CredentialsModel::tabWanted, this, [this](int tab) {
        m_model.tab = std::clamp(tab, int(CredentialsModel::Held), int(CredentialsModel::Issued));
        m_open.clear();
        show();
    });
    connect(&m_model, &CredentialsModel::searchWanted, this, [this](const QString &text) {
        m_model.search = text;
        m_isTyped = true;
        m_soon.start();
    });
    connect(&m_model, &CredentialsModel::credentialWanted, this, &CredentialsPresenter::openCredential);
    connect(&m_model, &CredentialsModel::credentialClosed, this, [this] { openCredential({}); });
    connect(&m_model.opened, &CredentialModel::checkWanted, this, &CredentialsPresenter::checkAgain);
    connect(&m_model.opened, &CredentialModel::retryWanted, this, &CredentialsPresenter::reload);
    connect(&m_model.opened, &CredentialModel::rawWanted, this, [this] {
        if (const auto *view = find(m_open)) CredentialEyes::fillRaw(m_model.opened, *view);
    });
    connect(&m_model.opened, &CredentialModel::rawCopyWanted, this, [this] {
        const auto *view = find(m_open);
        if (!view) return;
        TextKit::copy(words::text(view->text));
        Q_EMIT said(tr("Text copied. Whoever has it has the credential."));
    });
    connect(&m_model, &CredentialsModel::removeWanted, this, [this](const QString &key) {
        const auto *view = find(key.toStdString());
        if (!view) return;
        m_model.removeKey = key;
        m_model.removeTitle = CredentialWords::title(view->content);
        m_model.told();
    });
    connect(&m_model, &CredentialsModel::removeRefused, this, [this] {
        m_model.removeKey.clear();
        m_model.told();
    });
    connect(&m_model, &CredentialsModel::removeConfirmed, this, &CredentialsPresenter::remove);
    connect(&m_model, &CredentialsModel::unlockWanted, this, &CredentialsPresenter::unlockWanted);
    connect(&m_model, &CredentialsModel::checkFileWanted, &m_checking, &CredentialChecking::openFile);
    connect(&m_taking, &CredentialTaking::said, this, &CredentialsPresenter::said);
    connect(&m_taking, &CredentialTaking::taken, this, [this](const QString &key) {
        if (!key.isEmpty()) openCredential(key);
    });
    identityChanged();
}

void CredentialsPresenter::identityChanged()
{
    const auto &current = m_engine.identities().current();
    const auto id = current ? current->id : std::string();
    const bool isUnlocked = current && current->state == engine::KeyState::unlocked;
    if (id == m_identity && isUnlocked == m_isUnlocked) return;
    m_identity = id;
    m_isUnlocked = isUnlocked;
    forget();
    if (m_isShown) reload();
}

/// What is sealed while the key is away is not in the window either.
void CredentialsPresenter::forget()
{
    ++m_turn;
    ++m_findTurn;
    m_all.reset();
    m_ledger.clear();
    m_found.reset();
    m_problem.reset();
    m_open.clear();
    m_model.search.clear();
    m_model.removeKey.clear();
    m_model.removeTitle.clear();
    m_model.isRemoving = false;
    close();
    show();
}

void CredentialsPresenter::close()
{
    m_taking.close();
    m_checking.close();
}

void CredentialsPresenter::reload()
{
    if (!m_isShown || !m_isUnlocked) return show();
    const int turn = ++m_turn;
    whenDone(m_engine.credentials().list({}), this, [this, turn](const Result<std::vector<engine::CredentialView>> &all) {
        if (turn != m_turn) return;
        m_problem.reset();
        if (all) m_all = *all;
        else m_problem = all.error();
        m_checkedAt = SystemClock().now();
        if (m_model.search.trimmed().isEmpty()) show();
        else find();
    });
    whenDone(m_engine.credentials().ledger(), this, [this, turn](const Result<std::vector<credential::Shown>> &ledger) {
        if (turn != m_turn || !ledger) return;
        m_ledger = *ledger;
        showOpened();
    });
}

void CredentialsPresenter::find()
{
    const int turn = ++m_findTurn;
    if (m_model.search.trimmed().isEmpty()) {
        m_found.reset();
        return show();
    }
    if (!m_isUnlocked) return;
    whenDone(m_engine.credentials().list(m_model.search.toStdString()), this, [this, turn](const Result<std::vector<engine::CredentialView>> &found) {
        if (turn != m_findTurn || !found) return;
        m_found.emplace();
        for (const auto &view : *found) m_found->push_back(view.id);
        if (m_found->empty() && m_isTyped) m_open.clear(); // Beside "nothing" no other credential stands as if it were the answer.
        m_isTyped = false;
        show();
    });
}

const engine::CredentialView *CredentialsPresenter::find(const std::string &id) const
{
    if (!m_all || id.empty()) return nullptr;
    const auto found = std::find_if(m_all->begin(), m_all->end(), [&](const engine::CredentialView &view) { return view.id == id; });
    return found == m_all->end() ? nullptr : &*found;
}

CredentialEyes CredentialsPresenter::eyes() const
{
    const auto &current = m_engine.identities().current();
    return {current ? current->did : std::string(), m_checkedAt};
}

void CredentialsPresenter::openCredential(const QString &key)
{
    m_open = key.toStdString();
    if (!m_open.empty() && !find(m_open)) { // Just made: the list is on its way.
        m_isShown = true;
        return reload();
    }
    show();
}

void CredentialsPresenter::checkAgain()
{
    whenDone(m_engine.credentials().show(m_open), this, [this](const Result<engine::CredentialView> &view) {
        if (!view || !m_all) return;
        for (auto &one : *m_all)
            if (one.id == view->id) one = *view;
        m_checkedAt = SystemClock().now();
        show();
    });
}

void CredentialsPresenter::remove()
{
    if (m_model.removeKey.isEmpty() || m_model.isRemoving) return;
    m_model.isRemoving = true;
    m_model.told();
    whenDone(m_engine.credentials().remove(m_model.removeKey.toStdString()), this, [this](const Result<engine::CredentialView> &removed) {
        m_model.isRemoving = false;
        m_model.removeKey.clear();
        m_model.told();
        if (!removed) {
            const auto words = errorText(removed.error());
            return Q_EMIT said(words.title + QLatin1Char(' ') + words.code);
        }
        if (removed->id == m_open) m_open.clear();
        //: Toast; %1 is the title of a credential.
        Q_EMIT said(tr("%1 was removed from this computer").arg(CredentialWords::title(removed->content)));
    });
}

void CredentialsPresenter::show()
{
    std::vector<CredentialRow> rows;
    std::vector<const engine::CredentialView *> listed;
    m_model.held = m_model.issued = 0;
    const auto &current = eyes();
    if (m_all && m_isUnlocked) {
        if (const auto *opened = find(m_open)) m_model.tab = opened->role == "issued" ? CredentialsModel::Issued : CredentialsModel::Held;
        for (auto view = m_all->rbegin(); view != m_all->rend(); ++view) {
            const bool isIssued = view->role == "issued";
            ++(isIssued ? m_model.issued : m_model.held);
            if (isIssued != (m_model.tab == CredentialsModel::Issued)) continue;
            if (m_found && std::find(m_found->begin(), m_found->end(), view->id) == m_found->end()) continue;
            listed.push_back(&*view);
            rows.push_back(current.row(*view));
        }
    }
    const auto text = m_problem ? errorText(*m_problem) : ErrorText();
    m_model.problemTitle = text.title;
    m_model.problemText = text.text();
    m_model.problemCode = text.code;
    m_model.listState = !m_isUnlocked || (m_problem && m_problem->code == Errc::keyLocked) ? CredentialsState::Locked
                        : m_problem                                                          ? CredentialsState::Failed
                        : !m_all                                                             ? CredentialsState::Loading
                        : m_all->empty()                                                     ? CredentialsState::Nothing
                        : !rows.empty()                                                      ? CredentialsState::Ready
                        : m_found                                                            ? CredentialsState::NoMatch
                                                                                             : CredentialsState::NoneHere;
    m_model.counts.set(current.counts(listed));
    m_model.rows.set(std::move(rows));
    m_model.told();
    showOpened();
}

void CredentialsPresenter::showOpened()
{
    const auto *view = find(m_open);
    if (!view || !m_isUnlocked) return CredentialEyes::clear(m_model.opened);
    m_model.opened.shownText = CredentialEyes::shown(m_ledger, m_open);
    eyes().fill(m_model.opened, *view);
}

void CredentialsPresenter::retranslate()
{
    show();
    m_taking.retranslate();
    m_checking.retranslate();
}

} // namespace amphora::ui
