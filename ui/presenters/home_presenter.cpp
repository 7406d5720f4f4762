#include "ui/presenters/home_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/account_words.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <algorithm>
#include <functional>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr int kAccentLook = 6; ///< Chip.Accent
constexpr int kWarnLook = 4; ///< Chip.Warn

QString textOf(const codec::Map &content, std::string_view member)
{
    const auto *value = content.find(member);
    return value && value->asText() ? words::text(*value->asText()) : QString();
}

bool isProven(const account::LinkedAccount &account) { return account.state == account::LinkState::proven; }

void showStatus(ActivityRow &row, const node::EventStatus &of)
{
    const auto status = EventWords::of(of);
    row.status = status.chip;
    row.nodes = status.nodes;
    row.tip = status.tip;
}

} // namespace

HomePresenter::HomePresenter(engine::Engine &engine, HomeModel &model, RecoveryModel &recovery, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_recovery(recovery)
{
    connect(&m_model, &HomeModel::profileWanted, this, [this] { Q_EMIT pageWanted(QStringLiteral("profile")); });
    connect(&m_model, &HomeModel::taskWanted, this, [this](const QString &key) {
        if (key == QLatin1String("words")) return Q_EMIT m_recovery.wordsWanted();
        if (key == QLatin1String("kit")) return Q_EMIT m_recovery.kitWanted();
        Q_EMIT pageWanted(key); // The others are named for pages.
    });
    connect(&m_model, &HomeModel::reviewWanted, this, [this] { Q_EMIT pageWanted(QStringLiteral("profile")); });
    connect(&m_model, &HomeModel::kitWanted, &m_recovery, &RecoveryModel::kitWanted);
    connect(&m_recovery, &RecoveryModel::changed, this, &HomePresenter::showRecovery);
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &HomePresenter::reload);
    connect(&m_engine.profile(), &engine::ProfileService::changed, this, &HomePresenter::reload);
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, &HomePresenter::reload);
    connect(&m_engine.accounts(), &engine::AccountService::changed, this, &HomePresenter::reload);
    connect(&m_engine.credentials(), &engine::CredentialService::changed, this, &HomePresenter::reload);
    reload();
}

void HomePresenter::reload()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    if (current->id != m_identity) {
        m_identity = current->id;
        m_known = {};
    }
    const int turn = ++m_turn;
    const auto keep = [this, turn](auto part) {
        return [this, turn, part](const auto &result) {
            if (turn != m_turn) return;
            if (result) m_known.*part = *result;
            m_known.isEmpty = false;
            show();
        };
    };
    whenDone(m_engine.profile().show(), this, keep(&Known::profile));
    whenDone(m_engine.profile().history(), this, keep(&Known::history));
    whenDone(m_engine.streams().ownTotals(), this, keep(&Known::streams));
    whenDone(m_engine.nodes().list(), this, keep(&Known::nodes));
    whenDone(m_engine.profile().draft(), this, keep(&Known::draft));
    whenDone(m_engine.accounts().list(), this, keep(&Known::accounts));
    if (current->state != engine::KeyState::unlocked) m_known.credentials.clear();
    else whenDone(m_engine.credentials().list({}), this, keep(&Known::credentials));
}

void HomePresenter::show()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    const auto name = textOf(m_known.profile.content, "name");
    m_model.name = name.isEmpty() ? words::text(current->name) : name;
    m_model.did = words::text(current->did);
    m_model.bio = textOf(m_known.profile.content, "description").simplified(); // In one go: its lines are for the profile.
    const int streams = m_known.streams.streams;
    const auto newest = m_known.history.empty() ? QString() : words::when(m_known.history.back().time);
    if (streams == 0)
        m_model.facts = tr("Nothing is published yet");
    else
        m_model.facts = newest.isEmpty() ? tr("%n stream(s)", "", streams)
                                         //: Facts under the name; %1 is when the newest edit was made.
                                         : tr("%n stream(s)", "", streams) + QStringLiteral(" · ") + tr("newest %1").arg(newest);
    showRecovery();
    showReview();
    showRecent();
    showCopies();
    showEnding();
    m_model.told();
}

void HomePresenter::showRecovery()
{
    if (m_known.isEmpty) return; // Before anything is read, nothing is left to do.
    m_model.kitChip = m_recovery.kitChip;
    m_model.kitGood = m_recovery.kitDone;
    m_model.kitText = m_recovery.kitText;
    showTasks();
    m_model.told();
}

void HomePresenter::showTasks()
{
    TaskRow words;
    words.key = m_recovery.hasWords ? QStringLiteral("words") : QStringLiteral("kit");
    words.title = m_recovery.hasWords ? tr("Write down your 24 words") : tr("Make a recovery kit");
    words.detail = m_recovery.hasWords ? tr("Without them nobody can bring your identity back, not even we.") : tr("Your key came without words: the kit is the only way back in.");
    words.actionText = m_recovery.hasWords ? tr("Show the words") : tr("Make kit");
    words.done = m_recovery.hasWords ? m_recovery.wordsDone : m_recovery.kitDone;
    TaskRow profile;
    profile.key = QStringLiteral("profile");
    profile.title = tr("Say who you are");
    profile.detail = tr("Name and bio are what other people see first.");
    profile.actionText = tr("Edit profile");
    profile.done = m_known.profile.version.has_value();
    TaskRow nodes;
    nodes.key = QStringLiteral("nodes");
    nodes.title = tr("Choose a node");
    nodes.detail = tr("It keeps a second copy and lets others read you.");
    nodes.actionText = tr("Add node");
    nodes.done = !m_known.nodes.empty();
    TaskRow accounts;
    accounts.key = QStringLiteral("accounts");
    accounts.title = tr("Link an account");
    const int linked = int(std::ranges::count_if(m_known.accounts, isProven));
    accounts.done = linked > 0;
    accounts.detail = accounts.done ? tr("%n wallet(s) say they are you.", "", linked) : tr("A wallet signs that it is yours, and everybody can check it.");
    accounts.actionText = tr("Link account");
    words.primary = !words.done;
    profile.primary = words.done && !profile.done;
    nodes.primary = words.done && profile.done && !nodes.done;
    accounts.primary = words.done && profile.done && nodes.done && !accounts.done;
    const int done = int(words.done) + int(profile.done) + int(nodes.done) + int(accounts.done);
    constexpr int all = 4;
    m_model.progress = double(done) / all;
    //: Progress of setting up, "1 of 3 done".
    m_model.progressText = tr("%1 of %2 done").arg(done).arg(all);
    m_model.tasks.set(done == all ? std::vector<TaskRow>() : std::vector<TaskRow>{words, profile, nodes, accounts});
}

void HomePresenter::showReview()
{
    std::vector<TaskRow> rows;
    for (const auto &conflict : m_known.draft.conflicts) {
        TaskRow row;
        row.key = words::text(conflict.member);
        //: Something to decide; %1 is a field of the profile.
        row.title = tr("%1 was changed here and on another computer").arg(words::field(conflict.member));
        row.detail = tr("The node’s value stands. Yours is kept in the draft.");
        row.actionText = tr("Compare");
        row.tile = QStringLiteral("git-merge");
        row.tileLook = kWarnLook;
        rows.push_back(std::move(row));
    }
    if (rows.empty() && !m_known.draft.isEmpty()) {
        TaskRow row;
        row.key = QStringLiteral("draft");
        row.title = tr("Your profile has a draft");
        row.detail = tr("%n field(s) changed, not published.", "", int(m_known.draft.changed.size()));
        row.actionText = tr("Look at it");
        row.tile = QStringLiteral("pencil-line");
        row.tileLook = kAccentLook;
        rows.push_back(std::move(row));
    }
    m_model.review.set(std::move(rows));
}

/// Versions of the profile and linked accounts, the newest first.
void HomePresenter::showRecent()
{
    struct Dated {
        QDateTime time;
        ActivityRow row;
    };
    std::vector<Dated> all;
    for (auto version = m_known.history.rbegin(); version != m_known.history.rend() && int(all.size()) < kRecentShown; ++version) {
        ActivityRow row;
        row.key = words::text(version->version.toString());
        row.symbol = QStringLiteral("user-round-pen");
        //: Something that happened; %1 is a field.
        row.title = version->changes.size() == 1 ? tr("Profile: %1 changed").arg(words::field(version->changes.front().field))
                                                 : tr("Version %1 of your profile").arg(version->n);
        row.when = words::when(version->time);
        showStatus(row, version->status);
        all.push_back({QDateTime::fromString(words::text(version->time), Qt::ISODateWithMs), std::move(row)});
    }
    for (const auto &account : m_known.accounts) {
        if (!isProven(account) || !account.time || !account.status) continue;
        const auto time = QDateTime::fromSecsSinceEpoch(*account.time, Qt::UTC);
        ActivityRow row;
        row.key = words::text(account.streamId);
        row.symbol = QStringLiteral("wallet");
        //: Something that happened; %1 is a chain, %2 an address: "Linked: Ethereum 0xb9…b4".
        row.title = tr("Linked: %1 %2").arg(AccountWords::chain(account.chain), AccountWords::shortest(account.address));
        row.when = words::when(time.toString(Qt::ISODateWithMs).toStdString());
        showStatus(row, *account.status);
        all.push_back({time, std::move(row)});
    }
    // What happened in the same second stays in the order it has.
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const Dated &each) { return each.time.toSecsSinceEpoch(); });
    std::vector<ActivityRow> rows;
    for (auto &each : all)
        if (int(rows.size()) < kRecentShown) rows.push_back(std::move(each.row));
    m_model.recent.set(std::move(rows));
}

void HomePresenter::showEnding()
{
    constexpr int daysThatPress = 14;
    const auto now = SystemClock().now();
    std::vector<const engine::CredentialView *> views;
    for (const auto &view : m_known.credentials)
        if (view.role == "held" && CredentialWords::standing(view, now).key == QLatin1String("soon")) views.push_back(&view);
    std::sort(views.begin(), views.end(), [](const auto *a, const auto *b) { return a->content.until < b->content.until; });
    if (views.size() > std::size_t(kEndingShown)) views.resize(kEndingShown);
    std::vector<EndingRow> rows;
    for (const auto *view : views) {
        const auto days = CredentialWords::local(now).date().daysTo(CredentialWords::local(*view->content.until).date());
        EndingRow row;
        row.key = words::text(view->id);
        row.symbol = CredentialWords::symbol(view->content);
        row.title = CredentialWords::title(view->content);
        //: When a credential ends.
        row.when = days <= 0 ? tr("today") : tr("in %n day(s)", "", int(days));
        row.soon = days <= daysThatPress;
        rows.push_back(std::move(row));
    }
    m_model.ending.set(std::move(rows));
}

void HomePresenter::showCopies()
{
    const int events = m_known.streams.events;
    CopyRow here;
    here.key = QStringLiteral("here");
    here.symbol = QStringLiteral("laptop");
    here.title = tr("This computer");
    here.number = QString::number(events);
    here.share = events > 0 ? 1 : 0;
    std::vector<CopyRow> rows{here};
    for (const auto &node : m_known.nodes) {
        CopyRow row;
        row.key = words::text(node.id);
        row.symbol = QStringLiteral("server");
        row.title = words::nodeName(node.url);
        row.number = QString::number(node.held);
        row.share = node.total > 0 ? double(node.held) / node.total : 0;
        rows.push_back(std::move(row));
    }
    m_model.copies.set(std::move(rows));
    m_model.copiesText = m_known.nodes.empty() ? tr("All of it lies only on this computer.") : tr("Signed events, as each place was last seen to hold them.");
}

} // namespace amphora::ui
