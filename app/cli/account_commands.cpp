#include "app/cli/browser_link.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"

#include "core/base/log.h"
#include "core/engine/error_words.h"

#include <algorithm>

namespace amphora::cli {

using account::LinkedAccount;
using account::LinkRequest;
using account::LinkState;
using codec::Map;

namespace {

/// Far over the longest signature that is read: what is longer gets its own words below.
constexpr std::size_t kSignatureFileMax = 64 * 1024;

std::string dateOf(std::int64_t seconds) { return toRfc3339(Timestamp(std::chrono::seconds(seconds))); }

std::string lineOf(const LinkedAccount &link)
{
    std::string state(account::stateText(link.state));
    state.resize(std::max<std::size_t>(state.size() + 2, 13), ' ');
    auto text = state + oneLine(link.chain.empty() ? link.name : link.chain + "  " + link.address);
    if (link.time) text += "  signed " + dateOf(*link.time);
    if (!link.isListed && link.state != LinkState::unlinked) text += "  (not on the list)";
    text += "\n";
    if (link.why)
        text += "             " + (account::wasNotLookedUp(link) ? "The list names more accounts than are looked up at once." : engine::sentenceOf(*link.why).happened()) + " (" + std::string(errcText(link.why->code)) + ")\n";
    return text;
}

Outcome outcomeOf(const std::vector<LinkedAccount> &links, const std::string &none)
{
    Outcome outcome;
    codec::List json;
    for (const auto &link : links) {
        json.push_back(toJson(link));
        outcome.text += lineOf(link);
    }
    outcome.json = std::move(json);
    if (links.empty()) outcome.text = none;
    return outcome;
}

struct Wanted {
    std::string chain, address, power = "label", out;
    bool unlink = false;
};

Outcome prepare(Context &context, const Wanted &wanted)
{
    if (wanted.power == "act") return failed({Errc::unsupported, "this version links accounts as a label only; a link gives no rights", "power"});
    if (const auto place = checkOutput(wanted.out); !place) return failed(place.error());
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto made = Context::waitFor(context.engine().accounts().prepare(
        wanted.chain, wanted.address, wanted.unlink ? LinkRequest::Purpose::unlink : LinkRequest::Purpose::link));
    if (!made) return failed(made.error());
    if (!wanted.out.empty())
        if (auto saved = writeOutput(wanted.out, asBytes(made->message.toString())); !saved)
            return failed(saved.error(), saved.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    Outcome outcome;
    outcome.json = toJson(*made);
    outcome.text = "Request " + made->id + "\n\nHave exactly this text signed by the account; a blank stands before its last line, and no line end behind it:\n\n" + made->message.toString()
        + (wanted.unlink ? "\n\nIt gives the account to nobody, and so takes the link back. It will be public; who kept the older proof can still show it.\n"
                         : "\n\nA link says \"this account is mine\" and gives nobody any right. It will be public.\n")
        + "Then: amphora-cli account confirm " + made->id
        + " --address ADDRESS --signature SIGNATURE   (until " + toRfc3339(made->endsAt()) + ")\n";
    return outcome;
}

Outcome confirm(Context &context, const std::string &request, const std::string &address, std::string signature, const std::string &file)
{
    if (signature.empty() == file.empty()) return wrong("give either --signature or --signature-file");
    if (!file.empty()) {
        const auto read = readInput(file, kSignatureFileMax);
        if (!read) return failed(read.error());
        signature = asText((*read)->view());
    }
    const auto open = context.openUnlocked(true);
    if (!open) return failed(open.error());
    const auto linked = Context::waitFor(context.engine().accounts().confirm(request, address, std::move(signature)));
    if (!linked) return failed(linked.error());
    Outcome outcome;
    outcome.json = toJson(*linked);
    outcome.text = lineOf(*linked) + "Signed and stored here\n";
    return outcome;
}

struct LinkWish {
    std::string chain, address;
    int waitSeconds = int(engine::WalletLink::kWaitMax.count());
    bool own = false, browser = false, noOpen = false;
};

Result<LinkedAccount> linkBy(Context &context, const LinkWish &wish)
{
    if (wish.own) return Context::waitFor(context.engine().accounts().linkOwn(wish.chain.empty() ? "eip155:1" : wish.chain));
    engine::WalletLink::Wish asked;
    if (!wish.chain.empty()) asked.chains = {wish.chain};
    asked.address = wish.address;
    asked.wait = std::chrono::seconds(wish.waitSeconds);
    return linkFromBrowser(context.engine().walletLink(), std::move(asked), !wish.noOpen);
}

Outcome link(Context &context, const LinkWish &wish)
{
    if (wish.own == wish.browser)
        return wrong("say --browser: a wallet in the browser of this computer signs; or --own: the Ethereum account of the recovery phrase does. "
                     "For a wallet elsewhere use account prepare and account confirm");
    if (wish.own && (wish.noOpen || wish.waitSeconds != LinkWish().waitSeconds || !wish.address.empty())) return wrong("--no-open, --address and --wait go with --browser");
    if (wish.waitSeconds < int(engine::WalletLink::kWaitMin.count()) || wish.waitSeconds > int(engine::WalletLink::kWaitMax.count()))
        return wrong("--wait is 1 to 300 seconds");
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto linked = linkBy(context, wish);
    if (!linked) return failed(linked.error());
    Outcome outcome;
    outcome.json = toJson(*linked);
    outcome.text = lineOf(*linked) + "Signed and stored here\n";
    return outcome;
}

Result<std::vector<LinkedAccount>> linksOf(Context &context, const std::string &did, const std::string &url)
{
    const auto own = context.openIdentity(false);
    if (did.empty() && !own) return own.error();
    if (own && (did.empty() || did == own->did)) return Context::waitFor(context.engine().accounts().list());
    if (!own)
        if (auto looking = Context::waitFor(context.engine().lookAround()); !looking) return looking.error();
    auto found = Context::waitFor(context.engine().nodes().lookUpAccounts(did, url));
    if (!found && own) { // Offline: what is here may still answer.
        auto known = Context::waitFor(context.engine().accounts().listKnown(did));
        if (known && !known->empty()) return known;
    }
    return found;
}

Outcome listAccounts(Context &context, const std::string &did, const std::string &url)
{
    const auto links = linksOf(context, did, url);
    if (!links) return failed(links.error());
    return outcomeOf(*links, did.empty() ? "No account is linked.\n" : "This DID lists no account.\n");
}

/// decisions §8: any invalid → 3, else anything that could not be told → 4.
int exitOf(const std::vector<LinkedAccount> &links)
{
    const auto any = [&](auto... states) {
        return std::ranges::any_of(links, [&](const LinkedAccount &link) { return ((link.state == states) || ...); });
    };
    if (any(LinkState::invalid)) return Exit::foundFalse;
    return any(LinkState::needsChain, LinkState::unsupported, LinkState::unproven) ? Exit::unknown : Exit::done;
}

Outcome verifyLinks(Context &context, const std::string &name)
{
    auto links = linksOf(context, {}, {});
    if (!links) return failed(links.error());
    if (!name.empty()) {
        const auto account = did::AccountId::named(name);
        const auto wanted = account ? account->toString() : name;
        std::erase_if(*links, [&](const LinkedAccount &link) { return link.name != wanted && link.address != name; });
        if (links->empty()) return failed({Errc::notFound, "this account is not among yours", name});
    }
    auto outcome = outcomeOf(*links, "No account is linked.\n");
    outcome.exit = exitOf(*links);
    return outcome;
}

Outcome removeAccount(Context &context, const std::string &name)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto gone = Context::waitFor(context.engine().accounts().remove(name));
    if (!gone) return failed(gone.error());
    Outcome outcome;
    outcome.json = toJson(*gone);
    outcome.text = gone->did.empty()
        ? "Unlinked, and the account signed that too. What was sent before stays public: whoever kept it can show that the account was yours.\n"
        : "Unlinked. The proof stays public, and so does that the account was yours. To unlink it by its own signature as well:\n"
          "amphora-cli account prepare --unlink --chain " + gone->chain + " --address " + gone->address + "\n";
    return outcome;
}

Outcome lookUp(Context &context, const std::string &name)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto found = Context::waitFor(context.engine().accounts().lookUp(name));
    if (!found) return failed(found.error());
    Outcome outcome;
    outcome.json = toJson(*found);
    outcome.text = oneLine(found->did) + "  " + lineOf(*found);
    return outcome;
}

} // namespace

void addAccountCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("account", "Link blockchain accounts: \"this account is mine\"")->require_subcommand(1);
    struct Options {
        Wanted wanted;
        LinkWish link;
        std::string address, request, signature, file, did, node, name;
    };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("prepare", "The exact text that an account is to sign");
    command->add_option("--chain", options->wanted.chain, "Chain of the account: eip155:1, solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp, …")->type_name("CAIP2")->required();
    command->add_option("--address", options->wanted.address, "Which account, if that is known already")->type_name("ADDRESS");
    command->add_option("--power", options->wanted.power, "What the link means: label; it gives no rights")->type_name("label")->check(CLI::IsMember({"label", "act"}));
    command->add_flag("--unlink", options->wanted.unlink, "The text that takes the account back");
    command->add_option("--out", options->wanted.out, "Also write the text to this new file, byte for byte, for a signer elsewhere")->type_name("FILE");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return prepare(context, options->wanted); }; });

    command = group->add_subcommand("confirm", "Check a signature and store the link");
    command->add_option("REQUEST", options->request, "What account prepare printed")->required();
    command->add_option("--address", options->address, "The account that signed")->type_name("ADDRESS");
    command->add_option("--signature", options->signature, "Hex, base58, base64, or the wallet's JSON")->type_name("TEXT");
    command->add_option("--signature-file", options->file, "The same from a file, or from standard input with -")->type_name("FILE");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return confirm(context, options->request, options->address, options->signature, options->file); };
    });

    command = group->add_subcommand("link", "Sign and link in one go: by a wallet in the browser, or by your own phrase");
    command->add_flag("--browser", options->link.browser, "Ask a wallet in the browser of this computer, on a page that only this computer can open");
    command->add_flag("--own", options->link.own, "The Ethereum account of the recovery phrase");
    command->add_flag("--no-open", options->link.noOpen, "With --browser: print the address of the page and open nothing");
    command->add_option("--chain", options->link.chain, "Which chain (default: eip155:1; with --browser Ethereum or Solana)")->type_name("CAIP2");
    command->add_option("--address", options->link.address, "With --browser: only this account; say --chain as well")->type_name("ADDRESS");
    command->add_option("--wait", options->link.waitSeconds, "With --browser: how long to wait for the wallet, 1 to 300 seconds (default: 300)")
        ->type_name("SECONDS");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return link(context, options->link); }; });

    command = group->add_subcommand("list", "Your linked accounts, or those of any DID read from your nodes");
    command->add_option("DID", options->did);
    command->add_option("--node", options->node, "Read from this node instead of your own")->type_name("URL");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return listAccounts(context, options->did, options->node); }; });

    command = group->add_subcommand("verify", "Check your links again, or one of them");
    command->add_option("ACCOUNT", options->name);
    command->callback([=, &chosen] { chosen = [options](Context &context) { return verifyLinks(context, options->name); }; });
    command = group->add_subcommand("remove", "Take an account off your list");
    command->add_option("ACCOUNT", options->name)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return removeAccount(context, options->name); }; });
    command = group->add_subcommand("lookup", "Whose an account is, from what is known here");
    command->add_option("ACCOUNT", options->name)->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return lookUp(context, options->name); }; });
}

} // namespace amphora::cli
