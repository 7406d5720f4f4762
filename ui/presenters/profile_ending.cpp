// The part of ProfilePresenter about how a draft ends: published, or thrown away and taken back.
#include "ui/presenters/profile_presenter.h"

#include "core/engine/when_done.h"

namespace amphora::ui {

using engine::whenDone;

void ProfilePresenter::publish()
{
    if (m_editor.state != ProfileEditor::State::Ready || !m_editor.canPublish) return;
    m_editor.state = ProfileEditor::State::Publishing;
    refresh();
    whenDone(m_engine.profile().check(changes()), this, [this](const Result<std::vector<profile::BasicProfile::Refusal>> &refusals) {
        if (refusals && refusals->empty()) return save(true);
        m_editor.state = ProfileEditor::State::Ready;
        if (refusals)
            m_refusedElsewhere = m_form.refuse(*refusals);
        m_problem = refusals ? Errc::schema : refusals.error().code;
        refresh();
    });
}

void ProfilePresenter::publishSaved()
{
    whenDone(m_engine.profile().publishDraft(), this, [this](const Result<profile::Published> &outcome) {
        m_editor.state = ProfileEditor::State::Ready;
        if (!outcome) {
            m_problem = outcome.error().code;
            if (m_problem == Errc::schema) m_refusedElsewhere = m_form.refuse({{outcome.error().where, {}, {}}});
            return refresh();
        }
        // The form keeps what it shows until reload() (the service says changed()) brings the same as stored.
        m_draft = {};
        m_others = {};
        m_baseContent.reset();
        endUndo();
        m_problem.reset();
        m_savedAt = {};
        reload();
        Q_EMIT published(tr("Your profile is signed here. Nodes get it with the next sync."));
    });
}

void ProfilePresenter::discard()
{
    const auto thrownAway = draftNow();
    ++m_saveTurn;
    ++m_loadTurn; // What is being read still holds the draft.
    m_rest.stop();
    m_isUnsaved = m_isSaving = m_saveAgain = m_publishAfter = false;
    endUndo();
    m_others = {};
    m_draft = {};
    m_baseContent.reset();
    m_problem.reset();
    m_form.clearErrors();
    m_form.show(m_stored.content, {});
    m_savedAt = {};
    refresh();
    whenDone(m_engine.profile().discardDraft(), this, [this, thrownAway](const Status &outcome) {
        m_thrownAway = thrownAway;
        if (outcome) {
            //: A toast after "Discard draft", and its action.
            Q_EMIT discarded(tr("The draft is discarded."), tr("Undo"));
            return;
        }
        undoDiscard(); // It is still there, so it is shown.
        m_problem = outcome.error().code;
        refresh();
    });
}

void ProfilePresenter::undoDiscard()
{
    if (!m_thrownAway) return;
    auto mine = m_form.changesTo(m_stored.content); // Typed since then.
    for (const auto &[member, value] : m_thrownAway->changed)
        if (!mine.contains(member)) mine.set(member, value);
    m_draft = *m_thrownAway;
    m_draft.changed = {};
    m_others = {};
    for (const auto &[member, value] : mine) {
        if (!ProfileForm::has(member)) m_others.set(member, value);
    }
    m_thrownAway.reset();
    m_isUnsaved = true;
    m_form.show(m_stored.content, mine);
    refresh();
    save(false);
}

/// What Undo would go back to belongs to a draft that is no more.
void ProfilePresenter::endDraftUndo()
{
    m_thrownAway.reset();
    m_beforeRestore.reset();
    Q_EMIT draftUndoEnded();
}

void ProfilePresenter::endUndo()
{
    endDraftUndo();
    m_beforePicture.reset();
    Q_EMIT pictureUndoEnded();
}

} // namespace amphora::ui
