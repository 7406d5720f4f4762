#include "app/cli/commands.h"
#include "app/cli/json.h"

#include "core/profile/picture.h"

namespace amphora::cli {

using codec::Map;
using codec::Value;
using engine::PictureUse;

namespace {

std::string nameOf(PictureUse use) { return use == PictureUse::banner ? "banner" : "picture"; }

/// Who can see it, in the words of the window.
std::string seenBy(const engine::PictureStatus &status, const std::vector<engine::NodeView> &nodes)
{
    if (status.isVisible()) return "Other apps can see it: " + status.nodes.front() + " holds every size.\n";
    const bool hasIpfs = std::ranges::any_of(nodes, [](const auto &node) { return !node.ipfsUrl.empty(); });
    return std::string("Other apps cannot see the picture yet: ")
        + (hasIpfs ? "it goes to your node's IPFS API with the next sync.\n"
                   : "no node of yours has an IPFS API. amphora-cli node set URL --ipfs URL\n");
}

/// The profile as it is now, with the picture beside it.
Outcome pictureShown(Context &context, PictureUse use, bool isChanged)
{
    const auto now = Context::waitFor(context.engine().profile().show());
    if (!now) return failed(now.error());
    const auto pictures = Context::waitFor(context.engine().profile().pictures());
    if (!pictures) return failed(pictures.error());
    const auto nodes = Context::waitFor(context.engine().nodes().list());
    if (!nodes) return failed(nodes.error());
    const std::string member = engine::memberOf(use);
    Map json{{"kind", member}, {"versions", now->versions}};
    Outcome outcome;
    const auto *value = now->content.find(member);
    const auto picture = value ? profile::PictureValue::of(*value) : std::nullopt;
    if (!picture) {
        outcome.text = isChanged ? "The " + nameOf(use) + " is removed, as version " + std::to_string(now->versions) + "\n"
                                 : "There is no " + nameOf(use) + " to remove\n";
        outcome.json = std::move(json);
        return outcome;
    }
    json.set("value", *value);
    outcome.text = isChanged ? "Signed and stored here as version " + std::to_string(now->versions) + ", in "
            + std::to_string(picture->cids().size()) + " sizes without any metadata\n"
                             : "Nothing to change: this is the " + nameOf(use) + " already\n";
    codec::List seen;
    for (const auto &status : *pictures) {
        if (status.member != member) continue;
        for (const auto &url : status.nodes) seen.push_back(url);
        outcome.text += seenBy(status, *nodes);
    }
    json.set("nodes", std::move(seen));
    outcome.json = std::move(json);
    return outcome;
}

Outcome setPicture(Context &context, const std::string &path, PictureUse use)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    auto &pictures = context.engine().pictures();
    const auto opened = Context::waitFor(pictures.open(path == "-" ? "/dev/stdin" : path));
    if (!opened) return failed(opened.error());
    const auto made = Context::waitFor(pictures.make(*opened, media::middlePart(opened->image.size(), engine::shapeOf(use)), use));
    if (!made) return failed(made.error());
    const auto published = Context::waitFor(context.engine().profile().set({{engine::memberOf(use), made->value}}, made->blocks));
    if (!published) return failed(published.error());
    return pictureShown(context, use, published->version.has_value());
}

Outcome clearPicture(Context &context, PictureUse use)
{
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto now = Context::waitFor(context.engine().profile().show());
    if (!now) return failed(now.error());
    if (!now->content.find(engine::memberOf(use))) return pictureShown(context, use, false);
    const auto published = Context::waitFor(context.engine().profile().set({{engine::memberOf(use), Value()}}));
    if (!published) return failed(published.error());
    return pictureShown(context, use, published->version.has_value());
}

} // namespace

void addPictureCommands(CLI::App &profile, Command &chosen)
{
    struct Options { std::string file, kind = "image"; };
    const auto options = std::make_shared<Options>();
    const auto useOf = [](const Options &given) { return given.kind == "background" ? PictureUse::banner : PictureUse::picture; };
    const auto addKind = [options](CLI::App *command) {
        command->add_option("--kind", options->kind, "image (default) or background: the picture or the banner")
            ->check(CLI::IsMember({"image", "background"}, CLI::ignore_case))->type_name("KIND");
    };

    auto *group = profile.add_subcommand("picture", "The picture and the banner")->require_subcommand(1);
    auto *command = group->add_subcommand("set", "Publish the middle of a PNG, JPEG or WebP file, turned upright and without metadata");
    command->add_option("FILE", options->file, "At most 64 MiB and 100 megapixels; - is standard input")->required();
    addKind(command);
    command->callback([=, &chosen] { chosen = [=](Context &context) { return setPicture(context, options->file, useOf(*options)); }; });
    command = group->add_subcommand("clear", "Publish the profile without it");
    addKind(command);
    command->callback([=, &chosen] { chosen = [=](Context &context) { return clearPicture(context, useOf(*options)); }; });
}

} // namespace amphora::cli
