// The part of StreamPresenter about one event: how it is known, and the check of the whole stream.
#include "ui/presenters/stream_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/stream_words.h"
#include "ui/presenters/words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace amphora::ui {

namespace {

constexpr std::size_t kBadShown = 50;
constexpr int kMutedEvidence = 2, kGoodEvidence = 3, kWarnEvidence = 4, kBadEvidence = 5; ///< Chip.Kind

FactRow fact(const char *key, const char *symbol, const QString &title, const QString &detail, int look, const QString &identifier = {})
{
    return {QString::fromLatin1(key), QString::fromLatin1(symbol), title, detail, identifier, look};
}

DetailRow detail(const char *key, const QString &name, const QString &text, const std::string &identifier = {})
{
    return {QString::fromLatin1(key), name, text, words::text(identifier)};
}

/// A full date with seconds, for evidence.
QString exactly(const std::string &rfc3339)
{
    const auto time = QDateTime::fromString(words::text(rfc3339), Qt::ISODateWithMs).toLocalTime();
    return time.isValid() ? QLocale().toString(time, StreamPresenter::tr("d MMM yyyy HH:mm:ss", "date format")) : QString();
}

} // namespace

void StreamPresenter::showEvent()
{
    const auto *event = find(m_event);
    if (!event) return;
    const auto &events = m_history->events;
    const auto at = int(event - events.data());
    m_model.openEvent = words::text(m_event);
    m_model.eventTitle = event->version > 0 ? tr("Version %1").arg(event->version) : titleOf(*event);
    m_model.eventDetail = event->version > 0 ? titleOf(*event) + QStringLiteral(" · ") + detailOf(*event) : detailOf(*event);
    //: Which of a stream's events is shown: "25 of 26".
    m_model.eventPlace = tr("%1 of %2").arg(at + 1).arg(events.size());
    m_model.hasOlder = at > 0;
    m_model.hasNewer = at + 1 < int(events.size());
    m_model.canShowVersion = event->verdict == store::Verdict::valid && !m_history->problem;
    m_model.canCopyEvent = m_raw && *m_raw && !(*m_raw)->http.empty();
    showFacts(*event);
    showDetails(*event);
    m_model.told();
}

void StreamPresenter::showFacts(const engine::StreamEvent &event)
{
    using store::Verdict;
    const auto &current = m_engine.identities().current();
    const bool isMine = current && current->did == event.signer, isBroken = m_history->problem.has_value();
    std::vector<FactRow> rows;
    if (event.verdict == Verdict::refused) {
        const auto errc = errcFromText(std::string_view(event.reason).substr(0, event.reason.find(' ')));
        rows.push_back(fact("refused", "circle-x", errc ? errorText({*errc, {}}).title : tr("It failed a check"),
                            tr("A node gave it, and it is no part of the stream. Its bytes were not kept.") + QLatin1Char('\n') + TextKit::foreign(words::text(event.reason), 300, false),
                            kBadEvidence));
        return m_model.facts.set(std::move(rows));
    }
    const engine::RawBlock *damaged = nullptr;
    if (m_raw && *m_raw)
        for (const auto &block : (*m_raw)->blocks)
            if (block.problem && !damaged) damaged = &block;
    if (event.verdict != Verdict::valid)
        rows.push_back(fact("kept", "git-merge", tr("Not part of the stream"),
                            event.verdict == Verdict::superseded ? tr("You made this edit beside another one. It was made again on top of that and is kept as it was.")
                                                                 : tr("Another event was chosen for its place. It is kept as it was."),
                            kWarnEvidence));
    if (!event.signer.empty())
        rows.push_back(fact("signer", "signature", isMine ? tr("Signed by your key") : tr("Signed by another key"),
                            isBroken ? tr("Not checked now: the stream cannot be read.") : tr("Signature and permission were checked just now."),
                            isBroken ? kMutedEvidence : kGoodEvidence, words::text(event.signer)));
    else if (event.kind == "init" && !damaged)
        rows.push_back(fact("signer", "sprout", tr("Made without a signature"), tr("Anybody can compute this first event; it holds nothing but who may write."), kMutedEvidence));
    if (damaged) {
        rows.push_back(fact("bytes", "fingerprint", errorText(*damaged->problem).title, errorText(*damaged->problem).toDo, kBadEvidence, words::text(damaged->cid)));
    } else if (m_raw && *m_raw) {
        rows.push_back(fact("bytes", "fingerprint", tr("Bytes match their name"), tr("SHA-256, %n block(s).", "", int((*m_raw)->blocks.size())), kGoodEvidence));
    }
    if (!event.prev.empty() && event.verdict == Verdict::valid) {
        const auto *before = find(event.prev);
        rows.push_back(fact("order", "link-2", before && before->version > 0 ? tr("Follows version %1").arg(before->version) : tr("Follows the event before"),
                            isBroken ? tr("Not checked now: the stream cannot be read.") : tr("No gap between the first event and this one."), isBroken ? kMutedEvidence : kGoodEvidence));
    }
    if (event.status) {
        const auto status = EventWords::of(*event.status);
        rows.push_back(fact("places", "server", tr("Stored in %n place(s)", "", int(event.status->nodes.size()) + 1),
                            event.status->nodes.empty() ? tr("This computer") : tr("This computer") + QLatin1Char('\n') + EventWords::places(*event.status),
                            event.status->nodes.empty() ? kMutedEvidence : kGoodEvidence));
        if (!event.status->anchor.empty())
            rows.push_back(fact("time", "anchor", tr("Anchor reported"), tr("A node says so. The proof was not compared with the blockchain here."), kMutedEvidence, words::text(event.status->anchor)));
        else
            rows.push_back(fact("time", "clock", tr("Not anchored"), tr("Its time is the clock of this computer."), kMutedEvidence));
    }
    m_model.facts.set(std::move(rows));
}

void StreamPresenter::showDetails(const engine::StreamEvent &event)
{
    std::vector<DetailRow> rows;
    rows.push_back(detail("event", tr("Event"), {}, event.cid));
    if (m_raw && *m_raw) {
        const auto &raw = **m_raw;
        if (raw.blocks.size() > 1) rows.push_back(detail("payload", tr("Payload"), {}, raw.blocks[1].cid));
        rows.push_back(detail("commit", tr("CommitID"), {}, raw.commitId));
        std::size_t bytes = 0;
        for (const auto &block : raw.blocks) bytes += block.bytes.size();
        if (!event.prev.empty()) rows.push_back(detail("prev", tr("Before it"), {}, event.prev));
        if (!raw.keyId.empty()) rows.push_back(detail("kid", tr("Key"), {}, raw.keyId));
        if (!raw.algorithm.empty()) rows.push_back(detail("alg", tr("Algorithm"), TextKit::foreign(words::text(raw.algorithm), 40, false)));
        if (!raw.capability.empty()) rows.push_back(detail("cap", tr("Permission"), {}, raw.capability));
        if (bytes > 0) rows.push_back(detail("size", tr("Size"), tr("%n byte(s)", "", int(bytes))));
    }
    rows.push_back(detail("arrived", tr("Arrived here"), exactly(event.receivedAt)));
    if (event.timestamp) rows.push_back(detail("anchored", tr("Anchored"), exactly(*event.timestamp)));
    m_model.details.set(std::move(rows));
}

void StreamPresenter::check()
{
    if (m_id.empty() || m_checking.isRunning()) return;
    m_check.reset();
    m_isChecking = true;
    m_model.checkShare = 0;
    m_checking.setFuture(m_engine.streams().verify(m_id));
    m_model.showTab(StreamModel::Check);
    showCheck();
}

void StreamPresenter::showCheck()
{
    using State = StreamModel::CheckState;
    m_model.checkTitle.clear();
    m_model.checkText.clear();
    std::vector<CheckRow> checks;
    std::vector<BadRow> bad;
    if (m_isChecking) {
        m_model.checkState = State::Running;
        m_model.checkTitle = tr("Checking every stored byte");
    } else if (!m_check) {
        m_model.checkState = State::Idle;
    } else if (!*m_check) {
        const auto words = errorText(m_check->error());
        m_model.checkState = State::Unread;
        m_model.checkTitle = words.title;
        m_model.checkText = words.text() + QLatin1Char(' ') + words.code;
    } else {
        const auto &check = **m_check;
        m_model.checkState = check.bad.empty() ? State::Valid : State::Invalid;
        m_model.checkTitle = check.bad.empty() ? tr("%n event(s) checked, nothing is false", "", check.checked)
                                               : tr("%n event(s) failed a check", "", int(check.bad.size()));
        m_model.checkText = tr("From the bytes on this computer alone, at %1.").arg(words::clockTime(QDateTime::currentDateTime()));
        for (std::size_t i = 0; i < node::kCheckCount; ++i) {
            const auto what = node::Check(i);
            const auto count = check.count(what);
            const int all = count.pass + count.fail + count.open;
            const auto result = all == 0 ? node::CheckResult::none : count.fail > 0 ? node::CheckResult::fail : count.open > 0 ? node::CheckResult::open : node::CheckResult::pass;
            CheckRow row;
            row.key = QString::number(i);
            row.symbol = StreamWords::checkSymbol(result);
            row.title = StreamWords::check(what);
            row.detail = StreamWords::checkDetail(what);
            //: Result of one check of a stream: how many events passed, of how many.
            row.result = all == 0 ? tr("Nothing to check") : count.fail > 0 ? tr("%n wrong", "", count.fail) : tr("%1 of %2", "check").arg(count.pass).arg(all);
            row.look = result == node::CheckResult::pass ? kGoodEvidence : result == node::CheckResult::fail ? kBadEvidence : kMutedEvidence;
            checks.push_back(std::move(row));
        }
        for (const auto &one : check.bad) {
            if (bad.size() == kBadShown) break; // The count stands above.
            const auto errc = errcFromText(one.code);
            const auto words = errc ? errorText({*errc, one.detail, one.cid}) : ErrorText();
            BadRow row;
            row.key = words::text(one.cid);
            row.title = words.title;
            row.detail = words.toDo;
            row.code = words::text(one.code);
            bad.push_back(std::move(row));
        }
    }
    m_model.checks.set(std::move(checks));
    m_model.bad.replace(std::move(bad));
    Q_EMIT m_model.checkChanged();
}

void StreamPresenter::askPlace()
{
    if (!find(m_event)) return;
    auto folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (folder.isEmpty() || !QDir(folder).exists()) folder = QDir::homePath();
    Q_EMIT m_model.savePlaceAsked(QUrl::fromLocalFile(folder + QLatin1Char('/') + words::text(m_event) + QStringLiteral(".car")));
}

void StreamPresenter::save(const QUrl &file)
{
    using EventFile = engine::StreamService::EventFile;
    const auto place = files::destination(file, {});
    if (!find(m_event) || place.path.isEmpty()) return;
    const auto failed = [this](const Error &error) {
        const auto words = errorText(error);
        Q_EMIT said(words.title + QLatin1Char(' ') + words.code);
    };
    const auto form = place.path.endsWith(QLatin1String(".json")) ? EventFile::json : EventFile::car;
    engine::whenDone(m_engine.streams().eventFile(m_id, m_event, form), this, [this, place, failed](const Result<Bytes> &bytes) {
        if (!bytes) return failed(bytes.error());
        engine::whenDone(m_engine.files().write(place.path.toStdString(), *bytes, place.existing), this, [this, place, failed](const Result<engine::WrittenFile> &saved) {
            if (!saved) return failed(saved.error());
            Q_EMIT said(tr("Event saved as %1").arg(TextKit::foreign(QFileInfo(place.path).fileName(), 80, false)));
        });
    });
}

} // namespace amphora::ui
