#include "app/cli/commands.h"
#include "app/cli/json.h"

#include "core/base/log.h"
#include "core/codec/json.h"

#include <map>

namespace amphora::cli {

using codec::Map;

namespace {

constexpr std::size_t kTitleShown = 60;

/// "1 event", "2 events"
std::string counted(std::size_t count, const std::string &one)
{
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

/// The state of an event in a word or two. JSON has "signed" for the first two as well (decisions §10).
std::string stateWords(const engine::StreamLogEntry &entry)
{
    const auto state = entry.status->state;
    if (state != node::EventStatus::State::signedHere) return std::string(node::stateText(state));
    return entry.isSigned ? "signed here" : "made here";
}

std::string checkLine(const engine::StreamCheck &check, node::Check what)
{
    const auto count = check.count(what);
    if (count.pass + count.fail + count.open == 0) return {};
    auto name = std::string(node::checkText(what));
    name.resize(12, ' ');
    return "  " + name + std::to_string(count.pass) + " right" + (count.fail > 0 ? ", " + std::to_string(count.fail) + " wrong" : "")
        + (count.open > 0 ? ", " + std::to_string(count.open) + " not reached" : "") + "\n";
}

Outcome show(Context &context, const std::string &id)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto detail = Context::waitFor(context.engine().streams().show(id));
    if (!detail) return failed(detail.error());
    Outcome outcome;
    outcome.json = toJson(*detail);
    outcome.text = detail->summary.streamId + "\n" + codec::printJsonForPeople(detail->content) + "\n";
    return outcome;
}

Outcome showLog(Context &context, const std::string &id)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto detail = Context::waitFor(context.engine().streams().show(id));
    if (!detail) return failed(detail.error());
    Outcome outcome;
    outcome.json = toJson(detail->log);
    for (const auto &entry : detail->log)
        outcome.text += entry.kind + "  " + entry.cid + "  " + (entry.timestamp ? *entry.timestamp : entry.receivedAt)
            + (entry.status ? "  " + stateWords(entry) : "") + "\n";
    return outcome;
}

Outcome verify(Context &context, const std::string &id)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto check = Context::waitFor(context.engine().streams().verify(id));
    if (!check) return failed(check.error());
    Outcome outcome;
    outcome.exit = check->bad.empty() ? Exit::done : Exit::foundFalse;
    outcome.json = Map{{"streamId", id}, {"overall", check->bad.empty() ? "valid" : "invalid"}, {"checked", check->checked},
                       {"checks", checksToJson(*check)}, {"bad", toJson(check->bad)}};
    outcome.text = counted(std::size_t(check->checked), "event") + " checked: "
        + (check->bad.empty() ? "all valid\n" : std::to_string(check->bad.size()) + " bad\n");
    for (std::size_t i = 0; i < node::kCheckCount; ++i) outcome.text += checkLine(*check, node::Check(i));
    for (const auto &bad : check->bad) outcome.text += bad.code + "  " + bad.cid + "  " + bad.detail + "\n";
    return outcome;
}

struct Outline {
    std::string kind, title;
};

/// What the streams are, by their StreamIDs.
Result<std::map<std::string, Outline>> outlinesOf(Context &context, bool ownOnly)
{
    engine::StreamQuery query;
    if (ownOnly) query.own = true;
    const auto matches = Context::waitFor(context.engine().streams().find(std::move(query)));
    if (!matches) return matches.error();
    const auto lines = Context::waitFor(context.engine().streams().lines(matches->keys));
    if (!lines) return lines.error();
    std::map<std::string, Outline> outlines;
    for (const auto &line : *lines) outlines.emplace(line.summary.streamId, Outline{std::string(idx::kindText(line.kind)), line.title});
    return outlines;
}

Outcome listStreams(Context &context, const engine::StreamService::Filter &filter)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto streams = Context::waitFor(context.engine().streams().list(filter));
    if (!streams) return failed(streams.error());
    const auto outlines = outlinesOf(context, filter.ownOnly);
    if (!outlines) return failed(outlines.error());
    Outcome outcome;
    codec::List json;
    for (const auto &stream : *streams) {
        auto one = toJson(stream);
        outcome.text += (stream.isOwn ? "* " : "  ") + stream.streamId + "  " + counted(std::size_t(stream.events), "event");
        if (const auto outline = outlines->find(stream.streamId); outline != outlines->end()) {
            const auto &title = outline->second.title;
            const auto &kind = stream.type == "tile" ? outline->second.kind : stream.type; // An account's link is no tile.
            one.asMap()->set("kind", kind);
            if (!title.empty()) one.asMap()->set("title", title);
            outcome.text += "  " + kind + (title.empty() ? "" : "  " + oneLine(title, kTitleShown));
        }
        outcome.text += "\n";
        json.push_back(std::move(one));
    }
    if (streams->empty()) outcome.text = "No streams.\n";
    outcome.json = std::move(json);
    return outcome;
}

Outcome fsck(Context &context, bool repair)
{
    if (auto open = context.openIdentity(repair); !open)
        return failed(open.error(), open.error().code == Errc::dbDamaged ? Exit::foundFalse : Exit::worldFailed);
    const auto report = Context::waitFor(context.engine().streams().fsck(repair));
    if (!report) return failed(report.error());
    Outcome outcome;
    outcome.exit = report->bad.empty() ? Exit::done : Exit::foundFalse;
    Map json{{"checked", report->checked}, {"bad", toJson(report->bad)}};
    if (repair) json.set("repaired", report->repaired);
    outcome.json = std::move(json);
    outcome.text = std::to_string(report->checked) + (report->checked == 1 ? " block or event checked: " : " blocks and events checked: ")
        + (report->bad.empty() ? "all sound\n" : std::to_string(report->bad.size()) + " bad\n");
    for (const auto &bad : report->bad) outcome.text += bad.code + "  " + bad.cid + "  " + bad.detail + "\n";
    if (repair) outcome.text += "What is derived was rebuilt from the events\n";
    return outcome;
}

} // namespace

void addStreamCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("stream", "Look at streams on this computer")->require_subcommand(1);
    struct Options { std::string id; engine::StreamService::Filter filter; bool repair = false; };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("show", "Content, metadata and history");
    command->add_option("ID", options->id, "StreamID or CommitID")->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return show(context, options->id); }; });
    command = group->add_subcommand("log", "The events of a stream");
    command->add_option("ID", options->id)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return showLog(context, options->id); }; });
    command = group->add_subcommand("verify", "Check every hash, signature, link and rule again");
    command->add_option("ID", options->id)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return verify(context, options->id); }; });
    command = group->add_subcommand("list", "All streams here; own ones are marked");
    command->add_option("--model", options->filter.schema, "Only of this schema or model");
    command->add_option("--controller", options->filter.controller, "Only of this DID")->type_name("DID");
    command->add_flag("--own", options->filter.ownOnly, "Only your own");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return listStreams(context, options->filter); }; });

    command = app.add_subcommand("fsck", "Check everything that is stored");
    command->add_flag("--repair", options->repair, "Rebuild what is derived from the events");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return fsck(context, options->repair); }; });
}

} // namespace amphora::cli
