#pragma once

#include "ui/models/profile_editor.h"

#include <QUrl>

namespace amphora::ui {

/// The sheet that links an account: a way is chosen, the text is seen, the account signs, and what came back was checked here.
class LinkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(Way way MEMBER way NOTIFY changed)
    Q_PROPERTY(bool takesBack MEMBER takesBack NOTIFY changed)
    Q_PROPERTY(bool locked MEMBER isLocked NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER isBusy NOTIFY changed)
    Q_PROPERTY(bool hasOwn MEMBER hasOwn NOTIFY changed)
    Q_PROPERTY(int lastWay MEMBER lastWay NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(int chain MEMBER chain NOTIFY changed)
    Q_PROPERTY(QString address MEMBER address NOTIFY changed)
    Q_PROPERTY(QString addressError MEMBER addressError NOTIFY changed)
    Q_PROPERTY(QString symbol MEMBER symbol NOTIFY changed)
    Q_PROPERTY(QString account MEMBER account NOTIFY changed)
    Q_PROPERTY(QString network MEMBER network NOTIFY changed)
    Q_PROPERTY(QString message MEMBER message NOTIFY changed)
    Q_PROPERTY(QString untilText MEMBER untilText NOTIFY changed)
    Q_PROPERTY(QString answer MEMBER answer NOTIFY changed)
    Q_PROPERTY(QString answerError MEMBER answerError NOTIFY changed)
    Q_PROPERTY(int waitingAt MEMBER waitingAt NOTIFY changed)
    Q_PROPERTY(bool pageReady MEMBER isPageReady NOTIFY changed)
    Q_PROPERTY(bool pageFailed MEMBER hasPageFailed NOTIFY changed)
    Q_PROPERTY(QString code MEMBER code NOTIFY changed)
    Q_PROPERTY(QString leftText MEMBER leftText NOTIFY ticked)
    Q_PROPERTY(double leftShare MEMBER leftShare NOTIFY ticked)
    Q_PROPERTY(QString resultTitle MEMBER resultTitle NOTIFY changed)
    Q_PROPERTY(QString resultText MEMBER resultText NOTIFY changed)
    Q_PROPERTY(QString listText MEMBER listText NOTIFY changed)
    Q_PROPERTY(int status MEMBER status NOTIFY changed)
    Q_PROPERTY(int nodes MEMBER nodes NOTIFY changed)
    Q_PROPERTY(QString statusTip MEMBER statusTip NOTIFY changed)
    Q_PROPERTY(bool hasNode MEMBER hasNode NOTIFY changed)
    Q_PROPERTY(QString failTitle MEMBER failTitle NOTIFY changed)
    Q_PROPERTY(QString failText MEMBER failText NOTIFY changed)
    Q_PROPERTY(QString failAdvice MEMBER failAdvice NOTIFY changed)
    Q_PROPERTY(QString failCode MEMBER failCode NOTIFY changed)
    Q_PROPERTY(QString chosen MEMBER chosen NOTIFY changed)
    Q_PROPERTY(QString signer MEMBER signer NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *checks READ checksModel CONSTANT)

public:
    enum class Step { Closed, Choose, Account, Text, Answer, Own, Waiting, Linked, Failed };
    Q_ENUM(Step)
    enum class Way { Browser, Phrase, Paste };
    Q_ENUM(Way)
    enum Chain { Ethereum, Solana };
    Q_ENUM(Chain)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *checksModel() { return &checks; }

    Step step = Step::Closed;
    Way way = Way::Browser;
    bool takesBack = false; ///< the text takes the account back instead of linking it
    bool isLocked = false, isBusy = false;
    bool hasOwn = true; ///< the identity has a recovery phrase, and so an account of its own
    int lastWay = -1; ///< the way that was used last
    QString problemTitle, problemText, problemCode; ///< over the current step; what was typed stays

    int chain = Ethereum;
    QString address, addressError;
    QString symbol, account, network; ///< of the account that the sheet is about, once it is known
    QString message, untilText; ///< exactly what is signed; how long an answer is taken
    QString answer, answerError;

    int waitingAt = 0; ///< step of the browser way
    bool isPageReady = false, hasPageFailed = false; ///< it is served; no browser could be opened
    QString code, leftText; ///< "TIDE 42", "4:12"
    double leftShare = 1;

    QString resultTitle, resultText, listText; ///< the last: why other programs do not see it in the list
    int status = 1, nodes = 0; ///< StatusChip
    QString statusTip;
    bool hasNode = true; ///< one that it goes to
    Rows<FactRow> checks;

    QString failTitle, failText, failAdvice, failCode;
    QString chosen, signer; ///< whole addresses, where two differ

Q_SIGNALS:
    void changed();
    void ticked();
    void wayWanted(amphora::ui::LinkModel::Way way);
    void unlockWanted();
    void goOnWanted();
    void backWanted();
    void chainWanted(int chain);
    void addressEdited(const QString &text);
    void copyTextWanted();
    void savePlaceWanted();
    void savePlaceAsked(const QUrl &proposal); ///< to the window
    void savePlaceChosen(const QUrl &file);
    void answerEdited(const QString &text);
    void answerFileWanted(); ///< to the window: the desktop's file window opens
    void answerFileChosen(const QUrl &file);
    void browserWanted(const QUrl &page); ///< to the window: the browser opens
    void browserOpened(bool isOpen);
    void openPageWanted();
    void copyLinkWanted();
    void againWanted();
    void closed();
};

} // namespace amphora::ui
