#include "ui/presenters/stream_words.h"

#include "ui/models/streams_model.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <QCoreApplication>

namespace amphora::ui {

using engine::StreamKind;
using node::Check;
using State = node::EventStatus::State;

namespace {

constexpr int kTitleShown = 80; ///< Code points.
constexpr int kMuted = 2, kGood = 3, kWarn = 4, kBad = 5; ///< Chip.Kind

} // namespace

QString StreamWords::kind(StreamKind kind)
{
    switch (kind) {
    //: What a stream is.
    case StreamKind::index: return QCoreApplication::translate("StreamWords", "Index");
    case StreamKind::profile: return QCoreApplication::translate("StreamWords", "Profile");
    case StreamKind::record: return QCoreApplication::translate("StreamWords", "Record");
    case StreamKind::definition: return QCoreApplication::translate("StreamWords", "Definition");
    case StreamKind::schema: return QCoreApplication::translate("StreamWords", "Schema");
    case StreamKind::tile: return QCoreApplication::translate("StreamWords", "Document");
    }
    return {};
}

QString StreamWords::kinds(StreamKind kind)
{
    switch (kind) {
    //: A filter of the list of streams.
    case StreamKind::index: return QCoreApplication::translate("StreamWords", "Indexes");
    case StreamKind::profile: return QCoreApplication::translate("StreamWords", "Profiles");
    case StreamKind::record: return QCoreApplication::translate("StreamWords", "Records");
    case StreamKind::definition: return QCoreApplication::translate("StreamWords", "Definitions");
    case StreamKind::schema: return QCoreApplication::translate("StreamWords", "Schemas");
    case StreamKind::tile: return QCoreApplication::translate("StreamWords", "Other documents");
    }
    return {};
}

QString StreamWords::scope(int scope)
{
    //: A filter of the list of streams: whose they are.
    return scope == StreamsModel::Mine ? QCoreApplication::translate("StreamWords", "Yours") : QCoreApplication::translate("StreamWords", "Of others");
}

QString StreamWords::state(State state)
{
    switch (state) {
    //: A filter of the list of streams: how far the newest event has come.
    case State::signedHere: return QCoreApplication::translate("StreamWords", "Here only");
    case State::stored: return QCoreApplication::translate("StreamWords", "On nodes");
    case State::anchored: return QCoreApplication::translate("StreamWords", "Anchor reported");
    case State::waiting: return QCoreApplication::translate("StreamWords", "Waiting");
    case State::failed: return QCoreApplication::translate("StreamWords", "Failed");
    case State::conflict: return QCoreApplication::translate("StreamWords", "Conflict");
    }
    return {};
}

QString StreamWords::symbol(StreamKind kind)
{
    switch (kind) {
    case StreamKind::index: return QStringLiteral("library");
    case StreamKind::profile: return QStringLiteral("circle-user-round");
    case StreamKind::record: return QStringLiteral("at-sign");
    case StreamKind::definition: return QStringLiteral("book-open");
    case StreamKind::schema: return QStringLiteral("braces");
    case StreamKind::tile: return QStringLiteral("scroll-text");
    }
    return {};
}

QString StreamWords::title(const engine::StreamLine &line)
{
    if (line.kind == StreamKind::index) return kind(line.kind);
    if (line.summary.isOwn && line.kind == StreamKind::profile) return kind(line.kind);
    if (line.kind == StreamKind::record) {
        //: A record of the published definition alsoKnownAs.
        if (line.alias == "alsoKnownAs") return QCoreApplication::translate("StreamWords", "Also known as");
        //: A record of the published definition cryptoAccounts.
        if (line.alias == "cryptoAccounts") return QCoreApplication::translate("StreamWords", "Wallet list");
    }
    const auto own = TextKit::foreign(words::text(line.title), kTitleShown, false);
    if (!own.isEmpty()) return own;
    if (!line.alias.empty()) return words::text(line.alias);
    if (line.kind != StreamKind::tile) return kind(line.kind);
    const auto family = TextKit::foreign(words::text(line.summary.family), kTitleShown, false);
    return family.isEmpty() ? kind(line.kind) : family;
}

QString StreamWords::detail(const engine::StreamLine &line)
{
    auto what = line.alias.empty() || line.kind == StreamKind::schema ? kind(line.kind) : words::text(line.alias);
    if (line.kind == StreamKind::index) what = QStringLiteral("IDX");
    //: A list of streams; %1 says what it is, for example "basicProfile".
    return QCoreApplication::translate("StreamWords", "%1, %n event(s)", nullptr, line.summary.events).arg(what);
}

StreamWords::Reach StreamWords::reach(const node::EventStatus &status)
{
    const auto words = EventWords::of(status);
    switch (status.state) {
    case State::signedHere: return {QStringLiteral("lock"), state(status.state), words.tip, kMuted};
    //: A list of streams: on how many nodes the newest event is.
    case State::stored: return {QStringLiteral("server"), QCoreApplication::translate("StreamWords", "On %n", "nodes", words.nodes), words.tip, kGood};
    //: A list of streams, beside an anchor: a node says that it is anchored.
    case State::anchored: return {QStringLiteral("anchor"), QCoreApplication::translate("StreamWords", "Reported"), words.tip, kMuted};
    case State::waiting: return {QStringLiteral("clock"), state(status.state), words.tip, kMuted};
    case State::conflict: return {QStringLiteral("git-merge"), state(status.state), words.tip, kWarn};
    case State::failed: return {QStringLiteral("circle-x"), state(status.state), words.tip, kBad};
    }
    return {};
}

QString StreamWords::check(Check check)
{
    switch (check) {
    //: Something that is checked of an event.
    case Check::hash: return QCoreApplication::translate("StreamWords", "Hash");
    case Check::encoding: return QCoreApplication::translate("StreamWords", "Encoding");
    case Check::order: return QCoreApplication::translate("StreamWords", "Order");
    case Check::permission: return QCoreApplication::translate("StreamWords", "Permission");
    case Check::signature: return QCoreApplication::translate("StreamWords", "Signature");
    case Check::rules: return QCoreApplication::translate("StreamWords", "Rules");
    case Check::schema: return QCoreApplication::translate("StreamWords", "Schema");
    }
    return {};
}

QString StreamWords::checkDetail(Check check)
{
    switch (check) {
    case Check::hash: return QCoreApplication::translate("StreamWords", "SHA-256 of the stored bytes gives the name of the block.");
    case Check::encoding: return QCoreApplication::translate("StreamWords", "The bytes are an event and nothing else.");
    case Check::order: return QCoreApplication::translate("StreamWords", "It builds on the event before it, without a gap.");
    case Check::permission: return QCoreApplication::translate("StreamWords", "Who signed it may write to this stream.");
    case Check::signature: return QCoreApplication::translate("StreamWords", "Ed25519 over the header and the name of the payload.");
    case Check::rules: return QCoreApplication::translate("StreamWords", "What it changes can be applied; an anchor does not contradict itself.");
    case Check::schema: return QCoreApplication::translate("StreamWords", "The content is as its schema wants it.");
    }
    return {};
}

QString StreamWords::checkSymbol(node::CheckResult result)
{
    switch (result) {
    case node::CheckResult::pass: return QStringLiteral("circle-check");
    case node::CheckResult::fail: return QStringLiteral("circle-x");
    case node::CheckResult::open: return QStringLiteral("circle-help");
    case node::CheckResult::none: return QStringLiteral("circle-dashed");
    }
    return {};
}

QString StreamWords::changed(const engine::StreamEvent &event, bool isProfile)
{
    QStringList names;
    constexpr int nameShown = 40;
    for (const auto &name : event.changed) names << (isProfile ? words::field(name) : TextKit::foreign(words::text(name), nameShown, false));
    const int more = event.changedCount - int(names.size());
    //: An event of a stream that changed nothing.
    if (event.changedCount == 0) return QCoreApplication::translate("StreamWords", "Nothing changed");
    //: An event of a stream; its content is no map.
    if (names.isEmpty()) return QCoreApplication::translate("StreamWords", "Content changed");
    const auto list = names.join(QStringLiteral(", "));
    //: An event of a stream; %1 are names of fields.
    if (more == 0) return QCoreApplication::translate("StreamWords", "%1 changed").arg(list);
    return QCoreApplication::translate("StreamWords", "%1 and %n more changed", nullptr, more).arg(list);
}

} // namespace amphora::ui
