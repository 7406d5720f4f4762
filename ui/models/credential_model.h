#pragma once

#include "ui/models/document_lines.h"
#include "ui/models/stream_model.h"

namespace amphora::ui {

/// One check of a credential and what was seen. `look` says how it went, and only a check that was made has the look of one.
struct ReasonRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString part MEMBER part)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(int look MEMBER look)

public:
    QString key;
    QString part; ///< Heading over the first row of a part of a presentation
    QString symbol; ///< icon
    QString title, detail; ///< "Signature is right"; what was seen
    QString outcome; ///< one word, spoken: "Holds", "Fails", "Not known", "Cannot be checked here"
    QString code; ///< "E-VC-EXPIRED" of a failure
    int look = 0; ///< Chip.Kind: Good, Warn, Bad; Muted for what is not known
    bool operator==(const ReasonRow &) const = default;
};

/// Something that a credential says. Both texts are somebody else's and fit to be shown.
struct ClaimRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString part MEMBER part)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int depth MEMBER depth)

public:
    QString key; ///< JSON Pointer
    QString part; ///< Heading over the first claim of a credential in a presentation
    QString label, text; ///< text: empty over claims that belong to it
    int depth = 0;
    bool operator==(const ClaimRow &) const = default;
};

/// A credential or presentation as a page shows it: one that is kept, one that may be taken in, one of anybody.
class CredentialModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString key MEMBER key NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString issuer MEMBER issuer NOTIFY changed)
    Q_PROPERTY(QString issuerId MEMBER issuerId NOTIFY changed)
    Q_PROPERTY(QString symbol MEMBER symbol NOTIFY changed)
    Q_PROPERTY(int tone MEMBER tone NOTIFY changed)
    Q_PROPERTY(QString holder MEMBER holder NOTIFY changed)
    Q_PROPERTY(QString untilLabel MEMBER untilLabel NOTIFY changed)
    Q_PROPERTY(QString until MEMBER until NOTIFY changed)
    Q_PROPERTY(QString sentence MEMBER sentence NOTIFY changed)
    Q_PROPERTY(QString chipText MEMBER chipText NOTIFY changed)
    Q_PROPERTY(QString chipIcon MEMBER chipIcon NOTIFY changed)
    Q_PROPERTY(int chipKind MEMBER chipKind NOTIFY changed)
    Q_PROPERTY(QString summary MEMBER summary NOTIFY changed)
    Q_PROPERTY(QString unchecked MEMBER unchecked NOTIFY changed)
    Q_PROPERTY(QString claimsNote MEMBER claimsNote NOTIFY changed)
    Q_PROPERTY(QString shownText MEMBER shownText NOTIFY changed)
    Q_PROPERTY(bool vouched MEMBER isVouched NOTIFY changed)
    Q_PROPERTY(bool canPresent MEMBER canPresent NOTIFY changed)
    Q_PROPERTY(bool rawOpen MEMBER isRawOpen NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *reasons READ reasonsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *claims READ claimsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *details READ detailsModel CONSTANT)
    Q_PROPERTY(amphora::ui::DocumentLines *raw READ rawModel CONSTANT)
    Q_PROPERTY(amphora::ui::DocumentLines *decoded READ decodedModel CONSTANT)

public:
    enum class State { Closed, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit CredentialModel(QObject *parent = nullptr) : QObject(parent) {}
    void told() { Q_EMIT changed(); }
    RowsBase *reasonsModel() { return &reasons; }
    RowsBase *claimsModel() { return &claims; }
    RowsBase *detailsModel() { return &details; }
    DocumentLines *rawModel() { return &raw; }
    DocumentLines *decodedModel() { return &decoded; }

    State state = State::Closed;
    QString key;
    QString title, issuer, issuerId; ///< issuer: the name it gives itself, or its identifier shortened
    QString symbol; ///< icon
    int tone = 0; ///< which of Theme.covers
    QString holder; ///< "You", "Inês Duarte", a DID shortened
    QString untilLabel, until; ///< on the cover: "Valid to", "4 December 2026"
    QString sentence; ///< who says what about whom
    QString chipText, chipIcon;
    int chipKind = 0; ///< Chip.Kind
    QString summary; ///< "Six things were checked here at 13:50. …"
    QString unchecked; ///< what nobody looked at, in a sentence or two
    QString claimsNote; ///< under the claims: what is kept back, what was left out here
    QString shownText; ///< who was shown it
    bool isVouched = true; ///< False: a check failed, and what it says is not repeated
    bool canPresent = false;
    bool isRawOpen = false; ///< the sheet with the text
    QString problemTitle, problemText, problemCode; ///< of State::Failed
    Rows<ReasonRow> reasons;
    Rows<ClaimRow> claims;
    Rows<DetailRow> details;
    DocumentLines raw, decoded; ///< the text as it came, and what it holds; filled when they are asked for

Q_SIGNALS:
    void changed();
    void rawWanted(); ///< the sheet with the text opens
    void rawCopyWanted();
    void checkWanted(); ///< once more
    void retryWanted();
};

} // namespace amphora::ui
