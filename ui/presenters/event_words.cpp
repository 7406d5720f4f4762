#include "ui/presenters/event_words.h"

#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace amphora::ui {

namespace {

QString whyNot(const node::EventStatus &status)
{
    const auto errc = errcFromText(status.reason);
    QString why = errc ? errorText({*errc, {}}).title : QString();
    const auto next = words::when(status.nextTry);
    if (next.isEmpty()) return why;
    //: When a node is asked again; %1 is a time.
    const auto again = QCoreApplication::translate("EventWords", "Next try %1.").arg(next);
    return why.isEmpty() ? again : why + QLatin1Char(' ') + again;
}

} // namespace

QString EventWords::places(const node::EventStatus &status)
{
    QStringList lines;
    for (const auto &evidence : status.nodes)
        //: Evidence of a copy: %1 is a node, %2 a time.
        lines << QCoreApplication::translate("EventWords", "On %1, seen %2").arg(words::nodeName(evidence.url), words::when(evidence.at));
    return lines.join(QLatin1Char('\n'));
}

EventWords EventWords::of(const node::EventStatus &status)
{
    using State = node::EventStatus::State;
    const int nodes = int(status.nodes.size());
    switch (status.state) {
    case State::signedHere: return {Signed, 0, QCoreApplication::translate("EventWords", "Signed and stored on this computer only.")};
    case State::stored: return {OnNodes, nodes, places(status)};
    case State::anchored: {
        const auto said = QCoreApplication::translate("EventWords", "A node says so. The proof was not compared with the blockchain here.");
        return {Anchored, nodes, nodes > 0 ? said + QLatin1Char('\n') + places(status) : said};
    }
    case State::waiting: return {Waiting, nodes, whyNot(status)};
    case State::conflict: return {Conflict, nodes, errorText({Errc::conflictLost, {}}).title};
    case State::failed: return {Failed, nodes, whyNot(status)};
    }
    return {};
}

} // namespace amphora::ui
