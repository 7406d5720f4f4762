#include "app/cli/commands.h"
#include "app/cli/credential_input.h"
#include "app/cli/credential_json.h"

#include "core/base/log.h"
#include "core/credential/backup.h"
#ifdef AMPHORA_HAS_PAPER
#include "core/print/credential_sheet.h"
#endif

#include <algorithm>

namespace amphora::cli {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

struct CredentialOptions {
    std::string file, id, query, out, audience, nonce, expires, purpose, paperLanguage = "en";
    std::vector<std::string> ids, disclose;
    bool all = false, preview = false;
};

int exitOf(const credential::Report &report)
{
    switch (report.overall()) {
    case credential::Report::Overall::valid: return Exit::done;
    case credential::Report::Overall::invalid: return Exit::foundFalse;
    case credential::Report::Overall::unknown: return Exit::unknown;
    }
    return Exit::unknown;
}

Outcome importFile(Context &context, const CredentialOptions &options)
{
    auto file = readWhole(options.file);
    if (!file) return failedAs(file.error());
    engine::Secret passphrase;
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    if (credential::isBackup(*file)) {
        auto typed = context.kitPassphrase("Passphrase of the backup", false);
        if (!typed) return failed(typed.error());
        passphrase = std::move(*typed);
    }
    Outcome outcome;
    if (options.preview) {
        const auto preview = Context::waitFor(context.engine().credentials().previewImport(std::move(*file)));
        if (!preview) return failed(preview.error());
        Map json{{"backup", preview->isBackup}};
        if (!preview->isBackup) {
            json.set("known", preview->isKnownHere);
            json.set("credential", detailJson(preview->credential));
            outcome.text = forPeople(preview->credential) + forPeople(preview->credential.report);
        }
        outcome.json = std::move(json);
        return outcome;
    }
    const auto before = Context::waitFor(context.engine().credentials().list({}));
    if (!before) return failed(before.error());
    const auto imported = Context::waitFor(context.engine().credentials().importFile(std::move(*file), passphrase));
    if (!imported) return failed(imported.error());
    List list;
    for (const auto &view : *imported) {
        list.push_back(summaryJson(view));
        outcome.text += forPeople(view) + forPeople(view.report);
        if (std::ranges::find(*before, view.id, &engine::CredentialView::id) != before->end()) outcome.text += "It was here already\n";
    }
    outcome.json = Map{{"imported", std::move(list)}};
    return outcome;
}

Outcome listKept(Context &context, const CredentialOptions &options)
{
    if (auto open = context.openUnlocked(false); !open) return failed(open.error());
    const auto views = Context::waitFor(context.engine().credentials().list(options.query));
    if (!views) return failed(views.error());
    Outcome outcome;
    List json;
    for (const auto &view : *views) {
        json.push_back(summaryJson(view));
        outcome.text += view.id + "  " + view.role + "  " + std::string(overallText(view.report.overall())) + "  " + oneLine(view.content.title, 60) + "  "
            + oneLine(view.content.issuer, 80) + "\n";
    }
    if (views->empty()) outcome.text = options.query.empty() ? "No credentials are kept here.\n" : "Nothing is found.\n";
    outcome.json = std::move(json);
    return outcome;
}

Outcome showKept(Context &context, const CredentialOptions &options)
{
    if (auto open = context.openUnlocked(false); !open) return failed(open.error());
    const auto view = Context::waitFor(context.engine().credentials().show(options.id));
    if (!view) return failed(view.error());
    Outcome outcome;
    outcome.json = detailJson(*view);
    outcome.text = forPeople(*view) + forPeople(view->report);
    return outcome;
}

Outcome verifyFile(Context &context, const CredentialOptions &options)
{
    if (options.audience.empty() != options.nonce.empty()) return wrong("--audience and --nonce go together: a presentation is checked against both");
    auto file = readWhole(options.file);
    if (!file) return failedAs(file.error());
    [[maybe_unused]] const auto own = context.openIdentity(false); // Tells whether it is bound to an identity of this home; not needed.
    std::optional<credential::Expectation> expected;
    if (!options.audience.empty()) expected = credential::Expectation{options.audience, options.nonce};
    const auto view = Context::waitFor(context.engine().credentials().check(std::move(*file), std::move(expected)));
    if (!view) return failed(view.error());
    Outcome outcome;
    outcome.json = checkJson(*view);
    outcome.text = whatIsSaid(*view) + forPeople(view->report);
    outcome.exit = exitOf(view->report);
    return outcome;
}

Result<credential::PresentRequest> presentRequestOf(const CredentialOptions &options)
{
    const auto expires = readTime("--expires", options.expires);
    if (!expires) return expires.error();
    return credential::PresentRequest{options.disclose, options.audience, options.nonce, *expires};
}

Outcome presentOne(Context &context, const CredentialOptions &options)
{
    if (const auto place = options.preview ? ok() : checkFile(options.out); !place) return failedAs(place.error());
    const auto request = presentRequestOf(options);
    if (!request) return failedAs(request.error());
    if (auto open = context.openUnlocked(!options.preview); !open) return failed(open.error());
    auto &credentials = context.engine().credentials();
    Outcome outcome;
    if (options.preview) {
        const auto preview = Context::waitFor(credentials.preparePresentation(options.id, *request));
        if (!preview) return failedAs(preview.error());
        outcome.json = toJson(*preview);
        outcome.text = forPeople(*preview);
        return outcome;
    }
    const auto presented = Context::waitFor(credentials.present(options.id, *request));
    if (!presented) return failedAs(presented.error());
    auto json = toJson(presented->preview);
    json.asMap()->set("presentation", presented->text);
    json.asMap()->set("sha256", presented->sha256);
    json.asMap()->set("ledgerId", presented->ledgerId);
    if (!options.out.empty()) {
        const auto written = Context::waitFor(context.engine().files().write(options.out, toBytes(asBytes(presented->text)), engine::FileService::Existing::refuse));
        if (!written) return failedAs(written.error());
        json.asMap()->set("file", written->path);
    }
    outcome.json = std::move(json);
    outcome.text = options.out.empty() ? presented->text + "\n" : forPeople(presented->preview);
    return outcome;
}

Outcome showLedger(Context &context)
{
    if (auto open = context.openUnlocked(false); !open) return failed(open.error());
    const auto entries = Context::waitFor(context.engine().credentials().ledger());
    if (!entries) return failed(entries.error());
    const auto kept = Context::waitFor(context.engine().credentials().list({}));
    if (!kept) return failed(kept.error());
    Outcome outcome;
    List json;
    for (const auto &shown : *entries) {
        json.push_back(toJson(shown));
        // What cannot be shown in parts has no list of what was shown.
        const bool isWhole = shown.disclosed.empty()
            && std::none_of(kept->begin(), kept->end(), [&](const auto &view) { return view.id == shown.credential && !view.choices.empty(); });
        outcome.text += shown.at + "  " + shown.credential + "  " + oneLine(shown.audience) + "  "
            + (isWhole ? "all of it" : std::to_string(shown.disclosed.size()) + " claims") + "\n";
    }
    if (entries->empty()) outcome.text = "Nothing was shown to anybody.\n";
    outcome.json = std::move(json);
    return outcome;
}

/// The bytes that go out, by whom they are for (decisions, issue 5 B 10).
Result<Bytes> exportBytes(Context &context, const CredentialOptions &options)
{
    auto &credentials = context.engine().credentials();
    if (options.purpose == "backup") {
        const auto passphrase = context.kitPassphrase("New passphrase for the backup", true);
        if (!passphrase) return passphrase.error();
        return Context::waitFor(credentials.backup(options.all ? std::vector<std::string>() : options.ids, *passphrase));
    }
    if (options.purpose == "wallet" || options.purpose == "print") {
        const auto view = Context::waitFor(credentials.show(options.ids.front()));
        if (!view) return view.error();
        if (options.purpose == "wallet") return toBytes(asBytes(view->text));
#ifdef AMPHORA_HAS_PAPER
        const auto language = options.paperLanguage == "de" ? print::PaperLanguage::german : print::PaperLanguage::english;
        return print::toPdf(print::sheetOf(*view, SystemClock().now(), language));
#else
        return Error{Errc::unsupported, "this amphora-cli was built without fonts and cannot print"};
#endif
    }
    const auto request = presentRequestOf(options);
    if (!request) return request.error();
    const auto presented = Context::waitFor(credentials.present(options.ids.front(), *request));
    if (!presented) return presented.error();
    return toBytes(asBytes(presented->text));
}

Outcome exportFor(Context &context, const CredentialOptions &options)
{
    static constexpr std::string_view kPurposes[] = {"backup", "wallet", "verifier", "print"};
    if (std::find(std::begin(kPurposes), std::end(kPurposes), options.purpose) == std::end(kPurposes)) return wrong("--for is backup, wallet, verifier or print");
    if (options.all == !options.ids.empty()) return wrong("name the credentials to export, or --all");
    if (options.purpose != "backup" && (options.all || options.ids.size() != 1)) return wrong("only a backup takes more than one credential");
    if (options.purpose == "verifier" && (options.audience.empty() || options.nonce.empty())) return wrong("a presentation for a verifier needs --audience and --nonce");
    if (const auto place = checkFile(options.out); !place) return failedAs(place.error());
    if (auto open = context.openUnlocked(options.purpose == "verifier"); !open) return failed(open.error());
    auto bytes = exportBytes(context, options);
    if (!bytes) return failedAs(bytes.error());
    const auto written = Context::waitFor(context.engine().files().write(options.out, std::move(*bytes), engine::FileService::Existing::refuse));
    if (!written) return failedAs(written.error());
    Outcome outcome;
    outcome.json = Map{{"for", options.purpose}, {"file", written->path}, {"sha256", written->sha256}, {"bytes", std::int64_t(written->bytes)}};
    outcome.text = "Written and read back: " + written->path + "\nSHA-256 " + written->sha256 + "\n";
    return outcome;
}

Outcome removeKept(Context &context, const CredentialOptions &options)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto removed = Context::waitFor(context.engine().credentials().remove(options.id));
    if (!removed) return failed(removed.error());
    Outcome outcome;
    outcome.json = Map{{"id", removed->id}, {"removed", true}};
    outcome.text = "Removed from this computer: " + removed->id + "\n";
    return outcome;
}

void addPresentOptions(CLI::App &command, CredentialOptions &options)
{
    command.add_option("--disclose", options.disclose, "A claim to show, as JSON Pointer; with it go its parents and what is in it")->type_name("POINTER");
    command.add_option("--audience", options.audience, "Who it is for, as they ask for it")->type_name("TEXT");
    command.add_option("--nonce", options.nonce, "The one-time number that the verifier sent")->type_name("TEXT");
    command.add_option("--expires", options.expires, "When it ends (default: in 15 minutes)")->type_name("TIME");
}

} // namespace

void addCredentialCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("credential", "Issue, keep, check and show credentials")->require_subcommand(1);
    const auto options = std::make_shared<CredentialOptions>();
    const auto runs = [options, &chosen](Outcome (*run)(Context &, const CredentialOptions &)) {
        return [options, &chosen, run] { chosen = [options, run](Context &context) { return run(context, *options); }; };
    };

    addIssueCommands(*group, chosen);

    auto *command = group->add_subcommand("import", "Take in a credential, a picture with a badge, or a backup");
    command->add_option("FILE", options->file)->required();
    command->add_flag("--preview", options->preview, "Only show what it is");
    command->callback(runs(importFile));

    command = group->add_subcommand("list", "What is kept here");
    command->add_option("--search", options->query, "Only those that hold all these words")->type_name("TEXT");
    command->callback(runs(listKept));

    command = group->add_subcommand("show", "One credential, with every check");
    command->add_option("ID", options->id)->required();
    command->callback(runs(showKept));

    command = group->add_subcommand("verify", "Check a credential or presentation of anybody, without any network");
    command->add_option("FILE", options->file)->required();
    command->add_option("--audience", options->audience, "Who the presentation must be for")->type_name("TEXT");
    command->add_option("--nonce", options->nonce, "The one-time number that it must answer")->type_name("TEXT");
    command->callback(runs(verifyFile));

    command = group->add_subcommand("present", "Make a presentation for one verifier");
    command->add_option("ID", options->id)->required();
    addPresentOptions(*command, *options);
    command->add_option("--out", options->out, "Write it to this new file")->type_name("FILE");
    command->add_flag("--preview", options->preview, "Only show what they would read; nothing is signed");
    command->callback(runs(presentOne));

    group->add_subcommand("ledger", "Who was shown what, and when")->callback([&chosen] { chosen = showLedger; });

    command = group->add_subcommand("export", "Write credentials to a file, by whom it is for");
    command->add_option("ID", options->ids);
    command->add_flag("--all", options->all, "All of them (backup)");
    command->add_option("--for", options->purpose, "backup, wallet, verifier or print")->type_name("WHOM")->required();
    command->add_option("--out", options->out, "New file, 0600")->type_name("FILE")->required();
    command->add_option("--language", options->paperLanguage, "Of the printed page: en (default) or de")->type_name("CODE")->check(CLI::IsMember({"en", "de"}));
    addPresentOptions(*command, *options);
    command->callback(runs(exportFor));

    command = group->add_subcommand("remove", "Forget a credential");
    command->add_option("ID", options->id)->required();
    command->callback(runs(removeKept));
}

} // namespace amphora::cli
