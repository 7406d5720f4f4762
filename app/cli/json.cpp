#include "app/cli/json.h"

#include "core/codec/json.h"

namespace amphora::cli {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

void setIf(Map &map, const char *name, const std::string &text)
{
    if (!text.empty()) map.set(name, Value(text));
}

} // namespace

std::string print(const Value &value)
{
    if (auto text = codec::printJson(value)) return std::move(*text);
    auto text = codec::printDagJson(value);
    return text ? std::move(*text) : "null";
}

Value toJson(const engine::IdentityView &view)
{
    Map map{{"did", view.did}, {"kind", view.kind}, {"name", view.name}, {"createdAt", view.createdAt},
            {"keyStore", view.keyStore == engine::KeyStore::keychain ? "keychain" : "file"},
            {"state", std::string(vault::keyStateText(view.state))}, {"id", view.id}};
    if (view.isSelected) map.set("selected", true);
    return map;
}

Value toJson(const node::EventStatus &status)
{
    Map map{{"state", std::string(node::stateText(status.state))}};
    List nodes;
    for (const auto &evidence : status.nodes) nodes.push_back(Map{{"url", evidence.url}, {"at", evidence.at}});
    map.set("nodes", std::move(nodes));
    setIf(map, "reason", status.reason);
    setIf(map, "nextTry", status.nextTry);
    setIf(map, "anchor", status.anchor);
    return map;
}

Value toJson(const profile::Version &version)
{
    List changes;
    for (const auto &change : version.changes) {
        Map line{{"field", change.field}};
        if (change.before) line.set("old", *change.before);
        if (change.after) line.set("new", *change.after);
        changes.push_back(std::move(line));
    }
    return Map{{"n", version.n}, {"version", version.version.toString()}, {"time", version.time},
               {"timeSource", version.timeIsAnchored ? "anchored" : "local"}, {"signer", version.signer},
               {"status", toJson(version.status)}, {"changes", std::move(changes)}};
}

Value toJson(const profile::Draft &draft)
{
    Map map{{"changed", draft.changed}};
    if (draft.base) map.set("base", draft.base->toString());
    List conflicts;
    for (const auto &conflict : draft.conflicts) {
        Map line{{"field", conflict.member}};
        if (conflict.base) line.set("before", *conflict.base);
        if (conflict.theirs) line.set("node", *conflict.theirs);
        if (conflict.ours) line.set("mine", *conflict.ours);
        conflicts.push_back(std::move(line));
    }
    map.set("conflicts", std::move(conflicts));
    setIf(map, "updatedAt", draft.updatedAt);
    return map;
}

Value toJson(const account::LinkRequest &request)
{
    Map map{{"requestId", request.id}, {"message", request.message.toString()}, {"chainId", request.chain.toString()}, {"power", "label"},
            {"purpose", request.purpose == account::LinkRequest::Purpose::link ? "link" : "unlink"},
            {"expiresAt", toRfc3339(request.endsAt())}};
    if (request.account) map.set("account", request.account->toString());
    setIf(map, "did", request.message.did);
    return map;
}

Value toJson(const account::LinkedAccount &link)
{
    Map map{{"account", link.name}};
    setIf(map, "chain", link.chain);
    setIf(map, "address", link.address);
    map.set("power", "label");
    map.set("state", std::string(account::stateText(link.state)));
    map.set("checkedAt", toRfc3339(SystemClock().now()));
    map.set("listed", link.isListed);
    setIf(map, "streamId", link.streamId);
    setIf(map, "did", link.did);
    if (link.time) {
        map.set("time", toRfc3339(Timestamp(std::chrono::seconds(*link.time))));
        map.set("timeSource", "claimed");
    }
    if (link.why) map.set("why", Map{{"code", std::string(errcText(link.why->code))}, {"detail", link.why->detail}});
    if (link.proof) map.set("proof", link.proof->toValue());
    if (link.status) map.set("status", toJson(*link.status));
    return map;
}

Value toJson(const engine::StreamSummary &summary)
{
    Map map{{"streamId", summary.streamId}, {"type", summary.type}, {"controller", summary.controller}};
    setIf(map, "family", summary.family);
    setIf(map, "schema", summary.schema);
    map.set("tip", summary.tip);
    map.set("events", summary.events);
    map.set("own", summary.isOwn);
    return map;
}

Value toJson(const std::vector<engine::StreamLogEntry> &log)
{
    List list;
    for (const auto &entry : log) {
        Map line{{"cid", entry.cid}, {"type", entry.kind}};
        if (entry.timestamp) line.set("timestamp", *entry.timestamp);
        setIf(line, "receivedAt", entry.receivedAt);
        line.set("signed", entry.isSigned);
        if (entry.status) line.set("status", toJson(*entry.status));
        list.push_back(std::move(line));
    }
    return list;
}

Value toJson(const engine::StreamDetail &detail)
{
    Map map{{"streamId", detail.summary.streamId}, {"type", detail.summary.type}, {"content", detail.content},
            {"metadata", detail.metadata}, {"log", toJson(detail.log)}};
    if (!detail.log.empty() && detail.log.back().status) map.set("status", toJson(*detail.log.back().status));
    return map;
}

Value toJson(const engine::NodeView &view)
{
    Map map{{"id", view.id}, {"url", view.url}, {"kind", view.kind}, {"chain", view.chain}};
    List roles;
    if (view.backup) roles.push_back("backup");
    if (view.read) roles.push_back("read");
    if (view.anchor) roles.push_back("anchor");
    map.set("roles", std::move(roles));
    map.set("consent", view.hasConsent);
    map.set("held", view.held);
    map.set("total", view.total);
    map.set("waiting", view.waiting);
    setIf(map, "ipfsUrl", view.ipfsUrl);
    setIf(map, "addedAt", view.addedAt);
    setIf(map, "lastOkAt", view.lastOkAt);
    setIf(map, "lastError", view.lastError);
    return map;
}

Value toJson(const engine::UploadPreview &preview)
{
    List lines;
    for (const auto &line : preview.lines)
        lines.push_back(Map{{"streamId", line.streamId}, {"what", line.what}, {"events", line.events}});
    return Map{{"streams", preview.streams}, {"events", preview.events}, {"dependencies", preview.dependencies},
               {"pictures", preview.pictures}, {"bytes", std::int64_t(preview.bytes)}, {"items", std::move(lines)}};
}

Value toJson(const engine::SyncReport &report)
{
    List nodes;
    for (const auto &node : report.nodes) {
        Map line{{"url", node.url}, {"pushed", node.pushed}, {"pulled", node.pulled}, {"refused", node.refused},
                 {"conflicts", node.conflicts}, {"pictures", node.pictures}};
        if (!node.error.empty()) line.set("error", Map{{"code", node.error}, {"detail", node.detail}});
        if (!node.pictureError.empty()) line.set("pictureError", Map{{"code", node.pictureError}, {"detail", node.pictureDetail}});
        nodes.push_back(std::move(line));
    }
    return Map{{"pushed", report.pushed}, {"pulled", report.pulled}, {"refused", report.refused}, {"conflicts", report.conflicts},
               {"pictures", report.pictures}, {"nodes", std::move(nodes)}};
}

Value toJson(const engine::OutboxView &row)
{
    Map map{{"cid", row.cid}, {"streamId", row.streamId}, {"node", row.node}, {"tries", row.tries}};
    setIf(map, "reason", row.reason);
    setIf(map, "nextTry", row.nextTry);
    setIf(map, "addedAt", row.addedAt);
    return map;
}

Value toJson(const std::vector<engine::StreamCheck::Bad> &bad)
{
    List list;
    for (const auto &entry : bad) {
        Map line{{"code", entry.code}, {"detail", entry.detail}};
        setIf(line, "cid", entry.cid);
        list.push_back(std::move(line));
    }
    return list;
}

Value checksToJson(const engine::StreamCheck &check)
{
    List list;
    for (std::size_t i = 0; i < node::kCheckCount; ++i) {
        const auto count = check.count(node::Check(i));
        if (count.pass + count.fail + count.open == 0) continue;
        list.push_back(Map{{"check", std::string(node::checkText(node::Check(i)))}, {"pass", count.pass}, {"fail", count.fail}, {"unknown", count.open}});
    }
    return list;
}

} // namespace amphora::cli
