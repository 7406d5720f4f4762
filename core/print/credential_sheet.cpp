#include "core/print/credential_sheet.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/crypto/hash.h"

namespace amphora::print {

namespace {

using Style = Text::Style;

/// Whoever wrote it: one line, and nothing in it that turns or hides text.
QString plain(const std::string &text) { return QString::fromStdString(oneLine(text, 4000)); }

void addClaims(Sheet &sheet, const codec::Value &claims, const QString &above)
{
    const auto *map = claims.asMap();
    if (!map) return;
    for (const auto &[name, value] : *map) {
        const auto label = above.isEmpty() ? plain(name) : above + QStringLiteral(" / ") + plain(name);
        if (value.asMap()) addClaims(sheet, value, label);
        else if (const auto *text = value.asText()) sheet.parts.push_back(Field{label, plain(*text)});
        else if (const auto json = codec::printJson(value)) sheet.parts.push_back(Field{label, plain(*json)});
    }
}

} // namespace

Sheet sheetOf(const engine::CredentialView &credential, Timestamp printedAt)
{
    const auto &content = credential.content;
    Sheet sheet{plain(content.title), {}};
    const auto text = [&](Style style, QString words) { sheet.parts.push_back(Text{style, std::move(words)}); };
    const auto field = [&](const char *name, const QString &value) { if (!value.isEmpty()) sheet.parts.push_back(Field{QString::fromLatin1(name), value}); };

    text(Style::title, plain(content.title));
    field("Issued by", content.issuerName.empty() ? plain(content.issuer) : plain(content.issuerName + " (" + content.issuer + ")"));
    for (const auto &subject : content.subjects) field("Held by", plain(subject));
    if (content.from) field("Valid from", plain(toRfc3339(*content.from)));
    if (content.until) field("Valid until", plain(toRfc3339(*content.until)));

    text(Style::heading, QStringLiteral("What it says"));
    addClaims(sheet, content.claims, {});

    text(Style::heading, QStringLiteral("What was checked when this was printed"));
    field("Printed at", plain(toRfc3339(printedAt)));
    for (const auto &reason : credential.report.reasons)
        field(std::string(checkText(reason.check)).c_str(), plain(std::string(findingText(reason.result)) + ": " + reason.detail));

    text(Style::heading, QStringLiteral("How to check it"));
    text(Style::body, QStringLiteral("Paper proves nothing; the codes below hold the signed text itself. Scan them, put the texts together in their order "
                                     "without anything between them, save that as a file and run\namphora-cli credential verify FILE\n"
                                     "or give it to any program that checks %1. It needs no network: the issuer's key is in its identifier.")
                          .arg(plain(credential.mediaType)));
    field("SHA-256", plain(codec::toHex(crypto::sha256(asBytes(credential.text)))));
    text(Style::small, QStringLiteral("Whoever has this page can read every claim on it and in the codes."));
    sheet.parts.push_back(Code{toBytes(asBytes(credential.text)), QStringLiteral("Code %1 of %2")});
    return sheet;
}

} // namespace amphora::print
