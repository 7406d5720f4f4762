#pragma once

#include "core/base/secret_bytes.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqml.h>

#include <memory>

namespace amphora::ui {

/// The ways back in: the 24 words on paper and the recovery kit. The words themselves never become text of Qt: RecoveryWords paints them
/// from locked memory, and there is nothing to paint outside of WordsStep::Shown.
class RecoveryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasWords MEMBER hasWords NOTIFY changed)
    Q_PROPERTY(bool wordsDone MEMBER wordsDone NOTIFY changed)
    Q_PROPERTY(QString wordsChip MEMBER wordsChip NOTIFY changed)
    Q_PROPERTY(QString wordsText MEMBER wordsText NOTIFY changed)
    Q_PROPERTY(bool kitDone MEMBER kitDone NOTIFY changed)
    Q_PROPERTY(QString kitChip MEMBER kitChip NOTIFY changed)
    Q_PROPERTY(QString kitText MEMBER kitText NOTIFY changed)
    Q_PROPERTY(QString readyText MEMBER readyText NOTIFY changed)
    Q_PROPERTY(QString did MEMBER did NOTIFY changed)
    Q_PROPERTY(QString placeText MEMBER placeText NOTIFY changed)
    Q_PROPERTY(bool locked MEMBER isLocked NOTIFY changed)
    Q_PROPERTY(WordsStep wordsStep MEMBER wordsStep NOTIFY changed)
    Q_PROPERTY(bool wordsOnPage MEMBER wordsOnPage NOTIFY changed)
    Q_PROPERTY(bool wordsSeen MEMBER wordsSeen NOTIFY changed)
    Q_PROPERTY(QList<int> asked MEMBER asked NOTIFY changed)
    Q_PROPERTY(QStringList wrong MEMBER wrong NOTIFY changed)
    Q_PROPERTY(KitStep kitStep MEMBER kitStep NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER passphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseAgain MEMBER passphraseAgain NOTIFY changed)
    Q_PROPERTY(QString passphraseError MEMBER passphraseError NOTIFY changed)
    Q_PROPERTY(QString kitFile MEMBER kitFile NOTIFY changed)
    Q_PROPERTY(QUrl kitPlace MEMBER kitPlace NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER busy NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)

public:
    /// Covered → Shown → Check → Written; back to Shown from Check.
    enum class WordsStep { Closed, Covered, Shown, Check, Written };
    Q_ENUM(WordsStep)
    enum class KitStep { NoKit, Passphrase, Saved };
    Q_ENUM(KitStep)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }

    bool hasWords = true; ///< False for an imported seed: the kit is the only way back in
    bool wordsDone = false, kitDone = false;
    QString wordsChip, wordsText; ///< "Not written down", what they are for
    QString kitChip, kitText;
    QString readyText; ///< "1 of 2 ready"
    bool isLocked = false; ///< The key is put away
    QString did, placeText; ///< and where the key lives
    WordsStep wordsStep = WordsStep::Closed;
    bool wordsOnPage = false; ///< The steps stand on the welcome page, not in a sheet
    bool wordsSeen = false; ///< The words were shown since the steps began
    std::shared_ptr<const SecretBytes> words; ///< One blank between; only in Shown
    QList<int> asked; ///< Numbers of the three words of the check, from 1
    QStringList wrong; ///< Beside each of them; empty = right or not yet compared
    KitStep kitStep = KitStep::NoKit;
    QString passphrase, passphraseAgain, passphraseError;
    QString kitFile; ///< where the kit was written
    QUrl kitPlace; ///< a folder and a name to propose
    bool busy = false;
    QString problemTitle, problemText, problemCode;

Q_SIGNALS:
    void changed();
    void wordsWanted(); ///< opens the steps in a sheet
    void showWanted();
    void hideWanted();
    void checkBegun();
    void checkWanted(const QStringList &typed);
    void wordsClosed(); ///< later, or done
    void kitWanted(); ///< opens the sheet
    void kitPlaceWanted(); ///< both passphrases are typed: where should it go?
    void kitPlaceAsked(); ///< to the window: opens the desktop's file window
    void kitPlaceChosen(const QUrl &file);
    void kitClosed();
    void formWanted(); ///< the printed form for the words: where should it go?
    void formPlaceAsked(const QUrl &proposed); ///< to the window: opens the desktop's file window
    void formPlaceChosen(const QUrl &file);
    void lockWanted();
};

} // namespace amphora::ui
