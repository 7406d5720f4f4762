#pragma once

#include "ui/models/document_lines.h"
#include "ui/models/profile_editor.h"

namespace amphora::ui {

/// One event of the open stream, as its history shows it.
struct StreamEventRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString chipText MEMBER chipText)
    Q_PROPERTY(int chipKind MEMBER chipKind)
    Q_PROPERTY(QString tip MEMBER tip)

public:
    QString key, symbol, title, detail; ///< key: CID
    QString chipText, tip; ///< "v14", "Kept", "Refused"
    int chipKind = 1; ///< Chip.Kind
    bool operator==(const StreamEventRow &) const = default;
};

/// One value that an event changed.
struct ChangeRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString key; ///< where, a JSON pointer; ready to show
    QString before, after; ///< empty: it was not there
    bool operator==(const ChangeRow &) const = default;
};

/// A name and what it names, in the evidence of an event.
struct DetailRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString identifier MEMBER identifier)

public:
    QString key, name;
    QString text, identifier; ///< one of them
    bool operator==(const DetailRow &) const = default;
};

/// One check, over all events of the stream.
struct CheckRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString result MEMBER result)
    Q_PROPERTY(int look MEMBER look)

public:
    QString key, symbol, title, detail;
    QString result; ///< "26 of 26", "1 wrong"
    int look = 0; ///< Chip.Kind
    bool operator==(const CheckRow &) const = default;
};

/// An event in which something was false.
struct BadRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString code MEMBER code)

public:
    QString key, title, detail, code; ///< key: CID
    bool operator==(const BadRow &) const = default;
};

/// The stream that is open beside the list: its content at one version, its events, one of them in the evidence panel, and the check.
class StreamModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of StreamsModel")
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString key MEMBER key NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString summary MEMBER summary NOTIFY changed)
    Q_PROPERTY(QString controller MEMBER controller NOTIFY changed)
    Q_PROPERTY(int status MEMBER status NOTIFY changed)
    Q_PROPERTY(int nodes MEMBER nodes NOTIFY changed)
    Q_PROPERTY(QString statusTip MEMBER statusTip NOTIFY changed)
    Q_PROPERTY(QString originText MEMBER originText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(int tab MEMBER tab NOTIFY tabChanged)
    Q_PROPERTY(QString versionTitle MEMBER versionTitle NOTIFY changed)
    Q_PROPERTY(bool newest MEMBER isNewest NOTIFY changed)
    Q_PROPERTY(QString changesTitle MEMBER changesTitle NOTIFY changed)
    Q_PROPERTY(QString changesNote MEMBER changesNote NOTIFY changed)
    Q_PROPERTY(QString openEvent MEMBER openEvent NOTIFY changed)
    Q_PROPERTY(QString eventTitle MEMBER eventTitle NOTIFY changed)
    Q_PROPERTY(QString eventDetail MEMBER eventDetail NOTIFY changed)
    Q_PROPERTY(QString eventPlace MEMBER eventPlace NOTIFY changed)
    Q_PROPERTY(bool hasNewer MEMBER hasNewer NOTIFY changed)
    Q_PROPERTY(bool hasOlder MEMBER hasOlder NOTIFY changed)
    Q_PROPERTY(bool canShowVersion MEMBER canShowVersion NOTIFY changed)
    Q_PROPERTY(bool canCopyEvent MEMBER canCopyEvent NOTIFY changed)
    Q_PROPERTY(CheckState checkState MEMBER checkState NOTIFY checkChanged)
    Q_PROPERTY(double checkShare MEMBER checkShare NOTIFY checkChanged)
    Q_PROPERTY(QString checkTitle MEMBER checkTitle NOTIFY checkChanged)
    Q_PROPERTY(QString checkText MEMBER checkText NOTIFY checkChanged)
    Q_PROPERTY(amphora::ui::DocumentLines *content READ contentModel CONSTANT)
    Q_PROPERTY(amphora::ui::DocumentLines *decoded READ decodedModel CONSTANT)
    Q_PROPERTY(amphora::ui::DocumentLines *hex READ hexModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *events READ eventsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *changes READ changesModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *facts READ factsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *details READ detailsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *checks READ checksModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *bad READ badModel CONSTANT)

public:
    enum class State { Closed, Loading, Ready, Failed };
    Q_ENUM(State)
    enum class CheckState { Idle, Running, Valid, Invalid, Unread };
    Q_ENUM(CheckState)
    enum Tab { Content, History, Events, Check };
    Q_ENUM(Tab)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    void showTab(int which)
    {
        if (tab == which) return;
        tab = which;
        Q_EMIT tabChanged();
    }
    DocumentLines *contentModel() { return &content; }
    DocumentLines *decodedModel() { return &decoded; }
    DocumentLines *hexModel() { return &hex; }
    RowsBase *eventsModel() { return &events; }
    RowsBase *changesModel() { return &changes; }
    RowsBase *factsModel() { return &facts; }
    RowsBase *detailsModel() { return &details; }
    RowsBase *checksModel() { return &checks; }
    RowsBase *badModel() { return &bad; }

    State state = State::Closed;
    QString key; ///< StreamID
    QString title, summary; ///< "Profile", "14 versions · 26 events"
    QString controller;
    int status = -1, nodes = 0; ///< StatusChip.Status of the tip; −1 for a stream that is not the person's own
    QString statusTip;
    QString originText; ///< "From commons.example, not kept here"
    QString problemTitle, problemText; ///< with Failed: why it is not there; with Ready: why its state is not known
    int tab = History;

    QString versionTitle; ///< of `content`: "Version 14"
    bool isNewest = true;
    QString changesTitle, changesNote; ///< "Beside version 13"; that there are more
    DocumentLines content;
    Rows<ChangeRow> changes;

    Rows<StreamEventRow> events; ///< the newest first
    QString openEvent; ///< key of the row in the evidence panel
    QString eventTitle, eventDetail, eventPlace; ///< "Version 14", "Bio changed, Sat 18:40", "25 of 26"
    bool hasNewer = false, hasOlder = false;
    bool canShowVersion = false; ///< it is on the log, so there is a content after it
    bool canCopyEvent = false; ///< it has a form that others can check
    Rows<FactRow> facts;
    Rows<DetailRow> details;
    DocumentLines decoded, hex;

    CheckState checkState = CheckState::Idle;
    double checkShare = 0;
    QString checkTitle, checkText;
    Rows<CheckRow> checks;
    Rows<BadRow> bad;

Q_SIGNALS:
    void changed();
    void tabChanged();
    void checkChanged();
    void eventWanted(const QString &key);
    void stepWanted(int by); ///< −1: the newer event
    void versionWanted(const QString &key); ///< empty: the newest
    void checkWanted();
    void checkCancelled();
    void copyContentWanted();
    void copyEventWanted();
    void savePlaceWanted();
    void savePlaceAsked(const QUrl &proposal); ///< to the window
    void savePlaceChosen(const QUrl &file);
    void retryWanted();
};

} // namespace amphora::ui
