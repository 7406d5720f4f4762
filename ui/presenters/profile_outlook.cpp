// The half of ProfilePresenter that only shows: from what is known to the strings and numbers of the page.
#include "ui/presenters/profile_presenter.h"

#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

namespace {

constexpr int kNameShownMax = 40;

} // namespace

void ProfilePresenter::refresh()
{
    const auto mine = changes();
    const bool fits = m_form.mark(m_stored.content, mine);
    const int count = int(mine.size());
    const bool conflict = !conflictLines().isEmpty();
    m_editor.changeCount = count;
    m_editor.canPublish = count > 0 && fits && isOpen() && !m_form.hasErrors() && m_refusedElsewhere.isEmpty() && m_editor.state == ProfileEditor::State::Ready;
    showStatus(count, conflict);
    showVersions(count);
    showKept();
    showOpenVersion();
    showPictures();
    showProblem(conflict);
    m_editor.told();
}

void ProfilePresenter::showStatus(int changeCount, bool conflict)
{
    m_editor.isPublished = m_stored.version.has_value();
    const auto newest = m_stored.status ? EventWords::of(*m_stored.status) : EventWords();
    m_editor.status = newest.chip;
    m_editor.nodes = newest.nodes;
    m_editor.statusTip = newest.tip;
    m_editor.draftStatus = conflict ? EventWords::Conflict : EventWords::Draft;
    m_editor.draftTip = changeCount == 0 ? tr("Nothing is published yet.") : tr("Kept sealed on this computer until you publish.");
    const bool isSaved = m_savedAt.isValid() && !m_isUnsaved && changeCount > 0;
    if (changeCount > 0 && m_form.hasErrors())
        //: Beside the title of the profile, in the place of when it was saved: why it cannot be published.
        m_editor.savedText = tr("Mend the marked field to publish");
    else
        //: Beside the title of the profile: the draft was saved; %1 is a time.
        m_editor.savedText = isSaved ? tr("Saved on this computer %1").arg(words::clockTime(m_savedAt)) : QString();
}

void ProfilePresenter::showVersions(int changeCount)
{
    std::vector<VersionRow> rows;
    if (changeCount > 0) {
        VersionRow draft;
        draft.key = QStringLiteral("draft");
        draft.draft = true;
        //: First line of the versions: what is not published.
        draft.title = tr("Draft");
        //: Under "Draft" in the list of versions.
        draft.detail = tr("%n field(s) changed · this computer", "", changeCount);
        rows.push_back(std::move(draft));
    }
    for (auto version = m_history.rbegin(); version != m_history.rend() && int(rows.size()) < kVersionsShown; ++version) {
        VersionRow row;
        row.key = words::text(version->version.toString());
        row.title = tr("Version %1").arg(version->n);
        QStringList fields;
        for (const auto &change : version->changes) fields << words::field(change.field);
        const auto when = words::when(version->time);
        constexpr qsizetype fieldsNamed = 2;
        row.detail = fields.isEmpty() ? when
                                      : when + QStringLiteral(" · ")
                + (fields.size() > fieldsNamed ? tr("%n field(s)", "", int(fields.size())) : fields.join(QStringLiteral(", ")));
        const auto status = EventWords::of(version->status);
        row.status = status.chip;
        row.nodes = status.nodes;
        //: Tooltip of a version; %1 is a DID.
        row.tip = tr("Signed by %1").arg(TextKit::shortened(words::text(version->signer))) + (status.tip.isEmpty() ? QString() : QLatin1Char('\n') + status.tip);
        rows.push_back(std::move(row));
    }
    m_editor.versions.set(std::move(rows));
}

void ProfilePresenter::showKept()
{
    QStringList kept;
    int known = 0;
    for (const auto &[member, value] : m_stored.content) {
        if (profile::fieldNamed(member))
            ++known;
        else
            kept << TextKit::foreign(words::text(member), kNameShownMax, false);
    }
    m_editor.keptText = kept.isEmpty() ? QString() : tr("Another app keeps %n more field(s) here. They stay as they are.", "", int(kept.size()));
    m_editor.keptFields = kept.join(QStringLiteral(", "));
    m_editor.publicText = known == 0 ? tr("Nothing is public before you publish.") : tr("%n field(s) are public: anyone can read and keep them.", "", known);
}

/// "Home town: on the node “Porto”, yours “Lisbon”", one for each member that both sides changed.
QStringList ProfilePresenter::conflictLines() const
{
    QStringList lines;
    const auto mine = changes();
    const auto line = [&](const std::string &member, const codec::Value *theirs) {
        const auto *ours = mine.find(member);
        if (!ours) return;
        const auto shown = [&](const codec::Value *value) { return valueShown(member, value); };
        //: A field that was changed in two places; %1 the field, %2 the published value, %3 what is typed here.
        const auto text = tr("%1: on the node “%2”, yours “%3”.").arg(words::field(member), shown(theirs), shown(ours));
        if (!lines.contains(text)) lines << text;
    };
    for (const auto &conflict : m_draft.conflicts) line(conflict.member, m_stored.content.find(conflict.member));
    if (m_baseContent)
        for (const auto &[member, value] : mine) {
            const auto *before = m_baseContent->find(member), *now = m_stored.content.find(member);
            if ((before ? *before : codec::Value()) != (now ? *now : codec::Value())) line(member, now);
        }
    return lines;
}

void ProfilePresenter::showProblem(bool conflict)
{
    m_editor.problemTitle.clear();
    m_editor.problemText.clear();
    m_editor.problemCode.clear();
    m_editor.problemAction.clear();
    m_editor.isProblemLock = m_problem == Errc::keyLocked;
    if (m_problem) {
        const auto kept = tr("What you typed stays in this form and is saved once your key is open.");
        const auto text = errorText({*m_problem, {}});
        m_editor.problemTitle = text.title;
        m_editor.problemText = text.text();
        m_editor.problemCode = text.code;
        switch (*m_problem) {
        case Errc::keyLocked:
            m_editor.problemTitle = tr("Your key is locked.");
            m_editor.problemText = m_isUnsaved ? kept : tr("Your draft is sealed with it; what is published can be read.");
            m_editor.problemAction = tr("Unlock");
            break;
        case Errc::keyDenied:
        case Errc::keyTimeout:
        case Errc::keyNone:
        case Errc::keyMissing:
        case Errc::keyCorrupt:
        case Errc::keyMismatch:
        case Errc::passphrase:
            m_editor.problemText = (m_isUnsaved ? kept : text.safe) + QLatin1Char(' ') + text.toDo;
            //: Button of the banner: goes to where the key is opened.
            m_editor.problemAction = tr("Unlock");
            break;
        case Errc::schema:
            m_editor.problemText = tr("Nothing was published; what you typed is kept.");
            if (m_form.hasErrors()) m_editor.problemText += QLatin1Char(' ') + tr("Change the marked field.");
            if (!m_refusedElsewhere.isEmpty())
                //: %1 is a list of fields that this form does not have.
                m_editor.problemText += QLatin1Char(' ') + tr("It is about: %1.").arg(m_refusedElsewhere.join(QStringLiteral(", ")));
            break;
        default:
            m_editor.problemAction = tr("Try again");
        }
        return;
    }
    if (!conflict) return;
    //: Banner of the profile page: the same field was changed on another computer.
    m_editor.problemTitle = tr("Changed here and on another computer");
    m_editor.problemText = conflictLines().join(QLatin1Char(' ')) + QLatin1Char(' ') + tr("Publish to make yours the newest, or take the node’s.");
    m_editor.problemCode.clear();
    //: Button of the banner: drops the own value of fields that were changed twice.
    m_editor.problemAction = tr("Take the node’s");
}

} // namespace amphora::ui
