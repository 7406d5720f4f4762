#include "ui/presenters/stream_finder.h"

#include "core/did/written_did.h"
#include "core/engine/when_done.h"
#include "core/stream/stream_id.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/stream_words.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr engine::StreamKind kFoundKinds[] = {engine::StreamKind::profile, engine::StreamKind::record, engine::StreamKind::index,
                                              engine::StreamKind::definition, engine::StreamKind::schema, engine::StreamKind::tile};

/// A whole StreamID or CommitID (also as URL), or a DID: what the nodes can be asked for.
bool canBeLookedUp(const std::string &text)
{
    return stream::StreamId::parse(text) || stream::CommitId::parse(text) || did::readWrittenDid(text);
}

} // namespace

StreamFinder::StreamFinder(engine::Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    const auto forget = [this] { m_query.clear(); };
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, forget);
    connect(&m_engine.profile(), &engine::ProfileService::changed, this, forget);
    connect(&m_engine.nodes(), &engine::NodeService::syncFinished, this, forget);
}

std::vector<FoundRow> StreamFinder::find(const QString &query)
{
    const auto text = query.trimmed();
    if (text.size() < kQueryMin) return {};
    if (text != m_query) ask(text);
    return m_isKnown ? m_rows : std::vector<FoundRow>();
}

void StreamFinder::ask(const QString &text)
{
    m_query = text;
    m_isKnown = false;
    const int turn = ++m_turn;
    engine::StreamQuery query;
    query.text = text.toStdString();
    for (const auto kind : kFoundKinds)
        if (StreamWords::kind(kind).contains(text, Qt::CaseInsensitive) || StreamWords::kinds(kind).contains(text, Qt::CaseInsensitive)) query.textKinds.push_back(kind);
    whenDone(m_engine.streams().find(query), this, [this, turn](const Result<engine::StreamMatches> &matches) {
        if (turn != m_turn) return;
        if (!matches) return took({}); // Nothing is open, or the page says what is wrong.
        auto keys = matches->keys;
        if (keys.size() > std::size_t(kShown)) keys.resize(kShown);
        whenDone(m_engine.streams().lines(std::move(keys)), this, [this, turn](const Result<std::vector<engine::StreamLine>> &lines) {
            if (turn == m_turn) took(lines ? *lines : std::vector<engine::StreamLine>());
        });
    });
}

void StreamFinder::took(const std::vector<engine::StreamLine> &lines)
{
    m_rows.clear();
    //: Heading in the command palette.
    const auto section = tr("Streams");
    for (const auto &line : lines) {
        FoundRow row;
        row.key = QStringLiteral("stream:") + words::text(line.summary.streamId);
        row.section = section;
        row.iconName = StreamWords::symbol(line.kind);
        row.title = StreamWords::title(line);
        row.detail = StreamWords::detail(line);
        row.aside = TextKit::shortened(words::text(line.summary.streamId));
        m_rows.push_back(std::move(row));
    }
    if (lines.empty() && canBeLookedUp(m_query.toStdString())) {
        FoundRow row;
        row.key = QStringLiteral("lookup:") + m_query;
        row.section = section;
        row.iconName = QStringLiteral("hash");
        //: Command palette; %1 is a StreamID, CommitID or DID.
        row.title = tr("Look up %1").arg(TextKit::shortened(m_query));
        row.detail = tr("on this computer, then on your nodes");
        m_rows.push_back(std::move(row));
    }
    m_isKnown = true;
    Q_EMIT found();
}

} // namespace amphora::ui
