#include "ui/presenters/credential_ledger_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;
using LedgerState = CredentialLedgerModel::State;

namespace {

constexpr int kAudienceShown = 200;
constexpr qsizetype kClaimsNamed = 6;

} // namespace

CredentialLedgerPresenter::CredentialLedgerPresenter(engine::Engine &engine, CredentialLedgerModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &CredentialLedgerModel::retryWanted, this, &CredentialLedgerPresenter::open);
    connect(&m_model, &CredentialLedgerModel::closed, this, &CredentialLedgerPresenter::close);
    connect(&m_engine.credentials(), &engine::CredentialService::changed, this, [this] {
        if (m_model.state == LedgerState::Ready || m_model.state == LedgerState::Nothing) load();
    });
}

void CredentialLedgerPresenter::open()
{
    m_model.state = LedgerState::Loading;
    m_model.told();
    load();
}

void CredentialLedgerPresenter::close()
{
    ++m_turn;
    m_ledger.clear();
    m_credentials.clear();
    m_failure.reset();
    m_model.state = LedgerState::Closed;
    m_model.rows.clear();
    m_model.told();
}

void CredentialLedgerPresenter::load()
{
    m_failure.reset();
    whenDone(m_engine.credentials().list({}), this, [this, turn = ++m_turn](const Result<std::vector<engine::CredentialView>> &all) {
        if (turn != m_turn) return;
        m_credentials = all ? *all : std::vector<engine::CredentialView>();
        whenDone(m_engine.credentials().ledger(), this, [this, turn](const Result<std::vector<credential::Shown>> &ledger) {
            if (turn != m_turn) return;
            if (ledger) m_ledger = *ledger;
            else m_failure = ledger.error();
            m_model.state = m_failure ? LedgerState::Failed : m_ledger.empty() ? LedgerState::Nothing : LedgerState::Ready;
            show();
        });
    });
}

LedgerRow CredentialLedgerPresenter::rowOf(const credential::Shown &shown) const
{
    LedgerRow row;
    row.key = words::text(shown.id);
    row.audience = TextKit::foreign(words::text(shown.audience), kAudienceShown, false);
    row.nonce = words::text(shown.nonce);
    row.sha = words::text(shown.sha256);
    if (const auto at = parseRfc3339(shown.at)) {
        row.day = CredentialWords::date(*at);
        row.when = words::clockTime(CredentialWords::local(*at));
    }
    if (const auto end = parseRfc3339(shown.expires)) {
        row.isOver = *end <= SystemClock().now();
        row.lifeText = row.isOver ? tr("Ended %1").arg(CredentialWords::exactly(*end)) : tr("Good until %1").arg(CredentialWords::exactly(*end));
    }
    const auto kept = std::ranges::find(m_credentials, shown.credential, &engine::CredentialView::id);
    if (kept == m_credentials.end()) {
        //: In the list of what was shown: the credential itself was removed since.
        row.credential = tr("A credential that is not kept any more");
        row.symbol = QStringLiteral("circle-dashed");
    } else {
        row.credential = CredentialWords::title(kept->content);
        row.symbol = CredentialWords::symbol(kept->content);
        row.tone = CredentialWords::tone(kept->content);
    }
    if (shown.disclosed.empty()) {
        row.claims = kept != m_credentials.end() && !kept->choices.empty() ? tr("Only that you hold it") : tr("All of it");
        return row;
    }
    QStringList names;
    for (const auto &pointer : shown.disclosed) {
        if (names.size() == kClaimsNamed) {
            //: Behind a list of names: "and 3 more".
            names << tr("and %n more", "", int(shown.disclosed.size()) - int(kClaimsNamed));
            break;
        }
        const auto claims = kept == m_credentials.end() ? std::vector<ClaimRow>() : CredentialWords::claims(kept->content.claims, kept->content.types);
        const auto claim = std::ranges::find(claims, words::text(pointer), &ClaimRow::key);
        names << (claim == claims.end() ? CredentialWords::label(pointer.substr(pointer.rfind('/') + 1)) : claim->label);
    }
    row.claims = names.join(QStringLiteral(", "));
    return row;
}

void CredentialLedgerPresenter::show()
{
    std::vector<LedgerRow> rows;
    std::vector<std::string> sides;
    QString day;
    for (auto shown = m_ledger.rbegin(); shown != m_ledger.rend(); ++shown) {
        auto row = rowOf(*shown);
        if (row.day == day) row.day.clear();
        else day = row.day;
        rows.push_back(std::move(row));
        if (std::ranges::find(sides, shown->audience) == sides.end()) sides.push_back(shown->audience);
    }
    //: Over the list of what was shown; %1 is "3 times".
    m_model.countText = m_ledger.empty() ? QString() : tr("Shown %1 to %n recipient(s).", "", int(sides.size())).arg(tr("%n time(s)", "", int(m_ledger.size())));
    m_model.rows.set(std::move(rows));
    const auto text = m_failure ? errorText(*m_failure) : ErrorText();
    m_model.problemTitle = text.title;
    m_model.problemText = m_failure ? text.text() : QString();
    m_model.problemCode = text.code;
    m_model.told();
}

void CredentialLedgerPresenter::retranslate()
{
    if (m_model.state != LedgerState::Closed) show();
}

} // namespace amphora::ui
