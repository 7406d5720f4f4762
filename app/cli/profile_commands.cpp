#include "app/cli/commands.h"
#include "app/cli/json.h"

#include "core/base/log.h"
#include "core/codec/json.h"

#include <unistd.h>

namespace amphora::cli {

using codec::Map;
using codec::Value;

namespace {

constexpr std::size_t kProfileBytesMax = 1024 * 1024;

Result<Map> readProfileFile(const std::string &path)
{
    const auto text = readInput(path, kProfileBytesMax);
    if (!text) return text.error();
    auto value = codec::parseJson(asText((*text)->view()));
    if (!value) return Error{value.error().code, value.error().detail, path};
    if (!value->asMap()) return Error{Errc::format, "a profile is a JSON object", path};
    return std::move(*value->asMap());
}

/// KEY=TEXT, KEY:=JSON or FILE.json; `KEY=` and a JSON null remove the member.
Result<Map> readChanges(const std::vector<std::string> &arguments)
{
    Map changes;
    for (const auto &argument : arguments) {
        const auto equals = argument.find('=');
        if (equals == std::string::npos) {
            const auto *field = profile::nearestField(argument);
            if (argument != "-" && ::access(argument.c_str(), F_OK) != 0)
                return Error{Errc::usage, "\"" + argument + "\" is neither a file nor KEY=TEXT"
                                              + (field ? "; write " + std::string(field->name) + "=TEXT, or " + std::string(field->name) + "= to remove it" : "")};
            auto file = readProfileFile(argument);
            if (!file) return file.error();
            for (const auto &[key, value] : *file) changes.set(key, value);
            continue;
        }
        const bool isJson = equals > 0 && argument[equals - 1] == ':';
        const auto key = argument.substr(0, isJson ? equals - 1 : equals);
        const auto text = argument.substr(equals + 1);
        if (key.empty()) return Error{Errc::usage, "a field needs a name: " + argument};
        if (!isJson) {
            changes.set(key, text.empty() ? Value() : Value(text));
            continue;
        }
        auto value = codec::parseJson(text);
        if (!value) return Error{Errc::usage, "not JSON: " + key, key};
        changes.set(key, std::move(*value));
    }
    return changes;
}

std::string forPeople(const Map &content)
{
    std::string text;
    for (const auto &[key, value] : content) {
        std::string name = key;
        name.resize(std::max<std::size_t>(name.size() + 2, 18), ' ');
        text += name + (value.asText() ? oneLine(*value.asText()) : print(value)) + "\n";
    }
    return text.empty() ? "The profile is empty.\n" : text;
}

Outcome show(Context &context, const std::string &did, const std::string &url)
{
    Outcome outcome;
    const auto own = context.openIdentity(false);
    if (did.empty() && !own) return failed(own.error());
    Result<profile::ProfileView> view = Error{Errc::notFound, "nothing is known of this DID", did};
    if (own && (did.empty() || did == own->did)) {
        view = Context::waitFor(context.engine().profile().show());
    } else {
        if (!own) {
            if (auto looking = Context::waitFor(context.engine().lookAround()); !looking) return failed(looking.error());
        }
        view = Context::waitFor(context.engine().nodes().lookUpProfile(did, url));
        if (!view && view.error().code != Errc::notFound && own) { // Offline: what is here may still answer.
            const auto known = Context::waitFor(context.engine().profile().showKnown(did));
            if (known && known->versions > 0) view = known;
        }
    }
    if (!view) return failed(view.error());
    outcome.text = forPeople(view->content);
    outcome.json = view->content;
    return outcome;
}

std::string fieldNames()
{
    std::string all;
    for (const auto &field : profile::kFields) all += (all.empty() ? "" : ", ") + std::string(field.name);
    return all;
}

/// A slip in a name would be signed for good. Names of other apps that the profile has, and those in a file, are meant.
Status checkNames(Context &context, const std::vector<std::string> &arguments)
{
    for (const auto &argument : arguments) {
        const auto equals = argument.find('=');
        if (equals == std::string::npos) continue;
        const auto name = argument.substr(0, equals > 0 && argument[equals - 1] == ':' ? equals - 1 : equals);
        if (profile::fieldNamed(name)) continue;
        if (context.openIdentity(false))
            if (const auto now = Context::waitFor(context.engine().profile().show()); now && now->content.contains(name)) continue;
        const auto *nearest = profile::nearestField(name);
        return Error{Errc::usage, "there is no field \"" + name + "\""
                                      + (nearest ? "; did you mean " + std::string(nearest->name) + "?" : "; the fields are " + fieldNames() + ".")
                                      + " With --extra it is signed as it is, for another app."};
    }
    return ok();
}

Outcome set(Context &context, const std::vector<std::string> &arguments, bool replace, bool extra)
{
    auto changes = readChanges(arguments);
    if (!changes) return failed(changes.error(), changes.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    if (const auto named = extra ? ok() : checkNames(context, arguments); !named) return failed(named.error());
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    auto &profile = context.engine().profile();
    const auto published = Context::waitFor(replace ? profile.replace(std::move(*changes)) : profile.set(std::move(*changes)));
    if (!published) return failed(published.error());
    const auto now = Context::waitFor(profile.show());
    if (!now) return failed(now.error());
    Outcome outcome;
    outcome.json = now->content;
    outcome.text = published->version ? "Signed and stored here as version " + std::to_string(now->versions) + "\n"
                                      : "Nothing to change: the profile is like that already\n";
    return outcome;
}

Outcome history(Context &context)
{
    if (auto open = context.openIdentity(false); !open) return failed(open.error());
    const auto versions = Context::waitFor(context.engine().profile().history());
    if (!versions) return failed(versions.error());
    Outcome outcome;
    codec::List json;
    for (const auto &version : *versions) {
        json.push_back(toJson(version));
        outcome.text += std::to_string(version.n) + "  " + version.time + "  " + std::string(node::stateText(version.status.state)) + "  "
            + version.version.toString() + "\n";
        for (const auto &change : version.changes)
            outcome.text += "   " + change.field + ": " + (change.before ? print(*change.before) : "–") + " → "
                + (change.after ? print(*change.after) : "–") + "\n";
    }
    if (versions->empty()) outcome.text = "Nothing was published yet.\n";
    outcome.json = std::move(json);
    return outcome;
}

Outcome restore(Context &context, const std::string &which)
{
    const bool isNumber = !which.empty() && which.find_first_not_of("0123456789") == std::string::npos;
    if (!isNumber && !codec::Cid::parse(which))
        return wrong("\"" + which + "\" is no version: give the number or the CID that stands in amphora-cli profile history");
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    auto version = which;
    const auto versions = Context::waitFor(context.engine().profile().history());
    if (!versions) return failed(versions.error());
    for (const auto &known : *versions)
        if (std::to_string(known.n) == which) version = known.version.toString();
    if (isNumber && version == which)
        return failed({Errc::notFound, "there is no version " + which + "; the newest is " + std::to_string(versions->size()), which});
    const auto published = Context::waitFor(context.engine().profile().restore(version));
    if (!published) return failed(published.error());
    const auto now = Context::waitFor(context.engine().profile().show());
    if (!now) return failed(now.error());
    Outcome outcome;
    outcome.json = now->content;
    outcome.text = published->version ? "The profile is again as in version " + which + ", as a new version\n"
                                      : "The profile is like that already\n";
    return outcome;
}

Outcome showDraft(Context &context)
{
    if (auto open = context.openUnlocked(false); !open) return failed(open.error());
    const auto draft = Context::waitFor(context.engine().profile().draft());
    if (!draft) return failed(draft.error());
    Outcome outcome;
    outcome.json = toJson(*draft);
    outcome.text = draft->isEmpty() ? "There is no draft.\n" : forPeople(draft->changed);
    for (const auto &conflict : draft->conflicts)
        outcome.text += "Both computers changed " + conflict.member + ": the node has " + (conflict.theirs ? print(*conflict.theirs) : "–")
            + ", you wrote " + (conflict.ours ? print(*conflict.ours) : "–") + "\n";
    return outcome;
}

Outcome saveDraft(Context &context, const std::vector<std::string> &arguments, bool extra)
{
    const auto changes = readChanges(arguments);
    if (!changes) return failed(changes.error(), changes.error().code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed);
    if (const auto named = extra ? ok() : checkNames(context, arguments); !named) return failed(named.error());
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    auto draft = Context::waitFor(context.engine().profile().draft());
    if (!draft) return failed(draft.error());
    const auto now = Context::waitFor(context.engine().profile().show());
    if (!now) return failed(now.error());
    if (!draft->base) draft->base = now->version;
    for (const auto &[key, value] : *changes) draft->changed.set(key, value);
    if (auto saved = Context::waitFor(context.engine().profile().saveDraft(*draft)); !saved) return failed(saved.error());
    Outcome outcome;
    outcome.json = toJson(*draft);
    outcome.text = "Saved in the draft; nothing was published\n";
    return outcome;
}

Outcome publishDraft(Context &context)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto published = Context::waitFor(context.engine().profile().publishDraft());
    if (!published) return failed(published.error());
    const auto now = Context::waitFor(context.engine().profile().show());
    if (!now) return failed(now.error());
    Outcome outcome;
    outcome.json = now->content;
    outcome.text = "The draft is published: signed and stored here\n";
    return outcome;
}

Outcome discardDraft(Context &context)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    if (auto discarded = Context::waitFor(context.engine().profile().discardDraft()); !discarded) return failed(discarded.error());
    Outcome outcome;
    outcome.json = Map{};
    outcome.text = "The draft is gone\n";
    return outcome;
}

} // namespace

void addProfileCommands(CLI::App &app, Command &chosen)
{
    auto *group = app.add_subcommand("profile", "Read and edit the basic profile")->require_subcommand(1);
    struct Options { std::string did, node, version; std::vector<std::string> changes; bool replace = false, extra = false; };
    const auto options = std::make_shared<Options>();

    auto *command = group->add_subcommand("show", "Your profile, or that of any DID read from your nodes");
    command->add_option("DID", options->did);
    command->add_option("--node", options->node, "Read from this node instead of your own")->type_name("URL");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return show(context, options->did, options->node); }; });

    command = group->add_subcommand("set", "Change fields: FILE.json, KEY=TEXT or KEY:=JSON; KEY= removes the field");
    command->add_option("CHANGE", options->changes, "The fields are " + fieldNames())->required();
    command->add_flag("--replace", options->replace, "Take FILE.json as the whole profile");
    command->add_flag("--extra", options->extra, "Sign names that are no field of the profile too, for other apps");
    command->callback([=, &chosen] {
        chosen = [options](Context &context) { return set(context, options->changes, options->replace, options->extra); };
    });

    group->add_subcommand("history", "All versions, with signer and changes")->callback([&chosen] { chosen = history; });
    command = group->add_subcommand("restore", "Publish an old version again");
    command->add_option("VERSION", options->version, "CID or number of the version")->required();
    command->callback([=, &chosen] { chosen = [options](Context &context) { return restore(context, options->version); }; });

    addPictureCommands(*group, chosen);

    auto *draft = group->add_subcommand("draft", "Edits that are not published")->require_subcommand(1);
    draft->add_subcommand("show", "What the draft holds, and what two computers changed")->callback([&chosen] { chosen = showDraft; });
    command = draft->add_subcommand("set", "Change fields in the draft, as in profile set");
    command->add_option("CHANGE", options->changes)->required();
    command->add_flag("--extra", options->extra, "Names that are no field of the profile too, for other apps");
    command->callback([=, &chosen] { chosen = [options](Context &context) { return saveDraft(context, options->changes, options->extra); }; });
    draft->add_subcommand("publish", "Publish the draft")->callback([&chosen] { chosen = publishDraft; });
    draft->add_subcommand("discard", "Throw the draft away")->callback([&chosen] { chosen = discardDraft; });
}

} // namespace amphora::cli
