#include "ui/presenters/nodes_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr const char *kPausedSetting = "syncPaused";

} // namespace

NodesPresenter::NodesPresenter(engine::Engine &engine, NodesModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &NodesModel::addWanted, this, &NodesPresenter::add);
    connect(&m_model, &NodesModel::checkWanted, this, [this](const QString &key) { check(key.toStdString()); });
    connect(&m_model, &NodesModel::checkAllWanted, this, [this] {
        for (const auto &node : m_nodes) check(node.id);
    });
    connect(&m_model, &NodesModel::syncWanted, this, [this] { sync({}); });
    connect(&m_model, &NodesModel::pauseWanted, this, &NodesPresenter::pause);
    connect(&m_engine, &engine::Engine::offlineChanged, this, [this] {
        m_model.isOffline = m_engine.isOffline();
        noProblem(); // Of nodes that did not answer, which is no news now.
        showNodes();
        reloadGoing(m_turn);
    });
    connect(&m_model, &NodesModel::actionWanted, this, [this](const QString &key) {
        if (const auto *node = find(key)) node->hasConsent ? sync(node->id) : ask(node->id);
    });
    connect(&m_model, &NodesModel::roleWanted, this, &NodesPresenter::setRole);
    connect(&m_model, &NodesModel::picturesWanted, this, &NodesPresenter::openPictures);
    connect(&m_model, &NodesModel::picturesConfirmed, this, &NodesPresenter::setPictures);
    connect(&m_model, &NodesModel::picturesClosed, this, &NodesPresenter::closePictures);
    connect(&m_model, &NodesModel::removeWanted, this, &NodesPresenter::remove);
    connect(&m_model, &NodesModel::uploadConfirmed, this, &NodesPresenter::send);
    connect(&m_model, &NodesModel::uploadRefused, this, [this] {
        m_model.uploadKey.clear();
        m_preview.reset();
        m_model.told();
    });
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &NodesPresenter::reload);
    connect(&m_engine.profile(), &engine::ProfileService::changed, this, &NodesPresenter::reload);
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, &NodesPresenter::reload);
    connect(&m_engine.nodes(), &engine::NodeService::syncStateChanged, this, &NodesPresenter::showSync);
    connect(&m_engine.nodes(), &engine::NodeService::syncFinished, this, [this](const engine::SyncReport &report) { synced(report); });
    whenDone(m_engine.readSettings(), this, [this](const Result<codec::Map> &settings) {
        if (m_hasChosenPause) return; // Quicker than the file was read.
        const auto *paused = settings ? settings->find(kPausedSetting) : nullptr;
        m_model.paused = paused && paused->asBool() && *paused->asBool();
        m_engine.nodes().setAutomatic(!m_model.paused);
        m_model.told();
    });
    reload();
}

const engine::NodeView *NodesPresenter::find(const QString &key) const
{
    const auto node = std::ranges::find(m_nodes, key.toStdString(), &engine::NodeView::id);
    return node == m_nodes.end() ? nullptr : &*node;
}

void NodesPresenter::reload()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    if (current->id != m_identity) {
        m_identity = current->id;
        m_nodes.clear();
        m_checks.clear();
        m_titles.clear();
        m_model.uploadKey.clear();
        m_preview.reset();
        noProblem();
        showMoved();
    }
    const int turn = ++m_turn;
    whenDone(m_engine.profile().history(), this, [this, turn](const Result<std::vector<profile::Version>> &versions) {
        if (turn != m_turn || !versions) return;
        for (const auto &version : *versions) m_titles[version.version.toString()] = tr("Profile, version %1").arg(version.n);
    });
    for (const auto kind : {engine::StreamKind::index, engine::StreamKind::profile})
        whenDone(m_engine.streams().find({{}, {}, kind, true, {}}), this, [this, turn, kind](const Result<engine::StreamMatches> &found) {
            if (turn != m_turn || !found) return;
            whenDone(m_engine.streams().lines(found->keys), this, [this, turn, kind](const Result<std::vector<engine::StreamLine>> &lines) {
                if (turn != m_turn || !lines) return;
                for (const auto &line : *lines) m_titles[line.summary.streamId] = kind == engine::StreamKind::index ? tr("Index of your records") : tr("Profile");
                if (!lines->empty()) reloadGoing(turn); // With these names.
            });
        });
    whenDone(m_engine.streams().ownTotals(), this, [this, turn](const Result<engine::StreamTotals> &totals) {
        if (turn != m_turn || !totals) return;
        m_model.localStreams = tr("%n stream(s)", "", totals->streams);
        //: Under the number of streams on this computer.
        m_model.localSize = tr("%n signed event(s)", "", totals->events);
        m_model.told();
    });
    whenDone(m_engine.nodes().list(), this, [this, turn](const Result<std::vector<engine::NodeView>> &nodes) {
        if (turn != m_turn) return;
        if (!nodes) return problem(nodes.error().code);
        m_nodes = *nodes;
        showNodes();
    });
    reloadGoing(turn);
}

void NodesPresenter::reloadGoing(int turn)
{
    whenDone(m_engine.nodes().outbox(), this, [this, turn](const Result<std::vector<engine::OutboxView>> &rows) {
        if (turn == m_turn && rows) showGoing(*rows);
    });
}

void NodesPresenter::showNodes()
{
    std::vector<NodeRow> rows;
    for (const auto &node : m_nodes) rows.push_back(rowOf(node));
    m_model.nodes.set(std::move(rows));
    m_model.checking = !m_checking.empty();
    m_model.told();
}

void NodesPresenter::showGoing(const std::vector<engine::OutboxView> &outbox)
{
    std::vector<TransferRow> rows;
    for (const auto &waiting : outbox) {
        if (int(rows.size()) == kGoingShown) break;
        TransferRow row;
        row.key = words::text(waiting.cid) + QLatin1Char('@') + words::text(waiting.node);
        row.symbol = QStringLiteral("circle-user-round");
        auto title = m_titles.find(waiting.cid);
        if (title == m_titles.end()) title = m_titles.find(waiting.streamId);
        row.title = title != m_titles.end() ? title->second : words::text(waiting.streamId);
        const auto reason = errcFromText(waiting.reason);
        const auto next = words::when(waiting.nextTry);
        row.failed = reason == Errc::nodeRefused || reason == Errc::size || reason == Errc::schema;
        if (reason && row.failed)
            row.aside = errorText({*reason, {}}).title;
        else if (m_engine.isOffline() || m_model.paused)
            //: A transfer while the person stays offline, or nothing is sent by itself.
            row.aside = tr("Waits here");
        else if (!next.isEmpty())
            //: A transfer that waits; %1 is a time.
            row.aside = tr("Next try %1").arg(next);
        else
            //: A transfer on its way; %1 is a node.
            row.aside = tr("to %1").arg(words::nodeName(waiting.node));
        rows.push_back(std::move(row));
    }
    m_model.going.set(std::move(rows));
    m_model.waitingText = outbox.empty() ? QString() : tr("%n waiting", "", int(outbox.size()));
    m_model.told();
}

void NodesPresenter::showSync()
{
    const auto &state = m_engine.nodes().syncState();
    m_model.syncing = state.isRunning;
    m_model.waitingText = state.waiting > 0 ? tr("%n waiting", "", state.waiting) : QString();
    m_model.told();
}

void NodesPresenter::showMoved()
{
    const auto &moved = m_moved[m_identity];
    std::vector<TransferRow> rows;
    const auto fact = [&](const char *key, const QString &title, int count) {
        if (count == 0) return;
        TransferRow row;
        row.key = QLatin1String(key);
        row.title = title;
        row.aside = tr("%n event(s)", "", count);
        rows.push_back(std::move(row));
    };
    fact("sent", tr("Sent"), moved.sent);
    fact("received", tr("Received"), moved.received);
    fact("refused", tr("Refused"), moved.refused);
    m_model.moved.set(std::move(rows));
}

void NodesPresenter::add(const QString &url, const QString &ipfsUrl)
{
    if (m_model.adding) return;
    m_model.adding = true;
    m_addError.reset();
    showAddError();
    m_model.told();
    whenDone(m_engine.nodes().add(url.toStdString(), ipfsUrl.trimmed().toStdString()), this, [this, ipfsUrl](const Result<engine::NodeView> &added) {
        m_model.adding = false;
        if (!added) {
            m_addError = added.error();
            const auto &where = m_addError->where;
            m_isAddErrorOfPictures = m_addError->code == Errc::usage ? !where.empty() && where == ipfsUrl.trimmed().toStdString() : !where.empty();
            showAddError();
            m_model.told();
            return;
        }
        m_model.told();
        Q_EMIT m_model.added();
        check(added->id);
        ask(added->id);
    });
}

/// The engine says of an address that it knows which one it is.
bool NodesPresenter::isKnown(const std::string &url) const
{
    return !url.empty() && std::ranges::find(m_nodes, url, &engine::NodeView::url) != m_nodes.end();
}

void NodesPresenter::showAddError()
{
    m_model.addError.clear();
    m_model.addPicturesError.clear();
    if (!m_addError) return;
    if (m_isAddErrorOfPictures) {
        m_model.addPicturesError = picturesErrorText(*m_addError);
        return;
    }
    const auto text = errorText(*m_addError);
    m_model.addError = m_addError->code == Errc::usage ? isKnown(m_addError->where) ? tr("This node was added already.") : tr("This is no address of a node.")
                                                       : text.title + QLatin1Char(' ') + text.toDo + QLatin1Char(' ') + text.code;
}

void NodesPresenter::check(const std::string &id)
{
    if (!m_checking.insert(id).second) {
        m_checkAgain.insert(id); // The running check knows nothing of a yes that was given meanwhile.
        return;
    }
    showNodes();
    whenDone(m_engine.nodes().test(id), this, [this, id](const Result<std::vector<engine::NodeCheck>> &checks) {
        m_checking.erase(id);
        if (checks) m_checks[id] = *checks;
        if (m_checkAgain.erase(id) > 0) return check(id);
        showNodes();
        if (!checks) problem(checks.error().code);
    });
}

/// The first-copy question: everything that would go, counted.
void NodesPresenter::ask(const std::string &id)
{
    whenDone(m_engine.nodes().preview(id), this, [this, id](const Result<engine::UploadPreview> &preview) {
        if (!preview) return problem(preview.error().code);
        m_preview = *preview;
        m_model.uploadKey = words::text(id);
        showUpload();
        m_model.told();
    });
}

void NodesPresenter::showUpload()
{
    if (!m_preview) return;
    const auto *preview = &*m_preview;
    const auto *node = find(m_model.uploadKey);
    UploadRow open;
    open.key = QStringLiteral("public");
    open.symbol = QStringLiteral("globe");
    const int all = preview->streams + preview->dependencies;
    if (preview->events == 0) {
        open.title = tr("Nothing yet");
        open.detail = tr("What you publish from now on goes there.");
    } else {
        //: What a first copy holds; %1 is a size.
        open.title = tr("%n public stream(s)", "", all) + QStringLiteral(", ") + words::size(preview->bytes);
        open.detail = tr("%n signed event(s) of yours", "", preview->events);
        if (preview->dependencies > 0)
            //: What a first copy is made of; before it stands how many signed events they hold. Of the others the node needs the schemas.
            open.detail = tr("%n of yours", "", preview->streams) + QStringLiteral(", ") + tr("%n signed event(s)", "", preview->events) + QStringLiteral(" · ")
                + tr("%n schema(s) they need", "", preview->dependencies);
        QStringList lines;
        for (const auto &line : preview->lines) lines << words::text(line.streamId) + QLatin1Char(' ') + words::text(line.what);
        open.all = lines.join(QLatin1Char('\n'));
    }
    UploadRow pictures;
    if (preview->pictures > 0) {
        pictures.key = QStringLiteral("pictures");
        pictures.symbol = QStringLiteral("image");
        pictures.title = tr("Your pictures");
        pictures.detail = tr("%n size(s), without location, camera and date", "", preview->pictures);
    }
    UploadRow stays;
    stays.key = QStringLiteral("here");
    stays.symbol = QStringLiteral("laptop");
    stays.title = tr("Drafts stay here");
    stays.detail = tr("They are sealed on this computer and never sent.");
    m_model.upload.set(preview->pictures > 0 ? std::vector<UploadRow>{open, pictures, stays} : std::vector<UploadRow>{open, stays});
    m_model.uploadNode = node ? words::nodeName(node->url) : QString();
    m_model.uploadButton = preview->events == 0 ? tr("Send what I publish") : tr("Send %n stream(s)", "", all);
}

void NodesPresenter::send(const QString &key)
{
    if (m_model.uploading) return;
    m_model.uploading = true;
    m_model.told();
    const auto id = key.toStdString();
    whenDone(m_engine.nodes().giveConsent(id), this, [this, id](const Status &given) {
        m_model.uploading = false;
        m_model.uploadKey.clear();
        m_preview.reset();
        m_model.told();
        if (!given) return problem(given.error().code);
        check(id); // With the yes the sixth check may be made as well.
        sync(id);
    });
}

void NodesPresenter::sync(const std::string &onlyId)
{
    noProblem();
    m_model.told();
    whenDone(m_engine.nodes().sync(onlyId), this, [this](const Result<engine::SyncReport> &report) {
        if (!report) synced(report); // A report comes by syncFinished(), also of syncs that were not asked for here.
    });
}

void NodesPresenter::synced(const Result<engine::SyncReport> &report)
{
    if (!report && report.error().code == Errc::offline) return m_model.told(); // The page says so all the time.
    if (!report) return problem(report.error().code);
    auto &moved = m_moved[m_identity];
    moved.sent += report->pushed;
    moved.received += report->pulled;
    moved.refused += report->refused;
    showMoved();
    const auto failed = std::ranges::find_if(report->nodes, [](const auto &node) { return !node.error.empty(); });
    const auto lacking = std::ranges::find_if(report->nodes, [](const auto &node) { return !node.pictureError.empty(); });
    if (failed == report->nodes.end() && lacking != report->nodes.end()) {
        if (const auto code = errcFromText(lacking->pictureError)) problem(*code, lacking->url);
        m_isProblemOfPictures = true;
        showProblem();
        m_model.told();
        return;
    }
    if (failed == report->nodes.end()) {
        noProblem();
        m_model.told();
        return;
    }
    if (const auto code = errcFromText(failed->error)) problem(*code, failed->url);
}

void NodesPresenter::problem(Errc code, const std::string &url)
{
    m_problem = code;
    m_problemUrl = url;
    m_isProblemOfPictures = false;
    showProblem();
    m_model.told();
}

void NodesPresenter::noProblem()
{
    m_problem.reset();
    showProblem();
}

void NodesPresenter::showProblem()
{
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (!m_problem) return;
    const auto text = nodeErrorText(*m_problem, m_problemUrl);
    m_model.problemCode = text.code;
    if (m_isProblemOfPictures) {
        //: Banner of the nodes page; %1 is a node.
        m_model.problemTitle = tr("%1: your pictures are not all there yet.").arg(words::nodeName(m_problemUrl));
        m_model.problemText = tr("Other apps see the words of your profile and not the picture. It is tried again.");
        return;
    }
    m_model.problemTitle = m_problemUrl.empty() ? text.title : words::nodeName(m_problemUrl) + QStringLiteral(": ") + text.title;
    m_model.problemText = text.text();
}

void NodesPresenter::retranslate()
{
    showAddError();
    if (m_picturesError) m_model.picturesError = picturesErrorText(*m_picturesError);
    showProblem();
    showUpload();
    showMoved();
    showNodes();
    m_titles.clear();
    reload();
}

void NodesPresenter::setRole(const QString &key, const QString &role, bool on)
{
    const auto *node = find(key);
    if (!node) return;
    engine::NodeService::Roles roles{node->backup, node->read, node->anchor};
    if (role == QLatin1String("backup")) roles.backup = on;
    if (role == QLatin1String("read")) roles.read = on;
    if (role == QLatin1String("anchor")) roles.anchor = on;
    whenDone(m_engine.nodes().setRoles(node->id, roles), this, [this](const Status &set) {
        if (set) return; // nodesChanged() brings the rest.
        problem(set.error().code);
        reload();
    });
}

void NodesPresenter::remove(const QString &key)
{
    const auto *node = find(key);
    if (!node) return;
    const auto name = words::nodeName(node->url);
    whenDone(m_engine.nodes().remove(node->id), this, [this, name](const Status &removed) {
        if (!removed) return problem(removed.error().code);
        //: A toast; %1 is a node.
        Q_EMIT said(tr("%1 is removed. It keeps the copies it has.").arg(name));
    });
}

void NodesPresenter::pause(bool paused)
{
    m_hasChosenPause = true;
    m_model.paused = paused;
    m_model.told();
    if (paused) m_engine.nodes().cancelSync();
    m_engine.nodes().setAutomatic(!paused);
    if (!paused) sync({});
    reloadGoing(m_turn);
    whenDone(m_engine.writeSetting(kPausedSetting, codec::Value(paused)), this, [this](const Status &written) {
        if (!written) problem(written.error().code);
    });
}

} // namespace amphora::ui
