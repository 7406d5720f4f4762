#pragma once

#include "ui/models/rows.h"

#include <QStringList>
#include <QUrl>

namespace amphora::ui {

/// One field of the form for what a credential says.
struct FormRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString error MEMBER error)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(int chosen MEMBER chosen)
    Q_PROPERTY(int control MEMBER control)
    Q_PROPERTY(int longest MEMBER longest)
    Q_PROPERTY(int depth MEMBER depth)
    Q_PROPERTY(bool keepAsked MEMBER isKeepAsked)
    Q_PROPERTY(bool keepable MEMBER isKeepable)

public:
    QString key; ///< JSON Pointer
    QString label, note, hint, error; ///< note: "needed"
    QString value; ///< as typed
    QStringList choices;
    int chosen = -1;
    int control = 0; ///< CredentialIssueModel.Control
    int longest = 0; ///< characters; 0 = any
    int depth = 0;
    bool isKeepAsked = false; ///< The form of credential lets the issuer choose
    bool isKeepable = false; ///< The holder can keep it back
    bool operator==(const FormRow &) const = default;
};

/// A name and what it names.
struct NamedRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString identifier MEMBER identifier)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString key, label, text;
    QString identifier; ///< a DID instead of text
    QString note; ///< behind it, muted
    bool operator==(const NamedRow &) const = default;
};

/// Issuing a credential: which kind, what it says and to whom, a look at exactly what is signed, and what came of it.
class CredentialIssueModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step MEMBER step NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString kindTitle MEMBER kindTitle NOTIFY changed)
    Q_PROPERTY(QString schemaFile MEMBER schemaFile NOTIFY changed)
    Q_PROPERTY(QString schemaText MEMBER schemaText NOTIFY changed)
    Q_PROPERTY(QString unseenText MEMBER unseenText NOTIFY changed)
    Q_PROPERTY(QString subject MEMBER subject NOTIFY changed)
    Q_PROPERTY(QString subjectHint MEMBER subjectHint NOTIFY changed)
    Q_PROPERTY(QString subjectError MEMBER subjectError NOTIFY changed)
    Q_PROPERTY(bool toMe MEMBER isToMe NOTIFY changed)
    Q_PROPERTY(int format MEMBER format NOTIFY changed)
    Q_PROPERTY(QString formatText MEMBER formatText NOTIFY changed)
    Q_PROPERTY(bool typeAsked MEMBER isTypeAsked NOTIFY changed)
    Q_PROPERTY(QString type MEMBER type NOTIFY changed)
    Q_PROPERTY(QString typeHint MEMBER typeHint NOTIFY changed)
    Q_PROPERTY(QString typeError MEMBER typeError NOTIFY changed)
    Q_PROPERTY(QString from MEMBER from NOTIFY changed)
    Q_PROPERTY(QString until MEMBER until NOTIFY changed)
    Q_PROPERTY(QString fromError MEMBER fromError NOTIFY changed)
    Q_PROPERTY(QString untilError MEMBER untilError NOTIFY changed)
    Q_PROPERTY(QString formError MEMBER formError NOTIFY changed)
    Q_PROPERTY(QString readyText MEMBER readyText NOTIFY changed)
    Q_PROPERTY(bool filled MEMBER isFilled NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER isBusy NOTIFY changed)
    Q_PROPERTY(QString signedText MEMBER signedText NOTIFY changed)
    Q_PROPERTY(QString resultKey MEMBER resultKey NOTIFY changed)
    Q_PROPERTY(QString resultText MEMBER resultText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *fields READ fieldsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *facts READ factsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *claims READ claimsModel CONSTANT)

public:
    enum class Step { Closed, Kind, Form, Review, Done };
    Q_ENUM(Step)
    enum Control { Group, Line, Box, Day, Choice, Fixed, Json };
    Q_ENUM(Control)
    enum Format { SdJwt, VcJose, VcJwt };
    Q_ENUM(Format)

    explicit CredentialIssueModel(QObject *parent = nullptr) : QObject(parent) {}
    void told() { Q_EMIT changed(); }
    RowsBase *fieldsModel() { return &fields; }
    RowsBase *factsModel() { return &facts; }
    RowsBase *claimsModel() { return &claims; }

    Step step = Step::Closed;
    QString kind; ///< "membership", "achievement", "statement", "schema"; empty = none yet
    QString kindTitle;
    QString schemaFile, schemaText; ///< its name; what it says it is for
    QString unseenText; ///< what of the schema no field shows
    QString subject, subjectHint, subjectError;
    bool isToMe = false;
    int format = SdJwt;
    QString formatText; ///< what the format means for the holder
    bool isTypeAsked = false; ///< A template brings its own
    QString type, typeHint, typeError;
    QString from, until, fromError, untilError; ///< days; empty = now, without end
    QString formError; ///< about the whole
    QString readyText; ///< beside the button: what is missing
    bool isFilled = false; ///< closing would lose what was typed
    bool isBusy = false;
    QString signedText; ///< header and payload, and what can be kept back, as JSON
    QString resultKey, resultText;
    QString problemTitle, problemText, problemCode;
    Rows<FormRow> fields;
    Rows<NamedRow> facts, claims;

Q_SIGNALS:
    void changed();
    void kindWanted(const QString &kind);
    void schemaWanted(); ///< which file?
    void schemaAsked(); ///< to the window: opens the desktop's file window
    void schemaChosen(const QUrl &file);
    void edited(const QString &key, const QString &text);
    void choiceMade(const QString &key, int index);
    void keepToggled(const QString &key);
    void subjectEdited(const QString &text);
    void subjectPasted();
    void meWanted();
    void formatChosen(int format);
    void typeEdited(const QString &text);
    void fromEdited(const QString &day);
    void untilEdited(const QString &day);
    void reviewWanted();
    void refused(); ///< to the window: something needs a look before it can go on
    void backWanted();
    void signWanted();
    void exportWanted(); ///< what was issued, by whom it is for
    void showWanted(); ///< on the page
    void againWanted();
    void closed();
};

} // namespace amphora::ui
