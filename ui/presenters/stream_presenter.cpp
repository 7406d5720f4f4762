#include "ui/presenters/stream_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/document_rows.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/stream_words.h"
#include "ui/presenters/words.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr std::chrono::milliseconds kSoon{120};

} // namespace

StreamPresenter::StreamPresenter(engine::Engine &engine, StreamModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &StreamPresenter::read);
    connect(&m_model, &StreamModel::eventWanted, this, [this](const QString &key) { openEvent(key.toStdString()); });
    connect(&m_model, &StreamModel::stepWanted, this, &StreamPresenter::step);
    connect(&m_model, &StreamModel::versionWanted, this, [this](const QString &key) {
        openVersion(key.isEmpty() ? newestVersion() : key.toStdString());
        openEvent(m_versionCid);
    });
    connect(&m_model, &StreamModel::checkWanted, this, &StreamPresenter::check);
    connect(&m_model, &StreamModel::checkCancelled, &m_checking, [this] { m_checking.future().cancel(); });
    connect(&m_model, &StreamModel::retryWanted, this, &StreamPresenter::read);
    connect(&m_model, &StreamModel::copyContentWanted, this, [this] {
        if (!m_version || !*m_version) return;
        TextKit::copy(QString::fromStdString((*m_version)->contentJson));
        Q_EMIT said(tr("Content copied as JSON"));
    });
    connect(&m_model, &StreamModel::copyEventWanted, this, [this] {
        if (!m_raw || !*m_raw || (*m_raw)->http.empty()) return;
        TextKit::copy(QString::fromStdString((*m_raw)->http));
        Q_EMIT said(tr("Event copied as JSON. Anybody can check it without you."));
    });
    connect(&m_model, &StreamModel::savePlaceWanted, this, &StreamPresenter::askPlace);
    connect(&m_model, &StreamModel::savePlaceChosen, this, &StreamPresenter::save);
    const auto progressed = [this] {
        const auto total = m_checking.progressMaximum();
        m_model.checkShare = total > 0 ? double(m_checking.progressValue()) / total : 0;
        Q_EMIT m_model.checkChanged();
    };
    connect(&m_checking, &QFutureWatcherBase::progressValueChanged, this, progressed);
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] {
        m_check.reset();
        m_isChecking = false;
        if (!m_checking.isCanceled() && m_checking.future().resultCount() > 0) m_check = m_checking.result();
        showCheck();
    });
}

void StreamPresenter::open(const std::string &streamId, const std::string &at)
{
    const auto commit = stream::CommitId::parse(at);
    m_wantedEvent = commit ? commit->commit().toString() : std::string();
    if (streamId == m_id) {
        if (!m_wantedEvent.empty() && m_history) openEvent(m_wantedEvent);
        return;
    }
    close();
    m_id = streamId;
    m_model.key = words::text(streamId);
    m_model.state = StreamModel::State::Loading;
    m_model.told();
    m_soon.start();
}

void StreamPresenter::close()
{
    m_soon.stop();
    ++m_turn;
    ++m_eventTurn;
    ++m_versionTurn;
    m_checking.future().cancel();
    m_isChecking = false;
    m_id.clear();
    m_history.reset();
    m_problem.reset();
    m_event.clear();
    m_versionCid.clear();
    m_raw.reset();
    m_version.reset();
    m_check.reset();
    m_model.state = StreamModel::State::Closed;
    m_model.key.clear();
    m_model.openEvent.clear();
    m_model.events.clear();
    m_model.changes.clear();
    m_model.facts.clear();
    m_model.details.clear();
    m_model.content.set({});
    m_model.decoded.set({});
    m_model.hex.set({});
    m_model.told();
    showCheck();
}

void StreamPresenter::reload()
{
    if (!m_id.empty()) m_soon.start();
}

void StreamPresenter::read()
{
    if (m_id.empty()) return;
    const int turn = ++m_turn;
    whenDone(m_engine.streams().history(m_id), this, [this, turn](const Result<engine::StreamHistory> &history) {
        if (turn == m_turn) took(history);
    });
}

void StreamPresenter::took(const Result<engine::StreamHistory> &history)
{
    if (!history) {
        m_problem = history.error();
        m_history.reset();
        return showStream();
    }
    const bool stoodAtNewest = m_versionCid.empty() || m_versionCid == newestVersion();
    const bool stoodAtTip = m_event.empty() || (m_history && m_event == m_history->line.summary.tip);
    m_problem.reset();
    m_history = *history;
    showStream();
    showEvents();
    if (stoodAtNewest && m_versionCid != newestVersion()) openVersion(newestVersion());
    else showVersionHead();
    auto wanted = m_wantedEvent.empty() || !find(m_wantedEvent) ? std::string() : m_wantedEvent;
    m_wantedEvent.clear();
    if (wanted.empty() && stoodAtTip && !m_history->events.empty()) {
        // What lost or was refused stands behind the tip and is not what one looks for first.
        const auto tip = std::ranges::find(m_history->events, m_history->line.summary.tip, &engine::StreamEvent::cid);
        wanted = tip == m_history->events.end() ? m_history->events.back().cid : tip->cid;
    }
    openEvent(wanted.empty() ? m_event : wanted);
}

const engine::StreamEvent *StreamPresenter::find(const std::string &cid) const
{
    if (!m_history) return nullptr;
    const auto found = std::ranges::find(m_history->events, cid, &engine::StreamEvent::cid);
    return found == m_history->events.end() ? nullptr : &*found;
}

/// CID of the last event of the accepted log that made a version; of the tip if none did.
std::string StreamPresenter::newestVersion() const
{
    if (!m_history) return {};
    for (auto event = m_history->events.rbegin(); event != m_history->events.rend(); ++event)
        if (event->version == m_history->versions && event->version > 0) return event->cid;
    return m_history->line.summary.tip;
}

void StreamPresenter::showStream()
{
    using State = StreamModel::State;
    if (m_problem) {
        const auto words = errorText(*m_problem);
        m_model.state = State::Failed;
        m_model.problemTitle = words.title;
        m_model.problemText = words.text() + QLatin1Char(' ') + words.code;
        return m_model.told();
    }
    const auto &line = m_history->line;
    m_model.state = State::Ready;
    m_model.title = StreamWords::title(line);
    //: Under a stream's name: how many versions and events it has.
    m_model.summary = tr("%n version(s)", "", m_history->versions) + QStringLiteral(" · ") + tr("%n event(s)", "", int(m_history->events.size()));
    m_model.controller = words::text(line.summary.controller);
    m_model.status = -1;
    if (line.status) {
        const auto status = EventWords::of(*line.status);
        m_model.status = status.chip;
        m_model.nodes = status.nodes;
        m_model.statusTip = status.tip;
    }
    m_model.originText.clear();
    if (!m_history->foundOn.empty())
        //: Under the name of a stream that was looked up; %1 is a node.
        m_model.originText = tr("Read from %1, not kept here").arg(words::nodeName(m_history->foundOn));
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    if (m_history->problem) {
        const auto words = errorText(*m_history->problem);
        m_model.problemTitle = words.title;
        m_model.problemText = tr("Its events can be looked at one by one.") + QLatin1Char(' ') + words.code;
    }
    m_model.told();
}

QString StreamPresenter::titleOf(const engine::StreamEvent &event) const
{
    using store::Verdict;
    const bool isProfile = m_history->line.kind == engine::StreamKind::profile;
    if (event.verdict == Verdict::refused)
        //: An event of a stream.
        return tr("Refused event");
    if (event.verdict == Verdict::superseded) return tr("Edit that was made again on another version");
    if (event.verdict == Verdict::lost) return tr("Edit that lost");
    if (event.kind == "time") return tr("Anchor reported");
    if (event.kind == "init" && event.version == 0) return tr("Stream begun");
    if (event.kind == "init") return tr("First version");
    return StreamWords::changed(event, isProfile);
}

QString StreamPresenter::detailOf(const engine::StreamEvent &event) const
{
    const auto when = event.timestamp ? words::when(*event.timestamp) : words::when(event.receivedAt);
    if (event.kind == "time")
        //: An anchor in a stream's history; %1 is a time.
        return event.timestamp ? when : tr("Arrived %1").arg(when);
    if (event.signer.empty()) return event.verdict == store::Verdict::refused ? when : when + QStringLiteral(" · ") + tr("not signed");
    const auto &current = m_engine.identities().current();
    const bool isMine = current && current->did == event.signer;
    //: An event in a stream's history; %1 is a time: signed by the person's own key.
    return isMine ? tr("%1 · your key").arg(when) : when + QStringLiteral(" · ") + TextKit::shortest(words::text(event.signer));
}

void StreamPresenter::showEvents()
{
    using store::Verdict;
    std::vector<StreamEventRow> rows;
    rows.reserve(m_history->events.size());
    for (auto event = m_history->events.rbegin(); event != m_history->events.rend(); ++event) { // The newest first.
        StreamEventRow row;
        row.key = words::text(event->cid);
        row.title = titleOf(*event);
        row.detail = detailOf(*event);
        row.symbol = event->verdict == Verdict::refused ? QStringLiteral("circle-x")
            : event->verdict != Verdict::valid          ? QStringLiteral("git-merge")
            : event->kind == "time"                     ? QStringLiteral("anchor")
            : event->signer.empty()                     ? QStringLiteral("sprout")
                                                        : QStringLiteral("signature");
        constexpr int outline = 1, warn = 4, bad = 5; // Chip.Kind
        //: Chip: number of a version.
        if (event->version > 0) row.chipText = tr("v%1").arg(event->version);
        row.chipKind = outline;
        if (event->verdict == Verdict::refused) {
            //: Chip: an event failed a check.
            row.chipText = tr("Refused");
            row.chipKind = bad;
        } else if (event->verdict != Verdict::valid) {
            //: Chip: an edit that lost is kept.
            row.chipText = tr("Kept");
            row.chipKind = warn;
        }
        if (event->status) row.tip = EventWords::of(*event->status).tip;
        rows.push_back(std::move(row));
    }
    if (m_model.events.count() == 0) m_model.events.replace(std::move(rows));
    else m_model.events.set(std::move(rows));
}

void StreamPresenter::openVersion(const std::string &cid)
{
    if (cid.empty() || !m_history || m_history->problem) return;
    m_versionCid = cid;
    const int turn = ++m_versionTurn;
    whenDone(m_engine.streams().version(m_id, cid), this, [this, turn](const Result<engine::StreamVersion> &version) {
        if (turn != m_versionTurn) return;
        m_version = version;
        showVersion();
    });
}

namespace {

QString cutNote() { return StreamPresenter::tr("There is more. Save the event to see all of it."); }

DocumentLine heading(const QString &title, const QString &detail, const std::string &cid = {})
{
    DocumentLine line;
    line.kind = DocumentLines::Heading;
    line.key = title;
    line.detail = detail;
    line.whole = QString::fromStdString(cid);
    return line;
}

void append(std::vector<DocumentLine> &to, std::vector<DocumentLine> lines)
{
    to.insert(to.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

QString roleTitle(engine::RawBlock::Role role)
{
    switch (role) {
    //: A block of an event.
    case engine::RawBlock::Role::envelope: return StreamPresenter::tr("Envelope");
    case engine::RawBlock::Role::payload: return StreamPresenter::tr("Payload");
    case engine::RawBlock::Role::event: return StreamPresenter::tr("Event");
    }
    return {};
}

} // namespace

void StreamPresenter::showVersionHead()
{
    if (!m_history || m_versionCid.empty()) return;
    const auto *event = find(m_versionCid);
    const int number = event ? event->version : 0;
    m_model.isNewest = m_versionCid == newestVersion();
    m_model.versionTitle = number > 0 ? tr("Version %1").arg(number) : tr("Nothing is written yet");
    //: Over a table of changes; %1 is the number of the version before.
    m_model.changesTitle = number > 1 ? tr("Beside version %1").arg(number - 1) : tr("The first version: everything is new");
    m_model.told();
}

void StreamPresenter::showVersion()
{
    if (!m_version || !m_history) return;
    showVersionHead();
    if (!*m_version) {
        const auto words = errorText(m_version->error());
        m_model.problemTitle = words.title;
        m_model.problemText = words.text() + QLatin1Char(' ') + words.code;
        return m_model.told();
    }
    const auto &version = **m_version;
    std::vector<DocumentLine> lines;
    lines.push_back(heading(tr("Content"), {}));
    append(lines, documentLines(version.content, cutNote()));
    lines.push_back(heading(tr("Header"), tr("Who may write, and after which schema")));
    append(lines, documentLines(version.metadata, cutNote()));
    m_model.content.set(std::move(lines));
    m_model.changesNote = version.changes.isCut ? tr("There are more changes than are shown.") : QString();
    std::vector<ChangeRow> rows;
    for (const auto &change : version.changes.rows) {
        ChangeRow row;
        row.key = change.path.empty() ? QStringLiteral("/") : QString::fromStdString(change.path);
        row.before = QString::fromStdString(change.before);
        row.after = QString::fromStdString(change.after);
        rows.push_back(std::move(row));
    }
    m_model.changes.replace(std::move(rows));
    m_model.told();
}

void StreamPresenter::openEvent(const std::string &cid)
{
    if (!find(cid)) return;
    const bool isKnown = cid == m_event && m_raw && *m_raw;
    m_event = cid;
    if (isKnown) return showEvent(); // An event never changes; how far it has come does.
    m_raw.reset();
    showEvent();
    const int turn = ++m_eventTurn;
    whenDone(m_engine.streams().event(m_id, cid), this, [this, turn](const Result<engine::RawEvent> &raw) {
        if (turn != m_eventTurn) return;
        m_raw = raw;
        showRaw();
        showEvent();
    });
}

void StreamPresenter::step(int by)
{
    if (!m_history) return;
    const auto &events = m_history->events;
    const auto at = std::ranges::find(events, m_event, &engine::StreamEvent::cid) - events.begin();
    const auto wanted = at - by; // The rows stand the newest first, the events the oldest.
    if (wanted >= 0 && wanted < std::ssize(events)) openEvent(events[std::size_t(wanted)].cid);
}

void StreamPresenter::showRaw()
{
    if (!m_raw) return;
    std::vector<DocumentLine> decoded, hex;
    QByteArray bytes;
    if (!*m_raw) {
        const auto words = errorText(m_raw->error());
        decoded.push_back(heading(words.title, words.code));
        hex = decoded;
    } else {
        for (const auto &block : (*m_raw)->blocks) {
            const auto title = roleTitle(block.role);
            if (block.problem) {
                const auto words = errorText(*block.problem);
                for (auto *lines : {&decoded, &hex}) {
                    lines->push_back(heading(title, words.code, block.cid));
                    DocumentLine line;
                    line.kind = DocumentLines::Note;
                    line.text = words.title;
                    lines->push_back(std::move(line));
                }
                if (block.bytes.empty()) continue;
            }
            //: Behind the name of a block: its coding and size.
            const auto detail = tr("%1, %n byte(s)", "", int(block.bytes.size())).arg(words::text(block.codec));
            if (!block.problem) decoded.push_back(heading(title, detail, block.cid));
            append(decoded, documentLines(block.lines, cutNote()));
            hex.push_back(heading(title, detail, block.cid));
            DocumentLines::addHex(hex, bytes, {reinterpret_cast<const char *>(block.bytes.data()), qsizetype(block.bytes.size())});
        }
        if ((*m_raw)->blocks.empty()) decoded.push_back(heading(tr("Nothing of it is kept"), {}));
    }
    m_model.decoded.set(std::move(decoded));
    m_model.hex.set(std::move(hex), bytes);
}

void StreamPresenter::retranslate()
{
    if (!m_history && !m_problem) return;
    showStream();
    if (!m_history) return;
    showEvents();
    showVersion();
    showRaw();
    showEvent();
    showCheck();
}

} // namespace amphora::ui
