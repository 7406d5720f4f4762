#pragma once

#include "core/engine/engine.h"
#include "ui/presenters/profile_form.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <map>

namespace amphora::ui {

/// Fills ProfileEditor from the engine and answers what its page asks for. What is typed becomes a sealed draft by itself, a short rest
/// after the last key; it stays in the form through every failure. Main thread. Engine and editor outlive it.
///
/// What is stored, what is typed and the draft's row are three things: typed = the form against what is stored, so a version that
/// arrives from a node changes only the fields the person left alone. A draft's row is read again before each write, because
/// a sync may have put a conflict there meanwhile.
class ProfilePresenter : public QObject {
    Q_OBJECT

public:
    ProfilePresenter(engine::Engine &engine, ProfileEditor &editor, QObject *parent = nullptr);
    /// Hands the last typing to the engine, which puts it on the disk before it closes.
    ~ProfilePresenter() override;

    /// Saves what was typed at once. Call it before lock() and before another identity is chosen.
    void saveNow();
    /// After the language changed.
    void retranslate();
    /// Takes back the last "discard"; offered with discarded().
    void undoDiscard();
    /// What the draft held before the last restore, as long as nothing was typed since.
    void undoRestore();
    /// A picture was cut, or removed (null): a change of the draft like any other. `member` is "image" or "background".
    void setPicture(const std::string &member, const codec::Value &value);
    /// Takes back the last setPicture().
    void undoPicture();

    static constexpr std::chrono::milliseconds kRest{800};
    static constexpr int kVersionsShown = 100;

Q_SIGNALS:
    void unlockWanted();
    void draftKept(); ///< What was typed is sealed on this computer.
    void published(const QString &text); ///< For a toast.
    void restored(const QString &text, const QString &undo); ///< For a toast whose action is undoRestore().
    void pictureSet(const QString &text, const QString &undo); ///< For a toast whose action is undoPicture().
    void pictureShown(const QUrl &published); ///< For the places outside of this page that show the person.
    void discarded(const QString &text, const QString &undo); ///< For a toast whose action is undoDiscard().
    void draftUndoEnded(); ///< undoRestore() and undoDiscard() have nothing to bring back any more.
    void pictureUndoEnded();

private:
    void reload();
    void take(profile::ProfileView stored, Result<profile::Draft> draft, bool isRowNewest);
    void takeRow(const profile::Draft &row, codec::Map &mine);
    void onIdentity();
    bool isOpen() const;
    void hideSealed();
    void endDraftUndo();
    void endUndo();
    void onTyped(ProfileField &field);
    void save(bool thenPublish);
    void saved(const profile::Draft &draft, const Status &outcome, bool thenPublish);
    void publish();
    void publishSaved();
    void discard();
    void openVersion(const QString &key);
    void closeVersion();
    void restore(const QStringList &members);
    void act();

    codec::Map changes() const;
    profile::Draft draftNow() const;
    QStringList conflictLines() const;
    void check();
    void refresh();
    void showStatus(int changeCount, bool conflict);
    void showVersions(int changeCount);
    void showKept();
    void showOpenVersion();
    void showFacts(const profile::Version &version);
    std::vector<DiffRow> differences(const codec::Map &then, const codec::Map &other) const;
    QString valueShown(std::string_view member, const codec::Value *value) const;
    void showPictures();
    void showPictureNote(bool isMissing);
    QUrl pictureUrl(const codec::Value *value, std::int64_t width, bool &isMissing);
    void loadPictures();
    void takePictures(const std::vector<engine::PictureStatus> &pictures);
    void putPicture(const std::string &member, const std::optional<codec::Value> &value);
    void showProblem(bool conflict);
    void fail(Errc code);

    engine::Engine &m_engine;
    ProfileEditor &m_editor;
    ProfileForm m_form;
    QTimer m_rest, m_checkSoon;

    std::string m_identity;
    bool m_isLoaded = false; ///< The form shows this identity.
    bool m_isDraftKnown = false; ///< The sealed row was read: not possible while locked.
    bool m_isUnsaved = false;
    profile::ProfileView m_stored;
    std::vector<profile::Version> m_history;
    profile::Draft m_draft; ///< As in the sealed row, last seen.
    codec::Map m_others; ///< Changed members that are no field of the form.
    std::optional<codec::Map> m_baseContent; ///< Published when the typing began.
    std::optional<profile::Draft> m_thrownAway;
    std::optional<codec::Map> m_beforeRestore; ///< The changes of the draft that a restore went over.
    struct Opened { std::string key; codec::Map content; std::optional<codec::Map> before; };
    std::optional<Opened> m_opened; ///< The version that the person looks at.
    int m_openTurn = 0;
    std::vector<engine::PictureStatus> m_pictures; ///< Of what is published.
    std::map<std::string, QUrl> m_pictureUrls; ///< By CID: files of what is published, bytes of what is not; empty while they are fetched, or if they are not here.
    bool m_arePicturesKnown = false; ///< m_pictures was read for this identity.
    std::optional<std::pair<std::string, std::optional<codec::Value>>> m_beforePicture; ///< Member, and its change before the last one.
    std::optional<Errc> m_problem;
    QDateTime m_savedAt; ///< Of the draft; invalid while something typed is not saved.
    QStringList m_refusedElsewhere;
    int m_loadTurn = 0, m_saveTurn = 0, m_checkTurn = 0, m_rowTurn = 0, m_pictureTurn = 0;
    bool m_isSaving = false, m_saveAgain = false, m_publishAfter = false;
};

} // namespace amphora::ui
