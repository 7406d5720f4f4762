// The part of ProfilePresenter about one version: opening it, its members beside others, how it is known, bringing members back.
#include "ui/presenters/profile_presenter.h"

#include "core/engine/when_done.h"
#include "core/profile/picture.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr int kMutedFact = 2, kGoodFact = 3; ///< Chip.Muted, Chip.Good

} // namespace

void ProfilePresenter::openVersion(const QString &key)
{
    const auto wanted = key.toStdString();
    const auto at = std::ranges::find(m_history, wanted, [](const profile::Version &version) { return version.version.toString(); });
    if (at == m_history.end()) return;
    const int turn = ++m_openTurn;
    const auto before = at == m_history.begin() ? std::string() : std::prev(at)->version.toString();
    whenDone(m_engine.profile().contentAt(wanted), this, [this, turn, wanted, before](const Result<codec::Map> &content) {
        if (turn != m_openTurn) return;
        if (!content) return fail(content.error().code);
        m_opened = {wanted, *content, {}};
        if (before.empty()) return refresh();
        whenDone(m_engine.profile().contentAt(before), this, [this, turn](const Result<codec::Map> &previous) {
            if (turn != m_openTurn || !m_opened) return;
            if (previous) m_opened->before = *previous;
            refresh();
        });
    });
}

void ProfilePresenter::closeVersion()
{
    ++m_openTurn;
    m_opened.reset();
    refresh();
}

/// Members of an old version become a draft: nothing is published without the person's own yes.
void ProfilePresenter::restore(const QStringList &members)
{
    if (!m_opened || members.isEmpty()) return;
    const auto before = changes();
    auto mine = m_form.changesTo(m_stored.content);
    for (const auto &name : members) {
        const auto member = name.toStdString();
        const auto *then = m_opened->content.find(member), *now = m_stored.content.find(member);
        const bool same = (then ? *then : codec::Value()) == (now ? *now : codec::Value());
        auto &changes = ProfileForm::has(member) ? mine : m_others;
        if (same)
            changes.remove(member);
        else
            changes.set(member, then ? *then : codec::Value());
    }
    if (m_draft.isEmpty() && !m_isUnsaved) {
        m_draft.base = m_stored.version;
        m_baseContent = m_stored.content;
    }
    m_form.show(m_stored.content, mine);
    m_isUnsaved = true;
    m_savedAt = {};
    //: A toast; %n fields of an old version were put into the draft.
    Q_EMIT restored(tr("%n field(s) are in your draft. Publish them when they are right.", "", int(members.size())), tr("Undo"));
    closeVersion();
    m_beforeRestore = before; // It may have held words that are nowhere else.
    save(false);
    check();
}

void ProfilePresenter::undoRestore()
{
    if (!m_beforeRestore) return;
    auto mine = *m_beforeRestore;
    m_beforeRestore.reset();
    m_others = {};
    for (const auto &[member, value] : codec::Map(mine)) {
        if (ProfileForm::has(member)) continue;
        m_others.set(member, value);
        mine.remove(member);
    }
    m_form.show(m_stored.content, mine);
    m_isUnsaved = true;
    m_savedAt = {};
    refresh();
    save(false);
    check();
}

QString ProfilePresenter::valueShown(std::string_view member, const codec::Value *value) const
{
    if (!value || value->isNull()) return {};
    const auto *spec = profile::fieldNamed(member);
    const auto plain = ProfileForm::shown(value);
    if (spec && spec->kind == profile::FieldKind::country) return m_editor.countryName(plain);
    if (spec && spec->kind == profile::FieldKind::countries && value->asList()) {
        QStringList names;
        for (const auto &item : *value->asList()) names << m_editor.countryName(ProfileForm::shown(&item));
        return names.join(QStringLiteral(", "));
    }
    if (spec && spec->kind == profile::FieldKind::date && !TextKit::shownDate(plain).isEmpty()) return TextKit::shownDate(plain);
    if (!plain.isEmpty()) return plain;
    if (const auto picture = profile::PictureValue::of(*value))
        //: A picture among the fields of a version: %1 and %2 are its sides in pixels, %3 is its identifier.
        return tr("%1 × %2 pixels, %3").arg(picture->original.width).arg(picture->original.height).arg(TextKit::shortened(words::text(picture->original.src)));
    //: Stands for a member of the profile that is neither text nor a list of texts.
    return tr("A value of another app");
}

/// The fields in the order of the form, then members of other apps.
std::vector<DiffRow> ProfilePresenter::differences(const codec::Map &then, const codec::Map &other) const
{
    std::vector<DiffRow> rows;
    const auto add = [&](std::string_view member) {
        const auto *mine = then.find(member), *theirs = other.find(member);
        if (!mine && !theirs) return;
        DiffRow row;
        row.key = words::text(member);
        row.title = words::field(member);
        row.then = valueShown(member, mine);
        row.other = valueShown(member, theirs);
        row.differs = (mine ? *mine : codec::Value()) != (theirs ? *theirs : codec::Value());
        rows.push_back(std::move(row));
    };
    for (const auto &field : profile::kFields) add(field.name);
    for (const auto *content : {&then, &other})
        for (const auto &[member, value] : *content)
            if (!profile::fieldNamed(member) && (content == &then || !then.contains(member))) add(member);
    std::ranges::stable_partition(rows, &DiffRow::differs);
    return rows;
}

void ProfilePresenter::showOpenVersion()
{
    const auto at = m_opened ? std::ranges::find(m_history, m_opened->key, [](const profile::Version &version) { return version.version.toString(); }) : m_history.end();
    if (at == m_history.end()) {
        m_opened.reset();
        m_editor.openVersion.clear();
        m_editor.beside.clear();
        m_editor.before.clear();
        m_editor.facts.clear();
        return;
    }
    m_editor.openVersion = words::text(m_opened->key);
    m_editor.versionTitle = tr("Version %1").arg(at->n);
    m_editor.versionWhen = words::when(at->time);
    m_editor.isVersionNewest = std::next(at) == m_history.end();
    //: Head of a column: what is published now; %1 is its number.
    m_editor.besideTitle = tr("Now, version %1").arg(m_history.back().n);
    m_editor.beforeTitle = at == m_history.begin() ? QString() : tr("Version %1").arg(std::prev(at)->n);
    m_editor.beside.set(differences(m_opened->content, m_stored.content));
    m_editor.before.set(differences(m_opened->content, m_opened->before.value_or(codec::Map())));
    showFacts(*at);
}

void ProfilePresenter::showFacts(const profile::Version &version)
{
    const bool isMine = m_editor.did == words::text(version.signer);
    const auto status = EventWords::of(version.status);
    std::vector<FactRow> rows;
    rows.push_back({QStringLiteral("signer"), QStringLiteral("signature"), isMine ? tr("Signed by your key") : tr("Signed by another key"),
                    tr("Checked on this computer when it arrived."), words::text(version.signer), kGoodFact});
    rows.push_back({QStringLiteral("bytes"), QStringLiteral("fingerprint"), tr("Bytes match their name"), tr("SHA-256 of what is stored here."),
                    words::text(version.version.toString()), kGoodFact});
    rows.push_back({QStringLiteral("places"), QStringLiteral("server"), tr("Stored in %n place(s)", "", status.nodes + 1),
                    status.nodes == 0 ? tr("This computer") : tr("This computer") + QLatin1Char('\n') + status.tip, {}, status.nodes > 0 ? kGoodFact : kMutedFact});
    rows.push_back({QStringLiteral("time"), version.timeIsAnchored ? QStringLiteral("anchor") : QStringLiteral("clock"),
                    //: %1 is a time.
                    version.timeIsAnchored ? tr("Anchored, not checked") : tr("Not anchored"),
                    version.timeIsAnchored ? tr("A node says so, with the time %1. The proof was not compared with the blockchain here.").arg(words::when(version.time)) : tr("Its time, %1, is the clock of this computer.").arg(words::when(version.time)), {},
                    kMutedFact});
    m_editor.facts.set(std::move(rows));
}

} // namespace amphora::ui
