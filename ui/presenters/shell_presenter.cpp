#include "ui/presenters/shell_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"

#include <QCoreApplication>
#include <QEvent>

namespace amphora::ui {

using engine::KeyState;
using Mood = ShellModel::Mood;

ShellPresenter::ShellPresenter(engine::Engine &engine, ShellModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &ShellPresenter::showIdentity);
    connect(&m_engine.nodes(), &engine::NodeService::syncStateChanged, this, &ShellPresenter::showSync);
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, &ShellPresenter::showSync);
    connect(&m_engine.nodes(), &engine::NodeService::syncFinished, this, &ShellPresenter::showSync);
    connect(&m_engine, &engine::Engine::offlineChanged, this, &ShellPresenter::showSync);
    connect(&m_model, &ShellModel::identityWanted, this, &ShellPresenter::identityWanted);
    connect(&m_model, &ShellModel::newIdentityWanted, this, &ShellPresenter::newIdentityWanted);
    connect(&m_model, &ShellModel::lockWanted, this, &ShellPresenter::lockWanted);
    connect(&m_model, &ShellModel::queryChanged, this, &ShellPresenter::find);
    connect(&m_model, &ShellModel::foundChosen, this, &ShellPresenter::choose);
    connect(&m_model, &ShellModel::toastActed, this, [this](const QString &key) {
        if (key == m_lockToast) Q_EMIT lockWanted();
    });
    connect(&m_model, &ShellModel::renameWanted, this, &ShellPresenter::rename);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const auto &current = m_engine.identities().current();
        if (!current || current->state != KeyState::unlocked) return;
        if (m_sinceSign.hasExpired(m_idleMax.count())) return Q_EMIT lockWanted();
        showKeyring();
    });
}

void ShellPresenter::showIdentity()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    m_model.setIdentity(QString::fromStdString(current->name), QString::fromStdString(current->did));
    showKeyring();
    showSync();
    showIdentities();
}

void ShellPresenter::showIdentities()
{
    engine::whenDone(m_engine.identities().list(), this, [this](const Result<std::vector<engine::IdentityView>> &all) {
        const auto &current = m_engine.identities().current();
        if (!all || !current) return;
        std::vector<IdentityRow> rows;
        for (const auto &identity : *all) {
            IdentityRow row;
            row.key = QString::fromStdString(identity.id);
            row.name = QString::fromStdString(identity.name);
            row.did = QString::fromStdString(identity.did);
            row.current = identity.id == current->id;
            rows.push_back(std::move(row));
        }
        m_model.setIdentities(std::move(rows));
        find();
    });
}

void ShellPresenter::showKeyring()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    const bool isOpen = current->state == KeyState::unlocked;
    const bool isVault = current->keyStore == engine::KeyStore::file;
    //: Status bar: whether the key can be used.
    auto text = isVault ? (isOpen ? tr("Vault open") : tr("Vault locked")) : isOpen ? tr("Keyring open") : tr("Key locked");
    //: Status bar, behind "Keyring open": the time until the key is put away.
    if (isOpen && m_idle.isActive()) text += QStringLiteral(" · ") + tr("locks in %n min", "", minutesLeft());
    //: The same in a narrow window.
    m_model.setKeyring({text, isOpen ? tr("Open") : tr("Locked"), isOpen, isOpen ? Mood::Calm : Mood::Warn});
}

void ShellPresenter::showSync()
{
    const auto &sync = m_engine.nodes().syncState();
    ShellModel::SyncLine line;
    auto &[text, brief, jobs, mood] = line;
    if (sync.isRunning) {
        //: Status bar: exchanging with a node now.
        text = brief = tr("Syncing");
        const auto host = QUrl(QString::fromStdString(sync.nodeUrl)).authority();
        jobs = sync.step == "push" ? tr("Sending to %1").arg(host) : tr("Fetching from %1").arg(host);
        if (sync.total > 0) jobs += QStringLiteral(" · %1/%2").arg(sync.done).arg(sync.total);
    } else if (m_engine.isOffline()) {
        //: Status bar: the person chose that nothing is sent or fetched.
        text = brief = tr("Offline");
        if (sync.waiting > 0) text += QStringLiteral(" · ") + tr("%n waiting", "", sync.waiting);
        mood = Mood::Warn;
    } else if (sync.nodes == 0) {
        text = tr("Only on this computer");
        brief = tr("No node");
    } else if (sync.waiting > 0) {
        text = brief = tr("%n waiting", "", sync.waiting);
        mood = Mood::Warn;
    } else {
        text = tr("In step with %n nodes", "", sync.nodes);
        brief = tr("%n nodes", "", sync.nodes);
    }
    m_model.setSync(line);
}

void ShellPresenter::retranslate()
{
    showKeyring();
    showSync();
    showRenameError();
    find();
}

/// Only how this computer calls the identity: the name that others see is part of the profile.
void ShellPresenter::rename(const QString &name)
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    m_renameError.reset();
    showRenameError();
    engine::whenDone(m_engine.identities().rename(current->id, name.trimmed().toStdString()), this, [this](const Result<engine::IdentityView> &renamed) {
        if (renamed) return Q_EMIT m_model.renamed(); // changed() brought the name.
        m_renameError = renamed.error();
        showRenameError();
    });
}

void ShellPresenter::showRenameError()
{
    QString text;
    if (m_renameError) {
        const auto words = errorText(*m_renameError);
        text = words.title + QLatin1Char(' ') + words.toDo + QLatin1Char(' ') + words.code;
    }
    m_model.setRenameError(text);
}

void ShellPresenter::find()
{
    const auto query = m_model.query();
    std::vector<FoundRow> rows;
    const auto offer = [&](const QString &key, const QString &section, const QString &icon, const QString &title, const QString &detail, const QString &aside) {
        if (!title.contains(query, Qt::CaseInsensitive) && !detail.contains(query, Qt::CaseInsensitive)) return;
        FoundRow row;
        row.key = key;
        row.section = section;
        row.iconName = icon;
        row.title = title;
        row.detail = detail;
        row.aside = aside;
        rows.push_back(std::move(row));
    };
    const auto &current = m_engine.identities().current();
    //: Heading in the command palette.
    const auto actions = tr("Actions");
    if (current && current->state == KeyState::unlocked) offer(QStringLiteral("do:lock"), actions, QStringLiteral("lock"), tr("Lock now"), {}, tr("Ctrl+L"));
    if (current && current->state != KeyState::unlocked) offer(QStringLiteral("do:unlock"), actions, QStringLiteral("lock-open"), tr("Open my key"), {}, {});
    offer(QStringLiteral("do:sync"), actions, QStringLiteral("refresh-cw"), tr("Sync now"), {}, {});
    offer(QStringLiteral("do:copy"), actions, QStringLiteral("copy"), tr("Copy my DID"), {}, {});
    offer(QStringLiteral("do:add"), actions, QStringLiteral("user-plus"), tr("Add an identity…"), {}, {});
    for (const auto &identity : static_cast<Rows<IdentityRow> *>(m_model.identities())->rows()) {
        if (identity.current) continue;
        const auto brief = TextKit::shortest(identity.did);
        //: Heading in the command palette.
        offer(QStringLiteral("identity:") + identity.key, tr("Identities"), QStringLiteral("circle-user-round"),
              identity.name.isEmpty() ? brief : TextKit::foreign(identity.name, 60, false), brief, {});
    }
    for (const auto &finder : m_finders)
        for (auto &row : finder(query)) rows.push_back(std::move(row));
    m_model.setFound(std::move(rows));
}

void ShellPresenter::choose(const QString &key)
{
    const auto &current = m_engine.identities().current();
    const bool isOpen = current && current->state == KeyState::unlocked;
    if (key == QLatin1String("do:lock")) return Q_EMIT lockWanted();
    if (key == QLatin1String("do:unlock")) return Q_EMIT unlockWanted();
    if (key == QLatin1String("do:add")) return Q_EMIT newIdentityWanted();
    if (key.startsWith(QLatin1String("identity:"))) return Q_EMIT identityWanted(key.section(QLatin1Char(':'), 1));
    if (key == QLatin1String("do:sync")) {
        m_model.open(QStringLiteral("nodes"));
        (void)m_engine.nodes().sync();
    } else if (key == QLatin1String("do:copy")) {
        TextKit::copy(m_model.did());
        m_model.say(tr("DID copied"));
    } else if (key == QLatin1String("status:keyring")) {
        if (!isOpen) return Q_EMIT unlockWanted();
        const int minutes = int(std::chrono::ceil<std::chrono::minutes>(m_idleMax).count());
        //: Toast after a click on "Keyring open".
        m_lockToast = m_model.say(tr("Your key is open until you lock it, or for %n minute(s) without you.", "", minutes), tr("Lock now"));
    } else {
        Q_EMIT chosen(key);
    }
}

void ShellPresenter::watchIdle(std::chrono::milliseconds idleMax)
{
    m_sinceSign.start();
    QCoreApplication::instance()->installEventFilter(this);
    m_isWatching = true;
    setIdleMax(idleMax);
}

void ShellPresenter::setIdleMax(std::chrono::milliseconds idleMax)
{
    m_idleMax = idleMax;
    if (!m_isWatching) return;
    m_idle.start(std::min(idleMax, std::chrono::milliseconds(std::chrono::seconds(20))));
    showKeyring();
}

int ShellPresenter::minutesLeft() const
{
    const auto left = m_idleMax - std::chrono::milliseconds(m_sinceSign.elapsed());
    return std::max(1, int(std::chrono::ceil<std::chrono::minutes>(left).count()));
}

bool ShellPresenter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: m_sinceSign.restart(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace amphora::ui
