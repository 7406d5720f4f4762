#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/report.h"
#include "app/cli/stop_signal.h"
#include "core/base/log.h"

#include <QTimer>

#include <cstdio>

namespace amphora::cli {

using codec::Map;

namespace {

constexpr int kWatchMs = 5000;

std::string previewText(const engine::UploadPreview &preview, const std::string &url)
{
    if (preview.events + preview.dependencies + preview.pictures == 0) return "Nothing would be sent to " + url + " now.\n";
    std::string text = "To " + url + " would go " + std::to_string(preview.streams) + " streams with " + std::to_string(preview.events)
        + " events, " + std::to_string(preview.dependencies) + " published schemas" + (preview.pictures > 0 ? " and " + std::to_string(preview.pictures) + " sizes of pictures" : "") + " ("
        + std::to_string(preview.bytes) + " bytes). What is on a node is public, for good.\n";
    for (const auto &line : preview.lines) text += "  " + line.streamId + "  " + line.what + "  " + std::to_string(line.events) + "\n";
    return text;
}

Outcome add(Context &context, const std::string &url, const std::string &kind, const std::string &ipfs, bool yes)
{
    if (kind != "auto" && kind != "js-ceramic") return failed({Errc::unsupported, "only js-ceramic nodes can be added yet"});
    if (auto open = context.openIdentity(true); !open) return failed(open.error());
    auto added = Context::waitFor(context.engine().nodes().add(url, ipfs));
    if (!added) return failed(added.error());
    const auto preview = Context::waitFor(context.engine().nodes().preview(added->id));
    if (!preview) return failed(preview.error());
    if (yes) {
        if (auto given = Context::waitFor(context.engine().nodes().giveConsent(added->id)); !given) return failed(given.error());
        added->hasConsent = true;
    }
    Outcome outcome;
    auto json = toJson(*added);
    json.asMap()->set("wouldSend", toJson(*preview));
    outcome.json = std::move(json);
    outcome.text = "Added " + added->url + " (" + added->kind + ", " + (added->chain.empty() ? "no chain" : added->chain) + ")\n"
        + previewText(*preview, added->url) + (yes ? "" : "Nothing is sent before a yes: amphora-cli sync --yes\n");
    return outcome;
}

/// "none" takes the address away.
Outcome change(Context &context, const std::string &url, const std::string &ipfs)
{
    if (auto open = context.openIdentity(true); !open) return failed(open.error());
    if (auto set = Context::waitFor(context.engine().nodes().setIpfs(url, ipfs == "none" ? "" : ipfs)); !set) return failed(set.error());
    const auto node = Context::waitFor(context.engine().nodes().find(url));
    if (!node) return failed(node.error());
    Outcome outcome;
    outcome.json = toJson(*node);
    outcome.text = node->url + (node->ipfsUrl.empty() ? " takes no pictures\n" : " takes pictures at " + node->ipfsUrl + " with the next sync\n");
    return outcome;
}

Outcome listNodes(Context &context)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto nodes = Context::waitFor(context.engine().nodes().list());
    if (!nodes) return failed(nodes.error());
    Outcome outcome;
    codec::List json;
    for (const auto &node : *nodes) {
        json.push_back(toJson(node));
        outcome.text += node.url + "  " + std::to_string(node.held) + " of " + std::to_string(node.total) + " events"
            + (node.ipfsUrl.empty() ? "" : "  pictures: " + node.ipfsUrl) + (node.hasConsent ? "" : "  (waits for a yes)") + (node.lastError.empty() ? "" : "  " + node.lastError) + "\n";
    }
    if (nodes->empty()) outcome.text = "No node. Your data is on this computer.\n";
    outcome.json = std::move(json);
    return outcome;
}

Outcome test(Context &context, const std::string &url)
{
    if (auto open = context.openIdentity(false); !open) { // Any address can be tested, also without an identity.
        if (open.error().code != Errc::notFound && open.error().code != Errc::noIdentity) return failed(open.error());
        if (auto looking = Context::waitFor(context.engine().lookAround()); !looking) return failed(looking.error());
    }
    const auto checks = Context::waitFor(context.engine().nodes().test(url));
    if (!checks) return failed(checks.error(), checks.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    Outcome outcome;
    codec::List json;
    std::optional<Error> first;
    for (const auto &check : *checks) {
        Map line{{"name", check.name}, {"ok", check.ok}, {"ms", check.ms}};
        if (check.skipped) line.set("skipped", true);
        if (!check.code.empty()) line.set("code", check.code);
        if (!check.detail.empty()) line.set("detail", check.detail);
        json.push_back(std::move(line));
        outcome.text += check.name + std::string(8 - std::min<std::size_t>(7, check.name.size()), ' ')
            + (check.skipped ? "–" : check.ok ? "ok" : check.code) + "  " + std::to_string(check.ms) + " ms  " + oneLine(check.detail) + "\n";
        if (!check.ok && !check.skipped && !first)
            first = Error{errcFromText(check.code).value_or(Errc::nodeDown), check.detail, check.name};
    }
    outcome.json = Map{{"checks", std::move(json)}};
    if (first) outcome.exit = Exit::worldFailed;
    return outcome;
}

Outcome remove(Context &context, const std::string &url)
{
    if (auto open = context.openIdentity(true); !open) return failed(open.error());
    if (auto removed = Context::waitFor(context.engine().nodes().remove(url)); !removed) return failed(removed.error());
    Outcome outcome;
    outcome.json = Map{{"removed", url}};
    outcome.text = "Removed " + url + ". Copies that it holds may remain there.\n";
    return outcome;
}

Outcome syncOnce(Context &context)
{
    const auto report = Context::waitFor(context.engine().nodes().sync());
    if (!report) return failed(report.error());
    Outcome outcome;
    outcome.json = toJson(*report);
    outcome.text = std::to_string(report->pushed) + " sent, " + std::to_string(report->pulled) + " received, "
        + std::to_string(report->refused) + " refused, " + std::to_string(report->conflicts) + " conflicts"
        + (report->pictures > 0 ? ", " + std::to_string(report->pictures) + " sizes of pictures" : "") + "\n";
    if (report->nodes.empty()) outcome.text = "No node to ask or send to. Your data is on this computer; node add URL gives it a place elsewhere.\n";
    for (const auto &node : report->nodes) {
        if (!node.pictureError.empty()) {
            outcome.text += node.url + ": other apps cannot see the picture yet: " + node.pictureError + " " + oneLine(node.pictureDetail) + "\n";
            outcome.exit = Exit::worldFailed;
            if (!outcome.error) outcome.error = Error{errcFromText(node.pictureError).value_or(Errc::nodeDown), node.pictureDetail, {}};
        }
        if (node.error.empty()) continue;
        outcome.text += node.url + ": " + node.error + " " + oneLine(node.detail) + "\n";
        outcome.exit = Exit::worldFailed;
        if (!outcome.error) outcome.error = Error{errcFromText(node.error).value_or(Errc::nodeDown), node.detail, node.url};
    }
    return outcome;
}

/// One round after the other, until somebody stops it or nobody can read what it says. A round that fails is said; the next may not.
Outcome syncAgain(Context &context)
{
    bool isStopped = false;
    QEventLoop pause;
    const StopSignal stop([&] {
        isStopped = true;
        context.engine().nodes().cancelSync();
        pause.quit();
    });
    while (!isStopped) {
        const auto round = syncOnce(context);
        if (isStopped) break; // What was stopped in the middle is no failure.
        report(round, context.options().json);
        if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) break;
        QTimer::singleShot(kWatchMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    Outcome outcome;
    outcome.isSaid = true;
    return outcome;
}

/// What waits for a yes, or nothing if all nodes (or, with `yes`, now all) have one.
Result<std::optional<Outcome>> askForYes(Context &context, bool yes)
{
    const auto nodes = Context::waitFor(context.engine().nodes().list());
    if (!nodes) return nodes.error();
    codec::List waiting;
    std::string text;
    bool anyReady = false;
    for (const auto &node : *nodes) {
        if (node.hasConsent) {
            anyReady = true;
            continue;
        }
        if (yes) {
            if (auto given = Context::waitFor(context.engine().nodes().giveConsent(node.id)); !given) return given.error();
            continue;
        }
        const auto preview = Context::waitFor(context.engine().nodes().preview(node.id));
        if (!preview) return preview.error();
        waiting.push_back(Map{{"url", node.url}, {"wouldSend", toJson(*preview)}});
        text += previewText(*preview, node.url);
    }
    if (waiting.empty() || anyReady) return std::optional<Outcome>();
    auto outcome = wrong("nothing is sent before a yes: sync --yes");
    outcome.text = text;
    outcome.json = Map{{"waitingForYes", std::move(waiting)}};
    return std::optional<Outcome>(std::move(outcome));
}

Outcome sync(Context &context, bool yes, bool watch)
{
    auto open = context.openUnlocked(true);
    if (!open && !context.engine().identities().current()) return failed(open.error());
    // Locked: what is signed can still travel; only edits that must be put on another base wait for the key.
    const auto missing = askForYes(context, yes);
    if (!missing) return failed(missing.error());
    if (*missing) return std::move(**missing);
    return watch ? syncAgain(context) : syncOnce(context);
}

Outcome outbox(Context &context)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto rows = Context::waitFor(context.engine().nodes().outbox());
    if (!rows) return failed(rows.error());
    Outcome outcome;
    codec::List json;
    for (const auto &row : *rows) {
        json.push_back(toJson(row));
        outcome.text += row.cid + "  to " + row.node + (row.reason.empty() ? "" : "  " + row.reason + ", tried " + std::to_string(row.tries) + " times") + "\n";
    }
    if (rows->empty()) outcome.text = "Nothing waits.\n";
    outcome.json = std::move(json);
    return outcome;
}

} // namespace

void addNodeCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("node", "The remote nodes you chose")->require_subcommand(1);
    struct Options { std::string url, kind = "auto", ipfs; bool yes = false, watch = false; };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("add", "Add a node by its address; shows what would go there");
    command->add_option("URL", options->url)->required();
    command->add_option("--kind", options->kind, "auto (default) or js-ceramic");
    command->add_option("--ipfs", options->ipfs, "Its IPFS API, where pictures go, for example http://localhost:5001")->type_name("URL");
    command->add_flag("--yes", options->yes, "Yes, what is public may be sent there");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return add(context, options->url, options->kind, options->ipfs, options->yes); };
    });
    command = group->add_subcommand("set", "Change what is known of a node");
    command->add_option("URL", options->url)->required();
    command->add_option("--ipfs", options->ipfs, "Its IPFS API, where pictures go; none takes it away")->required()->type_name("URL");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return change(context, options->url, options->ipfs); }; });
    group->add_subcommand("list", "Your nodes and what they hold")->callback([&chosen] { chosen = listNodes; });
    command = group->add_subcommand("test", "Six checks: reach, tls, kind, chain, read, write");
    command->add_option("URL", options->url)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return test(context, options->url); }; });
    command = group->add_subcommand("remove", "Forget a node");
    command->add_option("URL", options->url)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return remove(context, options->url); }; });

    command = app.add_subcommand("sync", "Fetch from and send to your nodes");
    command->add_flag("--yes", options->yes, "Yes, what is public may be sent to the nodes that wait for it");
    command->add_flag("--watch", options->watch, "Again every few seconds, until stopped");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return sync(context, options->yes, options->watch); }; });

    auto *box = app.add_subcommand("outbox", "Edits that wait for a node")->require_subcommand(1);
    box->add_subcommand("list", "What waits, and why")->callback([&chosen] { chosen = outbox; });
}

} // namespace amphora::cli
