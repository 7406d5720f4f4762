#include "ui/presenters/credential_view.h"

#include "ui/models/text_kit.h"
#include "ui/presenters/credential_words.h"
#include "ui/presenters/document_rows.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using CredentialCheck = credential::Check;
using credential::Finding, credential::Report;

namespace {

constexpr int kNameOfHolderShown = 80;
constexpr std::size_t kRawLinesMax = 20'000;

bool isProven(const Report &report, CredentialCheck check)
{
    const auto *reason = report.find(check);
    return reason && reason->result == Finding::pass;
}

QString brief(const std::string &identifier) { return TextKit::foreign(TextKit::shortest(words::text(identifier)), kNameOfHolderShown, false); }

DetailRow fact(const char *key, const QString &name, const QString &text, const std::string &identifier = {})
{
    return {QString::fromLatin1(key), name, text, words::text(identifier)};
}

/// All claims, of a presentation those of every credential in it.
std::vector<ClaimRow> claimsOf(const engine::CredentialView &view)
{
    if (view.inside.empty()) return CredentialWords::claims(view.content.claims, view.content.types);
    std::vector<ClaimRow> all;
    for (std::size_t i = 0; i < view.inside.size(); ++i) {
        auto rows = CredentialWords::claims(view.inside[i].claims, view.inside[i].types);
        const auto prefix = QLatin1Char('/') + QString::number(i);
        for (auto &row : rows) row.key.prepend(prefix);
        if (rows.empty()) rows.push_back({prefix, {}, CredentialWords::tr("It says nothing"), {}, 0});
        //: Heading over the claims of one credential of a presentation: its title and its issuer.
        rows.front().part = CredentialWords::tr("%1, by %2").arg(CredentialWords::title(view.inside[i]), CredentialWords::issuer(view.inside[i]));
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
        if (all.size() >= CredentialWords::kClaimsMax) break;
    }
    return all;
}

} // namespace

QString CredentialEyes::holder(const engine::CredentialView &view) const
{
    const auto &subjects = view.content.subjects;
    const bool isMine = !did.empty() && std::find(subjects.begin(), subjects.end(), did) != subjects.end();
    if (isMine || (!view.report.isPresentation && isProven(view.report, CredentialCheck::holder))) return CredentialWords::tr("You");
    if (!subjects.empty()) return brief(subjects.front());
    //: The holder of a credential that is bound to nobody.
    return CredentialWords::tr("Whoever has it");
}

/// Who says what about whom; a signature that is not proven makes it what somebody may have written.
QString CredentialEyes::sentence(const engine::CredentialView &view) const
{
    if (view.report.isPresentation && !view.inside.empty()) return CredentialWords::tr("Someone shows you %n credential(s). What is in them their issuers say.", "", int(view.inside.size()));
    const auto issuer = CredentialWords::issuer(view.content);
    if (!isProven(view.report, CredentialCheck::signature) || !isProven(view.report, CredentialCheck::issuer))
        return CredentialWords::tr("It names %1 as its issuer. That is not proven here: anybody could have written it.").arg(issuer);
    const auto name = view.content.issuerName.empty() ? issuer : CredentialWords::tr("%1, as it calls itself,").arg(issuer);
    const auto &subjects = view.content.subjects;
    if (!did.empty() && std::find(subjects.begin(), subjects.end(), did) != subjects.end()) return CredentialWords::tr("%1 says this about you.").arg(name);
    if (!view.report.isPresentation && isProven(view.report, CredentialCheck::holder)) return CredentialWords::tr("%1 says this about you.").arg(name);
    if (subjects.empty()) return CredentialWords::tr("%1 says this about whoever holds it.").arg(name);
    return CredentialWords::tr("%1 says this about %2.").arg(name, brief(subjects.front()));
}

std::vector<DetailRow> CredentialEyes::details(const engine::CredentialView &view) const
{
    std::vector<DetailRow> rows;
    rows.push_back(fact("form", CredentialWords::tr("Format"), CredentialWords::form(view.form)));
    if (!view.role.empty()) rows.push_back(fact("kept", CredentialWords::tr("Kept"), CredentialWords::tr("Sealed, on this computer only")));
    if (const auto added = parseRfc3339(view.addedAt)) rows.push_back(fact("since", view.role == "issued" ? CredentialWords::tr("Issued") : CredentialWords::tr("Here since"), CredentialWords::exactly(*added)));
    if (!view.content.issuer.empty()) rows.push_back(fact("issuer", CredentialWords::tr("Issuer"), {}, view.content.issuer));
    if (!view.content.subjects.empty()) rows.push_back(fact("holder", CredentialWords::tr("Holder"), {}, view.content.subjects.front()));
    if (!view.content.id.empty()) rows.push_back(fact("id", CredentialWords::tr("Its id"), {}, view.content.id));
    for (auto &row : rows) row.identifier = TextKit::foreign(row.identifier, 2048, false).remove(QChar(0x2068)).remove(QChar(0x2069));
    return rows;
}

void CredentialEyes::fill(CredentialModel &model, const engine::CredentialView &view) const
{
    const auto standing = CredentialWords::standing(view, now);
    const auto &face = view.inside.size() == 1 ? view.inside.front() : view.content;
    model.state = CredentialModel::State::Ready;
    if (model.key != words::text(view.id)) { // Else it may stand open.
        model.raw.set({});
        model.decoded.set({});
    }
    model.key = words::text(view.id);
    model.title = view.inside.size() > 1 ? CredentialWords::tr("Presentation of %n credential(s)", "", int(view.inside.size())) : CredentialWords::title(face);
    model.issuer = CredentialWords::issuer(face);
    model.issuerId = TextKit::foreign(words::text(face.issuer), 2048, false).remove(QChar(0x2068)).remove(QChar(0x2069));
    model.symbol = view.report.isPresentation ? QStringLiteral("scan-eye") : CredentialWords::symbol(face);
    model.tone = CredentialWords::tone(face);
    model.holder = holder(view);
    model.untilLabel = view.content.until && *view.content.until < now ? CredentialWords::tr("Ended") : CredentialWords::tr("Valid to");
    model.until = view.content.until ? CredentialWords::date(*view.content.until) : QString();
    model.sentence = sentence(view);
    model.chipText = standing.text;
    model.chipIcon = standing.icon;
    model.chipKind = standing.kind;
    std::vector<ReasonRow> reasons;
    int part = 0;
    for (const auto &reason : view.report.reasons) {
        auto row = CredentialWords::reason(reason, view, now);
        row.key += QLatin1Char('.') + QString::number(reasons.size());
        if (reason.credential != part && std::size_t(reason.credential) <= view.inside.size() && reason.credential > 0)
            row.part = CredentialWords::title(view.inside[std::size_t(reason.credential) - 1]);
        part = reason.credential;
        reasons.push_back(std::move(row));
    }
    model.summary = CredentialWords::summary(reasons, now);
    model.reasons.set(std::move(reasons));
    model.unchecked = CredentialWords::tr("Checked offline, on this computer.");
    if (face.issuerName.empty()) model.unchecked += QLatin1Char(' ') + CredentialWords::tr("Who is behind the issuer’s key, you must judge.");
    else model.unchecked += QLatin1Char(' ') + CredentialWords::tr("Whether this really is “%1”, you must judge.").arg(model.issuer);
    model.isVouched = view.isReadable && view.report.overall() != Report::Overall::invalid;
    const auto claims = claimsOf(view);
    const bool isCut = claims.size() >= CredentialWords::kClaimsMax;
    model.claims.set(claims);
    const auto choices = int(view.choices.size());
    model.claimsNote = isCut ? CredentialWords::tr("There is more. The raw text has all of it.")
                       : claims.empty() ? CredentialWords::tr("It says nothing that could be listed.")
                       : choices > 0 && view.role == "held" ? CredentialWords::tr("%n of these can be kept back when you show it.", "", choices) : QString();
    model.canPresent = view.role == "held" && !view.report.isPresentation && view.form != credential::Form::json && isProven(view.report, CredentialCheck::holder);
    model.details.set(details(view));
    model.problemTitle.clear();
    model.problemText.clear();
    model.problemCode.clear();
    if (const auto *failure = view.report.firstFailure(); failure && failure->code) {
        const auto text = errorText({*failure->code, {}});
        model.problemTitle = text.title;
        model.problemText = text.text();
        model.problemCode = text.code;
    }
    model.told();
}

CredentialRow CredentialEyes::row(const engine::CredentialView &view) const
{
    const auto standing = CredentialWords::standing(view, now);
    CredentialRow row;
    row.key = words::text(view.id);
    row.title = CredentialWords::title(view.content);
    //: Under a credential that was issued here: to whom.
    row.detail = view.role == "issued" ? CredentialWords::tr("to %1").arg(holder(view)) : CredentialWords::issuer(view.content);
    row.symbol = CredentialWords::symbol(view.content);
    row.tone = CredentialWords::tone(view.content);
    row.stateIcon = standing.icon;
    row.stateText = standing.text;
    row.stateKind = standing.kind;
    return row;
}

std::vector<CredentialCount> CredentialEyes::counts(const std::vector<const engine::CredentialView *> &views) const
{
    std::vector<CredentialCount> rows;
    for (const auto *order : {"valid", "soon", "unclear", "notYet", "ended", "false"}) {
        int number = 0;
        CredentialCount row;
        for (const auto *view : views) {
            const auto standing = CredentialWords::standing(*view, now);
            if (standing.key != QLatin1String(order)) continue;
            ++number;
            row.symbol = standing.icon;
            row.look = standing.kind;
        }
        if (number == 0) continue;
        row.key = QLatin1String(order);
        row.text = CredentialWords::count(row.key, number);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString CredentialEyes::shown(const std::vector<credential::Shown> &ledger, const std::string &id)
{
    int times = 0;
    const credential::Shown *newest = nullptr;
    for (const auto &entry : ledger) {
        if (entry.credential != id) continue;
        ++times;
        newest = &entry; // Newest last.
    }
    if (!newest) return {};
    //: Under a credential: how often it was shown, and to whom (%1) and when (%2) the last time.
    return CredentialWords::tr("Shown %n time(s), last to %1, %2.", "", times).arg(TextKit::foreign(words::text(newest->audience), 80, false), words::when(newest->at));
}

void CredentialEyes::fillRaw(CredentialModel &model, const engine::CredentialView &view)
{
    const auto cut = CredentialWords::tr("There is more. Copy the text to have all of it.");
    model.raw.set(textLines(words::text(view.text), kRawLinesMax, cut));
    model.decoded.set(documentLines(engine::jsonLines(view.document), cut));
}

void CredentialEyes::clear(CredentialModel &model)
{
    model.state = CredentialModel::State::Closed;
    for (auto *text : {&model.key, &model.title, &model.issuer, &model.issuerId, &model.symbol, &model.holder, &model.untilLabel, &model.until, &model.sentence, &model.chipText,
                       &model.chipIcon, &model.summary, &model.unchecked, &model.claimsNote, &model.shownText, &model.problemTitle, &model.problemText, &model.problemCode})
        text->clear();
    model.canPresent = model.isRawOpen = false;
    model.isVouched = true;
    model.reasons.clear();
    model.claims.clear();
    model.details.clear();
    model.raw.set({});
    model.decoded.set({});
    model.told();
}

} // namespace amphora::ui
