#include "app/cli/commands.h"
#include "app/cli/credential_input.h"
#include "app/cli/credential_json.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/credential/templates.h"

namespace amphora::cli {

using codec::List;
using codec::Map;
using credential::ClaimField;

namespace {

struct IssueOptions {
    std::string subject, templateName, schema, type, claims, format = "sd-jwt", starts, expires, out;
    std::vector<std::string> always;
};

Result<Map> readJsonObject(const std::string &path)
{
    const auto bytes = readWhole(path);
    if (!bytes) return bytes.error();
    auto value = codec::parseJson(asText(*bytes));
    if (!value) return Error{value.error().code, value.error().detail, path};
    if (!value->asMap()) return Error{Errc::format, "not a JSON object", path};
    return std::move(*value->asMap());
}

Result<credential::IssueRequest> issueRequestOf(const IssueOptions &options)
{
    credential::IssueRequest request{options.subject, options.templateName, {}, options.type, {}, credential::Form::sdJwt, {}};
    if (options.format == "jwt") request.form = credential::Form::vcJwt;
    else if (options.format == "vc-jose") request.form = credential::Form::vcJose;
    else if (options.format == "di") return Error{Errc::unsupported, "Data Integrity proofs are not made yet", "di"};
    else if (options.format != "sd-jwt") return Error{Errc::usage, "--format is jwt, vc-jose or sd-jwt"};
    if (!options.schema.empty()) {
        auto schema = readJsonObject(options.schema);
        if (!schema) return schema.error();
        request.schema = std::move(*schema);
    }
    auto claims = readJsonObject(options.claims);
    if (!claims) return claims.error();
    request.claims = std::move(*claims);
    const auto expires = readTime("--expires", options.expires), starts = readTime("--starts", options.starts);
    if (!expires) return expires.error();
    if (!starts) return starts.error();
    request.expires = *expires;
    request.starts = *starts;
    request.always = options.always;
    return request;
}

Outcome issueOne(Context &context, const IssueOptions &options)
{
    if (const auto place = checkFile(options.out); !place) return failedAs(place.error());
    auto request = issueRequestOf(options);
    if (!request) return failedAs(request.error());
    if (auto open = context.openUnlocked(true); !open) return failed(open.error());
    const auto issued = Context::waitFor(context.engine().credentials().issue(std::move(*request)));
    if (!issued) return failedAs(issued.error());
    Outcome outcome;
    auto json = detailJson(*issued);
    if (!options.out.empty()) {
        const auto written = Context::waitFor(context.engine().files().write(options.out, toBytes(asBytes(issued->text)), engine::FileService::Existing::refuse));
        if (!written) { // It is signed all the same, and can be exported.
            outcome = failedAs(written.error());
            outcome.json = std::move(json);
            outcome.text = "Issued and kept as " + issued->id + ", but not written to the file: see credential export\n";
            return outcome;
        }
        json.asMap()->set("file", written->path);
        json.asMap()->set("sha256", written->sha256);
    }
    outcome.text = "Issued and kept as " + issued->id + "\n" + forPeople(*issued) + (options.out.empty() ? "" : "Written to " + options.out + "\n");
    outcome.json = std::move(json);
    return outcome;
}

/// Name, title and limits of each claim of a template; all of them are texts or days, and none has others in it.
Outcome showTemplates(const std::string &name)
{
    Outcome outcome;
    List json;
    for (const auto &one : credential::templates()) {
        if (!name.empty() && one.name != name) continue;
        const auto form = credential::claimFormOf(one.schemaJson);
        if (!form) return failed(form.error());
        outcome.text += (outcome.text.empty() ? "" : "\n") + one.name + ": " + (*form)->title + "\n";
        List claims;
        std::string example;
        for (const auto &field : (*form)->fields) {
            const auto claim = field.pointer.substr(1);
            const bool isDay = field.kind == ClaimField::Kind::date;
            Map line{{"name", claim}, {"title", field.title}, {"kind", isDay ? "date" : "text"}, {"required", field.isRequired}};
            if (!isDay) line.set("maxLength", std::int64_t(field.lengthMax));
            claims.push_back(std::move(line));
            outcome.text += "  " + claim + std::string(claim.size() < 16 ? 16 - claim.size() : 1, ' ') + field.title + ": "
                + (isDay ? "a day like 2027-01-31" : "text of at most " + std::to_string(field.lengthMax) + " characters") + (field.isRequired ? "; needed" : "") + "\n";
            if (field.isRequired) example += (example.empty() ? "" : ", ") + ("\"" + claim + "\": \"…\"");
        }
        outcome.text += "  At least: {" + example + "}\n";
        json.push_back(Map{{"name", one.name}, {"title", (*form)->title}, {"type", one.type}, {"vct", one.vct}, {"claims", std::move(claims)}});
    }
    if (json.empty()) return wrong("there is no template " + name + "; there are membership, achievement and statement");
    outcome.json = std::move(json);
    return outcome;
}

} // namespace

void addIssueCommands(CLI::App &group, Command &chosen)
{
    const auto options = std::make_shared<IssueOptions>();
    auto *command = group.add_subcommand("issue", "Sign a credential for somebody and keep a copy");
    command->add_option("--subject", options->subject, "Whom it is for")->type_name("DID")->required();
    command->add_option("--template", options->templateName, "membership, achievement or statement; credential templates tells their claims")->type_name("NAME");
    command->add_option("--schema", options->schema, "A draft-07 JSON Schema that the claims must fit")->type_name("FILE");
    command->add_option("--type", options->type, "Its type: a W3C type name, or the URI of an SD-JWT VC")->type_name("TYPE");
    command->add_option("--claims", options->claims, "JSON object of what it says (- for standard input)")->type_name("FILE")->required();
    command->add_option("--format", options->format, "sd-jwt (default), jwt (VC 1.1) or vc-jose (VC 2.0)")->type_name("FORMAT");
    command->add_option("--starts", options->starts, "When it begins (default: now)")->type_name("TIME");
    command->add_option("--expires", options->expires, "When it ends")->type_name("TIME");
    command->add_option("--always", options->always, "A claim that the holder of an sd-jwt cannot keep back, as JSON Pointer")->type_name("POINTER");
    command->add_option("--out", options->out, "Also write it to this new file")->type_name("FILE");
    command->callback([options, &chosen] { chosen = [options](Context &context) { return issueOne(context, *options); }; });

    command = group.add_subcommand("templates", "What the built-in templates for credential issue are, and which claims they have");
    const auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "Only this one");
    command->callback([name, &chosen] { chosen = [name](Context &) { return showTemplates(*name); }; });
}

} // namespace amphora::cli
