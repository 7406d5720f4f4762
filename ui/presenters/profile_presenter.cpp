#include "ui/presenters/profile_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr std::chrono::milliseconds kCheckRest{250};

bool isKeyProblem(Errc code)
{
    return code == Errc::keyLocked || code == Errc::keyDenied || code == Errc::keyNone || code == Errc::keyTimeout || code == Errc::keyMissing
        || code == Errc::keyCorrupt || code == Errc::keyMismatch || code == Errc::passphrase;
}

} // namespace

ProfilePresenter::ProfilePresenter(engine::Engine &engine, ProfileEditor &editor, QObject *parent)
    : QObject(parent), m_engine(engine), m_editor(editor), m_form(editor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { save(false); });
    connect(&m_checkSoon, &QTimer::timeout, this, &ProfilePresenter::check);
    for (const auto &each : ProfileForm::bound()) {
        auto *field = &(m_editor.*each.field);
        connect(field, &ProfileField::typed, this, [this, field] { onTyped(*field); });
    }
    connect(&m_editor, &ProfileEditor::publishWanted, this, &ProfilePresenter::publish);
    connect(&m_editor, &ProfileEditor::discardWanted, this, &ProfilePresenter::discard);
    connect(&m_editor, &ProfileEditor::versionWanted, this, &ProfilePresenter::openVersion);
    connect(&m_editor, &ProfileEditor::versionClosed, this, &ProfilePresenter::closeVersion);
    connect(&m_editor, &ProfileEditor::restoreWanted, this, &ProfilePresenter::restore);
    connect(&m_editor, &ProfileEditor::problemActionWanted, this, &ProfilePresenter::act);
    connect(&m_engine.identities(), &engine::IdentityService::changed, this, &ProfilePresenter::onIdentity);
    connect(&m_engine.profile(), &engine::ProfileService::changed, this, &ProfilePresenter::reload);
    connect(&m_engine.nodes(), &engine::NodeService::nodesChanged, this, &ProfilePresenter::reload); // Copies: the status chips.
    onIdentity();
}

ProfilePresenter::~ProfilePresenter()
{
    if ((m_isUnsaved || m_isSaving) && m_isDraftKnown) (void)m_engine.profile().saveDraft(draftNow());
}

void ProfilePresenter::onIdentity()
{
    const auto &current = m_engine.identities().current();
    const auto id = current ? current->id : std::string();
    if (id != m_identity) {
        m_identity = id;
        ++m_saveTurn;
        m_isSaving = m_saveAgain = m_publishAfter = false; // An answer of before is old news.
        m_rest.stop();
        m_isLoaded = m_isDraftKnown = m_isUnsaved = false;
        m_stored = {};
        m_history.clear();
        m_draft = {};
        m_others = {};
        m_baseContent.reset();
        endUndo();
        m_pictures.clear();
        m_pictureUrls.clear();
        m_arePicturesKnown = false;
        ++m_pictureTurn;
        m_opened.reset();
        ++m_openTurn;
        m_problem.reset();
        m_form.clearErrors();
        m_form.show({}, {});
        m_editor.did = current ? words::text(current->did) : QString();
        m_savedAt = {};
        m_editor.savedText.clear();
        m_editor.state = ProfileEditor::State::Loading;
        m_editor.told();
    }
    if (isOpen() && m_problem && isKeyProblem(*m_problem)) m_problem.reset();
    hideSealed();
    if (!id.empty()) reload();
}

bool ProfilePresenter::isOpen() const
{
    const auto &current = m_engine.identities().current();
    return current && current->state == engine::KeyState::unlocked;
}

/// While the key is put away nothing of the draft is shown; what was typed and is not sealed yet stays.
void ProfilePresenter::hideSealed()
{
    if (isOpen() || !m_isDraftKnown || m_isUnsaved || m_isSaving) return;
    m_isDraftKnown = false;
    m_draft = {};
    m_others = {};
    m_baseContent.reset();
    endUndo();
    std::erase_if(m_pictureUrls, [](const auto &entry) { return !entry.second.isLocalFile(); });
    m_savedAt = {};
    m_problem = Errc::keyLocked;
    m_form.clearErrors();
    m_form.show(m_stored.content, {});
    refresh();
}

void ProfilePresenter::reload()
{
    if (m_identity.empty()) return;
    loadPictures();
    const int turn = ++m_loadTurn, rowTurn = m_rowTurn;
    const auto history = m_engine.profile().history();
    const auto draft = m_engine.profile().draft();
    whenDone(m_engine.profile().show(), this, [this, turn, rowTurn, history, draft](const Result<profile::ProfileView> &stored) {
        if (turn != m_loadTurn) return;
        if (!stored) return fail(stored.error().code);
        whenDone(history, this, [this, turn, rowTurn, draft, stored = *stored](const Result<std::vector<profile::Version>> &versions) {
            if (turn != m_loadTurn) return;
            if (!versions) return fail(versions.error().code);
            m_history = *versions;
            whenDone(draft, this, [this, turn, rowTurn, stored](const Result<profile::Draft> &row) {
                if (turn == m_loadTurn) take(stored, row, rowTurn == m_rowTurn && !m_isUnsaved && !m_isSaving);
            });
        });
    });
}

/// What is stored changed, or is known for the first time. What the person typed stays.
/// `isRowNewest`: nothing was typed or written that the row, as it was read, could lack; then it is the whole draft, whoever wrote it.
void ProfilePresenter::take(profile::ProfileView stored, Result<profile::Draft> draft, bool isRowNewest)
{
    if (draft && !isOpen()) draft = Error{Errc::keyLocked, "put away while the draft was read"};
    auto mine = m_form.changesTo(m_stored.content); // Before the first load nothing is stored: all that was typed.
    m_stored = std::move(stored);
    if (draft) {
        if (isRowNewest && m_isDraftKnown) {
            if (draft->base != m_draft.base) m_baseContent.reset();
            mine = {};
            m_others = {};
            m_isDraftKnown = false;
        }
        takeRow(*draft, mine);
        m_isDraftKnown = true;
        if (m_problem && isKeyProblem(*m_problem)) m_problem.reset();
    } else {
        m_problem = draft.error().code;
    }
    m_isLoaded = true;
    m_form.show(m_stored.content, mine);
    if (m_editor.state != ProfileEditor::State::Publishing) m_editor.state = ProfileEditor::State::Ready;
    if (draft && m_draft.base && m_draft.base != m_stored.version && !m_baseContent) {
        whenDone(m_engine.profile().contentAt(m_draft.base->toString()), this, [this](const Result<codec::Map> &content) {
            if (!content) return; // Without it a double change is not seen beforehand; nothing else depends on it.
            m_baseContent = *content;
            refresh();
        });
    }
    refresh();
    if (m_isUnsaved && m_isDraftKnown && !m_rest.isActive()) m_rest.start();
    if (!changes().isEmpty()) check();
}

/// Adds to `mine` what the sealed row holds and this form has not shown yet: all of it at first, later what a sync put there.
void ProfilePresenter::takeRow(const profile::Draft &row, codec::Map &mine)
{
    const auto isNew = [this](const std::string &member) {
        return std::ranges::find(m_draft.conflicts, member, &stream::MemberMerge::Conflict::member) == m_draft.conflicts.end();
    };
    const auto takeMember = [&](const std::string &member, const codec::Value &value) {
        if (!ProfileForm::has(member))
            m_others.set(member, value);
        else if (!mine.contains(member))
            mine.set(member, value);
    };
    if (!m_isDraftKnown) {
        for (const auto &[member, value] : row.changed) takeMember(member, value);
    } else {
        for (const auto &conflict : row.conflicts)
            if (const auto *value = row.changed.find(conflict.member); value && isNew(conflict.member)) takeMember(conflict.member, *value);
    }
    if (!m_isUnsaved || (!m_isDraftKnown && !row.isEmpty())) {
        m_draft = row;
        return;
    }
    for (const auto &conflict : row.conflicts)
        if (isNew(conflict.member)) m_draft.conflicts.push_back(conflict);
}

void ProfilePresenter::onTyped(ProfileField &field)
{
    if (!field.error.isEmpty()) {
        field.error.clear();
        field.told();
    }
    if (m_draft.isEmpty() && !m_isUnsaved) {
        m_draft.base = m_stored.version;
        m_baseContent = m_stored.content;
    }
    m_isUnsaved = true;
    endDraftUndo();
    m_savedAt = {};
    refresh();
    m_checkSoon.start();
    m_rest.start();
}

codec::Map ProfilePresenter::changes() const
{
    auto changes = m_form.changesTo(m_stored.content);
    for (const auto &[member, value] : m_others) changes.set(member, value);
    return changes;
}

profile::Draft ProfilePresenter::draftNow() const
{
    auto draft = m_draft;
    draft.changed = changes();
    if (draft.changed.isEmpty()) draft.conflicts.clear(); // Nothing of mine is left to choose.
    return draft;
}

void ProfilePresenter::saveNow()
{
    if (!m_isUnsaved && !m_isSaving) return;
    if (!m_isLoaded || !m_isDraftKnown) return save(false);
    // Not by save(): that reads the row before it writes, and what follows here (the key is put away, another identity is chosen) would
    // come between the two. The core thread works in order, so what is asked now is sealed before.
    const int turn = ++m_saveTurn; // What is being saved is older.
    ++m_rowTurn;
    m_rest.stop();
    m_saveAgain = m_publishAfter = false;
    if (m_editor.state == ProfileEditor::State::Publishing) m_editor.state = ProfileEditor::State::Ready;
    m_isSaving = true;
    m_isUnsaved = false;
    const auto draft = draftNow();
    whenDone(m_engine.profile().saveDraft(draft), this, [this, draft, turn](const Status &outcome) {
        if (turn == m_saveTurn) saved(draft, outcome, false);
    });
}

void ProfilePresenter::save(bool thenPublish)
{
    m_rest.stop();
    m_publishAfter = m_publishAfter || thenPublish;
    if (!m_isLoaded) return;
    if (m_isSaving) {
        m_saveAgain = true;
        return;
    }
    m_isSaving = true;
    ++m_rowTurn;
    m_saveAgain = false;
    const bool publishes = std::exchange(m_publishAfter, false);
    const int turn = m_saveTurn;
    whenDone(m_engine.profile().draft(), this, [this, turn, publishes](const Result<profile::Draft> &row) {
        if (turn != m_saveTurn) return;
        if (!row) return saved({}, row.error(), publishes);
        auto mine = m_form.changesTo(m_stored.content);
        takeRow(*row, mine);
        m_isDraftKnown = true;
        m_form.show(m_stored.content, mine);
        const auto draft = draftNow();
        m_isUnsaved = false; // Typed from here on counts anew.
        whenDone(m_engine.profile().saveDraft(draft), this, [this, draft, publishes, turn](const Status &outcome) {
            if (turn == m_saveTurn) saved(draft, outcome, publishes);
        });
    });
}

void ProfilePresenter::saved(const profile::Draft &draft, const Status &outcome, bool thenPublish)
{
    m_isSaving = false;
    ++m_rowTurn; // What is being read now may be older.
    if (!outcome) {
        m_isUnsaved = true;
        m_problem = outcome.error().code;
        m_savedAt = {};
        if (m_editor.state == ProfileEditor::State::Publishing) m_editor.state = ProfileEditor::State::Ready;
        return refresh();
    }
    m_problem.reset();
    m_draft = draft;
    m_savedAt = QDateTime::currentDateTime();
    refresh();
    Q_EMIT draftKept();
    hideSealed(); // Saved because the key is being put away.
    if (thenPublish)
        publishSaved();
    else if (m_saveAgain)
        save(false);
}

void ProfilePresenter::act()
{
    if (m_problem && isKeyProblem(*m_problem)) {
        Q_EMIT unlockWanted();
    } else if (m_editor.state == ProfileEditor::State::Failed) {
        m_problem.reset();
        reload();
    } else if (m_problem) {
        m_problem.reset();
        save(false);
    } else { // Both sides changed something: what is stored is taken.
        auto mine = m_form.changesTo(m_stored.content);
        const auto drop = [&](const std::string &member) {
            mine.remove(member);
            m_others.remove(member);
        };
        for (const auto &conflict : m_draft.conflicts) drop(conflict.member);
        if (m_baseContent)
            for (const auto &[member, value] : codec::Map(mine)) {
                const auto *before = m_baseContent->find(member), *now = m_stored.content.find(member);
                if ((before ? *before : codec::Value()) != (now ? *now : codec::Value())) drop(member);
            }
        m_draft.conflicts.clear();
        m_draft.base = m_stored.version;
        m_baseContent = m_stored.content;
        m_isUnsaved = true;
        m_form.show(m_stored.content, mine);
        refresh();
        save(false);
    }
}

void ProfilePresenter::check()
{
    const int turn = ++m_checkTurn;
    const auto mine = changes();
    if (mine.isEmpty()) {
        m_form.clearErrors();
        m_refusedElsewhere.clear();
        return refresh();
    }
    whenDone(m_engine.profile().check(mine), this, [this, turn](const Result<std::vector<profile::BasicProfile::Refusal>> &refusals) {
        if (turn != m_checkTurn || !refusals) return; // Publishing asks again and then says why.
        m_refusedElsewhere = m_form.refuse(*refusals);
        if (refusals->empty() && m_problem == Errc::schema) m_problem.reset();
        refresh();
    });
}

void ProfilePresenter::retranslate()
{
    m_editor.readCountries();
    m_form.clearErrors(); // The check says them anew.
    refresh();
    check();
}

void ProfilePresenter::fail(Errc code)
{
    m_problem = code;
    if (!m_isLoaded) m_editor.state = ProfileEditor::State::Failed;
    refresh();
}

} // namespace amphora::ui
