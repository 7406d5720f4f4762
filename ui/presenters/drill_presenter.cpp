#include "ui/presenters/drill_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/file_places.h"
#include "ui/presenters/secret_text.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::RecoverySource;
using engine::whenDone;
using DrillStep = DrillModel::Step;

namespace {

enum RowLook { GoodLook = 3, WarnLook, BadLook }; ///< Values of Chip.Kind in QML.
enum BannerKind { GoodBanner = 1, WarnBanner, BadBanner }; ///< Values of Banner.Kind in QML.

/// What a stream is called in a list of what is apart.
QString streamName(const std::string &what)
{
    if (what == "index") return DrillPresenter::tr("Index of your records");
    if (what == "basicProfile") return DrillPresenter::tr("Profile");
    return DrillPresenter::tr("Another stream");
}

} // namespace

DrillPresenter::DrillPresenter(engine::Engine &engine, DrillModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &DrillModel::drillWanted, this, &DrillPresenter::begin);
    connect(&m_model, &DrillModel::startWanted, this, &DrillPresenter::start);
    connect(&m_model, &DrillModel::closed, this, &DrillPresenter::close);
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &DrillPresenter::load);
    load();
}

void DrillPresenter::load()
{
    const auto &current = m_engine.identities().current();
    if (!current) return;
    if (current->id != m_identity) {
        m_identity = current->id;
        m_passedAt.clear();
        m_passedStreams = 0;
        close();
    }
    whenDone(m_engine.recoveryFacts(m_identity), this, [this, id = m_identity](const Result<codec::Map> &facts) {
        if (!facts || id != m_identity) return;
        const auto *at = facts->find("drill"), *streams = facts->find("drillStreams");
        m_passedAt = at && at->asText() ? *at->asText() : std::string();
        m_passedStreams = int(streams ? streams->asNumber().value_or(0) : 0);
        showCard();
        m_model.told();
    });
    showCard();
    m_model.told();
}

void DrillPresenter::begin()
{
    close();
    m_model.step = DrillStep::Source;
    show();
}

void DrillPresenter::close()
{
    ++m_turn;
    wipe(m_model.secret);
    wipe(m_model.passphrase);
    m_model.kit.clear();
    m_model.step = DrillStep::Closed;
    m_report.reset();
    m_refusal.reset();
    m_isNothingGiven = false;
    show();
}

void DrillPresenter::start()
{
    if (m_model.step != DrillStep::Source) return;
    m_refusal.reset();
    m_isNothingGiven = m_model.isByKit ? m_model.kit.isEmpty() : isBlank(m_model.secret);
    if (m_isNothingGiven) return show();
    m_model.step = DrillStep::Running;
    m_clock.start();
    const int turn = ++m_turn;
    show();
    if (!m_model.isByKit) return compare(sourceFrom(m_model.secret), turn);
    RecoverySource source;
    source.kind = RecoverySource::Kind::kit;
    source.passphrase = secretFrom(m_model.passphrase);
    whenDone(m_engine.files().read(files::chosenPath(m_model.kit).toStdString(), vault::kVaultBytesMax), this, [this, source, turn](const Result<Bytes> &kit) mutable {
        if (turn != m_turn) return;
        if (!kit) return refused(kit.error());
        source.kit = *kit;
        compare(std::move(source), turn);
    });
}

void DrillPresenter::compare(RecoverySource source, int turn)
{
    whenDone(m_engine.nodes().drill(std::move(source)), this, [this, turn](const Result<engine::DrillReport> &report) {
        if (turn != m_turn) return;
        m_tookMs = m_clock.elapsed();
        report ? finished(report) : refused(report.error());
    });
}

/// What was typed stays, so that a slip can be mended.
void DrillPresenter::refused(const Error &error)
{
    m_refusal = error;
    m_model.step = DrillStep::Source;
    show();
}

void DrillPresenter::finished(const Result<engine::DrillReport> &report)
{
    wipe(m_model.secret);
    wipe(m_model.passphrase);
    m_report = *report;
    m_model.step = DrillStep::Result;
    if (m_report->sameDid && m_report->hasNodes && m_report->sameHashes) keep();
    show();
}

void DrillPresenter::keep()
{
    m_passedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    m_passedStreams = m_report->streams;
    codec::Map facts;
    facts.set("drill", m_passedAt);
    facts.set("drillStreams", std::int64_t(m_passedStreams));
    (void)m_engine.noteRecovery(m_identity, std::move(facts)); // Only the memory of it; the drill itself is done.
}

void DrillPresenter::retranslate() { show(); }

void DrillPresenter::show()
{
    showCard();
    showRefusal();
    showReport();
    m_model.told();
}

void DrillPresenter::showCard()
{
    m_model.isDone = !m_passedAt.empty();
    //: On Keys & recovery; %1 is when, such as "Sat 18:40".
    m_model.cardTitle = m_model.isDone ? tr("Last drill passed %1").arg(words::when(m_passedAt)) : tr("No drill yet");
    m_model.cardText = m_model.isDone ? tr("Words or kit gave the same DID, and %n stream(s) on your nodes were equal.", "", m_passedStreams)
                                      : tr("A drill proves that you would come back: with your words or kit, from your nodes, without this computer’s data.");
}

void DrillPresenter::showRefusal()
{
    m_model.secretError.clear();
    m_model.kitError.clear();
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (m_isNothingGiven) {
        if (m_model.isByKit)
            m_model.kitError = tr("Choose the kit first.");
        else
            m_model.secretError = tr("Type the words from your paper.");
    }
    if (!m_refusal) return;
    const auto text = errorText(*m_refusal);
    switch (m_refusal->code) {
    case Errc::phraseWord:
    case Errc::phraseChecksum:
    case Errc::format:
    case Errc::unsupported:
    case Errc::passphrase:
        (m_model.isByKit ? m_model.kitError : m_model.secretError) = text.title + QLatin1Char(' ') + text.toDo;
        return;
    default: break;
    }
    m_model.problemTitle = text.title;
    m_model.problemText = text.text();
    m_model.problemCode = text.code;
}

void DrillPresenter::addRow(const char *key, const QString &symbol, int look, const QString &title, const QString &detail)
{
    DrillRow row;
    row.key = QString::fromLatin1(key) + QString::number(m_rows.size());
    row.symbol = symbol;
    row.look = look;
    row.title = title;
    row.detail = detail;
    m_rows.push_back(std::move(row));
}

void DrillPresenter::showReport()
{
    m_rows.clear();
    m_model.resultTitle.clear();
    m_model.resultText.clear();
    if (m_report) {
        const auto &report = *m_report;
        if (!report.sameDid) {
            m_model.resultKind = BadBanner;
            m_model.resultTitle = tr("These lead to another identity.");
            m_model.resultText = tr("They do not bring this one back. Look for the paper or kit that belongs to it, or make new ones now, while its key is here.");
            addRow("did", QStringLiteral("circle-x"), BadLook, tr("Another DID"), tr("Nothing was compared."));
        } else if (!report.hasNodes) {
            m_model.resultKind = WarnBanner;
            m_model.resultTitle = tr("Your key comes back, your data would not.");
            m_model.resultText = tr("All of it lies only on this computer: no node holds a copy that could be compared. Add one on Nodes & sync.");
            addRow("did", QStringLiteral("circle-check"), GoodLook, tr("The same DID"), tr("Your words or kit are good."));
            addRow("none", QStringLiteral("cloud-off"), WarnLook, tr("No node to read from"));
        } else {
            const int equal = report.streams - int(report.apart.size());
            m_model.resultKind = report.sameHashes ? GoodBanner : WarnBanner;
            m_model.resultTitle = report.sameHashes ? tr("You would come back with everything.") : tr("You would come back, but not with everything.");
            m_model.resultText = report.sameHashes ? tr("It took %n second(s). Nothing on this computer was changed.", "", int((m_tookMs + 999) / 1000))
                                                   : tr("Nothing is lost now. Sync fetches what is new and sends again what the nodes lack; then repeat the drill.");
            addRow("did", QStringLiteral("circle-check"), GoodLook, tr("The same DID"), tr("Your words or kit are good."));
            addRow("streams", report.sameHashes ? QStringLiteral("circle-check") : QStringLiteral("git-compare-arrows"), report.sameHashes ? GoodLook : WarnLook,
                   //: Result of a drill: "2 of 3 streams equal". %n is how many there are.
                   tr("%1 of %n stream(s) equal", "", report.streams).arg(std::max(0, equal)), tr("Compared event by event with what your nodes hold."));
            for (const auto &apart : report.apart) {
                QStringList facts;
                if (apart.missing > 0) facts << tr("%n event(s) only on this computer", "", apart.missing);
                if (apart.newer > 0) facts << tr("%n event(s) on the nodes and not here", "", apart.newer);
                addRow("apart", QStringLiteral("triangle-alert"), WarnLook, streamName(apart.what), facts.join(QStringLiteral(" · ")));
            }
        }
    }
    m_model.rows.set(m_rows);
}

} // namespace amphora::ui
