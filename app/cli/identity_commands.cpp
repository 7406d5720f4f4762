#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/terminal.h"
#include "core/base/log.h"

#include <unistd.h>

namespace amphora::cli {

using codec::Map;
using codec::Value;

namespace {

constexpr std::size_t kWordsBytesMax = 8 * 1024;

Outcome create(Context &context, const std::string &kind, const std::string &name, const std::string &wordsOut)
{
    if (kind != "key") return failed({Errc::unsupported, "only identities of kind key can be made; kind account comes later"});
    // Nothing is made before it is sure that the words can be given to the person.
    if (const auto place = wordsHavePlace(wordsOut); !place) return failed(place.error());
    const auto store = context.keyStore();
    if (!store) return wrong(store.error().detail);
    if (auto opened = context.openHome(true); !opened) return failed(opened.error());
    engine::NewIdentity request{name, *store, {}};
    if (*store == engine::KeyStore::file) {
        auto passphrase = context.passphrase("New passphrase for the key file", true);
        if (!passphrase) return failed(passphrase.error());
        request.passphrase = std::move(*passphrase);
    }
    const auto created = Context::waitFor(context.engine().identities().create(request));
    if (!created) return failed(created.error());
    Outcome outcome;
    outcome.json = toJson(created->identity);
    if (auto given = giveWords(created->words, wordsOut); !given) {
        // It is made, and its words are not lost: the key is here, and gives them.
        outcome = failed(given.error());
        outcome.json = toJson(created->identity);
        outcome.text = "Made " + created->identity.did + ", but its words are nowhere yet. They are given again by: amphora-cli recovery words\n";
        return outcome;
    }
    outcome.text = "Made " + created->identity.did + "\n"
        + (wordsOut.empty() ? "" : "The recovery words are in " + wordsOut + ". Move them to paper and delete the file.\n");
    return outcome;
}

Outcome restore(Context &context, const RecoveryFiles &files, const std::string &name)
{
    const auto store = context.keyStore();
    if (!store) return wrong(store.error().detail);
    if (auto opened = context.openHome(true); !opened) return failed(opened.error());
    auto source = files.read(context);
    if (!source) return failed(source.error(), source.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    const auto preview = Context::waitFor(context.engine().identities().preview(*source));
    if (!preview) return failed(preview.error());
    engine::Secret passphrase;
    if (*store == engine::KeyStore::file) {
        auto typed = context.passphrase("Passphrase for the key file", !preview->isKnownHere);
        if (!typed) return failed(typed.error());
        passphrase = std::move(*typed);
    }
    const auto restored = Context::waitFor(context.engine().identities().restore(*source, name, *store, passphrase));
    if (!restored) return failed(restored.error());
    Outcome outcome;
    auto json = toJson(restored->identity);
    using Result = engine::RestoredIdentity::Outcome;
    if (preview->isKnownHere && restored->outcome == Result::vaultReplaced) warnIfWeak(passphrase);
    const char *what = restored->outcome == Result::added ? "added"
        : restored->outcome == Result::vaultReplaced      ? "vault-replaced"
                                                          : "unchanged";
    json.asMap()->set("outcome", what);
    outcome.json = std::move(json);
    const bool isFromWords = source->kind == engine::RecoverySource::Kind::words;
    outcome.text = restored->outcome == Result::added ? "Restored " + restored->identity.did + "\n"
            + (isFromWords ? "If this is not the DID you know: these may be the 24 words of a wallet. They are not wanted here; remove the identity\n"
                             "and keep them for the wallet alone.\n"
                           : "")
        : restored->outcome == Result::vaultReplaced
        ? "The key is back for " + restored->identity.did + "; drafts and history are as they were\n"
        : restored->identity.did + " is here and its key works: nothing was changed\n";
    return outcome;
}

Outcome listIdentities(Context &context)
{
    if (auto opened = context.openHome(false); !opened) return failed(opened.error());
    const auto identities = Context::waitFor(context.engine().identities().list());
    if (!identities) return failed(identities.error());
    Outcome outcome;
    codec::List json;
    for (const auto &identity : *identities) {
        json.push_back(toJson(identity));
        outcome.text += (identity.isSelected ? "* " : "  ") + identity.did + "  " + oneLine(identity.name) + "\n";
    }
    if (identities->empty()) outcome.text = "No identity yet. Make one with: amphora-cli identity create\n";
    outcome.json = std::move(json);
    return outcome;
}

Outcome show(Context &context)
{
    auto view = context.openIdentity(false);
    if (!view) return failed(view.error());
    // A keychain is asked without a word; a passphrase only if it was handed over.
    const bool canTry = view->keyStore == engine::KeyStore::keychain || !context.options().passphraseFd.empty()
        || std::getenv("AMPHORA_PASSPHRASE");
    if (canTry) {
        engine::Secret secret;
        if (view->keyStore == engine::KeyStore::file)
            if (auto typed = context.passphrase({}, false)) secret = std::move(*typed);
        const auto opened = Context::waitFor(context.engine().identities().unlock(secret));
        view->state = opened ? engine::KeyState::unlocked : vault::keyStateOf(opened.error().code);
    }
    Outcome outcome;
    outcome.json = toJson(*view);
    outcome.text = "did        " + view->did + "\nname       " + oneLine(view->name) + "\nkind       " + view->kind + "\nkey store  "
        + (view->keyStore == engine::KeyStore::keychain ? "keychain" : "file") + "\nstate      "
        + std::string(vault::keyStateText(view->state)) + "\ncreated    " + view->createdAt + "\n";
    return outcome;
}

Outcome rename(Context &context, const std::string &name)
{
    const auto view = context.openIdentity(true);
    if (!view) return failed(view.error());
    const auto renamed = Context::waitFor(context.engine().identities().rename(view->id, name));
    if (!renamed) return failed(renamed.error());
    Outcome outcome;
    outcome.json = toJson(*renamed);
    outcome.text = renamed->did + (renamed->name.empty() ? " has no name now" : " is now called " + oneLine(renamed->name)) + "\n";
    return outcome;
}

Outcome select(Context &context, const std::string &which)
{
    if (auto opened = context.openHome(true); !opened) return failed(opened.error());
    const auto found = Context::waitFor(context.engine().identities().use(which));
    if (!found) return failed(found.error());
    const auto selected = Context::waitFor(context.engine().identities().select(found->id));
    if (!selected) return failed(selected.error());
    Outcome outcome;
    outcome.json = toJson(*selected);
    outcome.text = "In use: " + selected->did + "\n";
    return outcome;
}

/// With the accounts that the phrase gives it needs the key; without, nothing but the DID.
Outcome document(Context &context, bool withAccounts)
{
    const auto view = withAccounts ? context.openUnlocked(false) : context.openIdentity(false);
    if (!view) return failed(view.error());
    auto document = Context::waitFor(context.engine().identities().document());
    if (!document) return failed(document.error());
    Outcome outcome;
    outcome.text = view->did + "\n" + print(*document) + "\n";
    outcome.json = Map{{"did", view->did}, {"controllers", codec::List{view->did}}, {"document", std::move(*document)}};
    if (!withAccounts) return outcome;
    codec::List accounts;
    if (const auto own = Context::waitFor(context.engine().accounts().ownAccount("eip155:1"))) {
        accounts.push_back(Map{{"account", *own}, {"path", "m/44'/60'/0'/0/0"}});
        outcome.text += *own + "  m/44'/60'/0'/0/0\n";
    } else if (own.error().code != Errc::unsupported) { // An identity from a seed has none.
        return failed(own.error());
    }
    outcome.json->asMap()->set("accounts", std::move(accounts));
    return outcome;
}

} // namespace

Status wordsHavePlace(const std::string &file)
{
    if (file.empty() && !hasTerminal()) return Error{Errc::usage, "without a terminal the words need --words-out FILE"};
    if (file == "-") return Error{Errc::usage, "the words never go to standard output: name a file, or leave --words-out away and see them on the terminal"};
    return checkOutput(file);
}

Status giveWords(const engine::Secret &words, const std::string &file)
{
    SecretBytes line(words->size() + 1);
    std::ranges::copy(words->view(), line.writable().begin());
    line.writable().back() = '\n';
    if (!file.empty()) return writeOutput(file, line.view());
    if (!printOnTerminal("\nThe 24 recovery words. Write them down; whoever sees them is you:\n\n") || !printOnTerminal(asText(line.view())))
        return Error{Errc::io, "cannot show the words"};
    printOnTerminal("\n");
    return ok();
}

void RecoveryFiles::addTo(CLI::App &command)
{
    command.add_option("--words", words, "File with Amphora's own 24 words, not those of a wallet (- for standard input)")->type_name("FILE");
    command.add_option("--seed", seed, "File with a 32-byte Ed25519 seed in hex or base64")->type_name("FILE");
    command.add_option("--kit", kit, "Recovery kit; its passphrase is asked for")->type_name("FILE");
}

Result<engine::RecoverySource> RecoveryFiles::read(Context &context) const
{
    if (int(!words.empty()) + int(!seed.empty()) + int(!kit.empty()) != 1)
        return Error{Errc::usage, "give exactly one of --words, --seed and --kit"};
    engine::RecoverySource source;
    if (words == "-" && ::isatty(STDIN_FILENO)) // Before anything is typed (decisions §3).
        printOnTerminal("Type Amphora's own 24 words in one line and end with Ctrl+D. Words of a wallet are not wanted here.\n");
    auto input = readInput(!words.empty() ? words : !seed.empty() ? seed : kit, kit.empty() ? kWordsBytesMax : vault::kVaultBytesMax);
    if (!input) return input.error();
    source.kind = !words.empty() ? engine::RecoverySource::Kind::words
        : !seed.empty()          ? engine::RecoverySource::Kind::seed
                                 : engine::RecoverySource::Kind::kit;
    if (source.kind != engine::RecoverySource::Kind::kit) {
        source.text = std::move(*input);
        return source;
    }
    source.kit = toBytes((*input)->view());
    auto passphrase = context.kitPassphrase("Passphrase of the kit", false);
    if (!passphrase) return passphrase.error();
    source.passphrase = std::move(*passphrase);
    return source;
}

void addIdentityCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("identity", "Make, restore and list identities")->require_subcommand(1);

    struct Options { std::string kind = "key", name, wordsOut, which; bool show = true, accounts = false; RecoveryFiles files; };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("create", "A new identity from 24 new words");
    command->add_option("--kind", options->kind, "key (default)")->type_name("key|account");
    command->add_option("--name", options->name, "What you call it on this computer");
    command->add_option("--words-out", options->wordsOut, "Write the words to this new file (0600) instead of the terminal")->type_name("FILE");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return create(context, options->kind, options->name, options->wordsOut); };
    });

    command = group->add_subcommand("restore", "Bring an identity back; on a home that has it, give it a new vault");
    options->files.addTo(*command);
    command->add_option("--name", options->name, "What you call it on this computer");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return restore(context, options->files, options->name); };
    });

    command = group->add_subcommand("import", "An existing 32-byte Ed25519 seed (its only recovery is the kit)");
    command->add_option("--seed", options->files.seed, "File with the seed in hex or base64")->type_name("FILE")->required();
    command->add_option("--name", options->name, "What you call it on this computer");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return restore(context, options->files, options->name); };
    });

    group->add_subcommand("list", "All identities of this home")->callback([&chosen] { chosen = listIdentities; });
    group->add_subcommand("show", "The identity in use and the state of its key")->callback([&chosen] { chosen = show; });

    command = group->add_subcommand("rename", "Change what it is called on this computer");
    command->add_option("NAME", options->name)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return rename(context, options->name); }; });

    command = group->add_subcommand("select", "Use another identity from now on");
    command->add_option("IDENTITY", options->which, "Name, DID or id")->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return select(context, options->which); }; });

    command = group->add_subcommand("did", "The DID document");
    command->add_flag("--show", options->show, "Show it (the only thing to do)");
    command->add_flag("--accounts", options->accounts, "Also the accounts that the recovery phrase gives; needs the key");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return document(context, options->accounts); }; });
}

} // namespace amphora::cli
