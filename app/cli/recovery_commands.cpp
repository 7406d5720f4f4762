#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/terminal.h"

namespace amphora::cli {

using codec::Map;

namespace {

Outcome makeKit(Context &context, const std::string &out)
{
    if (const auto place = checkOutput(out); !place) return failed(place.error());
    const auto view = context.openUnlocked(false);
    if (!view) return failed(view.error());
    auto passphrase = context.kitPassphrase("New passphrase for the kit", true);
    if (!passphrase) return failed(passphrase.error());
    const auto kit = Context::waitFor(context.engine().identities().makeKit(*passphrase));
    if (!kit) return failed(kit.error());
    if (auto written = writeOutput(out, *kit); !written)
        return failed(written.error(), written.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    Outcome outcome;
    outcome.json = Map{{"did", view->did}, {"file", out}, {"bytes", std::int64_t(kit->size())}};
    outcome.text = out == "-" ? "" : "The kit for " + view->did + " is in " + out + ". Keep it away from this computer.\n";
    return outcome;
}

Outcome showWords(Context &context, const std::string &wordsOut)
{
    if (const auto place = wordsHavePlace(wordsOut); !place) return failed(place.error());
    if (wordsOut.empty() && !confirmOnTerminal("Whoever sees the 24 words is you, and nothing can take them back. Is nobody watching?"))
        return wrong("not confirmed: the words were not shown");
    const auto view = context.openUnlocked(false);
    if (!view) return failed(view.error());
    const auto words = Context::waitFor(context.engine().identities().words());
    if (!words) return failed(words.error());
    if (auto given = giveWords(*words, wordsOut); !given) return failed(given.error());
    Outcome outcome;
    outcome.json = Map{{"did", view->did}};
    if (!wordsOut.empty()) {
        outcome.json->asMap()->set("file", wordsOut);
        outcome.text = "The recovery words of " + view->did + " are in " + wordsOut + ". Move them to paper and delete the file.\n";
    }
    return outcome;
}

std::string counted(int n, const char *one, const char *many) { return std::to_string(n) + " " + (n == 1 ? one : many); }

Outcome drill(Context &context, const RecoveryFiles &files)
{
    const auto view = context.openIdentity(false);
    if (!view) return failed(view.error());
    auto source = files.read(context);
    if (!source) return failed(source.error(), source.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    const auto report = Context::waitFor(context.engine().nodes().drill(*source));
    if (!report) return failed(report.error());
    Outcome outcome;
    Map json{{"sameDid", report->sameDid}, {"streams", report->streams}, {"missing", report->missing}, {"sameHashes", report->sameHashes}};
    if (!report->apart.empty()) {
        codec::List apart;
        for (const auto &stream : report->apart)
            apart.push_back(Map{{"streamId", stream.streamId}, {"what", stream.what}, {"missing", stream.missing}, {"newer", stream.newer}});
        json.set("newer", report->newer);
        json.set("apart", std::move(apart));
    }
    outcome.json = std::move(json);
    if (!report->sameDid) {
        outcome.exit = Exit::foundFalse;
        outcome.text = "These words or this kit belong to another identity than " + view->did + ".\n";
    } else if (!report->hasNodes) {
        outcome.exit = Exit::unknown;
        outcome.text = "The key comes back. All of your data lies only on this computer: no node holds a copy that could be compared.\n";
    } else {
        outcome.exit = report->sameHashes ? Exit::done : Exit::foundFalse;
        outcome.text = "The key comes back, and " + counted(report->streams, "stream was", "streams were") + " compared with your nodes: "
            + (report->sameHashes ? "all equal.\n" : "not all are equal.\n");
        for (const auto &stream : report->apart) {
            outcome.text += "  " + stream.what + " " + stream.streamId + "\n";
            if (stream.missing > 0)
                outcome.text += "    " + counted(stream.missing, "event lies", "events lie") + " only on this computer\n";
            if (stream.newer > 0)
                outcome.text += "    " + counted(stream.newer, "event is", "events are") + " on the nodes and not here yet\n";
        }
        if (!report->sameHashes)
            outcome.text += "Nothing is lost. Run amphora-cli sync: it fetches what is new and sends again what the nodes no longer have; then\n"
                            "repeat the drill. A node that puts a time proof in the place of later edits drops them until the next sync.\n";
    }
    return outcome;
}

} // namespace

void addRecoveryCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("recovery", "Make and rehearse the way back")->require_subcommand(1);
    struct Options { std::string out, wordsOut; RecoveryFiles files; };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("words", "Show the 24 words once more, on the terminal or in a file for paper");
    command->add_option("--words-out", options->wordsOut, "Write the words to this new file (0600) instead of the terminal")->type_name("FILE");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return showWords(context, options->wordsOut); }; });

    command = group->add_subcommand("kit", "Write a recovery kit: the key, sealed with a passphrase");
    command->add_option("--out", options->out, "New file, 0600 (- for standard output)")->type_name("FILE")->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return makeKit(context, options->out); }; });

    command = group->add_subcommand("drill", "Rehearse: does the key come back, and what would be missing?");
    options->files.addTo(*command);
    command->callback([=, &chosen] { chosen = [options](Context &context) { return drill(context, options->files); }; });
}

} // namespace amphora::cli
