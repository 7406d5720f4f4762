#include "ui/presenters/streams_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/stream_words.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::whenDone;
using State = node::EventStatus::State;

namespace {

constexpr std::chrono::milliseconds kListSoon{60};

constexpr std::optional<engine::StreamKind> kKinds[] = {std::nullopt, engine::StreamKind::profile, engine::StreamKind::record, engine::StreamKind::index,
                                                        engine::StreamKind::definition, engine::StreamKind::schema, engine::StreamKind::tile};
constexpr std::optional<State> kStates[] = {std::nullopt, State::signedHere, State::stored, State::anchored, State::waiting, State::failed};

} // namespace

StreamsPresenter::StreamsPresenter(engine::Engine &engine, StreamsModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_stream(engine, model.stream)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kListSoon);
    connect(&m_soon, &QTimer::timeout, this, &StreamsPresenter::find);
    const auto soon = [this] {
        if (!m_isShown) return;
        m_soon.start();
        m_stream.reload();
    };
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &StreamsPresenter::identityChanged);
    connect(&m_engine.profile(), &engine::ProfileService::changed, this, soon);
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, soon);
    connect(&m_engine.nodes(), &engine::NodeService::syncFinished, this, soon);
    connect(&m_model, &StreamsModel::shown, this, [this] {
        m_isShown = true;
        m_soon.start();
        m_stream.reload();
    });
    connect(&m_model, &StreamsModel::retryWanted, this, &StreamsPresenter::find);
    connect(&m_model, &StreamsModel::searchWanted, this, [this](const QString &text) {
        m_model.search = text;
        closeFound();
        m_model.told();
        m_soon.start();
    });
    connect(&m_model, &StreamsModel::filterWanted, this, [this](int scope, int kind, int state) {
        m_model.scope = std::clamp(scope, 0, 2);
        m_model.kind = std::clamp(kind, 0, int(std::size(kKinds)) - 1);
        m_model.state = std::clamp(state, 0, int(std::size(kStates)) - 1);
        m_model.told();
        find();
    });
    connect(&m_model, &StreamsModel::lookUpWanted, this, &StreamsPresenter::lookUp);
    connect(&m_model, &StreamsModel::lookUpCancelled, this, &StreamsPresenter::cancelLookUp);
    connect(&m_model, &StreamsModel::foundClosed, this, [this] {
        closeFound();
        m_stream.close();
        find();
    });
    connect(&m_model, &StreamsModel::streamWanted, this, &StreamsPresenter::openStream);
    connect(&m_model, &StreamsModel::streamClosed, &m_stream, &StreamPresenter::close);
    connect(&m_model.list, &StreamList::rowsWanted, this, &StreamsPresenter::fetch);
    connect(&m_stream, &StreamPresenter::said, this, &StreamsPresenter::said);
}

void StreamsPresenter::identityChanged()
{
    const auto &current = m_engine.identities().current();
    const auto id = current ? current->id : std::string();
    if (id == m_identity) return;
    m_identity = id;
    closeFound();
    m_stream.close();
    m_matches.reset();
    m_model.list.clear();
    m_model.listState = StreamsModel::ListState::Loading;
    m_model.told();
    if (m_isShown) m_soon.start();
}

void StreamsPresenter::openStream(const QString &key) { m_stream.open(key.toStdString()); }

void StreamsPresenter::lookUpFromElsewhere(const QString &text)
{
    if (m_model.isLookingUp) cancelLookUp();
    m_isFromElsewhere = true;
    lookUp(text);
}

void StreamsPresenter::cancelLookUp()
{
    ++m_lookUpTurn;
    m_engine.nodes().cancelLookUp();
    m_model.isLookingUp = false;
    m_model.told();
}

engine::StreamQuery StreamsPresenter::query() const
{
    engine::StreamQuery query;
    query.text = m_model.search.trimmed().toStdString();
    if (!query.text.empty())
        for (const auto &kind : kKinds)
            if (kind && StreamWords::kind(*kind).contains(m_model.search.trimmed(), Qt::CaseInsensitive)) query.textKinds.push_back(*kind);
    query.kind = kKinds[m_model.kind];
    query.state = kStates[m_model.state];
    if (m_model.scope != StreamsModel::AllScopes) query.own = m_model.scope == StreamsModel::Mine;
    return query;
}

void StreamsPresenter::find()
{
    if (!m_foundFor.isEmpty()) return; // The list shows what was looked up.
    const int turn = ++m_turn;
    whenDone(m_engine.streams().find(query()), this, [this, turn](const Result<engine::StreamMatches> &matches) {
        if (turn == m_turn) took(matches);
    });
}

void StreamsPresenter::took(const Result<engine::StreamMatches> &matches)
{
    using ListState = StreamsModel::ListState;
    m_problem.reset();
    if (!matches) {
        m_problem = matches.error();
        m_model.list.clear();
    } else {
        m_matches = *matches;
        m_model.list.setNames(std::vector<qint64>(matches->keys.begin(), matches->keys.end()));
    }
    const bool isNarrowed = !m_model.search.trimmed().isEmpty() || m_model.scope != 0 || m_model.kind != 0 || m_model.state != 0;
    m_model.listState = m_problem ? ListState::Failed : !m_matches->keys.empty() ? ListState::Ready : isNarrowed ? ListState::NoMatch : ListState::Nothing;
    showCount();
}

void StreamsPresenter::showCount()
{
    m_model.countText.clear();
    if (m_matches) {
        //: Over the list of streams; %1 is how many of them are shown.
        m_model.countText = int(m_matches->keys.size()) == m_matches->all ? tr("%n stream(s)", "", m_matches->all)
                                                                            : tr("%1 of %n stream(s)", "", m_matches->all).arg(m_matches->keys.size());
    }
    QStringList filters;
    if (m_model.scope != 0) filters << StreamWords::scope(m_model.scope);
    if (m_model.kind != 0) filters << StreamWords::kinds(*kKinds[m_model.kind]);
    if (m_model.state != 0) filters << StreamWords::state(*kStates[m_model.state]);
    m_model.filterText = filters.join(QStringLiteral(", "));
    const auto words = m_problem ? errorText(*m_problem) : ErrorText();
    m_model.problemTitle = words.title;
    m_model.problemText = m_problem ? words.text() : QString();
    m_model.problemCode = words.code;
    m_model.told();
}

/// One piece after the other: what a view asked for last comes first, and what it scrolled past is never fetched.
void StreamsPresenter::fetch()
{
    if (m_isFetching) return;
    const auto pieces = m_model.list.takeWanted();
    if (pieces.empty()) return;
    if (!m_foundFor.isEmpty()) {
        for (const auto &piece : pieces) {
            std::vector<std::pair<qint64, StreamRow>> rows;
            for (const auto name : piece.names)
                if (const auto at = std::size_t(-name - 1); at < m_found.size()) rows.emplace_back(name, rowOf(m_found[at]));
            m_model.list.fill(piece, std::move(rows));
        }
        return;
    }
    m_isFetching = true;
    std::vector<std::int64_t> keys;
    for (const auto &piece : pieces) keys.insert(keys.end(), piece.names.begin(), piece.names.end());
    const auto future = m_engine.streams().lines(std::move(keys));
    auto *watcher = new QFutureWatcher<Result<std::vector<engine::StreamLine>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, pieces] {
        watcher->deleteLater();
        m_isFetching = false;
        if (watcher->isCanceled()) return;
        std::vector<std::pair<qint64, StreamRow>> rows;
        if (const auto &lines = watcher->result(); lines)
            for (const auto &line : *lines) rows.emplace_back(line.key, rowOf(line));
        for (const auto &piece : pieces) {
            std::vector<std::pair<qint64, StreamRow>> part;
            for (auto &row : rows)
                if (std::ranges::find(piece.names, row.first) != piece.names.end()) part.push_back(row);
            m_model.list.fill(piece, std::move(part));
        }
        fetch();
    });
    watcher->setFuture(future);
}

StreamRow StreamsPresenter::rowOf(const engine::StreamLine &line) const
{
    StreamRow row;
    row.key = words::text(line.summary.streamId);
    row.symbol = StreamWords::symbol(line.kind);
    row.title = StreamWords::title(line);
    row.detail = StreamWords::detail(line);
    if (!line.status) return row;
    const auto state = StreamWords::reach(*line.status);
    row.stateIcon = state.icon;
    row.stateText = state.text;
    row.stateKind = state.kind;
    row.tip = state.tip;
    return row;
}

void StreamsPresenter::lookUp(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty() || m_model.isLookingUp) return;
    const int turn = ++m_lookUpTurn;
    m_model.isLookingUp = true;
    m_lookUpError.reset();
    m_model.lookUpError.clear();
    m_model.lookUpText = tr("Looking on this computer");
    m_model.told();
    // First here, then on the nodes: what is kept is shown at once and without a network.
    whenDone(m_engine.streams().history(text.toStdString()), this, [this, turn, text](const Result<engine::StreamHistory> &here) {
        if (turn != m_lookUpTurn) return;
        if (here && here->foundOn.empty()) {
            m_isFromElsewhere = false;
            m_model.isLookingUp = false;
            m_model.told();
            Q_EMIT m_model.lookedUp();
            m_stream.open(here->line.summary.streamId, text.toStdString());
            return;
        }
        m_model.lookUpText = tr("Asking your nodes");
        m_model.told();
        if (std::exchange(m_isFromElsewhere, false)) Q_EMIT m_model.lookUpAsked(text);
        whenDone(m_engine.nodes().lookUpStreams(text.toStdString()), this, [this, turn, text](const Result<std::vector<engine::StreamLine>> &found) {
            if (turn != m_lookUpTurn) return;
            m_model.isLookingUp = false;
            if (!found) {
                m_lookUpError = found.error();
                showFound();
                return;
            }
            m_found = *found;
            m_foundFor = text;
            Q_EMIT m_model.lookedUp();
            showFound();
            if (!m_found.empty()) m_stream.open(m_found.front().summary.streamId, text.toStdString());
        });
    });
}

void StreamsPresenter::showFound()
{
    if (m_lookUpError) {
        const auto words = errorText(*m_lookUpError);
        m_model.lookUpError = m_lookUpError->code == Errc::format     ? tr("This is no StreamID, CommitID or DID.")
                              : m_lookUpError->code == Errc::notFound ? tr("Neither this computer nor a node of yours that is read from has it.")
                                                                      : words.title + QLatin1Char(' ') + words.toDo + QLatin1Char(' ') + words.code;
    }
    if (!m_foundFor.isEmpty()) {
        //: Over the list: it shows streams that were looked up on a node.
        m_model.foundTitle = tr("%n stream(s) found", "", int(m_found.size()));
        m_model.foundText = tr("Read from a node and checked here. Not kept on this computer.");
        std::vector<qint64> names;
        for (std::size_t i = 0; i < m_found.size(); ++i) names.push_back(-qint64(i) - 1);
        m_model.list.clear();
        m_model.list.setNames(std::move(names));
        m_model.listState = StreamsModel::ListState::Ready;
    }
    m_model.told();
}

void StreamsPresenter::closeFound()
{
    if (m_foundFor.isEmpty()) return;
    m_foundFor.clear();
    m_found.clear();
    m_model.foundTitle.clear();
    m_model.foundText.clear();
    m_model.list.clear();
}

void StreamsPresenter::retranslate()
{
    m_model.list.refresh();
    showCount();
    showFound();
    m_stream.retranslate();
}

} // namespace amphora::ui
