// How one node looks in the list: the part of NodesPresenter that only finds words.
#include "ui/presenters/nodes_presenter.h"

#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace amphora::ui {

namespace {

constexpr std::array<std::string_view, 6> kChecks = {"reach", "tls", "kind", "chain", "read", "write"};
enum Health { Muted = 2, Good, Warn, Bad }; ///< Values of Chip.Kind in QML.

bool isWaitingForNetwork(const std::string &code)
{
    return code == errcText(Errc::nodeDown) || code == errcText(Errc::timeout) || code == errcText(Errc::cancelled);
}

bool isNear(const std::string &url)
{
    const auto host = QUrl(words::text(url)).host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".local")) || host.endsWith(QLatin1String(".home.arpa"))
        || host.startsWith(QLatin1String("127.")) || host.startsWith(QLatin1String("192.168.")) || host.startsWith(QLatin1String("10."));
}

} // namespace

NodeRow NodesPresenter::rowOf(const engine::NodeView &node) const
{
    NodeRow row;
    row.key = words::text(node.id);
    row.title = words::nodeName(node.url);
    row.url = words::text(node.url);
    row.symbol = isNear(node.url) ? QStringLiteral("house-wifi") : QStringLiteral("server");
    row.backup = node.backup;
    row.reading = node.read;
    row.anchoring = node.anchor;
    row.share = node.total > 0 ? double(node.held) / node.total : 0;
    //: What a node holds of the own signed events, "12 of 14 events".
    row.holds = tr("%1 of %n event(s)", "", node.total).arg(node.held);
    const auto seen = words::when(node.lastOkAt);
    if (!seen.isEmpty()) row.holds += QStringLiteral(" · ") + seen;
    if (!node.hasConsent)
        row.actionText = tr("Send a first copy");
    else if (node.waiting > 0)
        row.actionText = tr("Send %n event(s)", "", node.waiting);

    const auto known = m_checks.find(node.id);
    const bool isChecking = m_checking.contains(node.id);
    row.busy = isChecking;
    QStringList facts;
    if (!node.kind.empty()) facts << words::text(node.kind);
    if (!node.chain.empty()) facts << words::text(node.chain);
    std::string code = node.lastError;
    int slowest = 0;
    const bool isOffline = m_engine.isOffline(); // Then nothing here is of now.
    bool isWhole = known != m_checks.end();
    if (known != m_checks.end()) code.clear();
    for (const auto name : kChecks) {
        const engine::NodeCheck *check = nullptr;
        if (known != m_checks.end())
            if (const auto found = std::ranges::find(known->second, name, &engine::NodeCheck::name); found != known->second.end()) check = &*found;
        if (isChecking)
            row.checks << QStringLiteral("busy");
        else if (!check || check->skipped)
            row.checks << QStringLiteral("open");
        else
            row.checks << (!check->ok ? QStringLiteral("bad") : isOffline ? QStringLiteral("was") : QStringLiteral("good"));
        if (!check || check->skipped) continue;
        if (name == "reach") slowest = check->ms;
        if (!check->ok && code.empty()) code = check->code;
        isWhole = isWhole && check->ok;
    }
    //: A fact of a node: its IPFS API is known.
    if (!node.ipfsUrl.empty()) facts << tr("takes pictures");
    if (slowest > 0 && !isOffline) facts << tr("%1 ms").arg(slowest);
    row.detail = facts.join(QStringLiteral(" · "));

    if (isChecking) {
        row.health = Muted;
        row.healthText = tr("Checking");
    } else if (isOffline && (code.empty() || isWaitingForNetwork(code))) {
        row.health = Muted;
        //: State of a node while the person stays offline; %1 is a time.
        row.healthText = seen.isEmpty() ? tr("Not checked") : tr("Last seen %1").arg(seen);
    } else if (!code.empty()) {
        const auto errc = errcFromText(code);
        const bool waits = isWaitingForNetwork(code);
        row.health = waits ? Warn : Bad;
        //: State of a node.
        row.healthText = waits ? tr("Not reached") : tr("Not usable");
        row.code = words::text(code);
        if (errc) {
            const auto text = nodeErrorText(*errc, node.url);
            row.sentence = text.title + QLatin1Char(' ') + text.safe;
        }
    } else if (isWhole || !node.lastOkAt.empty()) {
        row.health = Good;
        row.healthText = tr("Good");
    } else {
        row.health = Muted;
        row.healthText = tr("Not checked");
    }
    return row;
}

} // namespace amphora::ui
