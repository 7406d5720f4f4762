#pragma once

#include "ui/models/stream_list.h"
#include "ui/models/stream_model.h"

namespace amphora::ui {

/// The Streams page: the list with its search and filters, looking up what is not here, and the stream that is open.
class StreamsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(amphora::ui::StreamList *list READ listModel CONSTANT)
    Q_PROPERTY(amphora::ui::StreamModel *stream READ streamModel CONSTANT)
    Q_PROPERTY(ListState listState MEMBER listState NOTIFY changed)
    Q_PROPERTY(QString countText MEMBER countText NOTIFY changed)
    Q_PROPERTY(QString search MEMBER search NOTIFY changed)
    Q_PROPERTY(int scope MEMBER scope NOTIFY changed)
    Q_PROPERTY(int kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(int state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString filterText MEMBER filterText NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(QString foundTitle MEMBER foundTitle NOTIFY changed)
    Q_PROPERTY(QString foundText MEMBER foundText NOTIFY changed)
    Q_PROPERTY(bool lookingUp MEMBER isLookingUp NOTIFY changed)
    Q_PROPERTY(QString lookUpText MEMBER lookUpText NOTIFY changed)
    Q_PROPERTY(QString lookUpError MEMBER lookUpError NOTIFY changed)

public:
    enum class ListState { Loading, Ready, Nothing, NoMatch, Failed };
    Q_ENUM(ListState)
    /// Indices of the filter's menus; 0 is "all" in each.
    enum Scope { AllScopes, Mine, Others };
    Q_ENUM(Scope)
    enum Kind { AllKinds, Profiles, Records, Indexes, Definitions, Schemas, OtherTiles };
    Q_ENUM(Kind)
    enum Reach { AnyReach, HereOnly, OnNodes, Anchored, Waiting, Stuck };
    Q_ENUM(Reach)

    explicit StreamsModel(QObject *parent = nullptr) : QObject(parent), list(this), stream(this) {}
    void told() { Q_EMIT changed(); }
    StreamList *listModel() { return &list; }
    StreamModel *streamModel() { return &stream; }

    StreamList list;
    StreamModel stream;
    ListState listState = ListState::Loading;
    QString countText; ///< "148 streams", "3 of 148 streams"
    QString search;
    int scope = 0, kind = 0, state = 0;
    QString filterText; ///< "Yours, waiting"; empty without a filter
    QString problemTitle, problemText, problemCode; ///< of ListState::Failed
    QString foundTitle, foundText; ///< over the list, while it shows what was looked up instead
    bool isLookingUp = false;
    QString lookUpText, lookUpError; ///< what is done now; why nothing was found

Q_SIGNALS:
    void changed();
    void shown(); ///< the page is there: the list is wanted
    void retryWanted(); ///< after ListState::Failed
    void searchWanted(const QString &text);
    void filterWanted(int scope, int kind, int state);
    void lookUpWanted(const QString &text);
    void lookUpAsked(const QString &text); ///< to the page: this was given elsewhere, and the nodes are asked for it now
    void lookUpCancelled();
    void foundClosed();
    void streamWanted(const QString &key);
    void streamClosed();
    void lookedUp(); ///< to the page: the sheet may close
};

} // namespace amphora::ui
