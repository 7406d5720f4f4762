// The part of CredentialWords about the checks: what each is called, and what was seen in the words of the current language.
#include "ui/presenters/credential_words.h"

#include "core/credential/templates.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace amphora::ui {

using CredentialCheck = credential::Check;
using credential::Finding;

namespace {

constexpr int kMutedReason = 2, kGoodReason = 3, kWarnReason = 4, kBadReason = 5; ///< Chip.Kind
constexpr int kWordShown = 200;

/// Every sentence of core/credential; a test holds the two equal.
constexpr std::array kSentences = {
    QT_TRANSLATE_NOOP("CredentialSeen", "JSON of the W3C data model with a proof"),
    QT_TRANSLATE_NOOP("CredentialSeen", "its kind of proof cannot be checked here: %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "what an unchecked proof says about the issuer is not known"),
    QT_TRANSLATE_NOOP("CredentialSeen", ", 1 claim disclosed"),
    QT_TRANSLATE_NOOP("CredentialSeen", ", %1 claims disclosed"),
    QT_TRANSLATE_NOOP("CredentialSeen", ", others kept back"),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1 is no time"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it says nothing of when it begins or ends"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the clock of this computer is earlier than what it has seen signed: %1; "),
    QT_TRANSLATE_NOOP("CredentialSeen", "it ended at %1 (%2)"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it begins at %1 (%2)"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it ends before it begins"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the form \"%1\" does not allow %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "as the form \"%1\" says"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it names a schema on the network, and nobody is asked"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it can be taken back: whether it was stands in a list on the network, and nobody is asked"),
    QT_TRANSLATE_NOOP("CredentialSeen", "what its proof says about the holder cannot be checked here"),
    QT_TRANSLATE_NOOP("CredentialSeen", "nobody proves to be its holder: it is a credential, not a presentation"),
    QT_TRANSLATE_NOOP("CredentialSeen", "bound to an identity of this home"),
    QT_TRANSLATE_NOOP("CredentialSeen", "bound to nobody: whoever has it can show it"),
    QT_TRANSLATE_NOOP("CredentialSeen", "bound to a key of a kind that cannot be checked here"),
    QT_TRANSLATE_NOOP("CredentialSeen", "bound to a key that is not here"),
    QT_TRANSLATE_NOOP("CredentialSeen", "bound to %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key binding has another typ"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key binding: \"%1\" is no signature"),
    QT_TRANSLATE_NOOP("CredentialSeen", "there is a key binding, but the credential is bound to nobody"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the algorithm of the key binding does not fit its key"),
    QT_TRANSLATE_NOOP("CredentialSeen", "shown by somebody who is not its holder, or changed"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key binding is malformed"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key binding is of another set of disclosures"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key binding does not say when it was made"),
    QT_TRANSLATE_NOOP("CredentialSeen", "key binding: "),
    QT_TRANSLATE_NOOP("CredentialSeen", "the holder's key is the one that the credential is bound to"),
    QT_TRANSLATE_NOOP("CredentialSeen", "; audience and nonce were not asked for"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it was made for somebody else"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it was made for %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it answers another question: the nonce differs"),
    QT_TRANSLATE_NOOP("CredentialSeen", ", for this audience and nonce"),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1, credentials in it: %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "presentation: "),
    QT_TRANSLATE_NOOP("CredentialSeen", "a key binding inside a presentation"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the presentation: "),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1 presents a credential of another key"),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1 presents a credential of %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "presented by %1, to whom everything in it is bound"),
    QT_TRANSLATE_NOOP("CredentialSeen", "presented by %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "; but something in it is bound to nobody"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key of %1 cannot be had here: %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "there is no key to check it with"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the issuer's key is malformed: %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "\"%1\" is no signature"),
    QT_TRANSLATE_NOOP("CredentialSeen", "without a signature nobody vouches for it"),
    QT_TRANSLATE_NOOP("CredentialSeen", "signatures of the kind %1 cannot be checked here"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it names no issuer whose key could be known"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key of %1 is on the network, and nobody is asked"),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1 does not fit the kind of key that %2 has"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the signature does not say who signed"),
    QT_TRANSLATE_NOOP("CredentialSeen", "it was changed, or signed with another key than that of %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "%1 by the key of %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the key belongs to %1"),
    QT_TRANSLATE_NOOP("CredentialSeen", "signed by %1, but it names %2"),
    QT_TRANSLATE_NOOP("CredentialSeen", "what cannot be read cannot be checked"),
    QT_TRANSLATE_NOOP("CredentialSeen", "the header names a key that this DID does not have"),
};
static_assert(kSentences.size() > 50);

/// What stands in a sentence: identifiers shortened, times as people say them.
QString wordOf(const std::string &word, bool isForm)
{
    auto text = words::text(word);
    if (const auto *form = isForm ? credential::templateNamed(word) : nullptr; form && form->schemaJson.find("title") && form->schemaJson.find("title")->asText())
        return CredentialWords::ofTemplate(*form->schemaJson.find("title")->asText());
    if (text.startsWith(QLatin1String("did:"))) return TextKit::foreign(TextKit::shortened(text), kWordShown, false);
    for (const auto form : {credential::Form::vcJwt, credential::Form::vcJose, credential::Form::sdJwt, credential::Form::vpJwt, credential::Form::vpJose, credential::Form::json})
        if (word == credential::formText(form)) return CredentialWords::form(form);
    static const QRegularExpression time(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z"));
    for (auto match = time.match(text); match.hasMatch(); match = time.match(text))
        if (const auto read = parseRfc3339(match.captured().toStdString())) text.replace(match.capturedStart(), match.capturedLength(), CredentialWords::exactly(*read));
        else break;
    return TextKit::foreign(text, kWordShown, false);
}

struct Outcomes { const char *pass, *fail, *unknown, *unsupported; };

Outcomes titlesOf(CredentialCheck check, bool isPresentation)
{
    switch (check) {
    case CredentialCheck::format:
        return {QT_TRANSLATE_NOOP("CredentialWords", "It can be read"), QT_TRANSLATE_NOOP("CredentialWords", "It cannot be read"),
                QT_TRANSLATE_NOOP("CredentialWords", "Perhaps it can be read"), QT_TRANSLATE_NOOP("CredentialWords", "Its form is not known here")};
    case CredentialCheck::signature:
        return {QT_TRANSLATE_NOOP("CredentialWords", "Signature is right"), QT_TRANSLATE_NOOP("CredentialWords", "Signature is wrong"),
                QT_TRANSLATE_NOOP("CredentialWords", "Signature is not proven"), QT_TRANSLATE_NOOP("CredentialWords", "Signature cannot be checked here")};
    case CredentialCheck::issuer:
        return {QT_TRANSLATE_NOOP("CredentialWords", "Signed by its issuer"), QT_TRANSLATE_NOOP("CredentialWords", "Not signed by its issuer"),
                QT_TRANSLATE_NOOP("CredentialWords", "Issuer is not proven"), QT_TRANSLATE_NOOP("CredentialWords", "Issuer cannot be checked here")};
    case CredentialCheck::holder:
        if (isPresentation)
            return {QT_TRANSLATE_NOOP("CredentialWords", "Shown by its holder, to you"), QT_TRANSLATE_NOOP("CredentialWords", "Not shown by its holder to you"),
                    QT_TRANSLATE_NOOP("CredentialWords", "Who shows it, and to whom, is not proven"), QT_TRANSLATE_NOOP("CredentialWords", "Its holder cannot be checked here")};
        return {QT_TRANSLATE_NOOP("CredentialWords", "Made out to you"), QT_TRANSLATE_NOOP("CredentialWords", "Nobody proves to be its holder"),
                QT_TRANSLATE_NOOP("CredentialWords", "Not made out to a key of this computer"), QT_TRANSLATE_NOOP("CredentialWords", "Its holder cannot be checked here")};
    case CredentialCheck::dates:
        return {QT_TRANSLATE_NOOP("CredentialWords", "In force now"), QT_TRANSLATE_NOOP("CredentialWords", "Its dates do not fit together"),
                QT_TRANSLATE_NOOP("CredentialWords", "Whether it is in force is not known"), QT_TRANSLATE_NOOP("CredentialWords", "Its dates cannot be checked here")};
    case CredentialCheck::schema:
        return {QT_TRANSLATE_NOOP("CredentialWords", "Fits its form"), QT_TRANSLATE_NOOP("CredentialWords", "Does not fit its form"),
                QT_TRANSLATE_NOOP("CredentialWords", "Whether it fits its form is not known"), QT_TRANSLATE_NOOP("CredentialWords", "Its form cannot be checked here")};
    case CredentialCheck::status:
        return {QT_TRANSLATE_NOOP("CredentialWords", "Not taken back"), QT_TRANSLATE_NOOP("CredentialWords", "Taken back"),
                QT_TRANSLATE_NOOP("CredentialWords", "Whether it was taken back is not known"), QT_TRANSLATE_NOOP("CredentialWords", "Whether it was taken back cannot be checked here")};
    }
    return {"", "", "", ""};
}

/// The dates of a credential as a person would say them.
QString period(const credential::Content &content)
{
    if (content.from && content.until)
        //: Two times: from when to when something is valid.
        return CredentialWords::tr("From %1 to %2.").arg(CredentialWords::exactly(*content.from), CredentialWords::exactly(*content.until));
    if (content.until) return CredentialWords::tr("Until %1.").arg(CredentialWords::exactly(*content.until));
    return content.from ? CredentialWords::tr("Since %1, without an end.").arg(CredentialWords::exactly(*content.from)) : QString();
}

const credential::Content *contentOf(const engine::CredentialView &view, int number)
{
    if (number == 0) return view.inside.empty() ? &view.content : nullptr;
    return std::size_t(number) <= view.inside.size() ? &view.inside[std::size_t(number) - 1] : nullptr;
}

} // namespace

QString CredentialWords::seen(const credential::Seen &seen)
{
    QString all;
    for (const auto &part : seen.parts) {
        const auto sentence = QCoreApplication::translate("CredentialSeen", part.sentence);
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            const int place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : 0;
            if (place < 1 || std::size_t(place) > part.words.size()) {
                all += sentence[i];
                continue;
            }
            all += wordOf(part.words[std::size_t(place) - 1], place == 1 && QByteArrayView(part.sentence).contains("the form \""));
            ++i;
        }
    }
    if (all.isEmpty()) return all;
    all[0] = all[0].toUpper();
    return all.endsWith(QLatin1Char('.')) ? all : all + QLatin1Char('.');
}

ReasonRow CredentialWords::reason(const credential::Reason &reason, const engine::CredentialView &view, Timestamp now)
{
    const auto titles = titlesOf(reason.check, view.report.isPresentation);
    ReasonRow row;
    row.key = QString::number(int(reason.check)) + QLatin1Char('.') + QString::number(reason.credential);
    // What could not be read at all has a code, or the reader's own words.
    row.detail = reason.seen.parts.empty() ? TextKit::foreign(words::text(reason.code ? std::string() : reason.detail), kWordShown, false) : seen(reason.seen);
    switch (reason.result) {
    case Finding::pass:
        row.symbol = QStringLiteral("circle-check");
        row.title = tr(titles.pass);
        //: How a check of a credential went, in a word.
        row.outcome = tr("Holds");
        row.look = kGoodReason;
        break;
    case Finding::fail:
        row.symbol = QStringLiteral("circle-x");
        row.title = tr(titles.fail);
        row.outcome = tr("Fails");
        row.look = kBadReason;
        break;
    case Finding::unknown:
        row.symbol = QStringLiteral("circle-help");
        row.title = tr(titles.unknown);
        row.outcome = tr("Not known");
        row.look = kMutedReason;
        break;
    case Finding::unsupported:
        row.symbol = QStringLiteral("circle-dashed");
        row.title = tr(titles.unsupported);
        row.outcome = tr("Cannot be checked here");
        row.look = kMutedReason;
        break;
    }
    if (reason.code) {
        const auto code = errcText(*reason.code);
        row.code = QString::fromLatin1(code.data(), qsizetype(code.size()));
        if (row.detail.isEmpty()) row.detail = errorText({*reason.code, {}}).title;
    }
    if (reason.check != CredentialCheck::dates) return row;
    const auto *content = contentOf(view, reason.credential);
    if (reason.code == Errc::vcExpired) row.title = tr("Its time is over");
    if (reason.code == Errc::vcNotYet) row.title = tr("Its time has not begun");
    if (reason.result != Finding::pass || !content || reason.seen.parts.size() != 1) return row;
    if (const auto said = period(*content); !said.isEmpty()) row.detail = said;
    else row.title = tr("Without an end");
    if (!content->until) return row;
    const auto days = local(now).date().daysTo(local(*content->until).date());
    if (days > kSoonDays) return row;
    row.title = *content->until < now ? tr("Ended, within the five minutes that clocks may differ")
        : days <= 0                   ? tr("Ends today")
                                      : tr("Ends in %n day(s)", "", int(days));
    row.symbol = QStringLiteral("clock-alert");
    row.look = kWarnReason;
    return row;
}

QString CredentialWords::summary(const std::vector<ReasonRow> &rows, Timestamp now)
{
    int holds = 0, soon = 0, fails = 0, open = 0;
    for (const auto &row : rows) {
        holds += row.look == kGoodReason;
        soon += row.look == kWarnReason;
        fails += row.look == kBadReason;
        open += row.look == kMutedReason;
    }
    QStringList parts;
    if (fails > 0) parts << tr("%n fail(s)", "", fails);
    if (holds > 0) parts << tr("%n hold(s)", "", holds);
    if (soon > 0) parts << tr("%n need(s) your eye", "", soon);
    if (open > 0) parts << tr("%n could not be checked", "", open);
    //: Over the table of checks; %1 is a time, %2 for example "5 hold, 1 could not be checked".
    return tr("%n thing(s) were looked at here at %1: %2.", "", int(rows.size())).arg(words::clockTime(local(now)), parts.join(QStringLiteral(", ")));
}

} // namespace amphora::ui
