#include "app/cli/commands.h"
#include "app/cli/report.h"
#include "app/environment.h"

#include "core/base/similar.h"

#include <QCoreApplication>
#ifdef AMPHORA_HAS_PAPER
#include <QGuiApplication>
#endif

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string_view>
#include <vector>

namespace amphora::cli {

namespace {

/// Output on a full disk gets lost when it is written at last: whoever reads it must not take it for whole. What the command did is done.
int exitAfterWriting(int exit)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit;
    std::fputs("amphora-cli: standard output could not be written\n", stderr);
    return exit == Exit::done ? int(Exit::worldFailed) : exit;
}

/// What to say when a word is no command, with the one that was probably meant; nothing if the mistake is another.
std::optional<std::string> wrongCommand(const CLI::App &app, int argc, char **argv)
{
    const CLI::App *group = &app;
    std::string path = "amphora-cli";
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.starts_with('-')) {
            const auto *option = word.find('=') == std::string::npos ? app.get_option_no_throw(word) : nullptr;
            if (option && option->get_items_expected_min() > 0) ++i; // Its value.
            continue;
        }
        const auto below = group->get_subcommands([](const CLI::App *) { return true; });
        if (below.empty()) return std::nullopt;
        const auto found = std::ranges::find(below, word, [](const CLI::App *each) { return each->get_name(); });
        if (found != below.end()) {
            group = *found;
            path += ' ' + word;
            continue;
        }
        std::vector<std::string> names;
        for (const auto *each : below) names.push_back(each->get_name());
        const std::vector<std::string_view> views(names.begin(), names.end());
        const auto nearest = nearestName(word, views);
        return "there is no command \"" + path.substr(std::min(path.size(), std::size_t(12))) + (group == &app ? "" : " ") + word + "\""
            + (nearest.empty() ? "" : "; did you mean " + std::string(nearest) + "?") + " See " + path + " --help";
    }
    return std::nullopt;
}

} // namespace

int run(int argc, char **argv)
{
    CLI::App app("Amphora on the command line: your identity, your profile, your nodes", "amphora-cli");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", "amphora-cli " AMPHORA_VERSION);
    GlobalOptions options;
    app.add_option("--home", options.home, "Folder of the home (default: the window's)")->type_name("DIR");
    app.add_option("--identity", options.identity, "Which identity: name, DID or id")->type_name("NAME|DID");
    app.add_option("--key-store", options.keyStore, "Where a new vault's key goes: keychain (default) or file")->type_name("keychain|file");
    app.add_option("--passphrase-fd", options.passphraseFd, "Read the passphrase of a file store from this descriptor")->type_name("N");
    app.add_option("--kit-passphrase-fd", options.kitPassphraseFd, "The same for a recovery kit, if it has another passphrase")->type_name("N");
    app.add_flag("--offline", options.offline, "Ask nobody: only with what is on this computer");
    app.add_flag("--json", options.json, "One JSON document on standard output");
    app.footer("Exit codes: 0 done, 1 the world failed, 2 wrong usage, 3 a check found something false, 4 a check could not tell.");
    Command chosen;
    addIdentityCommands(app, chosen);
    addRecoveryCommands(app, chosen);
    addProfileCommands(app, chosen);
    addAccountCommands(app, chosen);
    addStreamCommands(app, chosen);
    addCredentialCommands(app, chosen);
    addNodeCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const bool isHelp = error.get_exit_code() == int(CLI::ExitCodes::Success);
        // CLI11 stops at the first error, which may stand before --json.
        const bool json = std::any_of(argv + 1, argv + argc, [](const char *word) { return std::string_view(word) == "--json"; });
        const auto why = isHelp ? std::nullopt : wrongCommand(app, argc, argv);
        if (!isHelp && (json || why)) report(wrong(why.value_or(error.what())), json);
        else app.exit(error);
        std::cout.flush(); // CLI11 prints there.
        return exitAfterWriting(isHelp ? Exit::done : Exit::wrongUsage);
    }
    Context context(options);
    auto outcome = chosen(context);
    // Whoever finds it out: what was typed cannot be done in this way.
    if (outcome.error && outcome.error->code == Errc::usage && outcome.exit == Exit::worldFailed) outcome.exit = Exit::wrongUsage;
    if (!outcome.isSaid) report(outcome, options.json);
    return exitAfterWriting(outcome.exit);
}

} // namespace amphora::cli

namespace {

#ifdef AMPHORA_HAS_PAPER
/// `--for print` or `--for=print`: the one command whose answer is drawn.
bool asksForPaper(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const auto purpose = std::find(words.begin(), words.end(), "--for");
    return std::find(words.begin(), words.end(), "--for=print") != words.end()
        || (purpose != words.end() && std::next(purpose) != words.end() && *std::next(purpose) == "print");
}
#endif

/// Text on paper needs fonts, and fonts need a QGuiApplication; it never opens a display (decisions §11).
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef AMPHORA_HAS_PAPER
    if (argc > 0 && asksForPaper(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

/// The second client of the engine; no logic lives here.
int main(int argc, char **argv)
{
    amphora::openStandardStreams();
    amphora::cleanEnvironment();
    amphora::forbidMemoryDumps();
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName("Amphora");
    return amphora::cli::run(argc, argv);
}
